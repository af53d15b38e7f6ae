import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'adani-100bn',
		title: 'AI data centres to 2035',
		titleEs: 'Centros de datos de IA hasta 2035',
		titleFr: 'Centres de données d’IA jusqu’en 2035',
		titleZh: '至2035年AI数据中心',
		payers: ['adani'],
		partners: ['google', 'microsoft', 'flipkart', 'edgeconnex'],
		payerCountries: ['IND'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['IND'],
		amount: { low: 100, high: 100, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2035',
			years: 10,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-02-17', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'google-visakhapatnam-15bn',
				note: 'joint campus; Adani’s part of about 5 billion dollars is named by one source'
			}
		],
		sources: [
			'mint-b7316',
			'the-new-indian-express-7bb58',
			'the-tech-portal-da0d4',
			'reuters-0c01a'
		],
		checked: 'confirmed',
		summary:
			'Adani announced in a stock exchange filing 100 billion dollars by 2035 for data centres on renewable power, taking its platform from 2 to 5 gigawatts.',
		caveat:
			'The 250-billion-dollar ecosystem often quoted adds 150 billion of hoped-for spending by others.'
	},
	{
		id: 'reliance-jio-110bn',
		title: 'AI and data infrastructure over seven years',
		titleEs: 'Infraestructura de IA y datos en siete años',
		titleFr: 'Infrastructures d’IA et de données sur sept ans',
		titleZh: '七年AI与数据基础设施投资',
		payers: ['reliance'],
		partners: [],
		payerCountries: ['IND'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'headline',
		destination: ['IND'],
		amount: { low: 10000, high: 10000, currency: 'INR', bound: 'exact' },
		usdReported: { value: 109.8, rate: 91.075 },
		period: {
			from: '2026',
			to: '2032',
			years: 7,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2026-02-19', precision: 'day' },
		scope: ['data-centres', 'energy', 'network', 'chips'],
		status: 'underway',
		statusDate: '2026-02-19',
		statusNote: 'Jamnagar under construction.',
		relations: [],
		sources: ['reuters-0c01a', 'gk365-40332', 'newsbytes-aefa5', 'punjab-kesari-6687e'],
		checked: 'confirmed',
		summary:
			'The chairman of Reliance promised 10 lakh crore rupees (10 trillion) over seven years for AI and data infrastructure; Jamnagar is under construction with over 120 megawatts due in the second half of 2026.',
		caveat: 'Includes solar power and edge networks.'
	},
	{
		id: 'digital-connexion-vizag-11bn',
		title: 'Campus in Visakhapatnam',
		titleEs: 'Campus en Visakhapatnam',
		titleFr: 'Campus à Visakhapatnam',
		titleZh: '维沙卡帕特南园区',
		payers: ['digital-connexion'],
		partners: ['brookfield', 'digital-realty'],
		payerCountries: ['IND'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['IND'],
		amount: { low: 11, high: 11, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-11-26', precision: 'day' },
		scope: ['data-centres'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'reliance-jio-110bn',
				note: 'Reliance’s third may count toward the later pledge'
			}
		],
		sources: ['business-standard-8cc96', 'ndtv-profit-50b04'],
		checked: null,
		summary:
			'Digital Connexion, the venture of Reliance, Brookfield and Digital Realty, signed a memorandum for one gigawatt by 2030 worth about 98,000 crore rupees (11 billion dollars).',
		caveat:
			'Reliance had announced a one gigawatt centre in the same city on 14 November 2025; the reports do not say whether it is the same.'
	},
	{
		id: 'reliance-vizag-1-5gw',
		title: '1.5 GW cluster in Visakhapatnam',
		titleEs: 'Clúster de 1,5 GW en Visakhapatnam',
		titleFr: 'Grappe de 1,5 GW à Visakhapatnam',
		titleZh: '维沙卡帕特南1.5吉瓦集群',
		payers: ['reliance'],
		partners: [],
		payerCountries: ['IND'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['IND'],
		amount: { low: 1600, high: 1600, currency: 'INR', bound: 'about' },
		usdReported: { value: 17, rate: 94.118 },
		period: null,
		announced: { date: '2026', precision: 'year' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'digital-connexion-vizag-11bn',
				note: 'same city, may be an enlargement'
			},
			{
				type: 'overlaps',
				target: 'reliance-jio-110bn',
				note: 'inside the seven-year pledge or beside it: not stated'
			}
		],
		sources: ['hanna-ai-news-b8335'],
		checked: null,
		summary:
			'A news digest reports that Reliance plans 1.6 lakh crore rupees (17 billion dollars) for a 1.5 gigawatt cluster.',
		caveat: 'Rests on one undated news digest.'
	},
	{
		id: 'tcs-ai-data-centres-6-5bn',
		title: '1 GW of AI data centres',
		titleEs: '1 GW de centros de datos de IA',
		titleFr: '1 GW de centres de données d’IA',
		titleZh: '1吉瓦AI数据中心',
		payers: ['tcs'],
		partners: [],
		payerCountries: ['IND'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['IND'],
		amount: { low: 6.5, high: 6.5, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-10-09', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['the-indian-express-30489', 'mint-0aed3'],
		checked: null,
		summary:
			'TCS announced one gigawatt of AI-ready centres for about 6.5 billion dollars over five years, on its own yardstick of a billion dollars per 150 megawatts.',
		caveat: 'Cost of shell and power without the customers’ chips.'
	},
	{
		id: 'tcs-tpg-hypervault',
		title: 'HyperVault, first stage',
		titleEs: 'HyperVault, primera fase',
		titleFr: 'HyperVault, première étape',
		titleZh: 'HyperVault一期',
		payers: ['tcs', 'tpg'],
		partners: [],
		payerCountries: ['IND', 'USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['IND'],
		amount: { low: 180, high: 180, currency: 'INR', bound: 'about' },
		usdReported: { value: 2, rate: 90 },
		period: null,
		announced: { date: '2025-11', precision: 'month' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'part-of',
				target: 'tcs-ai-data-centres-6-5bn',
				note: 'first money for the gigawatt plan'
			}
		],
		sources: ['techlomedia-bc9bd', 'techcrunch-f500d'],
		checked: null,
		summary:
			'TCS and TPG put about two billion dollars (180 billion rupees), half of it from TPG, into liquid-cooled centres.',
		caveat: 'Debt will come on top.'
	},
	{
		id: 'openai-tcs-india',
		title: 'Capacity at HyperVault',
		titleEs: 'Capacidad en HyperVault',
		titleFr: 'Capacité chez HyperVault',
		titleZh: '租用HyperVault算力',
		payers: ['openai', 'tcs'],
		partners: [],
		payerCountries: ['USA', 'IND'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['IND'],
		amount: { low: null, high: null, currency: 'USD', bound: 'undisclosed' },
		usdReported: null,
		period: null,
		announced: { date: '2026-02-19', precision: 'day' },
		scope: ['data-centres'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'part of OpenAI’s compute spending'
			},
			{
				type: 'overlaps',
				target: 'tcs-tpg-hypervault',
				note: 'OpenAI rents what TCS and TPG build'
			}
		],
		sources: ['hurriyet-daily-news-afp-72448', 'mena-news-247-97f8f'],
		checked: null,
		summary:
			'OpenAI becomes HyperVault’s first customer with 100 megawatts and an option to grow to one gigawatt; terms were not given.',
		caveat: null
	},
	{
		id: 'larsen-toubro-2-5bn',
		title: 'Five data centres',
		titleEs: 'Cinco centros de datos',
		titleFr: 'Cinq centres de données',
		titleZh: '五座数据中心',
		payers: ['larsen-toubro'],
		partners: [],
		payerCountries: ['IND'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['IND'],
		amount: { low: 2.5, high: 2.5, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2025-11-26', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['mit-sloan-management-review-26034', 'power-peak-digest-98c04'],
		checked: null,
		summary:
			'Larsen & Toubro plans five data centres with at least 300 megawatts together for 2.5 billion dollars.',
		caveat: null
	},
	{
		id: 'airtrunk-india-30bn',
		title: 'Data centres in India, more than 5 GW by 2030',
		titleEs: 'Centros de datos en la India, más de 5 GW hasta 2030',
		titleFr: 'Centres de données en Inde, plus de 5 GW d’ici 2030',
		titleZh: '印度数据中心(2030年前逾5吉瓦)',
		payers: ['airtrunk'],
		partners: [],
		payerCountries: ['AUS'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['IND'],
		amount: { low: 30, high: 30, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-06-04', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['techcrunch-c09ad'],
		checked: null,
		summary:
			'AirTrunk, owned by Blackstone and Canada’s CPPIB, committed 30 billion dollars for more than 5 GW of data centres in India by 2030, of which 21 billion for 3 GW at Raigad near Mumbai.',
		caveat: 'Known from one report.'
	},
	{
		id: 'lodha-maharashtra-11bn',
		title: 'Data-centre park in Maharashtra, 2.5 GW',
		titleEs: 'Parque de centros de datos en Maharashtra, 2,5 GW',
		titleFr: 'Parc de centres de données au Maharashtra, 2,5 GW',
		titleZh: '马哈拉施特拉邦数据中心园区(2.5吉瓦)',
		payers: ['lodha'],
		partners: [],
		payerCountries: ['IND'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['IND'],
		amount: { low: 11, high: 11, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2026-01-20', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'overlaps', target: 'amazon-india-ai-cloud-21bn', note: 'AWS buys land in the park' },
			{ type: 'overlaps', target: 'aws-india-12-7bn', note: 'AWS buys land in the park' }
		],
		sources: ['dc-pulse-7c7fb'],
		checked: null,
		summary: 'Lodha announced 11 billion dollars for a 2.5 GW data-centre park in Maharashtra.',
		caveat:
			'13.2 billion dollars with an earlier pledge. AWS and STT buy land in the park, so their own plans may cover part of the same buildings.'
	}
] as const satisfies readonly CommitmentRecord[];
