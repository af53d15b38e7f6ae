import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'nordics-spain-coreweave-2024',
		title: 'Data centres in Norway, Sweden and Spain',
		titleEs: 'Centros de datos en Noruega, Suecia y España',
		titleFr: 'Centres de données en Norvège, Suède et Espagne',
		titleZh: '挪威、瑞典和西班牙数据中心',
		payers: ['coreweave'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['NOR', 'SWE', 'ESP'],
		amount: { low: 2.2, high: 2.2, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2025',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2024-06', precision: 'month' },
		scope: ['data-centres', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['datacenter-forum-1632b'],
		checked: null,
		summary:
			'CoreWeave planned 2.2 billion dollars for three data centres on the European continent by the end of 2025.',
		caveat: null
	},
	{
		id: 'no-stargate-2025',
		title: 'Stargate Norway at Narvik, first phase',
		titleEs: 'Stargate Noruega en Narvik, primera fase',
		titleFr: 'Stargate Norvège à Narvik, première phase',
		titleZh: '挪威“星际之门”(纳尔维克)一期',
		payers: ['nscale', 'aker'],
		partners: ['openai', 'nvidia'],
		payerCountries: ['GBR', 'NOR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['NOR'],
		amount: { low: 1, high: 1, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2025-07-31', precision: 'day' },
		scope: ['data-centres', 'chips', 'energy'],
		status: 'revised',
		statusDate: '2026-04-15',
		statusNote:
			'In April 2026 OpenAI gave up direct use of the site; Microsoft takes the capacity.',
		relations: [
			{ type: 'financed-by', target: 'gb-nscale-series-b-2025', note: 'equity of the developer' },
			{ type: 'financed-by', target: 'gb-nscale-series-c-2026', note: 'equity of the developer' }
		],
		sources: [
			'nscale-aker-and-openai-73c2b',
			'reuters-4a68a',
			'energy-news-pro-1b06a',
			'cnbc-7dc53',
			'techzine-256c2'
		],
		checked: null,
		summary:
			'Nscale and Aker put about 1 billion dollars, 250 million of it equity, into a first phase of a 230 MW site meant for 100,000 GPUs by the end of 2026.',
		caveat:
			'One report ties the billion to the first 20 MW; Reuters only says initial phase. OpenAI never named money of its own.'
	},
	{
		id: 'no-microsoft-2025',
		title: 'Rent of AI capacity at Narvik',
		titleEs: 'Alquiler de capacidad de IA en Narvik',
		titleFr: 'Location de capacité d’IA à Narvik',
		titleZh: '租用纳尔维克AI算力',
		payers: ['microsoft'],
		partners: ['nscale', 'aker'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['NOR'],
		amount: { low: 6.2, high: 6.2, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-09', precision: 'month' },
		scope: ['cloud', 'chips'],
		status: 'signed',
		statusDate: '2026-04-15',
		statusNote: 'Microsoft also takes the capacity first meant for OpenAI; price not disclosed.',
		relations: [
			{
				type: 'overlaps',
				target: 'no-stargate-2025',
				note: 'same site; the contract’s cash flow pays for building it'
			}
		],
		sources: ['rcr-wireless-news-e41c9', 'am-business-ng-65e27', 'cnbc-7dc53'],
		checked: null,
		summary:
			'Microsoft signed a five-year contract of 6.2 billion dollars for AI capacity from Nscale and Aker, starting in 2026.',
		caveat: 'A purchase of computing time, not construction money.'
	},
	{
		id: 'se-brookfield-2025',
		title: 'AI centre in Strängnäs',
		titleEs: 'Centro de IA en Strängnäs',
		titleFr: 'Centre d’IA à Strängnäs',
		titleZh: '斯特兰奈斯AI中心',
		payers: ['brookfield'],
		partners: [],
		payerCountries: ['CAN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['SWE'],
		amount: { low: null, high: 95, currency: 'SEK', bound: 'up-to' },
		usdReported: { value: 9.91, rate: 9.5863 },
		period: {
			from: '2025',
			to: '2040',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-06-04', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['reuters-2fd1b'],
		checked: null,
		summary:
			'Brookfield announced up to 95 billion Swedish kronor for a data centre that grows to 750 MW over 10 to 15 years.',
		caveat: 'Land purchase depends on conditions set by the municipality.'
	},
	{
		id: 'se-microsoft-2024',
		title: 'Cloud and AI in Sweden',
		titleEs: 'Nube e IA en Suecia',
		titleFr: 'Cloud et IA en Suède',
		titleZh: '瑞典云与AI投资',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['SWE'],
		amount: { low: 33.7, high: 33.7, currency: 'SEK', bound: 'exact' },
		usdReported: { value: 3.2, rate: 10.531 },
		period: {
			from: '2024',
			to: '2026',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-06-03', precision: 'day' },
		scope: ['data-centres', 'cloud', 'chips'],
		status: 'underway',
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
			},
			{
				type: 'overlaps',
				target: 'microsoft-fy2025-80bn',
				note: 'part of the same worldwide spending in fiscal 2025'
			}
		],
		sources: ['tech-startups-284e0'],
		checked: null,
		summary:
			'Microsoft announced 33.7 billion kronor over two years with 20,000 GPUs at three sites.',
		caveat: null
	},
	{
		id: 'fi-nebius-2026',
		title: 'AI centre in Lappeenranta',
		titleEs: 'Centro de IA en Lappeenranta',
		titleFr: 'Centre d’IA à Lappeenranta',
		titleZh: '拉彭兰塔AI中心',
		payers: ['nebius'],
		partners: ['polarnode'],
		payerCountries: ['NLD'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['FIN'],
		amount: { low: 10, high: 10, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2027',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-03-31', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: '2026-03-31',
		statusNote: 'Under construction by Polarnode, first phase in 2027.',
		relations: [],
		sources: ['creati-ai-61eb0', 'aissential-digest-of-the-dec-f970f'],
		checked: null,
		summary:
			'Nebius is building a 310 MW site in south-east Finland valued at about 10 billion dollars.',
		caveat: 'The value is an estimate that includes equipment.'
	},
	{
		id: 'fi-google-2024',
		title: 'Data centre at Hamina',
		titleEs: 'Centro de datos en Hamina',
		titleFr: 'Centre de données à Hamina',
		titleZh: '哈米纳数据中心',
		payers: ['google'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['FIN'],
		amount: { low: 1, high: 1, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 1.1, rate: 0.90909 },
		period: null,
		announced: { date: '2024-05-20', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'alphabet-2026-capex-guidance',
				note: 'paid from Alphabet’s worldwide capital spending'
			}
		],
		sources: ['r9-news-64cf0'],
		checked: null,
		summary:
			'Google announced 1 billion euros more for its Hamina campus, for AI growth in Europe.',
		caveat: null
	}
] as const satisfies readonly CommitmentRecord[];
