import type { SeriesRecord } from '../types';

export default [
	{
		id: 'meta-capex-with-lease-principal-year',
		title: 'Meta: capital expenditure with lease payments, year',
		titleEs: 'Meta: inversión con pagos de arrendamiento, año',
		titleFr: 'Meta : investissements avec loyers de crédit-bail, année',
		titleZh: 'Meta:含租赁本金年度资本支出',
		actor: 'meta',
		place: 'USA',
		measure: 'capex-with-lease-principal',
		unit: 'billion',
		currency: 'USD',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2023',
				from: '2023-01-01',
				to: '2023-12-31',
				asOf: null,
				value: 28.1,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['jkershaw-market-accurate-git-d1d8e']
			},
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 39.2,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['parameter-78799', 'metricduck-f87f2']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 72.22,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: [
					'the-machine-herald-github-pu-86598',
					'metricduck-f87f2',
					'titan-stock-analysis-60835'
				]
			}
		],
		sources: [
			'jkershaw-market-accurate-git-d1d8e',
			'parameter-78799',
			'metricduck-f87f2',
			'the-machine-herald-github-pu-86598',
			'titan-stock-analysis-60835'
		],
		caveat: 'The 2023 value comes from a private tracker.'
	},
	{
		id: 'meta-capex-guidance',
		title: 'Meta: capital expenditure guidance',
		titleEs: 'Meta: previsiones de inversión de capital',
		titleFr: 'Meta : prévisions d’investissement',
		titleZh: 'Meta:资本支出指引',
		actor: 'meta',
		place: 'USA',
		measure: 'capex-guidance',
		unit: 'billion',
		currency: 'USD',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: '2025-01',
				value: 62.5,
				low: 60,
				high: 65,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['shacknews-27006']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: '2025-04-30',
				value: 68,
				low: 64,
				high: 72,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['shacknews-27006']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: '2025-07',
				value: 69,
				low: 66,
				high: 72,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['sherwood-news-93541']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: '2025-10-29',
				value: 71,
				low: 70,
				high: 72,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['jmd-invest-7684d']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-01-28',
				value: 125,
				low: 115,
				high: 135,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['brian-buntz-github-pages-63de0']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-04-29',
				value: 135,
				low: 125,
				high: 145,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['agile-leadership-day-india-48e9e']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-07-29',
				value: 137.5,
				low: 130,
				high: 145,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['nmai-research-hugging-face-cb924']
			}
		],
		sources: [
			'shacknews-27006',
			'sherwood-news-93541',
			'jmd-invest-7684d',
			'brian-buntz-github-pages-63de0',
			'agile-leadership-day-india-48e9e',
			'nmai-research-hugging-face-cb924'
		],
		caveat: 'Principal payments on finance leases included. Values are the middle of each range.'
	}
] as const satisfies readonly SeriesRecord[];
