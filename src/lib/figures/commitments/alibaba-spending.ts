import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'alibaba-past-decade-statement',
		title: 'Cloud and AI spending of the past decade, company comparison',
		titleEs: 'Gasto en nube e IA de los diez años anteriores, según la empresa',
		titleFr: 'Dépenses cloud et IA des dix années précédentes, selon l’entreprise',
		titleZh: '过去十年云与AI投入(公司的比较说法)',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'spent',
		focus: 'partly',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: null, high: 380, currency: 'CNY', bound: 'at-most' },
		usdReported: null,
		period: {
			from: '2015-02',
			to: '2025-02',
			years: 10,
			precision: 'month',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-02-24', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'delivered',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'alibaba-2020-cloud-plan',
				note: 'the three years from 2020 lie inside the decade'
			},
			{
				type: 'overlaps',
				target: 'alibaba-capex-past-ten-fiscal-years',
				note: 'cloud and AI are a part of group spending in the same years'
			}
		],
		sources: [
			'the-news-international-reute-3bb05',
			'people-s-daily-online-xinhua-b80e3',
			'alibaba-group-752ae'
		],
		checked: null,
		summary:
			'Alibaba said that its plan of at least 380 billion yuan over three years is more than it spent on AI and cloud in the previous ten years.',
		caveat:
			'The company published no amount for the decade: all that follows is “less than 380 billion yuan”, and nothing about how much less. What is compared differs by source: AI and cloud spending, AI infrastructure, or all capital expenditure.'
	},
	{
		id: 'alibaba-capex-past-ten-fiscal-years',
		title: 'Group capital expenditure of ten fiscal years, press compilation',
		titleEs: 'Inversión de capital del grupo en diez ejercicios, según la prensa',
		titleFr: 'Investissements du groupe sur dix exercices, compilation de presse',
		titleZh: '集团过去十个财年资本支出(媒体汇总)',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'third-party-estimate',
		focus: 'wider',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 326.1, high: 326.1, currency: 'CNY', bound: 'about' },
		usdReported: null,
		period: {
			from: '2014-04',
			to: '2024-03',
			years: 10,
			precision: 'month',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2025-02-24', precision: 'day' },
		scope: ['total-capex'],
		status: 'delivered',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'alibaba-2020-cloud-plan',
				note: 'the spending of fiscal 2021 to fiscal 2023 is in both'
			}
		],
		sources: ['mobile-world-live-a7362', 'caixin-global-00771'],
		checked: null,
		summary:
			'Mobile World Live put Alibaba’s total capital expenditure over the past ten fiscal years at 326.1 billion yuan; Caixin likewise wrote that the new plan exceeds the total capital expenditure of the decade.',
		caveat:
			'A press total, not a company figure, and history rather than a commitment. The ten years are not named (fiscal 2015 to 2024 assumed) and the same article gives a peak of 65.9 billion for fiscal 2022 where Alibaba reports 53.309 billion, so currencies may have been mixed. It covers all group spending, logistics and retail included.'
	},
	{
		id: 'alibaba-capex-fy2019-fy2024',
		title: 'Group capital expenditure, fiscal 2019 to 2024',
		titleEs: 'Inversión de capital del grupo, ejercicios 2019 a 2024',
		titleFr: 'Investissements du groupe, exercices 2019 à 2024',
		titleZh: '集团资本支出(2019至2024财年)',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'spent',
		focus: 'wider',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 229.2, high: 229.2, currency: 'CNY', bound: 'about' },
		usdReported: null,
		period: {
			from: '2018-04',
			to: '2024-03',
			years: 6,
			precision: 'month',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2025-02-24', precision: 'day' },
		scope: ['total-capex'],
		status: 'delivered',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'alibaba-2020-cloud-plan',
				note: 'fiscal 2021 to 2023 are in both'
			},
			{
				type: 'overlaps',
				target: 'alibaba-capex-past-ten-fiscal-years',
				note: 'six of the ten fiscal years'
			}
		],
		sources: [
			'hht-group-haitong-securities-11353',
			'linroger-financecompendium-g-6b4af',
			'alibaba-group-752ae',
			'my-investing-notes-6a2d2'
		],
		checked: null,
		summary:
			'The group capital expenditure Alibaba reported for the six fiscal years 2019 to 2024 adds up to about 229.2 billion yuan.',
		caveat:
			'A sum of reported years (2019 worked out from quarters), all group spending included. The years before fiscal 2019 are not available on this definition, so it is a part of the decade, not the decade.'
	},
	{
		id: 'alibaba-capex-apr2025-jun2026',
		title: 'Group capital expenditure, April 2025 to June 2026',
		titleEs: 'Inversión de capital del grupo, abril de 2025 a junio de 2026',
		titleFr: 'Investissements du groupe, avril 2025 à juin 2026',
		titleZh: '集团资本支出(2025年4月至2026年6月)',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'spent',
		focus: 'wider',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 193.741, high: 193.741, currency: 'CNY', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025-04',
			to: '2026-06',
			years: 1.25,
			precision: 'month',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-08-20', precision: 'day' },
		scope: ['total-capex'],
		status: 'delivered',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'alibaba-2025-cloud-ai-plan',
				note: 'group spending is the most the plan can have absorbed so far'
			}
		],
		sources: ['cnbc-2218a', 'u-s-securities-and-exchange-89fc4', 'alibaba-group-b47ed'],
		checked: 'not-found',
		summary:
			'Alibaba reported group capital expenditure of 126.063 billion yuan for the year to March 2026 and 67.678 billion for the quarter to June 2026, together 193.741 billion.',
		caveat:
			'Our sum of two reported figures: group spending with logistics, retail and campuses, so the most the plan can have absorbed (51% of 380 billion after five of twelve fiscal quarters). No independent text with the 126.063 billion was found. The company explained the June 2026 jump with the timing of purchases and dearer components, so it should not be multiplied by four.'
	},
	{
		id: 'alibaba-ai-cloud-capex-oct2024-sep2025',
		title: 'AI and cloud capital expenditure over four quarters',
		titleEs: 'Inversión en IA y nube en cuatro trimestres',
		titleFr: 'Investissements IA et cloud sur quatre trimestres',
		titleZh: '四个季度的AI与云资本支出',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'spent',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 120, high: 120, currency: 'CNY', bound: 'about' },
		usdReported: { value: 16, rate: 7.5 },
		period: {
			from: '2024-10',
			to: '2025-09',
			years: 1,
			precision: 'month',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-11-25', precision: 'day' },
		scope: ['data-centres', 'cloud', 'chips'],
		status: 'delivered',
		statusDate: null,
		statusNote: 'Stated on the results call of 25 November 2025.',
		relations: [
			{
				type: 'overlaps',
				target: 'alibaba-2025-cloud-ai-plan',
				note: 'two of the four quarters lie before or around the announcement of the plan'
			},
			{
				type: 'overlaps',
				target: 'alibaba-capex-apr2025-jun2026',
				note: 'April to September 2025 is in both'
			}
		],
		sources: [
			'reportify-b1a3a',
			'neuron-expert-f3c7d',
			'tekedia-421d9',
			'asiaict-3863e',
			'next-tech-today-a4570',
			'coincentral-49fac',
			'citic-securities-38ad3'
		],
		checked: 'confirmed',
		summary:
			'Alibaba’s management put capital spending on AI and cloud infrastructure over the four quarters to September 2025 at roughly 120 billion yuan; the chief executive said the 380 billion might turn out to be on the small side.',
		caveat:
			'The AI and cloud share as told by management, not the whole of group spending. The dollar value is a loose press rounding.'
	}
] as const satisfies readonly CommitmentRecord[];
