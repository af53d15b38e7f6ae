import type { SeriesRecord } from '../types';

export default [
	{
		id: 'fr-choose-france-pledges',
		title: 'Choose France summits: pledges announced',
		titleEs: 'Cumbres Choose France: promesas anunciadas',
		titleFr: 'Sommets Choose France : promesses annoncées',
		titleZh: '“选择法国”峰会:公布承诺',
		actor: 'france',
		place: 'FRA',
		measure: 'pledges',
		unit: 'billion',
		currency: 'EUR',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2018',
				from: '2018-01-01',
				to: '2018-01-31',
				asOf: null,
				value: 2.1,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['le-figaro-3f0f3']
			},
			{
				period: '2022',
				from: '2022-01-01',
				to: '2022-12-31',
				asOf: null,
				value: 6.8,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['le-petit-journal-7d451']
			},
			{
				period: '2023',
				from: '2023-01-01',
				to: '2023-12-31',
				asOf: null,
				value: 13,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['le-petit-journal-7d451']
			},
			{
				period: '2024',
				from: '2024-05-01',
				to: '2024-05-31',
				asOf: null,
				value: 15,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['le-petit-journal-7d451']
			},
			{
				period: '2025',
				from: '2025-05-01',
				to: '2025-05-31',
				asOf: null,
				value: 40.8,
				low: 20,
				high: 40.8,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['maddyness-43d86']
			},
			{
				period: '2026',
				from: '2026-06-01',
				to: '2026-06-30',
				asOf: null,
				value: 93,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['aissential-summary-of-press-9b872']
			}
		],
		sources: [
			'le-figaro-3f0f3',
			'le-petit-journal-7d451',
			'maddyness-43d86',
			'aissential-summary-of-press-9b872'
		],
		caveat:
			'Pledges of foreign companies in all sectors, not AI alone and not money spent. For 2025 the low value is the new money; the rest repeats February pledges. The editions of 2019 to 2021 are missing.'
	},
	{
		id: 'gb-claimed-private-ai-investment',
		title: 'UK: private AI investment claimed by the government',
		titleEs: 'Reino Unido: inversión privada en IA según el Gobierno',
		titleFr: 'Royaume-Uni : investissement privé en IA selon le gouvernement',
		titleZh: '英国政府宣称的私人AI投资',
		actor: 'united-kingdom',
		place: 'GBR',
		measure: 'pledges-cumulative',
		unit: 'billion',
		currency: 'GBP',
		basis: 'as-of',
		fiscalYearEnd: null,
		points: [
			{
				period: '2025-01',
				from: '2024-07-01',
				to: '2025-01-31',
				asOf: '2025-01',
				value: 39,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['uk-government-8cf6e']
			},
			{
				period: '2025-09',
				from: '2024-07-01',
				to: '2025-09-30',
				asOf: '2025-09',
				value: 44,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['uk-government-2c43d']
			},
			{
				period: '2026-03',
				from: '2024-07-01',
				to: '2026-03-31',
				asOf: '2026-03',
				value: 100,
				low: 100,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['openclaw-radar-digest-of-the-111e1']
			}
		],
		sources: ['uk-government-8cf6e', 'uk-government-2c43d', 'openclaw-radar-digest-of-the-111e1'],
		caveat:
			'Running totals since July 2024 as claimed, with changing definitions. The Guardian found that parts had not been contracted.'
	},
	{
		id: 'gb-aws-investment',
		title: 'AWS in the UK: spent and planned',
		titleEs: 'AWS en el Reino Unido: gastado y previsto',
		titleFr: 'AWS au Royaume-Uni : dépensé et prévu',
		titleZh: 'AWS在英国:已投入与计划',
		actor: 'aws',
		place: 'GBR',
		measure: 'investment',
		unit: 'billion',
		currency: 'GBP',
		basis: 'multi-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2020-2023',
				from: '2020-01-01',
				to: '2023-12-31',
				asOf: null,
				value: 3,
				low: 3,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['website-planet-66bba']
			},
			{
				period: '2024-2028',
				from: '2024-01-01',
				to: '2028-12-31',
				asOf: null,
				value: 8,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['rttnews-6e9a2']
			}
		],
		sources: ['website-planet-66bba', 'rttnews-6e9a2'],
		caveat:
			'Multi-year blocks; running costs included. Reuters dates the first 3 billion from 2022, Amazon from 2020.'
	},
	{
		id: 'fr-brookfield-plan-total',
		title: 'Brookfield plan for France: size at each announcement',
		titleEs: 'Plan de Brookfield para Francia: tamaño en cada anuncio',
		titleFr: 'Plan de Brookfield pour la France : montant à chaque annonce',
		titleZh: '布鲁克菲尔德法国计划:历次公布规模',
		actor: 'brookfield',
		place: 'FRA',
		measure: 'plan-total',
		unit: 'billion',
		currency: 'EUR',
		basis: 'as-of',
		fiscalYearEnd: null,
		points: [
			{
				period: '2025-02',
				from: '2025-01-01',
				to: '2030-12-31',
				asOf: '2025-02',
				value: 20,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['brookfield-2276e']
			},
			{
				period: '2026-06',
				from: '2025-01-01',
				to: '2030-12-31',
				asOf: '2026-06',
				value: 30,
				low: null,
				high: null,
				kind: 'guidance',
				note: null,
				checked: true,
				sources: ['data-central-55631']
			}
		],
		sources: ['brookfield-2276e', 'data-central-55631'],
		caveat: 'Size of the same plan at each announcement; the values replace one another.'
	}
] as const satisfies readonly SeriesRecord[];
