import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'alphabet-2026-capex-guidance',
		title: 'Capital expenditure expected for 2026',
		titleEs: 'Inversión de capital prevista para 2026',
		titleFr: 'Investissements prévus pour 2026',
		titleZh: '2026年资本支出指引',
		payers: ['google'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'capex-guidance',
		focus: 'wider',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 195, high: 205, currency: 'USD', bound: 'range' },
		usdReported: null,
		period: {
			from: '2026-01',
			to: '2026-12',
			years: 1,
			precision: 'month',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-07-22', precision: 'day' },
		scope: ['total-capex'],
		status: 'revised',
		statusDate: '2026-07-22',
		statusNote:
			'175–185 billion (4 February), 180–190 (29 April), 195–205 (22 July). 2027 is to be significantly higher, no number.',
		relations: [],
		sources: [
			'nmai-research-hugging-face-cb924',
			'agile-leadership-day-india-48e9e',
			'alphabet-sec-8-k-b2c6a',
			'the-verge-c889c'
		],
		checked: 'confirmed',
		summary:
			'Alphabet raised its 2026 range twice and now expects 195 to 205 billion dollars; second-quarter purchases alone were 44.9 billion.',
		caveat: 'Group capital spending; the company says most of it is servers and data centres.'
	},
	{
		id: 'google-pjm-25bn',
		title: 'Data centres in the PJM grid region',
		titleEs: 'Centros de datos en la región eléctrica PJM',
		titleFr: 'Centres de données dans la région électrique PJM',
		titleZh: 'PJM电网区域数据中心',
		payers: ['google'],
		partners: ['brookfield'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 25, high: 25, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025-07',
			to: '2027-07',
			years: 2,
			precision: 'month',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-07-15', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'part-of',
				target: 'pennsylvania-summit-90bn',
				note: 'named at the summit and counted in its total'
			},
			{
				type: 'overlaps',
				target: 'alphabet-2026-capex-guidance',
				note: 'part of group capital spending'
			}
		],
		sources: ['national-cio-review-9ba18', 'breitbart-citing-cnbc-89f82', 'deepnewz-a8e37'],
		checked: 'confirmed',
		summary:
			'Google announced 25 billion dollars for data centres and AI infrastructure over two years in the 13-state PJM grid region, beside a 3-billion-dollar hydropower agreement with Brookfield.',
		caveat:
			'Sources differ on whether the hydropower agreement is inside the 25 billion; most put it beside.'
	},
	{
		id: 'google-texas-40bn',
		title: 'Data centres in Texas',
		titleEs: 'Centros de datos en Texas',
		titleFr: 'Centres de données au Texas',
		titleZh: '得克萨斯州数据中心',
		payers: ['google'],
		partners: ['intersect'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['USA'],
		amount: { low: 40, high: 40, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2027',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-11-14', precision: 'day' },
		scope: ['data-centres', 'energy', 'skills'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'alphabet-2026-capex-guidance',
				note: 'part of group capital spending'
			}
		],
		sources: ['cbs-news-texas-4fd69', 'rebusinessonline-43bf6', 'energy-digital-15258'],
		checked: 'confirmed',
		summary:
			'Google announced about 40 billion dollars through 2027 for Texas, with one new campus in Armstrong County and two in Haskell County.',
		caveat: null
	},
	{
		id: 'google-missouri-15bn',
		title: 'Data centres in Montgomery County, Missouri',
		titleEs: 'Centros de datos en el condado de Montgomery (Misuri)',
		titleFr: 'Centres de données dans le comté de Montgomery (Missouri)',
		titleZh: '密苏里州蒙哥马利县数据中心',
		payers: ['google'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['USA'],
		amount: { low: 15, high: 15, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2026-05-20', precision: 'day' },
		scope: ['data-centres', 'energy'],
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
		sources: ['pulse-augur-9f44d', 'hosting-paper-78e23'],
		checked: null,
		summary: 'Google announced 15 billion dollars for infrastructure in Missouri.',
		caveat: null
	}
] as const satisfies readonly CommitmentRecord[];
