import type { SeriesRecord } from '../types';

export default [
	{
		id: 'microsoft-capex-fiscal-year',
		title: 'Microsoft: cash capital expenditure by fiscal year',
		titleEs: 'Microsoft: inversión de capital en efectivo por ejercicio',
		titleFr: 'Microsoft : investissements décaissés par exercice',
		titleZh: '微软:财年现金资本支出',
		actor: 'microsoft',
		place: 'USA',
		measure: 'capex',
		unit: 'billion',
		currency: 'USD',
		basis: 'fiscal-year',
		fiscalYearEnd: '06-30',
		points: [
			{
				period: 'FY2024',
				from: '2023-07-01',
				to: '2024-06-30',
				asOf: null,
				value: 44.5,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['jkershaw-market-accurate-git-d1d8e']
			},
			{
				period: 'FY2025',
				from: '2024-07-01',
				to: '2025-06-30',
				asOf: null,
				value: 64.551,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: false,
				sources: ['microsoft-sec-8-k-16aca']
			},
			{
				period: 'FY2026',
				from: '2025-07-01',
				to: '2026-06-30',
				asOf: null,
				value: 115.948,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: false,
				sources: ['microsoft-sec-8-k-16aca']
			}
		],
		sources: ['jkershaw-market-accurate-git-d1d8e', 'microsoft-sec-8-k-16aca'],
		caveat: 'Cash purchases of property and equipment, year to 30 June.'
	},
	{
		id: 'microsoft-capex-guidance',
		title: 'Microsoft: capital expenditure guidance',
		titleEs: 'Microsoft: previsiones de inversión de capital',
		titleFr: 'Microsoft : prévisions d’investissement',
		titleZh: '微软:资本支出指引',
		actor: 'microsoft',
		place: 'USA',
		measure: 'capex-guidance',
		unit: 'billion',
		currency: 'USD',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-04-29',
				value: 190,
				low: null,
				high: null,
				kind: 'guidance',
				note: 'includes about 25 for dearer components',
				checked: true,
				sources: ['tapebrief-1cdf9']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: '2026-07-29',
				value: 175,
				low: null,
				high: null,
				kind: 'guidance',
				note: 'lease reclassification, not a cut',
				checked: true,
				sources: ['nmai-research-hugging-face-cb924']
			}
		],
		sources: ['tapebrief-1cdf9', 'nmai-research-hugging-face-cb924'],
		caveat:
			'Finance leases included. The fall from 190 to 175 billion dollars is an accounting effect, not a cut.'
	}
] as const satisfies readonly SeriesRecord[];
