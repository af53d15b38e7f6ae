import type { SeriesRecord } from '../types';

export default [
	{
		id: 'tencent-capex-year',
		title: 'Tencent: capital expenditure by year',
		titleEs: 'Tencent: inversión de capital por año',
		titleFr: 'Tencent : investissements par an',
		titleZh: '腾讯:年度资本支出',
		actor: 'tencent',
		place: 'CHN',
		measure: 'capex',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2023',
				from: '2023-01-01',
				to: '2023-12-31',
				asOf: null,
				value: 23.9,
				low: null,
				high: null,
				kind: 'derived',
				note: null,
				checked: true,
				sources: ['futu-news-d2f55']
			},
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 76.8,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['reuters-3a049']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 79.2,
				low: null,
				high: null,
				kind: 'estimate',
				note: null,
				checked: true,
				sources: ['china-daily-brief-c0e67', 'china-daily-brief-f0ae4']
			}
		],
		sources: [
			'futu-news-d2f55',
			'reuters-3a049',
			'china-daily-brief-c0e67',
			'china-daily-brief-f0ae4'
		],
		caveat:
			'2023 follows from the rise of 221% in 2024. 2025 is the sum of the four quarters and stands as an estimate: the fact-check found 79.2 in no text.'
	},
	{
		id: 'china-big-four-ai-capex-year',
		title: 'Alibaba, Tencent, Baidu and JD.com: AI capital expenditure',
		titleEs: 'Alibaba, Tencent, Baidu y JD.com: inversión en IA',
		titleFr: 'Alibaba, Tencent, Baidu et JD.com : investissements IA',
		titleZh: '阿里巴巴、腾讯、百度与京东:AI资本支出',
		actor: 'alibaba-tencent-baidu-jd',
		place: 'CHN',
		measure: 'ai-capex',
		unit: 'billion',
		currency: 'USD',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2023',
				from: '2023-01-01',
				to: '2023-12-31',
				asOf: null,
				value: 13,
				low: null,
				high: null,
				kind: 'estimate',
				note: null,
				checked: true,
				sources: ['complete-ai-training-citing-edac1']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 32,
				low: null,
				high: null,
				kind: 'estimate',
				note: null,
				checked: true,
				sources: ['complete-ai-training-citing-edac1']
			}
		],
		sources: ['complete-ai-training-citing-edac1'],
		caveat: 'Estimate of Bloomberg Intelligence, September 2025. Overlaps with the company series.'
	},
	{
		id: 'bytedance-capex-year',
		title: 'ByteDance: capital expenditure, press reports',
		titleEs: 'ByteDance: inversión de capital, según la prensa',
		titleFr: 'ByteDance : investissements, selon la presse',
		titleZh: '字节跳动:资本支出(媒体报道)',
		actor: 'bytedance',
		place: 'CHN',
		measure: 'capex',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 80,
				low: null,
				high: null,
				kind: 'estimate',
				note: null,
				checked: true,
				sources: ['south-china-morning-post-a2239']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 150,
				low: 150,
				high: 160,
				kind: 'estimate',
				note: null,
				checked: true,
				sources: ['financial-times-575ee', 'equalocean-d9242']
			},
			{
				period: '2026',
				from: '2026-01-01',
				to: '2026-12-31',
				asOf: null,
				value: 200,
				low: 200,
				high: null,
				kind: 'estimate',
				note: null,
				checked: true,
				sources: ['efinder-reproducing-scmp-cla-574f9', 'startup-fortune-92d7a']
			}
		],
		sources: [
			'south-china-morning-post-a2239',
			'financial-times-575ee',
			'equalocean-d9242',
			'efinder-reproducing-scmp-cla-574f9',
			'startup-fortune-92d7a'
		],
		caveat:
			'No company figures: estimates and unnamed sources, and the company denied the 2025 report. 2026 was first 160, then more than 200 billion yuan; up to 70 billion dollars under discussion is not plotted.'
	},
	{
		id: 'baidu-cloud-revenue-year',
		title: 'Baidu: AI cloud infrastructure revenue by year',
		titleEs: 'Baidu: ingresos de nube de IA por año',
		titleFr: 'Baidu : revenus du cloud d’IA par an',
		titleZh: '百度:年度AI云基础设施收入',
		actor: 'baidu',
		place: 'CHN',
		measure: 'cloud-revenue',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2024',
				from: '2024-01-01',
				to: '2024-12-31',
				asOf: null,
				value: 14.8,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['baidu-95269']
			},
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: 19.8,
				low: null,
				high: null,
				kind: 'reported',
				note: null,
				checked: true,
				sources: ['baidu-95269']
			}
		],
		sources: ['baidu-95269'],
		caveat: null
	},
	{
		id: 'china-ai-capex-year',
		title: 'China: AI capital expenditure, Bank of America estimate',
		titleEs: 'China: inversión en IA, estimación de Bank of America',
		titleFr: 'Chine : investissements IA, estimation de Bank of America',
		titleZh: '中国:AI资本支出(美国银行估计)',
		actor: 'china-all-payers',
		place: 'CHN',
		measure: 'ai-capex',
		unit: 'billion',
		currency: 'CNY',
		basis: 'calendar-year',
		fiscalYearEnd: null,
		points: [
			{
				period: '2025',
				from: '2025-01-01',
				to: '2025-12-31',
				asOf: null,
				value: null,
				low: 600,
				high: 700,
				kind: 'estimate',
				note: null,
				checked: true,
				sources: ['infocushongkong-relaying-scm-41c7e']
			}
		],
		sources: ['infocushongkong-relaying-scm-41c7e'],
		caveat:
			'Forecast of mid-2025: up to 400 billion yuan from government, up to 172 from internet companies, the rest carriers and special bonds. The internet share looks low.'
	}
] as const satisfies readonly SeriesRecord[];
