import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'meta-600bn-us',
		title: 'US infrastructure and jobs',
		titleEs: 'Infraestructura y empleo en EE. UU.',
		titleFr: 'Infrastructures et emplois aux États-Unis',
		titleZh: '美国基础设施与就业投资',
		payers: ['meta'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'headline',
		destination: ['USA'],
		amount: { low: 600, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2028',
			years: 3,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-11-07', precision: 'day' },
		scope: ['data-centres', 'energy', 'skills'],
		status: 'announced',
		statusDate: '2025-11-07',
		statusNote: 'First named by Mark Zuckerberg at a White House dinner in September 2025.',
		relations: [],
		sources: ['siliconangle-4daf5', 'capital-ai-daily-b33a2', 'techbuzz-2c159', 'techradar-f1dee'],
		checked: 'corrected',
		summary:
			'Meta pledged more than 600 billion dollars in the United States by 2028 for data centres, the power lines they need and hiring.',
		caveat:
			'Wider than AI data centres and wider than capital expenditure; several outlets drop “at least” and call all of it data centres. Contains Meta’s US capital spending.'
	},
	{
		id: 'meta-2026-capex-guidance',
		title: 'Capital expenditure expected for 2026',
		titleEs: 'Inversión de capital prevista para 2026',
		titleFr: 'Investissements prévus pour 2026',
		titleZh: '2026年资本支出指引',
		payers: ['meta'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'capex-guidance',
		focus: 'wider',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 130, high: 145, currency: 'USD', bound: 'range' },
		usdReported: null,
		period: {
			from: '2026-01',
			to: '2026-12',
			years: 1,
			precision: 'month',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-07-29', precision: 'day' },
		scope: ['total-capex'],
		status: 'revised',
		statusDate: '2026-07-29',
		statusNote: '115–135 billion (28 January), 125–145 (29 April), 130–145 (29 July).',
		relations: [
			{ type: 'overlaps', target: 'meta-600bn-us', note: 'the US part is inside the 600 billion' }
		],
		sources: [
			'nmai-research-hugging-face-cb924',
			'agile-leadership-day-india-48e9e',
			'meta-sec-8-k-d4867',
			'aardvark-labs-research-c5f1d'
		],
		checked: 'confirmed',
		summary:
			'Meta narrowed its 2026 range to 130 to 145 billion dollars, principal payments on finance leases included.',
		caveat:
			'Principal payments on finance leases included. Two relays give other ranges (120–135 in January, 145–155 in July), which conflict with the filings.'
	},
	{
		id: 'meta-hyperion-27bn',
		title: 'Hyperion campus in Louisiana, venture with Blue Owl',
		titleEs: 'Campus Hyperion en Luisiana, con Blue Owl',
		titleFr: 'Campus Hyperion en Louisiane, avec Blue Owl',
		titleZh: '路易斯安那州Hyperion园区(与Blue Owl合资)',
		payers: ['blue-owl', 'meta'],
		partners: ['entergy'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['USA'],
		amount: { low: 27, high: 27, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-10-21', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'underway',
		statusDate: '2026-05-02',
		statusNote:
			'Under construction; 1,400 more acres bought by February 2026 and ten gas plants planned.',
		relations: [
			{
				type: 'part-of',
				target: 'meta-600bn-us',
				note: 'one of the two campuses closed just before the pledge'
			}
		],
		sources: [
			'nextbigfuture-81dec',
			'siliconangle-4daf5',
			'econotimes-56dc3',
			'feedman-bloomberg-headline-a6959',
			'newzino-e83f9',
			'hanna-ai-news-58d12',
			'stock-titan-company-release-38c11',
			'world-construction-network-a1dcc'
		],
		checked: 'corrected',
		summary:
			'Meta and Blue Owl agreed on a venture, 80 percent held by funds of Blue Owl and 20 percent by Meta, that finances and builds the 2 GW campus for approximately 27 billion dollars. Blue Owl paid about 7 billion in cash and Meta took out about 3 billion.',
		caveat:
			'Sums in circulation for the site: more than 10 billion (Meta, 2024), 27 (venture), about 30 (debt plus equity), 50 (President Trump). Most of the debt sits off Meta’s balance sheet and is not in its capital expenditure.'
	},
	{
		id: 'meta-indiana-lebanon-10bn',
		title: 'Campus in Lebanon, Indiana',
		titleEs: 'Campus en Lebanon (Indiana)',
		titleFr: 'Campus à Lebanon (Indiana)',
		titleZh: '印第安纳州莱巴嫩园区',
		payers: ['meta'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['USA'],
		amount: { low: 10, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: null,
		announced: { date: '2026-02-11', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: '2026-02-12',
		statusNote: 'Ground broken in February 2026.',
		relations: [
			{ type: 'part-of', target: 'meta-600bn-us', note: 'US data centre' },
			{
				type: 'overlaps',
				target: 'meta-2026-capex-guidance',
				note: 'part of group capital spending'
			}
		],
		sources: ['bisnow-89d51'],
		checked: null,
		summary: 'Meta announced a 1 GW campus of at least eleven buildings for 10 billion dollars.',
		caveat: 'Reported as 10 billion and as more than 10 billion.'
	},
	{
		id: 'meta-nebius-27bn',
		title: 'Computing contract with Nebius',
		titleEs: 'Contrato de cómputo con Nebius',
		titleFr: 'Contrat de calcul avec Nebius',
		titleZh: '与Nebius的算力合同',
		payers: ['meta'],
		partners: ['nebius'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 12, high: 27, currency: 'USD', bound: 'range' },
		usdReported: null,
		period: {
			from: '2027',
			to: '2031',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2026-03-16', precision: 'day' },
		scope: ['cloud'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['dbbs-tech-9af9b'],
		checked: null,
		summary:
			'Meta agreed to buy 12 billion dollars of computing from Nebius over five years from 2027, with up to 15 billion more as an option.',
		caveat: 'A purchase of services, outside Meta’s own capital expenditure.'
	},
	{
		id: 'meta-coreweave-21bn',
		title: 'Computing contract with CoreWeave, 2027 to 2032',
		titleEs: 'Contrato de cómputo con CoreWeave, 2027 a 2032',
		titleFr: 'Contrat de calcul avec CoreWeave, 2027 à 2032',
		titleZh: '与CoreWeave的算力合同(2027至2032年)',
		payers: ['meta'],
		partners: ['coreweave'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 21, high: 21, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2027',
			to: '2032',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-04-09', precision: 'day' },
		scope: ['cloud'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['tech-reader-daily-f87dc'],
		checked: null,
		summary:
			'Meta agreed to buy 21 billion dollars of computing from CoreWeave for 2027 to 2032, on top of about 14 billion in 2025.',
		caveat: 'A purchase of services, outside Meta’s own capital expenditure.'
	}
] as const satisfies readonly CommitmentRecord[];
