import type { SourceRecord } from '../types';

export default [
	{
		id: 'the-machine-herald-github-pu-86598',
		publisher: 'The Machine Herald (GitHub pull request)',
		via: null,
		title: 'Submission on Meta job cuts and its AI budget (pull request 964)',
		describedAs: null,
		url: 'https://github.com/the-machine-herald/machineherald.io/pull/964',
		published: '2026-04-21',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'the-monexus-1b5db',
		publisher: 'The Monexus',
		via: null,
		title:
			"ByteDance's $20bn offshore loan signals a Chinese AI platform outgrowing its onshore capital wall",
		describedAs: null,
		url: 'https://themonexus.com/articles/2026-06-24-bytedance-20bn-offshore-loan-ai-capital',
		published: '2026-06-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-money-times-reprint-of-f-a00bb',
		publisher: 'The Money Times (reprint of Forbes Asia)',
		via: null,
		title: null,
		describedAs: 'AI build-out in Asia',
		url: 'https://themoneytimes.media/?p=53286',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'the-nation-thailand-1a341',
		publisher: 'The Nation Thailand',
		via: null,
		title: null,
		describedAs: 'Alibaba three-year cloud and AI plan',
		url: 'https://www.nationthailand.com/business/tech/40046711',
		published: '2025-02-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-nation-thailand-8a170',
		publisher: 'The Nation (Thailand)',
		via: null,
		title: null,
		describedAs: 'data centre approvals',
		url: 'https://www.nationthailand.com/business/investment/40039293',
		published: '2024-07-01',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-nation-thailand-98437',
		publisher: 'The Nation (Thailand)',
		via: null,
		title: null,
		describedAs: 'TikTok data centre approval',
		url: 'https://www.nationthailand.com/business/tech/40045698',
		published: '2025-01-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-national-0dc92',
		publisher: 'The National',
		via: null,
		title: "Stargate UAE's first phase to be completed in third quarter of 2026",
		describedAs: null,
		url: 'https://www.thenationalnews.com/business/2025/12/05/stargate-uaes-first-phase-to-be-completed-in-third-quarter-of-2026/',
		published: '2025-12-05',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-national-34d44',
		publisher: 'The National',
		via: null,
		title: null,
		describedAs: 'Stargate UAE data centre to cost more than $30bn, AI minister says',
		url: 'https://www.thenationalnews.com/future/technology/2026/01/26/stargate-uae-data-centre-to-cost-more-than-30bn-ai-minister-says',
		published: '2026-01-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-national-5b7ab',
		publisher: 'The National',
		via: null,
		title: null,
		describedAs:
			"Abu Dhabi's Khazna to open $250m data centre in Egypt amid global acquisition plan",
		url: 'https://thenationalnews.com/business/technology/2023/05/08/abu-dhabis-khazna-to-open-250m-data-centre-in-egypt-amid-global-acquisition-plan',
		published: '2023-05-08',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-national-6ea20',
		publisher: 'The National',
		via: null,
		title: null,
		describedAs:
			"MGX, AIP and BlackRock's GIP to acquire Aligned Data Centers in boost to AI infrastructure",
		url: 'https://thenational-the-national-prod.web.arc-cdn.net/business/2025/10/15/mgx-aip-and-blackrocks-gip-to-acquire-aligned-data-centers-in-boost-to-ai-infrastructure',
		published: '2025-10-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-national-8e3c7',
		publisher: 'The National',
		via: null,
		title: "Blackstone to build Europe's largest AI data centre in UK",
		describedAs: null,
		url: 'https://www.thenationalnews.com/business/2024/09/26/blackstone-plans-10bn-ai-data-centre-for-uk',
		published: '2024-09-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-national-a9c57',
		publisher: 'The National',
		via: null,
		title: null,
		describedAs:
			"Google's new AI hub in Saudi Arabia to focus on localised apps and could add $71bn to economy",
		url: 'https://thenational-the-national-prod.cdn.arcpublishing.com/business/economy/2024/10/30/googles-new-ai-hub-in-saudi-arabia-to-focus-on-localised-apps-and-could-add-71bn-to-economy',
		published: '2024-10-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-national-d2b33',
		publisher: 'The National',
		via: null,
		title: null,
		describedAs: "Abu Dhabi's MGX partners with Nvidia to build Europe's largest AI campus",
		url: 'https://www.thenationalnews.com/future/technology/2025/05/19/abu-dhabis-mgx-partners-with-nvidia-to-build-europes-largest-ai-campus/',
		published: '2025-05-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-new-grok-times-db14e',
		publisher: 'The New Grok Times',
		via: null,
		title: 'Oracle Capex Outruns Its Operating Cash Flow In Fiscal 2026',
		describedAs: null,
		url: 'https://ngtimes.org/2026/06/29/oracle-capex-outruns-its-operating-cash-flow-in-fiscal-2026',
		published: '2026-06-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-new-indian-express-399dc',
		publisher: 'The New Indian Express',
		via: null,
		title: null,
		describedAs: 'Big Tech rush',
		url: 'https://www.newindianexpress.com/opinions/2025/Dec/14/big-tech-rush-to-build-cloud-and-ai-infrastructure-in-india',
		published: '2025-12-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-new-indian-express-7bb58',
		publisher: 'The New Indian Express',
		via: null,
		title: null,
		describedAs: 'Adani Group announces $100 billion investment in AI-ready data centres by 2035',
		url: 'https://www.newindianexpress.com/business/2026/Feb/17/adani-group-announces-100-billion-investment-in-ai-ready-data-centres-by-2035',
		published: '2026-02-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-news-chronicle-ad7f5',
		publisher: 'The News Chronicle',
		via: null,
		title: 'Alibaba to invest $53 billion in AI, cloud expansion',
		describedAs: null,
		url: 'https://thenews-chronicle.com/alibaba-to-invest-53-billion-in-ai-cloud-expansion/',
		published: '2025-02-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-news-international-reute-3bb05',
		publisher: 'The News International (Reuters and AFP)',
		via: null,
		title: 'Alibaba to invest more than $52 billion in AI over next 3 years',
		describedAs: null,
		url: 'https://thenews.com.pk/latest/1285999-alibaba-to-invest-more-than-52-billion-in-ai-over-next-3-years',
		published: '2025-02-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-next-web-83aa2',
		publisher: 'The Next Web',
		via: 'dwayne.xyz',
		title: 'TikTok is spending €1B on a second Finnish data centre',
		describedAs: null,
		url: 'https://dwayne.xyz/reader/item/432475',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'the-outpost-digest-7d125',
		publisher: 'The Outpost (digest)',
		via: null,
		title: null,
		describedAs: "Microsoft's $30 billion AI investment in UK",
		url: 'https://theoutpost.ai/news-story/microsoft-s-30-billion-ai-investment-in-uk-signals-tech-giant-s-confidence-amid-political-shifts-20228',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'the-outpost-digest-800bf',
		publisher: 'The Outpost (digest)',
		via: null,
		title: null,
		describedAs: 'Microsoft commits $10 billion to Portuguese AI data hub',
		url: 'https://theoutpost.ai/news-story/microsoft-commits-10-billion-to-portuguese-ai-data-hub-in-major-european-infrastructure-push-21616',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'the-outpost-digest-of-cnbc-66ba7',
		publisher: 'The Outpost (digest of CNBC)',
		via: null,
		title: null,
		describedAs: 'xAI partners with Saudi Arabia for 500-megawatt AI data center',
		url: 'https://theoutpost.ai/news-story/elon-musk-s-x-ai-partners-with-saudi-arabia-for-massive-500-megawatt-ai-data-center-21840',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'the-outpost-techcrunch-and-o-4939c',
		publisher: 'The Outpost (TechCrunch and others)',
		via: null,
		title: 'Google to invest $15B in Indian AI infrastructure hub',
		describedAs: null,
		url: 'https://theoutpost.ai/news-story/google-s-15-billion-ai-hub-in-india-a-game-changer-for-global-tech-landscape-20893',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'the-planet-tools-80ede',
		publisher: 'The Planet Tools',
		via: null,
		title: null,
		describedAs: 'Tencent Q1 2026 revenue miss, AI capex doubled RMB 36 billion',
		url: 'https://theplanettools.ai/blog/tencent-q1-2026-revenue-miss-ai-capex-doubled-rmb-36-billion-may-2026',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'the-press-a033e',
		publisher: 'The Press',
		via: 'accessiblenews.xyz',
		title: 'South Island eyes AI gold rush with billions in data centre potential',
		describedAs: null,
		url: 'https://www.accessiblenews.xyz/article/www.thepress.co.nz/business/360744350/south-island-eyes-ai-gold-rush-billions-data-centre-potential',
		published: '2025-07-14',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'the-stack-66759',
		publisher: 'The Stack',
		via: null,
		title: 'Oracle battles with "insatiable" demand for capacity as it puts CAPEX on steroids',
		describedAs: null,
		url: 'https://www.thestack.technology/oracle-battles-with-insatiable-demand-for-capacity-as-it-puts-capex-on-steroids/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'the-summer-ai-aa55e',
		publisher: 'The Summer AI',
		via: null,
		title: 'Anthropic Amazon deal',
		describedAs: null,
		url: 'https://thesummerai.com/anthropic-amazon-deal/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'the-sun-malaysia-2e363',
		publisher: 'The Sun Malaysia',
		via: null,
		title: null,
		describedAs: 'MIDA approves 12 data centre projects worth RM90.2b from 2021 to June 2024',
		url: 'https://thesun.my/malaysia-news/mida-approves-12-data-centre-projects-worth-rm902b-from-2021-to-june-2024-FG13156704',
		published: '2024-10-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-sun-malaysia-bernama-05abb',
		publisher: 'The Sun Malaysia / Bernama',
		via: null,
		title: null,
		describedAs: 'Johor leads data centre investments with RM164.45 billion approved projects',
		url: 'https://thesun.my/malaysia-news/johor-leads-data-centre-investments-with-rm16445-billion-approved-projects-ME14676875',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'the-tech-portal-da0d4',
		publisher: 'The Tech Portal',
		via: null,
		title: null,
		describedAs:
			'Adani Group reveals plans to invest $100bn to build AI-ready data centres across India by 2035',
		url: 'https://thetechportal.com/2026/02/17/adani-group-reveals-plans-to-invest-100bn-to-build-ai-ready-data-centres-across-india-by-2035/',
		published: '2026-02-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-verge-c889c',
		publisher: 'The Verge',
		via: null,
		title: "Google's AI spending hike unsettles Wall Street",
		describedAs: null,
		url: 'https://www.theverge.com/ai-artificial-intelligence/972119/ai-stock-fall-google-capex',
		published: '2026-07-28',
		kind: 'press',
		checked: false
	},
	{
		id: 'the-wall-street-journal-b18ac',
		publisher: 'The Wall Street Journal',
		via: 'Mint',
		title: 'BlackRock, Global Infrastructure Partners, Microsoft, MGX launch AI partnership',
		describedAs: null,
		url: 'https://www.livemint.com/ai/artificial-intelligence/blackrock-global-infrastructure-partners-microsoft-mgx-launch-ai-partnership-11726641468801.html',
		published: '2024-09-18',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-yomiuri-shimbun-1d885',
		publisher: 'The Yomiuri Shimbun',
		via: null,
		title:
			"SoftBank to Build Next-Generation Industrial Park with AI-Based Data Center Utilizing Sharp's Plant in Sakai, Osaka Pref.",
		describedAs: null,
		url: 'https://japannews.yomiuri.co.jp/business/companies/20250103-231009/',
		published: '2025-01-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'the-yomiuri-shimbun-40737',
		publisher: 'The Yomiuri Shimbun',
		via: null,
		title:
			'Japanese Public, Private Sectors to Partner on ¥3 Tril. Project to Develop Domestic AI, SoftBank to Be Key Firm Involved',
		describedAs: null,
		url: 'https://japannews.yomiuri.co.jp/?p=299764',
		published: '2025-12-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'thorsten-meyer-dcbab',
		publisher: 'Thorsten Meyer',
		via: null,
		title: 'EuroHPC: the compute substrate',
		describedAs: null,
		url: 'https://thorstenmeyerai.com/insights/eurohpc-the-compute-substrate/',
		published: '2026-05',
		kind: 'press',
		checked: true
	},
	{
		id: 'thorsten-meyer-f172f',
		publisher: 'Thorsten Meyer',
		via: null,
		title: null,
		describedAs: 'Schwarz Group industrial-anchor model',
		url: 'https://thorstenmeyerai.com/?p=7903',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tiger-brokers-news-4730a',
		publisher: 'Tiger Brokers News',
		via: null,
		title: null,
		describedAs: 'BABA-W (09988) opened nearly 15% higher after June-quarter results',
		url: 'https://www-web.itiger.com/news/1110512081',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'time-news-reuters-headline-54300',
		publisher: 'Time.news (Reuters headline)',
		via: null,
		title:
			'Alibaba’s AI spending to exceed goals on signs of payoff, says margin ‘secondary’ – Reuters',
		describedAs: null,
		url: 'https://time.news/alibabas-ai-spending-to-exceed-goals-on-signs-of-payoff-says-margin-secondary-reuters/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'titan-stock-analysis-60835',
		publisher: 'Titan Stock Analysis',
		via: null,
		title: 'Meta 2025 report',
		describedAs: null,
		url: 'https://titanstockanalysis.com/meta-2025-report',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'tmeoo-2960c',
		publisher: 'Tmeoo',
		via: null,
		title: null,
		describedAs: 'Alibaba Group financial results for the first quarter of fiscal year 2026',
		url: 'https://tmeoo.com/archives/368.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tmtpost-35aa7',
		publisher: 'TMTPOST',
		via: 'fdwz.net',
		title:
			"China's National AI Fund Signals Strategic Shift from Chip Support to Full Ecosystem Engagement",
		describedAs: null,
		url: 'https://m.fdwz.net/news/Z2zR0XZDNk.html',
		published: '2025-04-16',
		kind: 'aggregator',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
