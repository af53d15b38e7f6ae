import type { SeriesRecord } from '../types';

export default [
	{
		id: 'alibaba-aidc-growth-quarter',
		title: 'Alibaba international commerce (AIDC): revenue growth',
		titleEs: 'Comercio internacional de Alibaba (AIDC): crecimiento',
		titleFr: 'Commerce international d’Alibaba (AIDC) : croissance',
		titleZh: '阿里国际数字商业(AIDC):收入增速',
		actor: 'alibaba-aidc',
		place: 'CHN',
		measure: 'revenue-growth',
		unit: 'percent',
		currency: null,
		basis: 'calendar-quarter',
		fiscalYearEnd: null,
		points: [
			{
				period: '2024-Q2',
				from: '2024-04-01',
				to: '2024-06-30',
				asOf: null,
				value: 32,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['stock-titan-20ce6']
			},
			{
				period: '2024-Q3',
				from: '2024-07-01',
				to: '2024-09-30',
				asOf: null,
				value: 29,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['reportify-broker-notes-32e16']
			},
			{
				period: '2024-Q4',
				from: '2024-10-01',
				to: '2024-12-31',
				asOf: null,
				value: 32,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['bloomberg-d7537']
			},
			{
				period: '2025-Q2',
				from: '2025-04-01',
				to: '2025-06-30',
				asOf: null,
				value: 19,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['tmeoo-2960c']
			},
			{
				period: '2025-Q3',
				from: '2025-07-01',
				to: '2025-09-30',
				asOf: null,
				value: 10,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['alphasense-d77bc']
			}
		],
		sources: [
			'stock-titan-20ce6',
			'reportify-broker-notes-32e16',
			'bloomberg-d7537',
			'tmeoo-2960c',
			'alphasense-d77bc'
		],
		caveat:
			'AliExpress, Trendyol, Lazada and other foreign marketplaces. The 32% often quoted for Alibaba belongs here, to the quarter to December 2024 (and, by chance, to June 2024). No longer a segment of its own from April 2026.'
	},
	{
		id: 'alibaba-customer-management-growth-quarter',
		title: 'Alibaba customer management revenue: growth',
		titleEs: 'Ingresos por gestión de clientes de Alibaba: crecimiento',
		titleFr: 'Revenus de gestion de clientèle d’Alibaba : croissance',
		titleZh: '阿里巴巴客户管理收入:增速',
		actor: 'alibaba-taobao-tmall',
		place: 'CHN',
		measure: 'customer-management-growth',
		unit: 'percent',
		currency: null,
		basis: 'calendar-quarter',
		fiscalYearEnd: null,
		points: [
			{
				period: '2024-Q4',
				from: '2024-10-01',
				to: '2024-12-31',
				asOf: null,
				value: 9,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['stock-titan-2b26a']
			},
			{
				period: '2025-Q1',
				from: '2025-01-01',
				to: '2025-03-31',
				asOf: null,
				value: 12,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['dow-jones-business-wire-900f9']
			},
			{
				period: '2025-Q2',
				from: '2025-04-01',
				to: '2025-06-30',
				asOf: null,
				value: 10,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['dow-jones-business-wire-ba38a']
			},
			{
				period: '2025-Q3',
				from: '2025-07-01',
				to: '2025-09-30',
				asOf: null,
				value: 10,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['alphasense-d77bc']
			},
			{
				period: '2025-Q4',
				from: '2025-10-01',
				to: '2025-12-31',
				asOf: null,
				value: 2,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['cicc-44dda']
			},
			{
				period: '2026-Q1',
				from: '2026-01-01',
				to: '2026-03-31',
				asOf: null,
				value: 1,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['business-wire-98999']
			}
		],
		sources: [
			'stock-titan-2b26a',
			'dow-jones-business-wire-900f9',
			'dow-jones-business-wire-ba38a',
			'alphasense-d77bc',
			'cicc-44dda',
			'business-wire-98999'
		],
		caveat:
			'Main income of Taobao and Tmall. March 2026 would be +8% without a booking effect named by the company.'
	},
	{
		id: 'alibaba-taobao-tmall-growth-quarter',
		title: 'Taobao and Tmall Group: revenue growth',
		titleEs: 'Grupo Taobao y Tmall: crecimiento',
		titleFr: 'Groupe Taobao et Tmall : croissance',
		titleZh: '淘天集团:收入增速',
		actor: 'alibaba-taobao-tmall',
		place: 'CHN',
		measure: 'revenue-growth',
		unit: 'percent',
		currency: null,
		basis: 'calendar-quarter',
		fiscalYearEnd: null,
		points: [
			{
				period: '2024-Q2',
				from: '2024-04-01',
				to: '2024-06-30',
				asOf: null,
				value: -1,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['stock-titan-20ce6']
			},
			{
				period: '2024-Q3',
				from: '2024-07-01',
				to: '2024-09-30',
				asOf: null,
				value: 1,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['reportify-broker-notes-32e16']
			},
			{
				period: '2025-Q1',
				from: '2025-01-01',
				to: '2025-03-31',
				asOf: null,
				value: 9,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['daily8-wwd-84990']
			}
		],
		sources: ['stock-titan-20ce6', 'reportify-broker-notes-32e16', 'daily8-wwd-84990'],
		caveat: 'Whole segment; December 2024 is not available. Regrouped in mid-2025.'
	}
] as const satisfies readonly SeriesRecord[];
