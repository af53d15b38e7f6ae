import type { SourceRecord } from '../types';

export default [
	{
		id: 'faster-please-substack-21aea',
		publisher: 'Faster, Please! (Substack)',
		via: null,
		title: 'Can we actually build Stargate?',
		describedAs: null,
		url: 'https://fasterplease.substack.com/p/can-we-actually-build-stargate',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'feedman-bloomberg-headline-a6959',
		publisher: 'Feedman (Bloomberg headline)',
		via: null,
		title:
			'Trump says Meta plans to spend $50B on its "Hyperion" data center under construction in Louisiana',
		describedAs: null,
		url: 'https://feedman.me/posts/2tr3P',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'fierce-network-467c7',
		publisher: 'Fierce Network',
		via: null,
		title: 'Data center download: biggest projects you missed',
		describedAs: null,
		url: 'https://qcloud4.prod.qtxquartz.com/cloud/data-center-download-biggest-projects-you-missed',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'fierce-network-fc3f7',
		publisher: 'Fierce Network',
		via: null,
		title: null,
		describedAs: "Here's why cloud providers are investing in Malaysia",
		url: 'https://fierce-network.com/modernization/heres-why-cloud-providers-are-investing-malaysia',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'figure-asia-3ec44',
		publisher: 'Figure Asia',
		via: null,
		title: null,
		describedAs: 'ByteDance, more than 150 billion yuan in capital expenditures',
		url: 'https://figure-asia.com/archives/26215/01/23/20/07/10',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'filing-radar-summary-of-an-s-627f8',
		publisher: 'Filing Radar (summary of an SEC 10-Q)',
		via: null,
		title: 'ORCL Q1 FY26 filing',
		describedAs: null,
		url: 'https://www.filingradar.com/company/ORCL/filings/0001193125-25-200095',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'finance-funds-update-fdc0f',
		publisher: 'Finance Funds Update',
		via: null,
		title: 'Big tech AI capex plans for 2025',
		describedAs: null,
		url: 'https://financefundsupdate.com/?p=27099',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'financial-news-world-2f47a',
		publisher: 'Financial News World',
		via: null,
		title: null,
		describedAs: "Tech Prosperity Deal and Microsoft's £22 billion",
		url: 'https://financialnews.world/?p=3146',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'financial-times-575ee',
		publisher: 'Financial Times',
		via: 'archive.is',
		title: null,
		describedAs: 'TikTok owner ByteDance set to expand AI outlay',
		url: 'https://archive.is/wnYlC',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'financial-times-ce535',
		publisher: 'Financial Times',
		via: 'getnewsdaily.com',
		title: 'TSMC to unveil $100bn investment in advanced manufacturing in the US',
		describedAs: null,
		url: 'https://getnewsdaily.com/tsmc-to-unveil-100bn-investment-in-advanced-manufacturing-in-the-us',
		published: '2025-03-03',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'financialeye-us-1ff35',
		publisher: 'FinancialEye US',
		via: null,
		title: null,
		describedAs: 'Tech giant unveils massive $12 billion investment in game-changing AI chips',
		url: 'https://financialeyeus.com/tech-giant-unveils-massive-12-billion-investment-in-game-changing-ai-chips',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'fintool-66bee',
		publisher: 'Fintool',
		via: null,
		title: 'OpenAI Slashes Compute Target to $600B, Down From $1.4 Trillion',
		describedAs: null,
		url: 'https://fintool.com/news/openai-600b-compute-reset',
		published: '2026-02-20',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'fluidstack-a6de3',
		publisher: 'Fluidstack',
		via: 'FinanzNachrichten',
		title: null,
		describedAs: 'Fluidstack to build 1GW AI supercomputer in France',
		url: 'https://www.finanznachrichten.de/nachrichten-2025-02/64513106-fluidstack-to-build-1gw-ai-supercomputer-in-france-004.htm',
		published: '2025-02-10',
		kind: 'primary',
		checked: true
	},
	{
		id: 'forexlive-a6009',
		publisher: 'Forexlive',
		via: null,
		title: 'ICYMI - Japan unveils $65 billion plan to boost chip and AI industries',
		describedAs: null,
		url: 'https://www.forexlive.com/news/icymi-japan-unveils-65-billion-plan-to-boost-chip-and-ai-industries-20241111/',
		published: '2024-11-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'fourweekmba-4a561',
		publisher: 'FourWeekMBA',
		via: null,
		title: 'BlackRock vs Brookfield: $40B data center',
		describedAs: null,
		url: 'https://fourweekmba.com/blackrock-vs-brookfield-40b-data-center/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'free-malaysia-today-bloomber-fe56e',
		publisher: 'Free Malaysia Today / Bloomberg',
		via: null,
		title: "Abu Dhabi's G42 leads US$1bil data centre project in Vietnam",
		describedAs: null,
		url: 'https://fmtv5.freemalaysiatoday.com/category/business/2026/02/09/abu-dhabis-g42-leads-us1bil-data-centre-project-in-vietnam',
		published: '2026-02-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'frenchweb-ad45e',
		publisher: 'FrenchWeb',
		via: null,
		title:
			"La France s'allie aux Émirats et à NVIDIA pour bâtir le campus d'intelligence artificielle",
		describedAs: null,
		url: 'https://www.frenchweb.fr/la-france-sallie-aux-emirats-et-a-nvidia-pour-batir-le-campus-dintelligence-artificielle-destine-a-devenir-le-plus-grand-deurope/454632',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'funds-for-ngos-84755',
		publisher: 'Funds for NGOs',
		via: null,
		title: null,
		describedAs: 'UK compute roadmap',
		url: 'https://news.fundsforngos.org/?p=22606',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'futu-ef261',
		publisher: 'Futu',
		via: null,
		title: 'Baidu Surges 9%! Is the Autonomous Driving Sector Gaining Momentum Again?',
		describedAs: null,
		url: 'https://q.futunn.com/feed/116610344223128',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'futu-news-70ea8',
		publisher: 'Futu News',
		via: null,
		title: null,
		describedAs: 'China Mobile earnings conference call',
		url: 'https://news.futunn.com/post/54548841/china-mobile-earnings-conference-call-aims-to-become-the-taiwan?src=3&src=3&lang=en-us',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'futu-news-d2f55',
		publisher: 'Futu News',
		via: null,
		title: 'Tencent conference call: AI is a key investment area',
		describedAs: null,
		url: 'https://news.futunn.com/post/54494174/tencent-conference-call-ai-is-a-key-investment-area-while',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'g1-27fd0',
		publisher: 'g1',
		via: null,
		title: null,
		describedAs:
			'Medida provisória que previa incentivos fiscais para instalação de data centers no Brasil perde a validade; entenda',
		url: 'https://g1.globo.com/jornal-nacional/noticia/2026/02/26/medida-provisoria-que-previa-incentivos-fiscais-para-instalacao-de-data-centers-no-brasil-perde-a-validade-entenda.ghtml',
		published: '2026-02-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'g1-49e80',
		publisher: 'g1',
		via: null,
		title: null,
		describedAs: 'Obras do mega data center do TikTok começam no Ceará',
		url: 'https://g1.globo.com/ce/ceara/noticia/2026/01/16/obras-do-mega-data-center-do-tiktok-comecam-no-ceara.ghtml',
		published: '2026-01-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'gaya-one-b9274',
		publisher: 'Gaya One',
		via: null,
		title:
			'Bank of China investiert 1 Billion Yuan in den KI-Sektor angesichts globaler Konkurrenz',
		describedAs: null,
		url: 'https://gaya.one/de/technologies/artificial-intelligence/1efdd55e-a741-6454-a43b-6d41c228d5c7',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'gk365-40332',
		publisher: 'GK365',
		via: null,
		title: null,
		describedAs: "Ambani's 10 lakh crore",
		url: 'https://gk365.in/current-affairs-articles/science-technology/mukesh-ambani-ai-investment-10-lakh-crore-jio-ai-bharat',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'glenn-k-lockwood-e01ae',
		publisher: 'Glenn K. Lockwood',
		via: null,
		title: 'Genesis (digital garden page)',
		describedAs: null,
		url: 'https://glennklockwood.com/garden/Genesis',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'global-data-center-hub-489ca',
		publisher: 'Global Data Center Hub',
		via: null,
		title: 'Is Saudi Arabia’s $24 Billion AI Blitz Turning Riyadh Into the Next Silicon Valley?',
		describedAs: null,
		url: 'https://www.globaldatacenterhub.com/p/leap-2025-saudi-scores-big-with-over?r=4orra',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'global-data-center-hub-d074b',
		publisher: 'Global Data Center Hub',
		via: null,
		title: 'Saudi Arabia’s AI Zone: A $5 Billion Strategic Bet on Arabic AI Sovereignty',
		describedAs: null,
		url: 'https://www.globaldatacenterhub.com/p/saudi-arabias-ai-zone-a-5-billion',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'global-times-123f2',
		publisher: 'Global Times',
		via: '775mail.com',
		title: null,
		describedAs: 'national AI industry fund',
		url: 'https://775mail.com/html/60b999003.html',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'globes-5e9c4',
		publisher: 'Globes',
		via: null,
		title: 'Nvidia deepens commitment to Israel',
		describedAs: null,
		url: 'https://en.globes.co.il/en/article-1001499593',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'globes-b2ce4',
		publisher: 'Globes',
		via: null,
		title: null,
		describedAs: 'Mevo Carmel in pole position to house Nvidia Israel campus',
		url: 'https://en.globes.co.il/en/article-mevo-carmel-in-pole-position-to-house-nvidia-Israel-campus-1001515431',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
