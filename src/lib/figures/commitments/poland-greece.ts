import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'pl-microsoft-2025',
		title: 'Cloud and AI in Poland, second phase',
		titleEs: 'Nube e IA en Polonia, segunda fase',
		titleFr: 'Cloud et IA en Pologne, deuxième phase',
		titleZh: '波兰云与AI投资二期',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['POL'],
		amount: { low: 2.8, high: 2.8, currency: 'PLN', bound: 'exact' },
		usdReported: { value: 0.7, rate: 4 },
		period: {
			from: '2025',
			to: '2026',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-02-17', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'underway',
		statusDate: null,
		statusNote: 'Planned to end by June 2026.',
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
		sources: ['profit-pakistan-today-60d5e', 'microsoft-brad-smith-ab84d'],
		checked: null,
		summary:
			'Microsoft announced 2.8 billion zloty (700 million dollars) by mid-2026, after 1 billion dollars announced in 2020.',
		caveat: null
	},
	{
		id: 'gr-ppc-2025',
		title: 'Data centre in Western Macedonia',
		titleEs: 'Centro de datos en Macedonia Occidental',
		titleFr: 'Centre de données en Macédoine-Occidentale',
		titleZh: '西马其顿数据中心',
		payers: ['ppc'],
		partners: [],
		payerCountries: ['GRC'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['GRC'],
		amount: { low: 2.3, high: 2.3, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 2.5, rate: 0.92 },
		period: {
			from: '2025',
			to: '2027',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-04-03', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'revised',
		statusDate: '2026',
		statusNote:
			'Construction put at 2.4 billion euros in 2026, half from PPC; the opening has moved to 2028.',
		relations: [],
		sources: ['reuters-1a3a9', 'to-vima-e5322', 'euro2day-206aa'],
		checked: null,
		summary:
			'Greece’s Public Power Corporation plans a 300 MW centre at a former lignite plant, part of a 5.75-billion-euro regional plan; it could grow to 1 GW.',
		caveat:
			'Depends on a large cloud customer that has not been named. Press talk of 7 to 20 billion euros adds the tenant’s servers.'
	}
] as const satisfies readonly CommitmentRecord[];
