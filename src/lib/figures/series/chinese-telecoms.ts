import type { SeriesRecord } from '../types';

export default [
	{
		id: 'china-telcos-compute-capex-year',
		title: 'Three Chinese carriers: computing investment',
		titleEs: 'Tres operadoras chinas: inversión en cómputo',
		titleFr: 'Trois opérateurs chinois : investissement de calcul',
		titleZh: '中国三大运营商:算力投资',
		actor: 'china-three-telcos',
		place: 'CHN',
		measure: 'compute-capex',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 72.8,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['icc-f875c']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 82,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['icc-f875c']
			}
		],
		sources: ['icc-f875c'],
		caveat:
			'Computing share of capital spending as compiled by a trade site; definitions differ between carriers.'
	},
	{
		id: 'china-telcos-capex-year',
		title: 'Three Chinese carriers: total capital expenditure',
		titleEs: 'Tres operadoras chinas: inversión de capital total',
		titleFr: 'Trois opérateurs chinois : investissements totaux',
		titleZh: '中国三大运营商:资本支出总额',
		actor: 'china-three-telcos',
		place: 'CHN',
		measure: 'capex',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 318.9,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['icc-f875c']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 289.8,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['icc-f875c']
			}
		],
		sources: ['icc-f875c'],
		caveat: 'All networks. CICC gives 288.9 billion yuan for the 2025 plan.'
	},
	{
		id: 'china-unicom-capex-year',
		title: 'China Unicom: capital expenditure',
		titleEs: 'China Unicom: inversión de capital',
		titleFr: 'China Unicom : investissements',
		titleZh: '中国联通:资本支出',
		actor: 'china-unicom',
		place: 'CHN',
		measure: 'capex',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2022',
				from: '2022-01-01',
				to: '2022-12-31',
				asOf: null,
				value: 74.2,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['d1ev-4cd08']
			},
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 61.37,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['telecomlead-acee4']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 54.2,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['d1ev-4cd08']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: null,
				value: 50,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['d1ev-4cd08']
			}
		],
		sources: ['d1ev-4cd08', 'telecomlead-acee4'],
		caveat: 'Total capital spending, falling while the computing share grows.'
	},
	{
		id: 'china-mobile-capex-year',
		title: 'China Mobile: capital expenditure',
		titleEs: 'China Mobile: inversión de capital',
		titleFr: 'China Mobile : investissements',
		titleZh: '中国移动:资本支出',
		actor: 'china-mobile',
		place: 'CHN',
		measure: 'capex',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2023',
				from: '2023-01-01',
				to: '2023-12-31',
				asOf: null,
				value: 180.3,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['mobile-world-live-4b078']
			},
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 164,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['telecomlead-acee4']
			}
		],
		sources: ['mobile-world-live-4b078', 'telecomlead-acee4'],
		caveat: 'The 2024 budget had been 173 billion yuan.'
	},
	{
		id: 'china-telecom-capex-year',
		title: 'China Telecom: capital expenditure',
		titleEs: 'China Telecom: inversión de capital',
		titleFr: 'China Telecom : investissements',
		titleZh: '中国电信:资本支出',
		actor: 'china-telecom',
		place: 'CHN',
		measure: 'capex',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2023',
				from: '2023-01-01',
				to: '2023-12-31',
				asOf: null,
				value: 98.8,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['digitimes-asia-7e41f']
			},
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 93.51,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['telecomlead-acee4']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 83.6,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['telecomlead-acee4']
			}
		],
		sources: ['digitimes-asia-7e41f', 'telecomlead-acee4'],
		caveat: 'First half of 2025: 34.2 billion yuan, down 27.5% on the year.'
	}
] as const satisfies readonly SeriesRecord[];
