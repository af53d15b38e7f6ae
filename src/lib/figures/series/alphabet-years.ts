import type { SeriesRecord } from '../types';

export default [
	{
		id: 'alphabet-capex-year',
		title: 'Alphabet: capital expenditure by year',
		titleEs: 'Alphabet: inversión de capital por año',
		titleFr: 'Alphabet : investissements par an',
		titleZh: 'Alphabet:年度资本支出',
		actor: 'google',
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
				value: 23.548,
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
				value: 22.281,
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
				value: 24.64,
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
				value: 31.485,
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
				value: 32.251,
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
				value: 52.535,
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
				value: 91.447,
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
		caveat: 'Purchases of property and equipment.'
	},
	{
		id: 'alphabet-capex-guidance',
		title: 'Alphabet: capital expenditure guidance',
		titleEs: 'Alphabet: previsiones de inversión de capital',
		titleFr: 'Alphabet : prévisions d’investissement',
		titleZh: 'Alphabet:资本支出指引',
		actor: 'google',
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
				asOf: '2025-02',
				value: 75,
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
				asOf: '2025-07-23',
				value: 85,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['pymnts-841d4']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: '2025-10',
				value: 92,
				low: 91,
				high: 93,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['jmd-invest-7684d']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-02-04',
				value: 180,
				low: 175,
				high: 185,
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
				value: 185,
				low: 180,
				high: 190,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['agile-leadership-day-india-48e9e']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-07-22',
				value: 200,
				low: 195,
				high: 205,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['nmai-research-hugging-face-cb924']
			}
		],
		sources: [
			'finance-funds-update-fdc0f',
			'pymnts-841d4',
			'jmd-invest-7684d',
			'brian-buntz-github-pages-63de0',
			'agile-leadership-day-india-48e9e',
			'nmai-research-hugging-face-cb924'
		],
		caveat:
			'Values are the middle of each range. For 2027 the company says only that spending will rise significantly. The rise of April 2026 included the purchase of Intersect.'
	}
] as const satisfies readonly SeriesRecord[];
