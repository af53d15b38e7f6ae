import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'fr-paris-summit-2025-total',
		title: 'Paris AI summit: private pledges for France',
		titleEs: 'Cumbre de IA de París: promesas privadas para Francia',
		titleFr: 'Sommet de Paris sur l’IA : promesses privées pour la France',
		titleZh: '巴黎AI峰会:对法国的私人投资承诺',
		payers: ['paris-summit-investors'],
		partners: ['france'],
		payerCountries: ['WLD'],
		who: 'mixed',
		nature: 'umbrella',
		focus: 'partly',
		tier: 'headline',
		destination: ['FRA'],
		amount: { low: 109, high: 109, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 113, rate: 0.9646 },
		period: {
			from: '2025',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-02-09', precision: 'day' },
		scope: ['data-centres', 'energy', 'cloud', 'r-and-d'],
		status: 'underway',
		statusDate: '2026-02-03',
		statusNote: 'In February 2026, 63 sites had been identified, with works planned on 26 of them.',
		relations: [],
		sources: [
			'verdict-bd46c',
			'le-monde-a0911',
			'lemagit-3dc7b',
			'journal-du-net-134f5',
			'mots-d-actu-c2a9b',
			'tap-b8d26',
			'lemagit-d8657'
		],
		checked: 'corrected',
		summary:
			'President Macron put the private money promised for AI in France over the coming years at 109 billion euros; most of it was for data centres. Named parts include the UAE (up to 50), Brookfield (20), Fluidstack (10), Amazon, Digital Realty and Equinix.',
		caveat:
			'Pledges, not spending, over three to five years according to the presidency, and partly for AI beyond data centres. The total only works with the Emirati share at the top of its 30 to 50 billion range. How much had firmed up by May 2025 is reported as 17, 20.8 or 26 billion.'
	},
	{
		id: 'fr-brookfield-2025',
		title: 'French AI infrastructure programme',
		titleEs: 'Programa francés de infraestructura de IA',
		titleFr: 'Programme d’infrastructures d’IA en France',
		titleZh: '法国AI基础设施投资计划',
		payers: ['brookfield'],
		partners: ['data4'],
		payerCountries: ['CAN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['FRA'],
		amount: { low: 20, high: 20, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 20.7, rate: 0.96618 },
		period: {
			from: '2025',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-02-10', precision: 'day' },
		scope: ['data-centres', 'energy', 'network'],
		status: 'revised',
		statusDate: '2026-06-02',
		statusNote: 'Raised by 10 billion to 30 billion euros in June 2026.',
		relations: [
			{
				type: 'part-of',
				target: 'fr-paris-summit-2025-total',
				note: 'named part of the 109 billion'
			}
		],
		sources: ['brookfield-2276e', 'verdict-3f445', 'afp-4bf44'],
		checked: null,
		summary:
			'Brookfield announced 20 billion euros by 2030: up to 15 billion for data centres through its company Data4 and a further 5 billion for linked infrastructure such as power and data transfer.',
		caveat: null
	},
	{
		id: 'fr-fluidstack-2025',
		title: '1 GW supercomputer, phase 1',
		titleEs: 'Superordenador de 1 GW, fase 1',
		titleFr: 'Supercalculateur de 1 GW, phase 1',
		titleZh: '1吉瓦超级计算机一期',
		payers: ['fluidstack'],
		partners: ['france', 'rte'],
		payerCountries: ['GBR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 10, high: 10, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 10.36, rate: 0.96525 },
		period: {
			from: '2025',
			to: '2026',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-02-10', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'cancelled',
		statusDate: '2026-05-30',
		statusNote:
			'The company left the project for larger US contracts; by May 2026 SoftBank had announced a 1 GW campus on the same site at Bosquel.',
		relations: [
			{
				type: 'part-of',
				target: 'fr-paris-summit-2025-total',
				note: 'named part of the 109 billion'
			}
		],
		sources: [
			'fluidstack-a6de3',
			'techbullion-0e51d',
			'allmind-ai-market-digest-5927d',
			'hamidun-news-from-bloomberg-d1f4a',
			'cxo-voice-7863d'
		],
		checked: 'confirmed',
		summary:
			'Fluidstack signed a memorandum with the French state for a supercomputer of up to 1 GW, with 10 billion euros for a first phase meant to run in 2026 with about 500,000 chips.',
		caveat:
			'Still often counted in the 109 billion although the company has withdrawn. It was a memorandum of understanding, not an order.'
	},
	{
		id: 'fr-amazon-2025',
		title: 'Cloud infrastructure in France',
		titleEs: 'Infraestructura de nube en Francia',
		titleFr: 'Infrastructures cloud en France',
		titleZh: '法国云基础设施',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: 6, high: 6, currency: 'EUR', bound: 'about' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2031',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-02-10', precision: 'day' },
		scope: ['cloud', 'data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'paid from Amazon’s worldwide capital spending'
			},
			{
				type: 'overlaps',
				target: 'fr-paris-summit-2025-total',
				note: 'it is not clear whether 1.2 or 6 billion is inside the 109'
			}
		],
		sources: ['verdict-bd46c'],
		checked: null,
		summary:
			'Amazon committed more than 1.2 billion euros as part of a larger 6 billion for French cloud infrastructure to 2031.',
		caveat:
			'The 1.2 billion is inside the 6 billion. Amazon and Microsoft had already announced French sums in 2024.'
	},
	{
		id: 'fr-digital-realty-2025',
		title: 'Expansion in Paris and Marseille',
		titleEs: 'Ampliación en París y Marsella',
		titleFr: 'Extension à Paris et Marseille',
		titleZh: '巴黎与马赛扩建',
		payers: ['digital-realty'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: null, high: 6, currency: 'EUR', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2025-02-10', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: '2025-05-19',
		statusNote: 'Two data centres (2.3 billion euros) started or confirmed in May 2025.',
		relations: [
			{
				type: 'part-of',
				target: 'fr-paris-summit-2025-total',
				note: 'named part of the 109 billion'
			}
		],
		sources: [
			'verdict-bd46c',
			'solutions-numeriques-261b8',
			'maddyness-43d86',
			'alexis-poulin-substack-fe9a7',
			'lemagit-d8657'
		],
		checked: 'disputed',
		summary:
			'Digital Realty planned new sites around Paris and in Marseille that could total 6 billion euros; in May 2025 it confirmed 2.3 billion for two of them.',
		caveat:
			'Disputed: two French accounts give 5 billion euros for 13 sites instead of up to 6, and one of them may confuse Digital Realty with Apollo.'
	},
	{
		id: 'fr-equinix-2025',
		title: 'Data centres in Paris and Bordeaux',
		titleEs: 'Centros de datos en París y Burdeos',
		titleFr: 'Centres de données à Paris et Bordeaux',
		titleZh: '巴黎与波尔多数据中心',
		payers: ['equinix'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: 0.63, high: 0.75, currency: 'EUR', bound: 'range' },
		usdReported: null,
		period: null,
		announced: { date: '2025-02-10', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'part-of',
				target: 'fr-paris-summit-2025-total',
				note: 'named part of the 109 billion'
			}
		],
		sources: ['verdict-bd46c'],
		checked: null,
		summary:
			'Equinix planned 630 million euros towards a 750 million commitment for data centres around Paris and in Bordeaux.',
		caveat: 'The source gives 630 million as a step towards 750 million, so the two are not added.'
	},
	{
		id: 'fr-apollo-2025',
		title: 'Energy for AI in France',
		titleEs: 'Energía para la IA en Francia',
		titleFr: 'Énergie pour l’IA en France',
		titleZh: '法国AI能源投资',
		payers: ['apollo'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: 5, high: 5, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2025-02-10', precision: 'day' },
		scope: ['energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'overlaps', target: 'fr-paris-summit-2025-total', note: 'listed beside the pledges' }
		],
		sources: ['verdict-bd46c'],
		checked: null,
		summary:
			'Apollo was reported to be putting in an initial 5 billion dollars for energy investments linked to AI.',
		caveat: 'Energy, not computing.'
	},
	{
		id: 'fr-bpifrance-2025',
		title: 'Support programme for the French AI sector',
		titleEs: 'Programa de apoyo al sector francés de la IA',
		titleFr: 'Programme de soutien au secteur français de l’IA',
		titleZh: '法国AI产业扶持计划',
		payers: ['bpifrance'],
		partners: [],
		payerCountries: ['FRA'],
		who: 'national',
		nature: 'public-finance',
		focus: 'wider',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: null, high: 10, currency: 'EUR', bound: 'up-to' },
		usdReported: { value: 10.3, rate: 0.97087 },
		period: null,
		announced: { date: '2025-02-09', precision: 'day' },
		scope: ['r-and-d'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'overlaps', target: 'fr-paris-summit-2025-total', note: 'listed beside the pledges' }
		],
		sources: ['aichief-a2d99', 'journal-du-net-134f5'],
		checked: null,
		summary:
			'Bpifrance, the state investment bank, announced up to 10 billion euros for the French AI sector: start-ups and stakes in AI venture funds.',
		caveat: 'Public money for companies, mostly not infrastructure.'
	},
	{
		id: 'fr-iliad-2025',
		title: 'AI programme: data centres, cloud, research',
		titleEs: 'Programa de IA: centros de datos, nube e investigación',
		titleFr: 'Programme IA : centres de données, cloud, recherche',
		titleZh: 'AI计划:数据中心、云与研究',
		payers: ['iliad'],
		partners: ['infravia'],
		payerCountries: ['FRA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 3, high: 3, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 3.09, rate: 0.97087 },
		period: null,
		announced: { date: '2025-02-11', precision: 'day' },
		scope: ['data-centres', 'cloud', 'r-and-d'],
		status: 'underway',
		statusDate: '2025-11-17',
		statusNote: 'OpCore, now half owned by InfraVia, in talks for a site of about 4 billion euros.',
		relations: [
			{
				type: 'overlaps',
				target: 'fr-paris-summit-2025-total',
				note: 'announced at the summit; not new money'
			}
		],
		sources: ['rcr-wireless-news-49d7b', 'telecoms-com-76338', 'kulturegeek-f9929'],
		checked: null,
		summary:
			'Iliad set 3 billion euros aside for AI, of which 2.5 billion for data centres through OpCore.',
		caveat:
			'Existing roadmap rather than new money, according to Telecoms.com: the 2.5 billion had been announced in May 2024 as a ten-year European plan.'
	},
	{
		id: 'fr-microsoft-2024',
		title: 'Cloud and AI in France',
		titleEs: 'Nube e IA en Francia',
		titleFr: 'Cloud et IA en France',
		titleZh: '法国云与AI投资',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 4, high: 4, currency: 'EUR', bound: 'about' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2025',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2024-05', precision: 'month' },
		scope: ['cloud', 'data-centres', 'chips', 'skills'],
		status: 'underway',
		statusDate: '2025-06-07',
		statusNote: 'Still described in June 2025 as 25,000 GPUs in place by the end of 2025.',
		relations: [
			{
				type: 'overlaps',
				target: 'eu-microsoft-20bn-2025',
				note: 'falls in the months and countries that sum covers; not itemised'
			},
			{
				type: 'overlaps',
				target: 'microsoft-fy2025-80bn',
				note: 'part of the same worldwide spending in fiscal 2025'
			}
		],
		sources: ['channelbiz-0d0c7', 'kulturegeek-f9929'],
		checked: null,
		summary:
			'Microsoft planned 4 billion euros for data centres and AI in France, with up to 25,000 GPUs by the end of 2025.',
		caveat: null
	}
] as const satisfies readonly CommitmentRecord[];
