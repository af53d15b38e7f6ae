import type { SourceRecord } from '../types';

export default [
	{
		id: 'wonderful-engineering-6ed02',
		publisher: 'Wonderful Engineering',
		via: null,
		title: 'Microsoft Expects To Spend $80 Billion On AI-Enabled Data Centers In Fiscal 2025',
		describedAs: null,
		url: 'https://wonderfulengineering.com/microsoft-expects-to-spend-80-billion-on-ai-enabled-data-centers-in-fiscal-2025/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'world-construction-network-a1dcc',
		publisher: 'World Construction Network',
		via: null,
		title: null,
		describedAs: 'Meta and Blue Owl form Hyperion joint venture',
		url: 'https://www.worldconstructionnetwork.com/?p=124817',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'write-a-catalyst-medium-a30fc',
		publisher: 'Write A Catalyst (Medium)',
		via: null,
		title: 'New Age of AI Videos with OmniHuman-1',
		describedAs: null,
		url: 'https://medium.com/write-a-catalyst/new-age-of-ai-videos-with-omnihuman-1-d972b0904ade',
		published: '2025-02-12',
		kind: 'press',
		checked: true
	},
	{
		id: 'xinhua-2d9b8',
		publisher: 'Xinhua',
		via: null,
		title: null,
		describedAs: 'east data, west computing investment',
		url: 'https://english.news.cn/20240829/b1ef10d7cfce43039005a94a021a07bb/c.html',
		published: '2024-08-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'yahoo-finance-south-china-mo-d1b70',
		publisher: 'Yahoo Finance (South China Morning Post)',
		via: null,
		title: 'Alibaba revenue edges up to US$33.5 billion but misses estimates in June quarter',
		describedAs: null,
		url: 'https://sg.finance.yahoo.com/news/alibaba-revenue-edges-us-33-093000119.html',
		published: '2024-08-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'yahoo-news-f1053',
		publisher: 'Yahoo News',
		via: null,
		title: null,
		describedAs: 'Alibaba Cloud will invest $28 billion into its infrastructure',
		url: 'https://news.yahoo.com/alibaba-cloud-invest-28-billion-063005570.html',
		published: '2020-04-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'yonhap-2cb37',
		publisher: 'Yonhap',
		via: 'Korea News Gazette',
		title: null,
		describedAs: 'Over a quadrillion won in AI data centers by 2035',
		url: 'https://www.koreanewsgazette.com/?p=263674',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'yonhap-6a33f',
		publisher: 'Yonhap',
		via: 'Korean Vibe',
		title: '(3rd LD) Lee vows to secure chip, AI supremacy through large-scale investment',
		describedAs: null,
		url: 'https://m.korean-vibe.com/news/amp.html?ncode=179568460869047',
		published: '2026-06-29',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'yourpai-80453',
		publisher: 'YourPAI',
		via: null,
		title: 'Microsoft $15B AI cloud investment in the UAE',
		describedAs: null,
		url: 'https://yourpai.io/News/microsoft-15b-ai-cloud-investment-uae-2025-11-03',
		published: '2025-11-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'zawya-projects-493b0',
		publisher: 'Zawya Projects',
		via: null,
		title: null,
		describedAs: "NEOM and DataVolt to develop region's first net-zero AI factory in Saudi Arabia",
		url: 'https://www.zawya.com/en/projects/construction/neom-and-datavolt-to-develop-regions-first-net-zero-ai-factory-in-saudi-arabia-dtfwayle',
		published: '2025-02-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'zerohedge-3710d',
		publisher: 'ZeroHedge',
		via: null,
		title: 'Micron to invest $200 billion in America',
		describedAs: null,
		url: 'https://www.zerohedge.com/technology/micron-invest-200-billion-america-reinforce-global-chip-dominance',
		published: '2025-06-12',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'zhitong-finance-19328',
		publisher: 'Zhitong Finance',
		via: 'Webull',
		title: null,
		describedAs: "CICC on operators' capex",
		url: 'https://www.webull.com/news/12648405118526464',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
