import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'es-aws-2024',
		title: 'Data centres in Aragon, plan of 2024',
		titleEs: 'Centros de datos en Aragón, plan de 2024',
		titleFr: 'Centres de données en Aragon, plan de 2024',
		titleZh: '阿拉贡数据中心(2024年计划)',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['ESP'],
		amount: { low: 15.7, high: 15.7, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 17.02, rate: 0.92244 },
		period: {
			from: '2024',
			to: '2033',
			years: 10,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-05-22', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'superseded',
		statusDate: '2026-03-02',
		statusNote: 'Raised to 33.7 billion euros.',
		relations: [],
		sources: ['the-corner-5cd15', 'reuters-f79f6'],
		checked: null,
		summary:
			'AWS announced 15.7 billion euros over ten years for data centres in Aragon, replacing the 2.5 billion plan of 2021.',
		caveat: null
	},
	{
		id: 'es-aws-2026',
		title: 'Data centres in Aragon, plan of 2026',
		titleEs: 'Centros de datos en Aragón, plan de 2026',
		titleFr: 'Centres de données en Aragon, plan de 2026',
		titleZh: '阿拉贡数据中心(2026年计划)',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['ESP'],
		amount: { low: 33.7, high: 33.7, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 39.8, rate: 0.84673 },
		period: {
			from: '2024',
			to: '2035',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-03-02', precision: 'day' },
		scope: ['data-centres', 'cloud', 'chips'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'supersedes', target: 'es-aws-2024', note: 'adds 18 billion to the 15.7' },
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'paid from Amazon’s worldwide capital spending'
			}
		],
		sources: ['amazon-408a2', 'onoff-894f9', 'el-espanol-9f0b3', 'el-cronista-a4b56'],
		checked: 'confirmed',
		summary:
			'Amazon plans 33.7 billion euros in Spain, 18 billion more than before, for data centres in all three Aragon provinces and server plants.',
		caveat:
			'The total contains the 15.7 billion of 2024, from which the start year is taken. The 21 billion of one report matches nothing Amazon published.'
	},
	{
		id: 'es-blackstone-2024',
		title: 'Data centres in Calatorao, phase 1',
		titleEs: 'Centros de datos en Calatorao, fase 1',
		titleFr: 'Centres de données à Calatorao, phase 1',
		titleZh: '卡拉托劳数据中心一期',
		payers: ['blackstone'],
		partners: ['qts'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['ESP'],
		amount: { low: 7.5, high: 7.5, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 8.2, rate: 0.91463 },
		period: {
			from: '2026',
			to: null,
			years: 9,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-10-15', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: '2025-08-27',
		statusNote: 'Filings foresee a start in the second quarter of 2026.',
		relations: [],
		sources: ['verdict-c337d', 'silicon-uk-228af', 'reuters-9aed7'],
		checked: null,
		summary:
			'Blackstone filed plans for 7.5 billion euros over nine years, 300 MW, in buildings to be let to cloud companies.',
		caveat: 'Nine years as filed; the start year is the one foreseen in 2025.'
	},
	{
		id: 'es-blackstone-2025',
		title: 'Data centres in Calatorao, phase 2',
		titleEs: 'Centros de datos en Calatorao, fase 2',
		titleFr: 'Centres de données à Calatorao, phase 2',
		titleZh: '卡拉托劳数据中心二期',
		payers: ['blackstone'],
		partners: ['qts'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['ESP'],
		amount: { low: null, high: 4.3, currency: 'EUR', bound: 'up-to' },
		usdReported: { value: 5.03, rate: 0.85487 },
		period: null,
		announced: { date: '2025-08-27', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['reuters-9aed7', 'verdict-c337d'],
		checked: null,
		summary:
			'Blackstone filed a second phase of 4.3 billion euros over seven years if customers want it.',
		caveat:
			'In 2024 Reuters had mentioned a second 7.5 billion for the other half of the land; the 2025 filing is lower.'
	},
	{
		id: 'es-microsoft-aragon-2024',
		title: 'Data centres in Aragon',
		titleEs: 'Centros de datos en Aragón',
		titleFr: 'Centres de données en Aragon',
		titleZh: '阿拉贡数据中心',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['ESP'],
		amount: { low: 6.69, high: 6.69, currency: 'EUR', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2024-06', precision: 'month' },
		scope: ['data-centres', 'cloud'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'eu-microsoft-20bn-2025',
				note: 'falls in the months and countries that sum covers; not itemised'
			},
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'paid from Microsoft’s worldwide capital spending'
			}
		],
		sources: ['silicon-uk-228af'],
		checked: null,
		summary: 'The Aragon government named a Microsoft plan of 6.69 billion euros.',
		caveat: 'Statement of the regional government.'
	},
	{
		id: 'es-microsoft-2024',
		title: 'AI and cloud in Spain',
		titleEs: 'IA y nube en España',
		titleFr: 'IA et cloud en Espagne',
		titleZh: '西班牙AI与云投资',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['ESP'],
		amount: { low: 2.1, high: 2.1, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2025',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2024-02', precision: 'month' },
		scope: ['data-centres', 'cloud'],
		status: 'underway',
		statusDate: null,
		statusNote: 'Planned to 2025.',
		relations: [
			{
				type: 'overlaps',
				target: 'es-microsoft-aragon-2024',
				note: 'Aragon is one of its two sites'
			},
			{
				type: 'overlaps',
				target: 'eu-microsoft-20bn-2025',
				note: 'falls in the months and countries that sum covers; not itemised'
			},
			{
				type: 'overlaps',
				target: 'microsoft-fy2025-80bn',
				note: 'part of the same worldwide spending in fiscal 2025'
			}
		],
		sources: ['itpro-e7361', 'tech-startups-284e0'],
		checked: null,
		summary:
			'Microsoft announced 2.1 billion dollars by 2025 for cloud regions in Madrid and Aragon.',
		caveat: null
	},
	{
		id: 'es-meta-talavera-2022',
		title: 'Data-centre campus at Talavera de la Reina',
		titleEs: 'Campus de centros de datos en Talavera de la Reina',
		titleFr: 'Campus de centres de données à Talavera de la Reina',
		titleZh: '塔拉韦拉数据中心园区',
		payers: ['meta'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'detail',
		destination: ['ESP'],
		amount: { low: 0.75, high: 1, currency: 'EUR', bound: 'range' },
		usdReported: null,
		period: {
			from: '2023',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2022-03-14', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'meta-2026-capex-guidance',
				note: 'paid from Meta’s worldwide capital spending'
			}
		],
		sources: ['baxtel-e01fb', 'cloud-news-0f757'],
		checked: null,
		summary:
			'Meta’s campus was presented at about 1 billion euros in 2022; later project papers give 750 million.',
		caveat: 'Two figures for one project; planned before the AI boom.'
	},
	{
		id: 'es-oracle-2024',
		title: 'AI and cloud in Spain',
		titleEs: 'IA y nube en España',
		titleFr: 'IA et cloud en Espagne',
		titleZh: '西班牙AI与云投资',
		payers: ['oracle'],
		partners: ['telefonica'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['ESP'],
		amount: { low: 1, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2034',
			years: 10,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-06-20', precision: 'day' },
		scope: ['cloud'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['mobile-world-live-351be'],
		checked: null,
		summary:
			'Oracle announced more than 1 billion dollars over ten years, with a third cloud region in Madrid.',
		caveat: null
	}
] as const satisfies readonly CommitmentRecord[];
