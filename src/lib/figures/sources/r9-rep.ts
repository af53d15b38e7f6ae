import type { SourceRecord } from '../types';

export default [
	{
		id: 'r9-news-64cf0',
		publisher: 'R9 News',
		via: null,
		title: 'Google to Invest €1 Billion in Finnish Data Centre to Fuel AI Expansion',
		describedAs: null,
		url: 'https://r9news.in/2024/05/20/google-to-invest-e1-billion-in-finnish-data-centre-to-fuel-ai-expansion/',
		published: '2024-05-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'rains-news-97b49',
		publisher: 'Rains News',
		via: null,
		title: null,
		describedAs: 'China plans $295 billion investment to build nationwide AI computing network',
		url: 'https://rainsnews.com/en/cn/tech/china-plans-295-billion-investment-to-build-nationwide-ai-computing-network-by-2-10690',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'rbtfl-83cc0',
		publisher: 'RBTFL',
		via: null,
		title: 'South Korea announces three AI and semiconductor megaprojects',
		describedAs: null,
		url: 'https://rbtfl.xyz/ja/n/south-korea-ai-megaprojects-jun29.md',
		published: '2026-06-29',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'rcr-tech-be0fa',
		publisher: 'RCR Tech',
		via: null,
		title: null,
		describedAs: 'BlackRock hub in Korea',
		url: 'https://rcrtech.com/ai-infrastructure-news/aidc-blackrock',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'rcr-wireless-350a3',
		publisher: 'RCR Wireless',
		via: null,
		title: null,
		describedAs: 'Microsoft data centre region in Chile',
		url: 'https://www.rcrwireless.com/20250620/ai-infrastructure/microsoft-data-china',
		published: '2025-06-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'rcr-wireless-news-49d7b',
		publisher: 'RCR Wireless News',
		via: null,
		title: null,
		describedAs: 'Iliad Group AI investment',
		url: 'https://www.rcrwireless.com/20250211/featured/iliad-group-ai-investment',
		published: '2025-02-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'rcr-wireless-news-51fdd',
		publisher: 'RCR Wireless News',
		via: null,
		title: null,
		describedAs: 'Oracle AI in Europe',
		url: 'https://www.rcrwireless.com/20250716/ai-infrastructure/oracle-ai-europe',
		published: '2025-07-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'rcr-wireless-news-886d1',
		publisher: 'RCR Wireless News',
		via: null,
		title: null,
		describedAs: 'Alibaba, CNY380 billion in cloud and AI over three years',
		url: 'https://rcrwireless.com/?p=414373',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'rcr-wireless-news-e41c9',
		publisher: 'RCR Wireless News',
		via: null,
		title: 'Microsoft inks $6.2 billion AI compute deal in Norway',
		describedAs: null,
		url: 'https://www.rcrwireless.com/?p=424581',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'real-asset-insight-61cb8',
		publisher: 'Real Asset Insight',
		via: null,
		title: 'Prologis to build €6.4bn data centres in France in major logistics push',
		describedAs: null,
		url: 'https://realassetinsight.com/2025/05/20/prologis-to-build-e6-4bn-data-centres-in-france-in-major-logistics-push',
		published: '2025-05-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'rebusinessonline-43bf6',
		publisher: 'REBusinessOnline',
		via: null,
		title: 'Google to Invest $40B in Texas Data Centers Through 2027',
		describedAs: null,
		url: 'https://rebusinessonline.com/google-to-invest-40b-in-texas-data-centers-through-2027/',
		published: '2025-11-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'rebusinessonline-bad05',
		publisher: 'REBusinessOnline',
		via: null,
		title: 'Amazon Plans to Invest $15B to Build New Data Center Campuses in Northern Indiana',
		describedAs: null,
		url: 'https://rebusinessonline.com/amazon-plans-to-invest-15b-to-build-new-data-center-campuses-in-northern-indiana/',
		published: '2025-11-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'reddit-list-of-anthropic-ann-f4a9b',
		publisher: 'Reddit (list of Anthropic announcements)',
		via: null,
		title: 'Post snapshot, 23 May 2026',
		describedAs: null,
		url: 'https://reddit.sentinel-team.org/posts/1thzy0a/snapshots/2026-05-23T02%3A20%3A04.239191Z',
		published: '2026-05-23',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-12bf5',
		publisher: 'Reportify',
		via: null,
		title: null,
		describedAs: 'Alibaba June quarter 2025: 38.6 billion yuan in AI and cloud',
		url: 'https://reportify.ai/news/1158974149721460736',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-4941b',
		publisher: 'Reportify',
		via: null,
		title: null,
		describedAs: 'Tencent Q1 2025: capital expenditures about 27.5 billion, +91%',
		url: 'https://reportify.ai/reports/1120414501129293824',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-579d0',
		publisher: 'Reportify',
		via: null,
		title: null,
		describedAs: 'Tencent Q3 2025 capital expenditure 13 billion, -24%',
		url: 'https://reportify.ai/reports/1186763082077179904',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-59a52',
		publisher: 'Reportify',
		via: null,
		title: null,
		describedAs: 'Tencent first quarter 2025 results',
		url: 'https://reportify.ai/news/1120332805373562880',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-66be7',
		publisher: 'Reportify',
		via: null,
		title:
			"Oracle's Backlog Soars To $523 Billion - Company Adds $15 Billion To 2026 CapEx To Keep Up",
		describedAs: null,
		url: 'https://reportify.ai/news/1196523169998180352',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-7e2e3',
		publisher: 'Reportify',
		via: null,
		title: '5万亿腾讯凶猛归来',
		describedAs: null,
		url: 'https://reportify.ai/news/1153413247056089088',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-934ef',
		publisher: 'Reportify',
		via: null,
		title: null,
		describedAs: 'Tencent third quarter 2025 results',
		url: 'https://reportify.ai/news/1186534770822221824',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-b1a3a',
		publisher: 'Reportify',
		via: null,
		title: null,
		describedAs: 'Alibaba Q2 of fiscal 2026: revenue, profit, AI and cloud investment',
		url: 'https://reportify.ai/news/1190844362897100800',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-broker-notes-32e16',
		publisher: 'Reportify (broker notes)',
		via: null,
		title: null,
		describedAs: 'BABA (09988) documents, November 2024',
		url: 'https://reportify.ai/companies/HK:09988/documents?page=8',
		published: '2024-11-19',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-china-fund-cf039',
		publisher: 'Reportify (China Fund)',
		via: null,
		title: '人工智能利好来了!三星集团计划在未来5年内在韩国进行总计450万亿韩元投资',
		describedAs: null,
		url: 'https://reportify.ai/news/1187513908055904256',
		published: '2025-11-16',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-filing-summary-03faa',
		publisher: 'Reportify (filing summary)',
		via: null,
		title: null,
		describedAs: 'Alibaba interim results, quarter and six months ended September 30, 2024',
		url: 'https://reportify.ai/filings/9800042845280262',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-goldman-sachs-note-cc30b',
		publisher: 'Reportify (Goldman Sachs note)',
		via: null,
		title: null,
		describedAs: 'Goldman Sachs raises Alibaba capex forecast for FY2026–2028',
		url: 'https://reportify.ai/social-media/730009382788181',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reportify-zacks-13960',
		publisher: 'Reportify (Zacks)',
		via: null,
		title: 'Will Rising Capex Pressure Hurt Alibaba’s Margin and AI Strategy?',
		describedAs: null,
		url: 'https://reportify.ai/news/1198108596911738880',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'republic-world-relaying-reut-a2765',
		publisher: 'Republic World (relaying Reuters)',
		via: null,
		title: null,
		describedAs: "Amazon to invest $12 billion in Singapore's cloud computing infra",
		url: 'https://www.republicworld.com/tech/amazon-to-invest-12-billion-in-singapores-cloud-computing-infra/?amp=1',
		published: '2024-05-07',
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
