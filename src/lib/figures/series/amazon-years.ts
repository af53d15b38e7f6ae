import type { SeriesRecord } from '../types';

export default [
	{
		id: 'amazon-capex-net-quarter',
		title: 'Amazon: capital expenditure net of proceeds',
		titleEs: 'Amazon: inversión de capital neta',
		titleFr: 'Amazon : investissements nets',
		titleZh: '亚马逊:季度资本支出(净额)',
		actor: 'amazon',
		place: 'USA',
		measure: 'capex-net',
		unit: 'billion',
		currency: 'USD',
		basis: 'calendar-quarter',
		fiscalYearEnd: null,
		points: [
			{
				period: '2026-Q1',
				from: '2026-01-01',
				to: '2026-03-31',
				asOf: null,
				value: 43.2,
				low: null,
				high: null,
				kind: 'reported',
				note: 'gross purchases were 44.2',
				checked: false,
				sources: ['amazon-sec-10-q-quarter-to-3-c22fb']
			},
			{
				period: '2026-Q2',
				from: '2026-04-01',
				to: '2026-06-30',
				asOf: null,
				value: 53.1,
				low: null,
				high: null,
				kind: 'reported',
				note: 'net of sale proceeds and incentives',
				checked: false,
				sources: ['amazon-sec-10-q-quarter-to-3-c22fb']
			}
		],
		sources: ['amazon-sec-10-q-quarter-to-3-c22fb'],
		caveat:
			'The company’s own “cash capex”, net of sale proceeds and incentives: about one billion dollars lower per quarter than the gross purchases.'
	},
	{
		id: 'amazon-capex-year',
		title: 'Amazon: capital expenditure by year',
		titleEs: 'Amazon: inversión de capital por año',
		titleFr: 'Amazon : investissements par an',
		titleZh: '亚马逊:年度资本支出',
		actor: 'amazon',
		place: 'USA',
		measure: 'capex',
		unit: 'billion',
		currency: 'USD',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2019',
				from: '2019-01-01',
				to: '2019-12-31',
				asOf: null,
				value: 16.861,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['danyu1-bridgewater-forecasti-64535']
			},
			{
				period: '2020',
				from: '2020-01-01',
				to: '2020-12-31',
				asOf: null,
				value: 40.14,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['danyu1-bridgewater-forecasti-64535']
			},
			{
				period: '2021',
				from: '2021-01-01',
				to: '2021-12-31',
				asOf: null,
				value: 61.053,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['danyu1-bridgewater-forecasti-64535']
			},
			{
				period: '2022',
				from: '2022-01-01',
				to: '2022-12-31',
				asOf: null,
				value: 63.645,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['danyu1-bridgewater-forecasti-64535']
			},
			{
				period: '2023',
				from: '2023-01-01',
				to: '2023-12-31',
				asOf: null,
				value: 52.729,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['danyu1-bridgewater-forecasti-64535']
			},
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 82.999,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['danyu1-bridgewater-forecasti-64535']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 131.8,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['brian-buntz-github-pages-63de0', 'techcrunch-7a0a6']
			}
		],
		sources: [
			'danyu1-bridgewater-forecasti-64535',
			'brian-buntz-github-pages-63de0',
			'techcrunch-7a0a6'
		],
		caveat:
			'Gross purchases of property and equipment. Net of proceeds 2025 was 128.3 billion dollars; with finance leases 134.7.'
	},
	{
		id: 'amazon-capex-guidance',
		title: 'Amazon: capital expenditure guidance',
		titleEs: 'Amazon: previsiones de inversión de capital',
		titleFr: 'Amazon : prévisions d’investissement',
		titleZh: '亚马逊:资本支出指引',
		actor: 'amazon',
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
				asOf: '2025-02-06',
				value: 100,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['finance-funds-update-fdc0f']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: '2025-07',
				value: 118,
				low: null,
				high: null,
				kind: 'guidance',
				note: 'earlier estimate, before October 2025',
				checked: true,
				sources: ['cnbc-618ac']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: '2025-10',
				value: 125,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['cnbc-618ac']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-02-05',
				value: 200,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['particle-news-e9749']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-07-30',
				value: 220,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['nmai-research-hugging-face-cb924']
			}
		],
		sources: [
			'finance-funds-update-fdc0f',
			'cnbc-618ac',
			'particle-news-e9749',
			'nmai-research-hugging-face-cb924'
		],
		caveat:
			'Every value is “about” and on the company’s net cash measure. February 2025 was first given as an annualised quarter.'
	},
	{
		id: 'aws-capex-with-finance-leases-quarter',
		title: 'Amazon Web Services: capital expenditure with leases',
		titleEs: 'Amazon Web Services: inversión con arrendamientos',
		titleFr: 'Amazon Web Services : investissements avec locations',
		titleZh: '亚马逊云科技:含租赁资本支出',
		actor: 'aws',
		place: 'USA',
		measure: 'capex-with-finance-leases',
		unit: 'billion',
		currency: 'USD',
		basis: 'calendar-quarter',
		fiscalYearEnd: null,
		points: [
			{
				period: '2025-Q2',
				from: '2025-04-01',
				to: '2025-06-30',
				asOf: null,
				value: 16.043,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['platformonomics-a470c']
			},
			{
				period: '2025-Q3',
				from: '2025-07-01',
				to: '2025-09-30',
				asOf: null,
				value: 28.3,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['platformonomics-b81a1']
			},
			{
				period: '2025-Q4',
				from: '2025-10-01',
				to: '2025-12-31',
				asOf: null,
				value: 31.7,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['platformonomics-a154d']
			}
		],
		sources: ['platformonomics-a470c', 'platformonomics-b81a1', 'platformonomics-a154d'],
		caveat:
			'Segment figures with finance leases as collected by Platformonomics. Its 96.5 billion dollars for 2025 as a whole does not fit its own share of the group total.'
	}
] as const satisfies readonly SeriesRecord[];
