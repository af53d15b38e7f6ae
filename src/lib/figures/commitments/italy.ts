import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'it-microsoft-2024',
		title: 'Cloud and AI in Italy',
		titleEs: 'Nube e IA en Italia',
		titleFr: 'Cloud et IA en Italie',
		titleZh: '意大利云与AI投资',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['ITA'],
		amount: { low: 4.3, high: 4.3, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 4.75, rate: 0.90526 },
		period: {
			from: '2024',
			to: '2026',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-10', precision: 'month' },
		scope: ['data-centres', 'cloud'],
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
		sources: ['reuters-42e82', 'data-center-dynamics-2855b', 'brand-spur-b6e82'],
		checked: null,
		summary:
			'Microsoft announced 4.3 billion euros over two years for cloud and AI infrastructure.',
		caveat: null
	},
	{
		id: 'it-aws-2024',
		title: 'Cloud in Italy',
		titleEs: 'Nube en Italia',
		titleFr: 'Cloud en Italie',
		titleZh: '意大利云基础设施',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['ITA'],
		amount: { low: 1.2, high: 1.2, currency: 'EUR', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2029',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024', precision: 'year' },
		scope: ['cloud', 'data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'paid from Amazon’s worldwide capital spending'
			}
		],
		sources: ['reuters-125c2', 'reuters-42e82'],
		checked: null,
		summary: 'AWS announced 1.2 billion euros over five years.',
		caveat: null
	},
	{
		id: 'it-uae-2025',
		title: 'Investment pledge for Italy',
		titleEs: 'Promesa de inversión en Italia',
		titleFr: 'Promesse d’investissement en Italie',
		titleZh: '对意大利的投资承诺',
		payers: ['uae'],
		partners: ['mgx', 'g42', 'eni', 'italy'],
		payerCountries: ['ARE'],
		who: 'national',
		nature: 'umbrella',
		focus: 'wider',
		tier: 'standard',
		destination: ['ITA'],
		amount: { low: 40, high: 40, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-02-24', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: '2025-07',
		statusNote:
			'In July 2025 Eni and Khazna agreed terms for a first 500 MW AI campus in Lombardy, without a price.',
		relations: [],
		sources: ['reuters-ceee5', 'the-arabian-post-595cd'],
		checked: null,
		summary:
			'The UAE announced 40 billion dollars for Italy across sectors; Eni, MGX and G42 signed a letter of intent for AI data centres.',
		caveat: 'All sectors and no time frame; the share for AI is not given.'
	},
	{
		id: 'it-market-2025-26',
		title: 'Data-centre investment in Italy, 2025–26 estimate',
		titleEs: 'Inversión en centros de datos en Italia, estimación 2025-26',
		titleFr: 'Investissement dans les centres de données en Italie, 2025-2026',
		titleZh: '意大利数据中心投资估计(2025—26年)',
		payers: ['italian-data-centre-operators'],
		partners: [],
		payerCountries: ['WLD'],
		who: 'corporate',
		nature: 'third-party-estimate',
		focus: 'partly',
		tier: 'detail',
		destination: ['ITA'],
		amount: { low: 10, high: 10, currency: 'EUR', bound: 'about' },
		usdReported: { value: 10.3, rate: 0.97087 },
		period: {
			from: '2025',
			to: '2026',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-01-16', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'overlaps', target: 'it-microsoft-2024', note: 'includes the large announced plans' }
		],
		sources: ['reuters-125c2', 'reuters-42e82'],
		checked: null,
		summary:
			'Milan Polytechnic expected 10 billion euros of data-centre investment in 2025-26, twice the two years before.',
		caveat: 'An estimate by a research hub, not a pledge.'
	}
] as const satisfies readonly CommitmentRecord[];
