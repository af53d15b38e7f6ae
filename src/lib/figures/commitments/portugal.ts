import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'pt-microsoft-2025',
		title: 'AI capacity at Sines',
		titleEs: 'Capacidad de IA en Sines',
		titleFr: 'Capacité d’IA à Sines',
		titleZh: '锡尼什AI算力',
		payers: ['microsoft'],
		partners: ['start-campus', 'nscale', 'nvidia'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['PRT'],
		amount: { low: 10, high: 10, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: null,
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-11-11', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'paid from Microsoft’s worldwide capital spending'
			},
			{
				type: 'overlaps',
				target: 'pt-start-campus-2025',
				note: 'capacity inside Start Campus buildings'
			}
		],
		sources: ['reuters-6d362', 'rttnews-5c3df', 'the-outpost-digest-800bf'],
		checked: null,
		summary:
			'Microsoft plans 10 billion dollars over the next years in Sines, with 12,600 NVIDIA GPUs through Nscale.',
		caveat:
			'Brad Smith’s words to a newspaper; how much is rent for Nscale and Start Campus is not stated.'
	},
	{
		id: 'pt-start-campus-2025',
		title: 'Data-centre campus at Sines',
		titleEs: 'Campus de centros de datos en Sines',
		titleFr: 'Campus de centres de données à Sines',
		titleZh: '锡尼什数据中心园区',
		payers: ['start-campus'],
		partners: ['davidson-kempner', 'pioneer-point-partners'],
		payerCountries: ['PRT'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['PRT'],
		amount: { low: 8.5, high: null, currency: 'EUR', bound: 'at-least' },
		usdReported: { value: 9.9, rate: 0.85859 },
		period: {
			from: '2025',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-04', precision: 'month' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: '2025-11-11',
		statusNote: 'One of six buildings in operation (26 MW).',
		relations: [],
		sources: ['reuters-6d362', 'rttnews-5c3df'],
		checked: null,
		summary:
			'Start Campus plans more than 8.5 billion euros of construction by 2030 for a 1.2 GW campus.',
		caveat: 'The reported dollar value is of November 2025.'
	},
	{
		id: 'pt-gigafactory-bid-2025',
		title: 'Bid for an EU AI gigafactory',
		titleEs: 'Candidatura a una gigafactoría de IA de la UE',
		titleFr: 'Candidature à une gigafabrique d’IA de l’UE',
		titleZh: '葡萄牙竞标欧盟AI超级工厂',
		payers: ['banco-portugues-de-fomento', 'portugal-gigafactory-consortium'],
		partners: ['european-union'],
		payerCountries: ['PRT'],
		who: 'mixed',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['PRT'],
		amount: { low: 4, high: 4, currency: 'EUR', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2025-11-11', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: 'Bid only.',
		relations: [
			{
				type: 'overlaps',
				target: 'eu-gigafactories-2025',
				note: 'would be financed partly from it if chosen'
			}
		],
		sources: ['the-outpost-digest-800bf'],
		checked: null,
		summary:
			'The Portuguese bid for an EU gigafactory at Sines foresees about 4 billion euros of public and private money.',
		caveat: 'Conditional on selection; none is known.'
	}
] as const satisfies readonly CommitmentRecord[];
