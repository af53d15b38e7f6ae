import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'nl-oracle-2025',
		title: 'Cloud in the Netherlands',
		titleEs: 'Nube en los Países Bajos',
		titleFr: 'Cloud aux Pays-Bas',
		titleZh: '荷兰云基础设施',
		payers: ['oracle'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['NLD'],
		amount: { low: 1, high: 1, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-07-15', precision: 'day' },
		scope: ['cloud', 'data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['rcr-wireless-news-51fdd', 'national-technology-8c359'],
		checked: null,
		summary: 'Oracle announced 1 billion dollars over five years for its Amsterdam region.',
		caveat: null
	},
	{
		id: 'be-google-2025',
		title: 'Data centres in Belgium',
		titleEs: 'Centros de datos en Bélgica',
		titleFr: 'Centres de données en Belgique',
		titleZh: '比利时数据中心',
		payers: ['google'],
		partners: ['eneco', 'luminus'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['BEL'],
		amount: { low: 5, high: 5, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 5.8, rate: 0.86207 },
		period: {
			from: '2025',
			to: '2027',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-10-08', precision: 'day' },
		scope: ['data-centres', 'cloud', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'alphabet-2026-capex-guidance',
				note: 'paid from Alphabet’s worldwide capital spending'
			}
		],
		sources: ['anadolu-f1ff6', 'techzine-071ee', 'brand-spur-b6e82'],
		checked: null,
		summary:
			'Google announced 5 billion euros over two years, including a larger Saint-Ghislain campus and wind-power contracts.',
		caveat: null
	},
	{
		id: 'ch-microsoft-2025',
		title: 'Cloud and AI in Switzerland',
		titleEs: 'Nube e IA en Suiza',
		titleFr: 'Cloud et IA en Suisse',
		titleZh: '瑞士云与AI投资',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['CHE'],
		amount: { low: 0.4, high: 0.4, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-06-02', precision: 'day' },
		scope: ['data-centres', 'cloud', 'skills'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'paid from Microsoft’s worldwide capital spending'
			}
		],
		sources: ['swissinfo-e6344'],
		checked: null,
		summary:
			'Microsoft announced 400 million dollars for cloud and AI, including the data centres near Geneva and Zurich.',
		caveat: null
	}
] as const satisfies readonly CommitmentRecord[];
