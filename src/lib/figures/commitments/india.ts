import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'microsoft-india-17-5bn',
		title: 'India, 2026 to 2029',
		titleEs: 'India, 2026 a 2029',
		titleFr: 'Inde, 2026 à 2029',
		titleZh: '印度投资计划(2026至2029年)',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'headline',
		destination: ['IND'],
		amount: { low: 17.5, high: 17.5, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2029',
			years: 4,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-12-09', precision: 'day' },
		scope: ['data-centres', 'cloud', 'skills'],
		status: 'announced',
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
				target: 'microsoft-india-3bn',
				note: 'on top of the 3 billion, but the year 2026 is in both'
			}
		],
		sources: [
			'korea-joongang-daily-reuters-ad252',
			'reuters-free-malaysia-today-bf7e0',
			'goemkarponn-4cdf2',
			'the-new-indian-express-399dc',
			'baner-club-f9764',
			'boom-ba17f',
			'fierce-network-467c7'
		],
		checked: 'confirmed',
		summary:
			'Microsoft announced 17.5 billion dollars for Indian data centres, sovereign cloud and training from 2026 to 2029, its largest plan in Asia, on top of 3 billion announced earlier in 2025.',
		caveat: null
	},
	{
		id: 'indiaai-mission',
		title: 'IndiaAI Mission',
		titleEs: 'Misión IndiaAI',
		titleFr: 'Mission IndiaAI',
		titleZh: '印度AI使命计划',
		payers: ['india'],
		partners: [],
		payerCountries: ['IND'],
		who: 'national',
		nature: 'public-budget',
		focus: 'partly',
		tier: 'headline',
		destination: ['IND'],
		amount: { low: 103.7192, high: 103.7192, currency: 'INR', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2029',
			years: 5,
			precision: 'year',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2024-03-07', precision: 'day' },
		scope: ['chips', 'data-centres', 'skills', 'r-and-d'],
		status: 'underway',
		statusDate: '2025-12',
		statusNote: 'Over 38,000 processors on line by December 2025.',
		relations: [],
		sources: ['ai-certs-332aa', 'business-standard-77882', 'newsbytes-ef43c'],
		checked: null,
		summary:
			'India’s cabinet approved 10,371.92 crore rupees (103.7 billion) over five years, close to 45 percent of it for a shared pool of graphics processors.',
		caveat:
			'Yearly budgets lag the envelope: fiscal 2026 money was cut from 20 to 8 billion rupees.'
	},
	{
		id: 'indiaai-mission-20000-crore',
		title: 'IndiaAI Mission, enlargement under study',
		titleEs: 'Misión IndiaAI, ampliación en estudio',
		titleFr: 'Mission IndiaAI, extension à l’étude',
		titleZh: '印度AI使命计划(拟扩大)',
		payers: ['india'],
		partners: [],
		payerCountries: ['IND'],
		who: 'national',
		nature: 'rumour',
		focus: 'partly',
		tier: 'detail',
		destination: ['IND'],
		amount: { low: 200, high: 200, currency: 'INR', bound: 'about' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['chips', 'data-centres', 'r-and-d'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'same-money', target: 'indiaai-mission', note: 'would replace the approved envelope' }
		],
		sources: ['business-standard-77882'],
		checked: null,
		summary:
			'Sources told Business Standard that the outlay could nearly double to about 20,000 crore rupees (200 billion) over the next five years.',
		caveat: 'Not decided.'
	},
	{
		id: 'google-visakhapatnam-15bn',
		title: 'AI hub in Visakhapatnam',
		titleEs: 'Centro de IA en Visakhapatnam',
		titleFr: 'Pôle d’IA à Visakhapatnam',
		titleZh: '维沙卡帕特南AI中心',
		payers: ['google'],
		partners: ['adani', 'bharti-airtel'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['IND'],
		amount: { low: 15, high: 15, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-10-14', precision: 'day' },
		scope: ['data-centres', 'network', 'energy'],
		status: 'underway',
		statusDate: null,
		statusNote: 'Ground was broken in spring 2026 according to a relay.',
		relations: [
			{
				type: 'overlaps',
				target: 'alphabet-2026-capex-guidance',
				note: 'part of group capital spending'
			}
		],
		sources: [
			'the-outpost-techcrunch-and-o-4939c',
			'devdiscourse-d7b53',
			'mint-0aed3',
			'devdiscourse-8ef2c',
			'the-daily-scout-37f6f',
			'ndtv-profit-50b04'
		],
		checked: 'confirmed',
		summary:
			'Google will put about 15 billion dollars from 2026 to 2030 into a gigawatt-scale campus, subsea cables and power in Andhra Pradesh.',
		caveat:
			'A minister spoke of 10 billion on the same day. Partners’ own investments are counted in their plans.'
	},
	{
		id: 'microsoft-india-3bn',
		title: 'India, plan of January 2025',
		titleEs: 'India, plan de enero de 2025',
		titleFr: 'Inde, plan de janvier 2025',
		titleZh: '印度投资(2025年1月计划)',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'detail',
		destination: ['IND'],
		amount: { low: 3, high: 3, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2026',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-01-07', precision: 'day' },
		scope: ['cloud', 'data-centres', 'skills'],
		status: 'underway',
		statusDate: '2025-12-09',
		statusNote: 'A larger plan on top of it followed in December 2025.',
		relations: [
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'paid from Microsoft’s worldwide capital spending'
			},
			{
				type: 'overlaps',
				target: 'microsoft-fy2025-80bn',
				note: 'part of the same worldwide spending in fiscal 2025'
			}
		],
		sources: ['mint-0aed3'],
		checked: null,
		summary:
			'Microsoft announced 3 billion dollars over two years for cloud and AI infrastructure and training in India.',
		caveat: null
	},
	{
		id: 'aws-india-12-7bn',
		title: 'India to 2030, cloud plan of 2023',
		titleEs: 'India hasta 2030, plan de nube de 2023',
		titleFr: 'Inde jusqu’en 2030, plan cloud de 2023',
		titleZh: '印度云计划(2023年公布,至2030年)',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['IND'],
		amount: { low: 12.7, high: 12.7, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2023',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2023-05-18', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'announced',
		statusDate: null,
		statusNote:
			'Memorandum with Maharashtra signed in January 2025; since absorbed in Amazon’s later totals for India.',
		relations: [
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'paid from Amazon’s worldwide capital spending'
			}
		],
		sources: ['latestly-pti-12a1d', 'el-mercurio-ecuador-4d5a0', 'w-media-9a0da'],
		checked: null,
		summary:
			'AWS planned 12.7 billion dollars of Indian cloud infrastructure by 2030, of which 8.3 billion in Maharashtra was put into a memorandum in January 2025.',
		caveat: null
	},
	{
		id: 'amazon-india-35bn',
		title: 'India, pledge of December 2025',
		titleEs: 'India, anuncio de diciembre de 2025',
		titleFr: 'Inde, annonce de décembre 2025',
		titleZh: '印度投资承诺(2025年12月)',
		payers: ['amazon'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'detail',
		destination: ['IND'],
		amount: { low: 35, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-12-10', precision: 'day' },
		scope: ['cloud', 'data-centres', 'skills'],
		status: 'superseded',
		statusDate: null,
		statusNote: 'Raised to 48 billion in June 2026.',
		relations: [
			{ type: 'overlaps', target: 'aws-india-12-7bn', note: 'the cloud plan is inside or overlaps' }
		],
		sources: ['commonwealth-union-cbaa4', 'underlines-news-ff265', 'the-indian-express-30489'],
		checked: null,
		summary:
			'Amazon pledged more than 35 billion dollars for all its Indian businesses by 2030, after about 40 billion spent since 2010.',
		caveat: 'Covers shops and logistics too; often listed in full as AI investment, which is wrong.'
	},
	{
		id: 'amazon-india-48bn',
		title: 'India, 2026 to 2030, raised pledge',
		titleEs: 'India, 2026 a 2030, anuncio ampliado',
		titleFr: 'Inde, 2026 à 2030, annonce relevée',
		titleZh: '印度投资承诺上调(2026至2030年)',
		payers: ['amazon'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'standard',
		destination: ['IND'],
		amount: { low: 48, high: 48, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-06', precision: 'month' },
		scope: ['cloud', 'data-centres', 'skills'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'supersedes', target: 'amazon-india-35bn', note: '35 plus 13 billion' },
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'paid from Amazon’s worldwide capital spending'
			}
		],
		sources: ['let-s-data-science-140d8', 'clat-gurukul-86d48', 'a2z-news-85814', 'boom-ba17f'],
		checked: 'confirmed',
		summary:
			'Amazon added 13 billion dollars after its chief met the prime minister, which lifts its plan for 2026 to 2030 to 48 billion.',
		caveat:
			'All businesses, not only AI. One article wrongly adds the 13 billion to the 48; the total of 88 billion counts money spent since 2010.'
	},
	{
		id: 'amazon-india-ai-cloud-21bn',
		title: 'India, AI and cloud share to 2030',
		titleEs: 'India, parte de IA y nube hasta 2030',
		titleFr: 'Inde, part IA et cloud jusqu’en 2030',
		titleZh: '印度投资中AI与云部分(至2030年)',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['IND'],
		amount: { low: 21, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-06', precision: 'month' },
		scope: ['cloud', 'data-centres', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'amazon-india-48bn', note: 'the infrastructure share' },
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'paid from Amazon’s worldwide capital spending'
			},
			{ type: 'overlaps', target: 'aws-india-12-7bn', note: 'earlier cloud plan to 2030' }
		],
		sources: ['let-s-data-science-140d8', 'a2z-news-85814'],
		checked: null,
		summary:
			'Amazon said that more than 21 of its 48 billion dollars for India is set aside for AI and cloud infrastructure in Mumbai and Hyderabad.',
		caveat: null
	},
	{
		id: 'india-cloud-tax-holiday-2047',
		title: 'Tax holiday for foreign cloud companies',
		titleEs: 'Exención fiscal para empresas extranjeras de nube',
		titleFr: 'Exonération fiscale pour les sociétés de cloud étrangères',
		titleZh: '外国云企业免税期',
		payers: ['india'],
		partners: [],
		payerCountries: ['IND'],
		who: 'national',
		nature: 'public-finance',
		focus: 'partly',
		tier: 'detail',
		destination: ['IND'],
		amount: { low: null, high: null, currency: 'INR', bound: 'undisclosed' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2047',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-02-01', precision: 'day' },
		scope: ['cloud', 'data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['the-indian-express-30489', 'mondaq-ed066', 'the-gcc-hub-11cf5'],
		checked: null,
		summary:
			'India’s 2026 budget frees foreign firms that serve customers abroad from Indian data centres from income tax until 2047; Indian customers must be served through a reseller.',
		caveat: 'Tax relief without a stated cost, not spending.'
	},
	{
		id: 'india-ai-summit-200bn',
		title: 'India AI Impact Summit: pledges counted',
		titleEs: 'Cumbre de IA de la India: promesas contabilizadas',
		titleFr: 'Sommet sur l’IA en Inde : promesses recensées',
		titleZh: '印度AI影响力峰会承诺总额',
		payers: ['india-summit-companies'],
		partners: [],
		payerCountries: ['WLD'],
		who: 'mixed',
		nature: 'umbrella',
		focus: 'partly',
		tier: 'standard',
		destination: ['IND'],
		amount: { low: 200, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: null,
		announced: { date: '2026-03-02', precision: 'day' },
		scope: ['data-centres', 'energy', 'r-and-d'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'overlaps', target: 'adani-100bn', note: 'counted in it' },
			{ type: 'overlaps', target: 'google-visakhapatnam-15bn', note: 'counted again' },
			{ type: 'overlaps', target: 'reliance-jio-110bn', note: 'counted in it' }
		],
		sources: ['ciol-e7616', 'latestly-ani-c81da'],
		checked: null,
		summary:
			'India’s IT ministry put AI investments announced or outlined at the summit above 200 billion dollars.',
		caveat: 'A tally that holds Reliance’s and Adani’s pledges and older ones.'
	}
] as const satisfies readonly CommitmentRecord[];
