import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'microsoft-fy2025-80bn',
		title: 'AI data centres in fiscal 2025',
		titleEs: 'Centros de datos de IA en el ejercicio 2025',
		titleFr: 'Centres de données d’IA, exercice 2025',
		titleZh: '2025财年AI数据中心投资',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['USA', 'WLD'],
		amount: { low: 80, high: 80, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2024-07',
			to: '2025-06',
			years: 1,
			precision: 'month',
			basis: 'fiscal',
			stated: true
		},
		announced: { date: '2025-01-03', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'delivered',
		statusDate: '2025-07-30',
		statusNote:
			'The fiscal year closed with about 88.2 billion dollars including finance leases; cash purchases were 64.6 billion.',
		relations: [],
		sources: [
			'cna-reuters-ce737',
			'a-news-c1cb5',
			'wonderful-engineering-6ed02',
			'anadolu-531a4',
			'jurnaltime-9f2be'
		],
		checked: 'confirmed',
		summary:
			'Microsoft’s Brad Smith wrote that the company was on track to put about 80 billion dollars into AI-enabled data centres in the fiscal year to June 2025, more than half of it in the United States.',
		caveat:
			'Fiscal, not calendar 2025, and worldwide. Not the same measure as capital expenditure, which came out higher with leases and lower in cash.'
	},
	{
		id: 'microsoft-2026-capex-expectation',
		title: 'Capital expenditure expected for calendar 2026',
		titleEs: 'Inversión de capital prevista para 2026',
		titleFr: 'Investissements prévus pour 2026',
		titleZh: '2026年资本支出预期',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'capex-guidance',
		focus: 'wider',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 175, high: 175, currency: 'USD', bound: 'about' },
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
		statusNote:
			'April 2026: about 190 billion, of which 25 billion dearer components. July 2026: about 175 billion because leases move from finance to operating leases; the company said the underlying expectation was unchanged.',
		relations: [],
		sources: [
			'nmai-research-hugging-face-cb924',
			'the-daily-scout-5c8a6',
			'tapebrief-1cdf9',
			'microsoft-sec-8-k-16aca'
		],
		checked: 'confirmed',
		summary:
			'Microsoft expects about 175 billion dollars of capital expenditure, finance leases included, in calendar 2026; the fall from 190 is an accounting effect, not a cut.',
		caveat:
			'Group spending, not AI only, finance leases included. Some reports assign the earlier 190 billion to fiscal 2026; calendar 2026 is right.'
	},
	{
		id: 'microsoft-global-south-50bn',
		title: 'Global South to 2030',
		titleEs: 'Sur Global hasta 2030',
		titleFr: 'Pays du Sud jusqu’en 2030',
		titleZh: '全球南方投资(至2030年)',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'umbrella',
		focus: 'partly',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 50, high: 50, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-02-18', precision: 'day' },
		scope: ['data-centres', 'cloud', 'skills'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'ae-microsoft-2025',
				note: 'the umbrella covers its years from 2026'
			},
			{
				type: 'overlaps',
				target: 'ke-microsoft-g42-2024',
				note: 'the umbrella covers its years from 2026'
			},
			{
				type: 'overlaps',
				target: 'kw-microsoft-2025',
				note: 'the umbrella covers its years from 2026'
			},
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'paid from Microsoft’s worldwide capital spending'
			},
			{
				type: 'overlaps',
				target: 'microsoft-brazil-14-7bn',
				note: 'the umbrella covers its years from 2026'
			},
			{
				type: 'overlaps',
				target: 'microsoft-india-17-5bn',
				note: 'the umbrella covers its years from 2026'
			},
			{
				type: 'overlaps',
				target: 'microsoft-mexico-1-3bn',
				note: 'the umbrella covers its years from 2026'
			},
			{
				type: 'overlaps',
				target: 'za-microsoft-2025',
				note: 'the umbrella covers its years from 2026'
			}
		],
		sources: ['digit-172d9'],
		checked: null,
		summary:
			'At the India AI Impact Summit Microsoft named 50 billion dollars to bring AI to the Global South by 2030.',
		caveat:
			'An umbrella over its plans for India, the Gulf, Africa, Brazil and Mexico: never to be added to them.'
	},
	{
		id: 'microsoft-nebius-17-4bn',
		title: 'Computing contract with Nebius',
		titleEs: 'Contrato de cómputo con Nebius',
		titleFr: 'Contrat de calcul avec Nebius',
		titleZh: '与Nebius的算力合同',
		payers: ['microsoft'],
		partners: ['nebius'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 17.4, high: 19.4, currency: 'USD', bound: 'range' },
		usdReported: null,
		period: null,
		announced: { date: '2025-09', precision: 'month' },
		scope: ['cloud'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['tech-investments-76140'],
		checked: null,
		summary:
			'Microsoft agreed to buy 17.4 billion dollars of computing from Nebius, up to 19.4 billion with options.',
		caveat: 'A purchase of services from a builder.'
	},
	{
		id: 'microsoft-iren-9-7bn',
		title: 'Computing contract with IREN',
		titleEs: 'Contrato de cómputo con IREN',
		titleFr: 'Contrat de calcul avec IREN',
		titleZh: '与IREN的算力合同',
		payers: ['microsoft'],
		partners: ['iren'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['USA'],
		amount: { low: 9.7, high: 9.7, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2025-11-03', precision: 'day' },
		scope: ['cloud'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['tech-investments-76140'],
		checked: null,
		summary: 'Microsoft agreed to buy 9.7 billion dollars of computing from IREN.',
		caveat: 'A purchase of services from a builder.'
	}
] as const satisfies readonly CommitmentRecord[];
