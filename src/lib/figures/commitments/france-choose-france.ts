import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'fr-brookfield-cambrai',
		title: 'AI site at Cambrai',
		titleEs: 'Emplazamiento de IA en Cambrai',
		titleFr: 'Site d’IA à Cambrai',
		titleZh: '康布雷AI数据中心',
		payers: ['brookfield'],
		partners: ['data4'],
		payerCountries: ['CAN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: null, high: 10, currency: 'EUR', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2025-05-19', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: '2025-05-19',
		statusNote: 'Building to start in 2026, 300 MW at first, up to 1 GW.',
		relations: [
			{
				type: 'part-of',
				target: 'fr-brookfield-2025',
				note: 'one site of the 20 billion programme'
			},
			{
				type: 'overlaps',
				target: 'fr-choose-france-2025-total',
				note: 'counted there as a February pledge made firm'
			}
		],
		sources: [
			'europe-says-french-edition-77364',
			'solutions-numeriques-261b8',
			'maddyness-43d86',
			'journal-du-net-f3aa8'
		],
		checked: null,
		summary:
			'Brookfield confirmed up to 10 billion euros for an AI site in Cambrai, part of the 20 billion promised in February.',
		caveat:
			'Early reports had attached the whole 15 billion of data-centre money to Cambrai; the later figure for the site is 10 billion.'
	},
	{
		id: 'fr-brookfield-2026-addition',
		title: 'Further money for French AI infrastructure',
		titleEs: 'Fondos adicionales para infraestructura de IA en Francia',
		titleFr: 'Rallonge pour les infrastructures d’IA en France',
		titleZh: '追加法国AI基础设施投资',
		payers: ['brookfield'],
		partners: ['data4'],
		payerCountries: ['CAN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 10, high: 10, currency: 'EUR', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2026-06-01', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'fr-choose-france-2026-total', note: 'announced at that summit' }
		],
		sources: [
			'data-central-55631',
			'the-continuum-brief-from-dat-43be4',
			'aissential-summary-of-press-9b872'
		],
		checked: null,
		summary:
			'Brookfield added 10 billion euros, taking its planned French AI infrastructure programme from 20 to 30 billion.',
		caveat: null
	},
	{
		id: 'fr-digital-realty-dugny-marseille',
		title: 'Dugny and Marseille data centres',
		titleEs: 'Centros de datos de Dugny y Marsella',
		titleFr: 'Centres de données de Dugny et Marseille',
		titleZh: '迪尼与马赛数据中心',
		payers: ['digital-realty'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: 2.3, high: 2.3, currency: 'EUR', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-05-19', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: '2025-05-19',
		statusNote: 'Start of both projects reported.',
		relations: [
			{ type: 'part-of', target: 'fr-digital-realty-2025', note: 'first two sites' },
			{
				type: 'overlaps',
				target: 'fr-choose-france-2025-total',
				note: 'counted there as a February pledge made firm'
			}
		],
		sources: ['solutions-numeriques-261b8', 'maddyness-43d86', 'journal-du-net-f3aa8'],
		checked: null,
		summary:
			'Digital Realty confirmed 2.3 billion euros for two data centres at Dugny (Seine-Saint-Denis) and Marseille.',
		caveat: null
	},
	{
		id: 'fr-choose-france-2025-total',
		title: 'Choose France summit 2025, total',
		titleEs: 'Cumbre Choose France 2025, total',
		titleFr: 'Sommet Choose France 2025, total',
		titleZh: '2025年“选择法国”峰会总额',
		payers: ['choose-france-2025-investors'],
		partners: ['france'],
		payerCountries: ['WLD'],
		who: 'mixed',
		nature: 'umbrella',
		focus: 'wider',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 40.8, high: 40.8, currency: 'EUR', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-05-19', precision: 'day' },
		scope: ['data-centres', 'energy', 'r-and-d'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'fr-paris-summit-2025-total',
				note: '20.8 of the 40.8 billion only make February pledges firm'
			}
		],
		sources: [
			'maddyness-43d86',
			'journal-du-net-f3aa8',
			'solutions-numeriques-261b8',
			'cityramag-41ec2'
		],
		checked: null,
		summary:
			'The Élysée announced 40.8 billion euros of foreign investment, of which 20 billion new and 20.8 billion confirming pledges of the February AI summit.',
		caveat:
			'All sectors, not only AI. What the often-quoted 17 billion for AI is differs by source: new money, or the February pledges themselves; the arithmetic favours the latter.'
	},
	{
		id: 'fr-prologis-2025',
		title: 'Four data centres and warehouses',
		titleEs: 'Cuatro centros de datos y almacenes',
		titleFr: 'Quatre centres de données et des entrepôts',
		titleZh: '四座数据中心及仓库',
		payers: ['prologis'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: 6.4, high: 6.4, currency: 'EUR', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2035',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-05-19', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'fr-choose-france-2025-total', note: 'new money at that summit' }
		],
		sources: [
			'europe-says-french-edition-77364',
			'real-asset-insight-61cb8',
			'journal-du-net-f3aa8',
			'cityramag-41ec2'
		],
		checked: null,
		summary:
			'Prologis announced 6.4 billion euros: four data-centre projects around Paris (584 MW, complete by 2035) and 1 billion for warehouses.',
		caveat:
			'1 billion of it is for warehouses; one trade report gives the whole sum to data centres.'
	},
	{
		id: 'fr-choose-france-2026-total',
		title: 'Choose France summit 2026, total',
		titleEs: 'Cumbre Choose France 2026, total',
		titleFr: 'Sommet Choose France 2026, total',
		titleZh: '2026年“选择法国”峰会总额',
		payers: ['choose-france-2026-investors'],
		partners: ['france'],
		payerCountries: ['WLD'],
		who: 'mixed',
		nature: 'umbrella',
		focus: 'wider',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 93, high: 93, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 108, rate: 0.86111 },
		period: null,
		announced: { date: '2026-06-01', precision: 'day' },
		scope: ['data-centres', 'energy', 'r-and-d'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: [
			'aissential-summary-of-press-9b872',
			'big-breaking-network-from-th-d9069',
			'tekedia-ec80b',
			'techfastforward-5adb2',
			'afp-29c11'
		],
		checked: 'confirmed',
		summary:
			'The French presidency announced 71 projects worth 93 billion euros at the summit; the largest are SoftBank (45), Brookfield (10), Nebius (8) and the second Campus AI site (7.5).',
		caveat:
			'All sectors. Reports of 110 billion or more for AI alone count SoftBank’s ceiling of 75 billion instead of the 45 billion entered at the summit. One account adds an Amazon pledge of at least 15 billion.'
	},
	{
		id: 'fr-softbank-2026',
		title: 'Up to 5 GW of AI data centres in France',
		titleEs: 'Hasta 5 GW de centros de datos de IA en Francia',
		titleFr: 'Jusqu’à 5 GW de centres de données d’IA en France',
		titleZh: '在法建设至多5吉瓦AI数据中心',
		payers: ['softbank'],
		partners: ['edf', 'schneider-electric', 'sesterce', 'sb-energy'],
		payerCountries: ['JPN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['FRA'],
		amount: { low: null, high: 75, currency: 'EUR', bound: 'up-to' },
		usdReported: { value: 87, rate: 0.86207 },
		period: null,
		announced: { date: '2026-05-30', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: '2026-06',
		statusNote:
			'Announced only in June 2026: a project register finds no committed capital, and one lease still needs approvals.',
		relations: [],
		sources: [
			'the-energy-mag-8ccf7',
			'compute-institute-project-re-37f3c',
			'makers-ng-d5284',
			'techfastforward-5adb2',
			'stech-times-70fb8',
			'techcrunch-4d3f3'
		],
		checked: 'confirmed',
		summary:
			'SoftBank said it would develop and run up to 5 GW of AI data centres in France, up to 75 billion euros in all.',
		caveat: 'A ceiling: only the first phase of 45 billion has sites and a date.'
	},
	{
		id: 'fr-softbank-2026-phase1',
		title: 'Phase 1 in Hauts-de-France',
		titleEs: 'Fase 1 en Alta Francia',
		titleFr: 'Phase 1 dans les Hauts-de-France',
		titleZh: '上法兰西大区一期',
		payers: ['softbank'],
		partners: ['edf', 'sesterce', 'schneider-electric'],
		payerCountries: ['JPN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 45, high: 45, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 52, rate: 0.86538 },
		period: {
			from: '2026',
			to: '2031',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-05-30', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: '2026-05-31',
		statusNote:
			'EDF chose SoftBank as preferred bidder for 400 MW at Bouchain; due diligence under way.',
		relations: [
			{
				type: 'part-of',
				target: 'fr-choose-france-2026-total',
				note: 'the amount entered in the summit total'
			},
			{ type: 'part-of', target: 'fr-softbank-2026', note: 'first phase' }
		],
		sources: [
			'the-energy-mag-8ccf7',
			'compute-institute-project-re-37f3c',
			'makers-ng-d5284',
			'aissential-summary-of-press-9b872',
			'cxo-voice-7863d'
		],
		checked: 'confirmed',
		summary:
			'SoftBank named 45 billion euros for 3.1 GW at Dunkirk (Loon-Plage), Bosquel and Bouchain by 2031.',
		caveat: 'The Bosquel site takes the place of Fluidstack’s abandoned project.'
	},
	{
		id: 'fr-nebius-2026',
		title: 'AI data centres in France',
		titleEs: 'Centros de datos de IA en Francia',
		titleFr: 'Centres de données d’IA en France',
		titleZh: '法国AI数据中心',
		payers: ['nebius'],
		partners: [],
		payerCountries: ['NLD'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 8, high: 8, currency: 'EUR', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2026-06-01', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: '2026-02-12',
		statusNote:
			'240 MW site at Béthune under way in phases; no price was given for it in February 2026.',
		relations: [
			{ type: 'part-of', target: 'fr-choose-france-2026-total', note: 'announced at that summit' }
		],
		sources: ['aissential-summary-of-press-9b872', 'news-az-citing-reuters-5d486'],
		checked: 'not-found',
		summary:
			'Nebius pledged 8 billion euros for AI data centres in France at the Choose France summit.',
		caveat:
			'The amount rests on one summary; whether it is the Béthune site alone is not said. No second, independent account was found.'
	},
	{
		id: 'fr-ardian-verne-2026',
		title: 'AI campus outside Paris',
		titleEs: 'Campus de IA cerca de París',
		titleFr: 'Campus d’IA près de Paris',
		titleZh: '巴黎近郊AI园区',
		payers: ['ardian', 'verne'],
		partners: [],
		payerCountries: ['FRA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: null, high: 5, currency: 'EUR', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2026-06-01', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'fr-choose-france-2026-total',
				note: 'not stated whether it is inside the total'
			}
		],
		sources: ['techmeme-item-on-the-financi-a7ee9', 'techmeme-item-on-the-financi-1bddd'],
		checked: null,
		summary:
			'The Financial Times reported that Ardian and its data-centre company Verne plan a campus of up to 5 billion euros and 500 MW with a research building.',
		caveat:
			'Known from a headline item; not stated whether it is inside the Choose France 2026 total.'
	}
] as const satisfies readonly CommitmentRecord[];
