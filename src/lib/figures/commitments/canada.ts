import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'microsoft-canada-19bn',
		title: 'Canada, 2023 to 2027',
		titleEs: 'Canadá, 2023 a 2027',
		titleFr: 'Canada, 2023 à 2027',
		titleZh: '加拿大投资(2023至2027年)',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'headline',
		destination: ['CAN'],
		amount: { low: 19, high: 19, currency: 'CAD', bound: 'about' },
		usdReported: { value: 13.8, rate: 1.3768 },
		period: {
			from: '2023',
			to: '2027',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-12-09', precision: 'day' },
		scope: ['data-centres', 'cloud', 'skills'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'partly the same spending'
			},
			{
				type: 'overlaps',
				target: 'microsoft-fy2025-80bn',
				note: 'part of the same worldwide spending in fiscal 2025'
			}
		],
		sources: [
			'reuters-free-malaysia-today-bf7e0',
			'rttnews-9d21a',
			'technology-record-42d7f',
			'brand-vision-22671'
		],
		checked: 'confirmed',
		summary:
			'Microsoft puts its total Canadian investment for 2023 to 2027 at about 19 billion Canadian dollars, more than 7.5 billion of it in the two years from December 2025.',
		caveat: 'Mostly spent or planned before; the new part is the 7.5 billion.'
	},
	{
		id: 'canada-budget-2024-ai',
		title: 'AI package in the 2024 budget',
		titleEs: 'Paquete de IA en el presupuesto de 2024',
		titleFr: 'Volet IA du budget 2024',
		titleZh: '2024年预算AI计划',
		payers: ['canada'],
		partners: [],
		payerCountries: ['CAN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'partly',
		tier: 'headline',
		destination: ['CAN'],
		amount: { low: 2.4, high: 2.4, currency: 'CAD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2029',
			years: 5,
			precision: 'year',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2024-04-07', precision: 'day' },
		scope: ['chips', 'data-centres', 'r-and-d', 'skills'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['citynews-toronto-94982'],
		checked: null,
		summary:
			'Canada set aside 2.4 billion Canadian dollars for AI, two billion of it for computing.',
		caveat: 'The compute strategy is two billion of it, not the whole.'
	},
	{
		id: 'canada-sovereign-compute-strategy',
		title: 'Sovereign AI Compute Strategy',
		titleEs: 'Estrategia soberana de cómputo para IA',
		titleFr: 'Stratégie pour une capacité de calcul souveraine en IA',
		titleZh: '主权AI算力战略',
		payers: ['canada'],
		partners: [],
		payerCountries: ['CAN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['CAN'],
		amount: { low: null, high: 2, currency: 'CAD', bound: 'up-to' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2029',
			years: 5,
			precision: 'year',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2024-12-05', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [{ type: 'part-of', target: 'canada-budget-2024-ai', note: 'the computing part' }],
		sources: ['department-of-finance-canada-28d72', 'betakit-973ff'],
		checked: null,
		summary:
			'Canada’s strategy splits two billion into up to 1 billion for public machines, up to 700 million for private data centres and up to 300 million for access by smaller firms.',
		caveat: 'Others credit the same two billion to the 2025 budget.'
	},
	{
		id: 'cohere-240m',
		title: 'Support for Cohere’s computing',
		titleEs: 'Apoyo al cómputo de Cohere',
		titleFr: 'Soutien au calcul de Cohere',
		titleZh: '支持Cohere采购算力',
		payers: ['canada'],
		partners: ['cohere', 'coreweave'],
		payerCountries: ['CAN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['CAN'],
		amount: { low: null, high: 0.24, currency: 'CAD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2024-12-06', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'signed',
		statusDate: null,
		statusNote: 'Finalised on 20 March 2025.',
		relations: [
			{
				type: 'part-of',
				target: 'canada-sovereign-compute-strategy',
				note: 'first award of the compute challenge'
			}
		],
		sources: [
			'department-of-finance-canada-28d72',
			'government-of-canada-7ea2d',
			'stockwatch-the-globe-and-mai-fa502'
		],
		checked: null,
		summary:
			'Canada gives up to 240 million Canadian dollars to Cohere’s 725 million project to buy computing in a new centre run by CoreWeave in Cambridge, Ontario.',
		caveat: 'Pays for use; the centre itself belongs to a US operator.'
	},
	{
		id: 'canada-budget-2025-sovereign-ai',
		title: 'Public AI infrastructure in the 2025 budget',
		titleEs: 'Infraestructura pública de IA en el presupuesto de 2025',
		titleFr: 'Infrastructures publiques d’IA au budget 2025',
		titleZh: '2025年预算公共AI基础设施',
		payers: ['canada'],
		partners: [],
		payerCountries: ['CAN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['CAN'],
		amount: { low: 0.9256, high: 0.9256, currency: 'CAD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2025-11-04', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'canada-sovereign-compute-strategy',
				note: '800 million is old money; only about 126 million is new'
			}
		],
		sources: ['cbc-news-41912'],
		checked: null,
		summary:
			'Canada’s budget gives 925.6 million Canadian dollars over five years to large public AI infrastructure, 800 million of it taken from money set aside in the 2024 budget.',
		caveat: 'Only about 126 million is new.'
	},
	{
		id: 'canada-scip-supercomputer',
		title: 'Programme for a public AI supercomputer',
		titleEs: 'Programa para un superordenador público de IA',
		titleFr: 'Programme pour un supercalculateur public d’IA',
		titleZh: '公共AI超级计算机计划',
		payers: ['canada'],
		partners: [],
		payerCountries: ['CAN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['CAN'],
		amount: { low: 0.89, high: 0.89, currency: 'CAD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2033',
			years: 7,
			precision: 'year',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2026-04-15', precision: 'day' },
		scope: ['chips', 'data-centres'],
		status: 'underway',
		statusDate: '2026-06-01',
		statusNote: 'Call closed on 1 June 2026.',
		relations: [
			{
				type: 'part-of',
				target: 'canada-sovereign-compute-strategy',
				note: 'the public machine pillar'
			},
			{
				type: 'overlaps',
				target: 'canada-budget-2025-sovereign-ai',
				note: 'same money in large part'
			}
		],
		sources: ['bikeunion-to-cf995'],
		checked: null,
		summary:
			'Canada opened applications for about 890 million Canadian dollars over seven fiscal years to build one large public system.',
		caveat: 'Rests on a single secondary source.'
	},
	{
		id: 'canada-ai-for-all-2026',
		title: '“AI for All” strategy',
		titleEs: 'Estrategia «IA para todos»',
		titleFr: 'Stratégie « L’IA pour tous »',
		titleZh: '“全民AI”战略',
		payers: ['canada'],
		partners: [],
		payerCountries: ['CAN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'partly',
		tier: 'standard',
		destination: ['CAN'],
		amount: { low: 2.3, high: null, currency: 'CAD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2031',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2026-06-04', precision: 'day' },
		scope: ['data-centres', 'chips', 'skills', 'r-and-d'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'canada-sovereign-compute-strategy',
				note: 'adds 700 million to its access fund of 300 million'
			}
		],
		sources: [
			'the-epoch-times-canada-3e9e0',
			'let-s-data-science-b75a8',
			'veloxia-news-6bac7',
			'brief-glance-3f257',
			'enterprise-dna-bde62'
		],
		checked: 'corrected',
		summary:
			'Canada’s plan holds more than 2.3 billion Canadian dollars, such as 700 million for access to computing and 500 million each for regions and for equity stakes, and counts on 850 megawatts of large centres by 2030.',
		caveat:
			'Horizon disputed: five years in most reports, ten in others. Adoption and equity money is not infrastructure. The 700 million raises an access fund to 1 billion, of which 300 million belongs to the strategy of 2024.'
	},
	{
		id: 'microsoft-canada-7-5bn',
		title: 'Canada, two years from late 2025',
		titleEs: 'Canadá, dos años desde fines de 2025',
		titleFr: 'Canada, deux ans à partir de fin 2025',
		titleZh: '加拿大(2025年底起两年)',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['CAN'],
		amount: { low: 7.5, high: null, currency: 'CAD', bound: 'at-least' },
		usdReported: { value: 5.5, rate: 1.3636 },
		period: {
			from: '2026',
			to: '2027',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-12-09', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'microsoft-canada-19bn', note: 'inside the 19 billion' },
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'paid from Microsoft’s worldwide capital spending'
			}
		],
		sources: ['technology-record-42d7f', 'editorialge-a7f37'],
		checked: null,
		summary:
			'Microsoft said that more than 7.5 billion Canadian dollars will expand its Azure regions, with capacity from the second half of 2026.',
		caveat: null
	},
	{
		id: 'bell-saskatchewan-300mw',
		title: 'Bell AI Fabric data centre in Saskatchewan',
		titleEs: 'Centro de datos Bell AI Fabric en Saskatchewan',
		titleFr: 'Centre de données Bell AI Fabric en Saskatchewan',
		titleZh: '萨斯喀彻温Bell AI Fabric数据中心',
		payers: ['bce'],
		partners: ['coreweave', 'cerebras', 'sasktel', 'saskatchewan'],
		payerCountries: ['CAN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['CAN'],
		amount: { low: 1.7, high: 1.7, currency: 'CAD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2027',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-03-16', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: '2026-05-04',
		statusNote: 'Site works since 21 April 2026.',
		relations: [],
		sources: ['reuters-6d794', 'bce-81342'],
		checked: null,
		summary:
			'Bell adds 1.7 billion dollars, 1.3 billion of it in 2026, for a 300 megawatt centre with CoreWeave and Cerebras as tenants and a first stage in early 2027.',
		caveat:
			'Reuters prints a plain dollar sign; Canadian dollars assumed since BCE reports in them. The 12 billion often quoted is expected economic value.'
	},
	{
		id: 'bell-ai-fabric-bc',
		title: 'Bell AI Fabric in British Columbia',
		titleEs: 'Bell AI Fabric en Columbia Británica',
		titleFr: 'Bell AI Fabric en Colombie-Britannique',
		titleZh: '不列颠哥伦比亚Bell AI Fabric',
		payers: ['bce'],
		partners: ['groq'],
		payerCountries: ['CAN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['CAN'],
		amount: { low: null, high: null, currency: 'CAD', bound: 'undisclosed' },
		usdReported: null,
		period: null,
		announced: { date: '2025-05', precision: 'month' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['inside-towers-bceeb'],
		checked: null,
		summary:
			'Bell announced six centres with about 500 megawatts and spoke only of hundreds of millions to billions of dollars.',
		caveat: null
	},
	{
		id: 'telus-bc-cluster',
		title: 'AI cluster in British Columbia',
		titleEs: 'Clúster de IA en Columbia Británica',
		titleFr: 'Grappe d’IA en Colombie-Britannique',
		titleZh: '不列颠哥伦比亚AI集群',
		payers: ['telus', 'canada'],
		partners: ['westbank'],
		payerCountries: ['CAN'],
		who: 'mixed',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['CAN'],
		amount: { low: null, high: null, currency: 'CAD', bound: 'undisclosed' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2032',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-05-11', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['the-logic-bb263', 'opentools-2dffc'],
		checked: null,
		summary:
			'Telus plans three sites with 150 megawatts and 60,000 processors by 2032; Ottawa is in talks to help and named no sum.',
		caveat: 'Memorandum stage; no federal money was fixed.'
	},
	{
		id: 'wonder-valley-alberta',
		title: 'Wonder Valley data-centre park, Alberta',
		titleEs: 'Parque de centros de datos Wonder Valley (Alberta)',
		titleFr: 'Parc de centres de données Wonder Valley (Alberta)',
		titleZh: '艾伯塔Wonder Valley数据中心园区',
		payers: ['oleary-ventures'],
		partners: ['greenview'],
		payerCountries: ['CAN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['CAN'],
		amount: { low: 70, high: null, currency: 'CAD', bound: 'at-least' },
		usdReported: null,
		period: null,
		announced: { date: '2024-12-09', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['lakeland-today-80cd2', 'western-standard-a9f4b'],
		checked: null,
		summary:
			'The promoter, O’Leary Ventures, speaks of over 70 billion dollars across the park’s life; the first 1.4 gigawatts of power would cost about 2 billion US dollars.',
		caveat:
			'A letter of intent for land without committed money or tenants. The currency of the 70 billion is taken as Canadian.'
	}
] as const satisfies readonly CommitmentRecord[];
