import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'fr-uae-ai-campus-framework',
		title: 'Framework accord for a 1 GW AI campus in France',
		titleEs: 'Acuerdo marco para un campus de IA de 1 GW en Francia',
		titleFr: 'Accord-cadre pour un campus d’IA de 1 GW en France',
		titleZh: '法国—阿联酋1吉瓦AI园区框架协议',
		payers: ['mgx', 'franco-emirati-consortium'],
		partners: ['uae', 'france'],
		payerCountries: ['ARE', 'FRA'],
		who: 'mixed',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['FRA'],
		amount: { low: 30, high: 50, currency: 'EUR', bound: 'range' },
		usdReported: { value: 52, rate: 0.96154 },
		period: null,
		announced: { date: '2025-02-06', precision: 'day' },
		scope: ['data-centres', 'chips', 'cloud', 'skills'],
		status: 'signed',
		statusDate: '2026-06',
		statusNote:
			'Sites named since: Fouju (8.5 billion euros, May 2025) and a second one (about 7.5 billion, June 2026), well under the range.',
		relations: [
			{
				type: 'part-of',
				target: 'fr-paris-summit-2025-total',
				note: 'counted inside the 109 billion, at its upper end'
			}
		],
		sources: [
			'presidence-de-la-republique-f2aaa',
			'reuters-d39ed',
			'afp-4bf44',
			'le-monde-a0911',
			'aichief-a2d99',
			'verdict-3f445',
			'european-gulf-information-ce-cf541',
			'le-monde-afp-71190',
			'afp-b561f',
			'bourse-analysis-06d17'
		],
		checked: 'confirmed',
		summary:
			'The presidents of France and the United Arab Emirates announced a framework accord under which a consortium of French and Emirati companies would invest in a 1 GW AI campus in France. The French presidency told the press to expect 30 to 50 billion euros.',
		caveat:
			'“50 billion” is the top of a range, and the Élysée text names no sum. It is a framework for a consortium, not a cheque from the Emirati state; some outlets wrongly print the numbers as dollars. The reported dollar value is for the upper end.'
	},
	{
		id: 'fr-campus-ai-fouju-2025',
		title: 'Campus AI, first site at Fouju near Paris',
		titleEs: 'Campus AI, primer emplazamiento en Fouju, cerca de París',
		titleFr: 'Campus AI, premier site à Fouju',
		titleZh: 'Campus AI首个园区(巴黎附近富茹)',
		payers: ['mgx', 'bpifrance', 'mistral', 'nvidia'],
		partners: ['bouygues', 'rte', 'sipartech'],
		payerCountries: ['ARE', 'FRA', 'USA'],
		who: 'mixed',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['FRA'],
		amount: { low: 8.5, high: 8.5, currency: 'EUR', bound: 'about' },
		usdReported: { value: 9.6, rate: 0.88542 },
		period: {
			from: '2026',
			to: '2028',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-05-19', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'announced',
		statusDate: '2026-06-02',
		statusNote: 'Building was due to start in the second half of 2026, operation in 2028.',
		relations: [
			{ type: 'part-of', target: 'fr-choose-france-2025-total', note: 'announced at that summit' },
			{
				type: 'part-of',
				target: 'fr-uae-ai-campus-framework',
				note: 'first tranche of the February 2025 accord'
			}
		],
		sources: [
			'the-national-d2b33',
			'solutions-numeriques-261b8',
			'maddyness-43d86',
			'semafor-7eee8',
			'smm-french-edition-e7e63',
			'advanced-ai-news-b7034',
			'mots-d-actu-c2a9b',
			'clubic-6bfea',
			'frenchweb-ad45e'
		],
		checked: 'confirmed',
		summary:
			'A joint venture of MGX, Bpifrance, Mistral AI and NVIDIA is to build what it calls Europe’s largest AI campus, growing to 1.4 GW. French reports give 8.5 billion euros as the initial investment.',
		caveat:
			'MGX’s own announcement names no sum; the 8.5 billion is from the French summit papers as reported by the press. It is the first phase, not the price of the full 1.4 GW.'
	},
	{
		id: 'fr-campus-ai-second-site-2026',
		title: 'Campus AI, second French site',
		titleEs: 'Campus AI, segundo emplazamiento en Francia',
		titleFr: 'Campus AI, second site en France',
		titleZh: 'Campus AI第二园区',
		payers: ['mgx', 'bpifrance', 'mistral'],
		partners: ['nvidia'],
		payerCountries: ['ARE', 'FRA'],
		who: 'mixed',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 7.5, high: 7.5, currency: 'EUR', bound: 'about' },
		usdReported: { value: 8.7, rate: 0.86207 },
		period: null,
		announced: { date: '2026-06-01', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'announced',
		statusDate: '2026-06-02',
		statusNote: 'Site still to be chosen when reported; national target raised to 3 GW.',
		relations: [
			{
				type: 'part-of',
				target: 'fr-choose-france-2026-total',
				note: 'listed in the summit total'
			},
			{
				type: 'overlaps',
				target: 'fr-uae-ai-campus-framework',
				note: 'same partners; not stated whether it counts towards the 30 to 50 billion'
			}
		],
		sources: [
			'block-news-international-f6f21',
			'market-news-cabca',
			'aissential-summary-of-press-9b872'
		],
		checked: 'not-found',
		summary:
			'MGX, Bpifrance and Mistral announced a second campus that roughly doubles their first investment and lifts the national target to 3 GW; the French presidency put it at about 7.5 billion euros, with Mistral given priority access to the computing power.',
		caveat:
			'Whether it counts towards the 30 to 50 billion of 2025 is not stated. No second, independent account of the sum was found.'
	},
	{
		id: 'fr-opcore-montereau-2025',
		title: 'Data centre on EDF land at Montereau',
		titleEs: 'Centro de datos en terrenos de EDF en Montereau',
		titleFr: 'Centre de données sur un terrain EDF à Montereau',
		titleZh: '蒙特罗数据中心(EDF用地)',
		payers: ['opcore'],
		partners: ['edf', 'iliad', 'infravia'],
		payerCountries: ['FRA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['FRA'],
		amount: { low: 4, high: 4, currency: 'EUR', bound: 'about' },
		usdReported: { value: 4.64, rate: 0.86207 },
		period: {
			from: '2025',
			to: '2027',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-11-17', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'overlaps', target: 'fr-iliad-2025', note: 'OpCore is Iliad’s data-centre company' }
		],
		sources: ['ipe-real-assets-1a528', 'dc-pulse-15b99', 'europe-says-french-edition-28c61'],
		checked: null,
		summary:
			'EDF and OpCore opened exclusive talks on a campus of several hundred megawatts at a former coal plant, an investment by OpCore of about 4 billion euros; the site has a grid right of up to 700 MW.',
		caveat: 'Exclusive negotiations, not an investment decision.'
	},
	{
		id: 'fr-mistral-datacentre-2025',
		title: 'First own data centre, in Essonne',
		titleEs: 'Primer centro de datos propio, en Essonne',
		titleFr: 'Premier centre de données en propre, en Essonne',
		titleZh: '首座自有数据中心(埃松省)',
		payers: ['mistral'],
		partners: ['eclairion'],
		payerCountries: ['FRA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['FRA'],
		amount: { low: null, high: null, currency: 'EUR', bound: 'undisclosed' },
		usdReported: null,
		period: null,
		announced: { date: '2025-02-09', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: '2026-03-30',
		statusNote:
			'830 million dollars of debt raised in March 2026 for the 44 MW site, due in the second quarter of 2026.',
		relations: [
			{
				type: 'overlaps',
				target: 'fr-paris-summit-2025-total',
				note: 'announced the same weekend; not itemised'
			},
			{
				type: 'financed-by',
				target: 'fr-mistral-debt-2026',
				note: 'first disclosed financing of the project'
			}
		],
		sources: [
			'capacity-media-be436',
			'tech-funding-news-b7d73',
			'journal-du-net-134f5',
			'afp-f5b22',
			'clubic-defc6',
			'le-journal-des-entreprises-42de0',
			'lemagit-d8657'
		],
		checked: 'confirmed',
		summary:
			'Chief executive Arthur Mensch told Le Parisien that Mistral would put several billion euros into a data centre in Essonne, to open within months.',
		caveat:
			'“Several billion” is all that was said; no sum was given. One paper credits the money to HPC Capital, owner of the host Eclairion. The first financing known for the site, at Bruyères-le-Châtel, came a year later: 0.83 billion dollars.'
	},
	{
		id: 'fr-mistral-debt-2026',
		title: 'Debt for the Bruyères-le-Châtel cluster',
		titleEs: 'Deuda para el clúster de Bruyères-le-Châtel',
		titleFr: 'Dette pour la grappe de Bruyères-le-Châtel',
		titleZh: '布吕耶尔勒沙泰勒集群债务融资',
		payers: ['mistral'],
		partners: [
			'bpifrance',
			'bnp-paribas',
			'credit-agricole-cib',
			'hsbc',
			'mufg',
			'natixis-cib',
			'la-banque-postale',
			'nvidia'
		],
		payerCountries: ['FRA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['FRA'],
		amount: { low: 0.83, high: 0.83, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2026-03-30', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: '2026-03-30',
		statusNote:
			'Site due to open in the second quarter of 2026; company target 200 MW in Europe by the end of 2027.',
		relations: [],
		sources: [
			'news-you-need-digest-of-euro-cb773',
			'allmind-ai-market-digest-4c6fa',
			'ai-sec-watch-digest-of-cnbc-96cf2',
			'open-techstack-f0bf6',
			'vosposts-e3668',
			'blockport-34d6c'
		],
		checked: 'corrected',
		summary:
			'Seven banks lent Mistral AI 830 million dollars for a 44 MW cluster of 13,800 NVIDIA GPUs south of Paris.',
		caveat:
			'A loan, not a budget. The sum is rounded from two tranches, about 720 million dollars and 94 million euros by the account of Mistral’s lawyers.'
	},
	{
		id: 'se-mistral-ecodatacenter-2026',
		title: 'AI data centre in Borlänge',
		titleEs: 'Centro de datos de IA en Borlänge',
		titleFr: 'Centre de données d’IA à Borlänge',
		titleZh: '博尔伦厄AI数据中心',
		payers: ['mistral', 'ecodatacenter'],
		partners: ['nvidia'],
		payerCountries: ['FRA', 'SWE'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['SWE'],
		amount: { low: 1.2, high: 1.2, currency: 'EUR', bound: 'exact' },
		usdReported: { value: 1.4, rate: 0.85714 },
		period: {
			from: '2026',
			to: '2027',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-02-11', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'announced',
		statusDate: '2026-02-11',
		statusNote: 'Opening planned for 2027.',
		relations: [],
		sources: [
			'dcnn-magazine-71e31',
			'verdict-e7d2d',
			'kripicard-blog-99a92',
			'newsbytes-c8d07',
			'lookallweb-e5278'
		],
		checked: 'confirmed',
		summary:
			'Mistral AI and EcoDataCenter announced 1.2 billion euros for an AI data centre in Sweden, Mistral’s first infrastructure outside France.',
		caveat:
			'How the sum is split between the two is not said. One account calls it a commitment to lease, so part may be rent.'
	}
] as const satisfies readonly CommitmentRecord[];
