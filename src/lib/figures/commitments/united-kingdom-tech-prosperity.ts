import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'gb-tech-prosperity-2025',
		title: 'US–UK Tech Prosperity Deal: company pledges',
		titleEs: 'Acuerdo tecnológico EE. UU.-R. U.: promesas de empresas',
		titleFr: 'Accord technologique É.-U.–R.-U. : promesses d’entreprises',
		titleZh: '美英科技繁荣协议:企业承诺',
		payers: ['us-technology-companies'],
		partners: ['united-kingdom', 'united-states'],
		payerCountries: ['USA'],
		who: 'mixed',
		nature: 'umbrella',
		focus: 'partly',
		tier: 'headline',
		destination: ['GBR'],
		amount: { low: 31, high: null, currency: 'GBP', bound: 'at-least' },
		usdReported: { value: 42, rate: 0.7381 },
		period: null,
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['data-centres', 'chips', 'cloud', 'r-and-d'],
		status: 'revised',
		statusDate: '2026-04-09',
		statusNote:
			'The US paused the intergovernmental deal in December 2025; the company pledges were not formally withdrawn. OpenAI paused Stargate UK in April 2026.',
		relations: [],
		sources: [
			'uk-government-2c43d',
			'the-jago-times-ec007',
			'reuters-5180c',
			'financial-news-world-2f47a',
			'city-a-m-b5a37',
			'mirror-of-the-new-york-times-3378a'
		],
		checked: 'confirmed',
		summary:
			'During the US state visit, American technology companies committed more than 31 billion pounds to UK AI and technology infrastructure, on top of 44 billion already claimed under the government.',
		caveat:
			'The deal between the governments is about research and regulation; the 31 billion is a list of company announcements, some of them for staff and research. Press after the pause writes 40 billion dollars for the same thing.'
	},
	{
		id: 'gb-microsoft-2025',
		title: 'United Kingdom, 2025 to 2028',
		titleEs: 'Reino Unido, 2025 a 2028',
		titleFr: 'Royaume-Uni, 2025 à 2028',
		titleZh: '英国投资(2025至2028年)',
		payers: ['microsoft'],
		partners: ['nscale'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'headline',
		destination: ['GBR'],
		amount: { low: 30, high: 30, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2028',
			years: 4,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['data-centres', 'chips', 'cloud', 'r-and-d'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'gb-tech-prosperity-2025', note: 'the largest part' },
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
		sources: [
			'techrepublic-c0db5',
			'complete-ai-training-8695f',
			'financial-news-world-2f47a',
			'the-outpost-digest-7d125',
			'cw-pakistan-f5b71'
		],
		checked: 'confirmed',
		summary:
			'Microsoft announced 30 billion dollars (22 billion pounds) for the UK over four years: half for infrastructure, half for running its existing UK business.',
		caveat:
			'Only the capital half is AI infrastructure; several outlets credit the whole sum to data centres.'
	},
	{
		id: 'gb-microsoft-2025-capex',
		title: 'United Kingdom, capital expenditure share',
		titleEs: 'Reino Unido, parte de inversión de capital',
		titleFr: 'Royaume-Uni, part d’investissement',
		titleZh: '英国投资中的资本支出部分',
		payers: ['microsoft'],
		partners: ['nscale', 'nvidia'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['GBR'],
		amount: { low: 15, high: 15, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2028',
			years: 4,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['data-centres', 'chips', 'cloud'],
		status: 'underway',
		statusDate: '2026-03-09',
		statusNote:
			'In March 2026 the Loughton site was still a scaffolding yard; Nscale keeps the fourth quarter of 2026 as its date.',
		relations: [
			{ type: 'part-of', target: 'gb-microsoft-2025', note: 'half of the total' },
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
		sources: ['techrepublic-c0db5', 'complete-ai-training-8695f', 'computer-weekly-bbe3c'],
		checked: null,
		summary:
			'Microsoft said that 15 billion dollars of its UK plan is capital spending on cloud and AI, including a supercomputer of more than 23,000 NVIDIA GPUs with Nscale at Loughton.',
		caveat:
			'One digest reads the other half as going partly to leasing Nscale’s facilities, so the line between the halves is not sharp.'
	},
	{
		id: 'gb-google-2025',
		title: 'United Kingdom, data centre and research',
		titleEs: 'Reino Unido, centro de datos e investigación',
		titleFr: 'Royaume-Uni, centre de données et recherche',
		titleZh: '英国数据中心与研发',
		payers: ['google'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'standard',
		destination: ['GBR'],
		amount: { low: 5, high: 5, currency: 'GBP', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2027',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['data-centres', 'cloud', 'r-and-d'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'gb-tech-prosperity-2025', note: 'listed company pledge' },
			{
				type: 'overlaps',
				target: 'alphabet-2026-capex-guidance',
				note: 'paid from Alphabet’s worldwide capital spending'
			}
		],
		sources: ['financial-news-world-2f47a', 'the-jago-times-ec007', 'city-a-m-b5a37'],
		checked: null,
		summary:
			'Google announced 5 billion pounds over two years for a data centre at Waltham Cross, research and engineering, including DeepMind.',
		caveat: 'Includes research, not only data centres.'
	},
	{
		id: 'gb-coreweave-2025',
		title: 'United Kingdom, second pledge',
		titleEs: 'Reino Unido, segundo anuncio',
		titleFr: 'Royaume-Uni, seconde annonce',
		titleZh: '英国第二笔投资承诺',
		payers: ['coreweave'],
		partners: ['datavita'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['GBR'],
		amount: { low: 1.5, high: 1.5, currency: 'GBP', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: '2026-01-29',
		statusNote: 'The partner site in Lanarkshire became an AI growth zone.',
		relations: [
			{ type: 'part-of', target: 'gb-tech-prosperity-2025', note: 'listed company pledge' },
			{ type: 'overlaps', target: 'gb-agz-lanarkshire-2026', note: 'same DataVita campus' }
		],
		sources: [
			'the-jago-times-ec007',
			'city-a-m-b5a37',
			'openclaw-radar-digest-of-the-111e1',
			'lingo-podcast-notes-on-the-g-9fbb8'
		],
		checked: null,
		summary:
			'CoreWeave added 1.5 billion pounds with DataVita in Scotland, bringing its UK total to 2.5 billion.',
		caveat:
			'The Guardian found in March 2026 that the first billion (2024, “two new data centres”) had gone into chips placed in rented, existing buildings.'
	},
	{
		id: 'gb-salesforce-2025',
		title: 'United Kingdom, AI hub',
		titleEs: 'Reino Unido, centro de IA',
		titleFr: 'Royaume-Uni, pôle d’IA',
		titleZh: '英国AI中心',
		payers: ['salesforce'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'detail',
		destination: ['GBR'],
		amount: { low: 2, high: 2, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['r-and-d', 'skills'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'gb-tech-prosperity-2025', note: 'listed company pledge' }
		],
		sources: ['city-a-m-b5a37', 'financial-news-world-2f47a'],
		checked: null,
		summary:
			'Salesforce added 2 billion dollars (1.4 billion pounds) to make its UK business an AI hub for Europe by 2030.',
		caveat: 'Business investment, hardly infrastructure.'
	},
	{
		id: 'gb-blackrock-2025',
		title: 'Data centres in the United Kingdom',
		titleEs: 'Centros de datos en el Reino Unido',
		titleFr: 'Centres de données au Royaume-Uni',
		titleZh: '英国数据中心',
		payers: ['blackrock'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['GBR'],
		amount: { low: 0.5, high: 0.5, currency: 'GBP', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'gb-tech-prosperity-2025', note: 'listed company pledge' }
		],
		sources: ['financial-news-world-2f47a'],
		checked: null,
		summary: 'BlackRock pledged 500 million pounds for UK data centres during the US state visit.',
		caveat: null
	},
	{
		id: 'gb-nvidia-2025',
		title: 'Value of the UK chip roll-out',
		titleEs: 'Valor del despliegue de chips en el Reino Unido',
		titleFr: 'Valeur du déploiement de puces au Royaume-Uni',
		titleZh: '英国芯片部署价值',
		payers: ['nvidia'],
		partners: ['nscale', 'coreweave', 'microsoft'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'production-value',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['GBR'],
		amount: { low: null, high: 11, currency: 'GBP', bound: 'up-to' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2026',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['chips', 'data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'overlaps', target: 'gb-coreweave-2025', note: 'includes GPUs bought by CoreWeave' },
			{
				type: 'overlaps',
				target: 'gb-microsoft-2025-capex',
				note: 'includes GPUs bought by Microsoft and Nscale'
			}
		],
		sources: ['money-made-easy-68754', 'the-outpost-digest-7d125', 'the-jago-times-ec007'],
		checked: null,
		summary:
			'NVIDIA spoke of 11 billion pounds tied to 120,000 GPUs in Britain; the number covers chips bought by partners and their buildings.',
		caveat: 'Not NVIDIA’s own spending: it counts what customers pay.'
	},
	{
		id: 'gb-stargate-uk-2025',
		title: 'Stargate UK',
		titleEs: 'Stargate UK',
		titleFr: 'Stargate UK',
		titleZh: '英国“星际之门”',
		payers: ['openai', 'nscale'],
		partners: ['nvidia'],
		payerCountries: ['USA', 'GBR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['GBR'],
		amount: { low: null, high: null, currency: 'GBP', bound: 'undisclosed' },
		usdReported: null,
		period: null,
		announced: { date: '2025-09-16', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'revised',
		statusDate: '2026-04-09',
		statusNote:
			'OpenAI paused the project in April 2026 over energy prices and regulation, with no new date.',
		relations: [
			{
				type: 'part-of',
				target: 'gb-tech-prosperity-2025',
				note: 'named in the government release; no sum of its own'
			}
		],
		sources: [
			'the-daily-scout-efa63',
			'maple-grove-report-919d0',
			'lowdown-1e338',
			'uk-government-2c43d'
		],
		checked: null,
		summary:
			'OpenAI was to take up to 8,000 GPUs in early 2026, later 31,000, in Nscale sites including Cobalt Park near Newcastle. OpenAI never named an amount.',
		caveat: null
	},
	{
		id: 'gb-blackstone-100bn-2025',
		title: 'UK assets over ten years',
		titleEs: 'Activos en el Reino Unido en diez años',
		titleFr: 'Actifs au Royaume-Uni sur dix ans',
		titleZh: '未来十年英国资产投资',
		payers: ['blackstone'],
		partners: ['united-kingdom'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'umbrella',
		focus: 'wider',
		tier: 'detail',
		destination: ['GBR'],
		amount: { low: 100, high: null, currency: 'GBP', bound: 'at-least' },
		usdReported: { value: 135, rate: 0.74074 },
		period: {
			from: '2025',
			to: '2035',
			years: 10,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-09-17', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['proinvestnews-from-cnbc-841b6', 'private-equity-wire-0ad3a'],
		checked: 'not-found',
		summary:
			'Blackstone expects to put more than 100 billion pounds into UK companies, property, infrastructure and credit in ten years: 90 billion new and the 10 billion for data centres announced before.',
		caveat:
			'Not an AI figure: only the 10 billion at Blyth is tied to AI data centres. Shown because it is often quoted as part of the AI package. The fact-check found only the 10 billion again.'
	}
] as const satisfies readonly CommitmentRecord[];
