import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'bytedance-2025-capex',
		title: 'Capital expenditure planned for 2025, press reports',
		titleEs: 'Inversión de capital prevista para 2025, según la prensa',
		titleFr: 'Investissements prévus pour 2025, selon la presse',
		titleZh: '2025年资本支出计划(媒体报道)',
		payers: ['bytedance'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'rumour',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['CHN', 'WLD'],
		amount: { low: 150, high: null, currency: 'CNY', bound: 'at-least' },
		usdReported: { value: 20.64, rate: 7.2674 },
		period: {
			from: '2025',
			to: '2025',
			years: 1,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-01-23', precision: 'day' },
		scope: ['data-centres', 'chips', 'network', 'total-capex'],
		status: 'underway',
		statusDate: '2025-12-23',
		statusNote: 'Repeated in December 2025; no reported total exists.',
		relations: [
			{
				type: 'supersedes',
				target: 'bytedance-2025-zheshang-160bn',
				note: 'press reports of the plan replace the broker forecast'
			}
		],
		sources: [
			'reuters-614a1',
			'the-news-international-reute-3bb05',
			'financial-times-575ee',
			'reuters-13348',
			'equalocean-d9242',
			'pandaily-adb80',
			'reuters-3fb59',
			'the-future-media-f5cf0',
			'figure-asia-3ec44'
		],
		checked: 'corrected',
		summary:
			'Two people told Reuters in January 2025 that ByteDance had set aside more than 150 billion yuan for the year, much of it for AI and about half to be spent abroad. In December 2025 the Financial Times put the year’s outlay on AI infrastructure at about 150 billion.',
		caveat:
			'Anonymous sources; ByteDance, which publishes no accounts, called the January report incorrect. Leases of data centres abroad are said to be booked as operating cost and lie outside the sum.'
	},
	{
		id: 'bytedance-2025-chips-12bn',
		title: 'AI chips and training capacity for 2025, press report',
		titleEs: 'Chips de IA y capacidad de entrenamiento para 2025, según la prensa',
		titleFr: 'Puces d’IA et capacité d’entraînement en 2025, selon la presse',
		titleZh: '2025年AI芯片与训练算力(媒体报道)',
		payers: ['bytedance'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'rumour',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['CHN', 'WLD'],
		amount: { low: 12, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2025',
			years: 1,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-01-21', precision: 'day' },
		scope: ['chips', 'data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'part-of',
				target: 'bytedance-2025-capex',
				note: 'AI share of the same year’s spending'
			}
		],
		sources: ['reuters-614a1', 'financialeye-us-1ff35', 'reuters-acf18'],
		checked: 'corrected',
		summary:
			'The Financial Times, relayed by Reuters, reported a plan of more than 12 billion dollars for AI infrastructure in 2025: some 5.5 billion (40 billion yuan) for chips bought in China and 6.8 billion for training capacity abroad.',
		caveat:
			'Unnamed sources; a spokesperson of ByteDance called the report incorrect. Part of the same year’s capital expenditure.'
	},
	{
		id: 'bytedance-2025-zheshang-160bn',
		title: 'Capital expenditure in 2025, broker forecast',
		titleEs: 'Inversión de capital en 2025, previsión de un bróker',
		titleFr: 'Investissements en 2025, prévision d’un courtier',
		titleZh: '2025年资本支出(券商预测)',
		payers: ['bytedance'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'third-party-estimate',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['WLD'],
		amount: { low: null, high: 160, currency: 'CNY', bound: 'up-to' },
		usdReported: { value: 22, rate: 7.2727 },
		period: {
			from: '2025',
			to: '2025',
			years: 1,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2024-12-31', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'superseded',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['south-china-morning-post-a2239', 'asia-financial-citing-scmp-6c72c'],
		checked: null,
		summary:
			'Zheshang Securities expected ByteDance’s capital spending to double from about 80 billion yuan in 2024 to as much as 160 billion in 2025, 90 billion of it for computing power.',
		caveat: 'A brokerage estimate often quoted as a company plan.'
	},
	{
		id: 'bytedance-2026-capex-preliminary',
		title: 'First capital budget for 2026, press report',
		titleEs: 'Primer presupuesto de inversión para 2026, según la prensa',
		titleFr: 'Premier budget d’investissement 2026, selon la presse',
		titleZh: '2026年资本支出初步预算(媒体报道)',
		payers: ['bytedance'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'rumour',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 160, high: 160, currency: 'CNY', bound: 'about' },
		usdReported: { value: 23, rate: 6.9565 },
		period: {
			from: '2026',
			to: '2026',
			years: 1,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-12-23', precision: 'day' },
		scope: ['data-centres', 'chips', 'total-capex'],
		status: 'superseded',
		statusDate: null,
		statusNote: 'Replaced by a budget above 200 billion yuan reported in early May 2026.',
		relations: [],
		sources: [
			'financial-times-575ee',
			'equalocean-d9242',
			'pandaily-adb80',
			'digitimes-asia-66765',
			'reuters-89b92',
			'econotimes-e3413'
		],
		checked: null,
		summary:
			'Two people told the Financial Times that ByteDance planned about 160 billion yuan for 2026, some 85 billion of it for AI processors, after 150 billion in 2025.',
		caveat:
			'Preliminary and anonymous. The chip share is disputed: the South China Morning Post gives about 100 billion for 2026 and calls 85 billion the 2025 amount.'
	},
	{
		id: 'bytedance-2026-capex-raised',
		title: '2026 budget raised past 200 billion yuan, press report',
		titleEs: 'Presupuesto de 2026 elevado a más de 200 000 millones de yuanes',
		titleFr: 'Budget 2026 porté au-delà de 200 milliards de yuans',
		titleZh: '2026年预算上调至2000亿元以上(媒体报道)',
		payers: ['bytedance'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'rumour',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 200, high: null, currency: 'CNY', bound: 'at-least' },
		usdReported: { value: 30, rate: 6.6667 },
		period: {
			from: '2026',
			to: '2026',
			years: 1,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-05', precision: 'month' },
		scope: ['data-centres', 'chips', 'total-capex'],
		status: 'revised',
		statusDate: '2026-05-27',
		statusNote: 'A ceiling of 70 billion dollars was under discussion by 27 May 2026.',
		relations: [
			{
				type: 'supersedes',
				target: 'bytedance-2026-capex-preliminary',
				note: 'same year, at least 25% higher'
			}
		],
		sources: [
			'efinder-reproducing-scmp-cla-574f9',
			'startup-fortune-92d7a',
			'neogear-279e4',
			'ai-market-watch-337b3',
			'opc-new-c3b6c',
			'let-s-data-science-58d35'
		],
		checked: null,
		summary:
			'The South China Morning Post reported that ByteDance lifted its 2026 budget from 160 to more than 200 billion yuan, with dearer memory among the reasons and a larger share for chips made in China.',
		caveat:
			'People familiar with the matter; not published by the company. Relays convert the sum to between 27.9 and 30 billion dollars.'
	},
	{
		id: 'bytedance-2026-capex-70bn-talks',
		title: 'Up to 70 billion dollars under discussion for 2026',
		titleEs: 'Hasta 70 000 millones de dólares en estudio para 2026',
		titleFr: 'Jusqu’à 70 milliards de dollars à l’étude pour 2026',
		titleZh: '2026年最高700亿美元(讨论中)',
		payers: ['bytedance'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'rumour',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: null, high: 70, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2026',
			years: 1,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-05-27', precision: 'day' },
		scope: ['data-centres', 'chips', 'total-capex'],
		status: 'announced',
		statusDate: null,
		statusNote:
			'Still a discussion when reported; in June 2026 Bloomberg added talks on about 20 billion dollars of offshore loans.',
		relations: [
			{
				type: 'same-money',
				target: 'bytedance-2026-capex-raised',
				note: 'ceiling under discussion for the same year'
			}
		],
		sources: [
			'the-ledger-asia-d208d',
			'let-s-data-science-58d35',
			'startup-fortune-92d7a',
			'the-monexus-1b5db'
		],
		checked: null,
		summary:
			'Bloomberg reported talks inside ByteDance about capital spending of as much as 70 billion dollars in 2026, largely paid from about 50 billion dollars of profit made in 2025.',
		caveat:
			'A ceiling under discussion, more than double the budget reported weeks earlier. Some sites turned it into a multi-year commitment.'
	}
] as const satisfies readonly CommitmentRecord[];
