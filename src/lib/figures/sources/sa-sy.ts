import type { SourceRecord } from '../types';

export default [
	{
		id: 'sadanews-82934',
		publisher: 'SadaNews',
		via: null,
		title: null,
		describedAs: 'Brookfield and Qatar: 20-billion-dollar AI venture',
		url: 'https://www.sadanews.ps/en/news/256528.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'sbs-news-2b64d',
		publisher: 'SBS News',
		via: null,
		title: null,
		describedAs: 'Samsung investment plan',
		url: 'https://news.sbs.co.kr/amp/news.amp?news_id=N1008632844',
		published: '2026-06-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'sbs-news-9738f',
		publisher: 'SBS News',
		via: null,
		title: '550 Trillion Won Investment in AIDC by 2029... Exceeding 1 Quadrillion Won by 2035',
		describedAs: null,
		url: 'https://news.sbs.co.kr/english/endPagePrintPopup.do?news_id=N1008632718',
		published: '2026-06-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'scala-60fae',
		publisher: 'Scala',
		via: 'PR Newswire',
		title: null,
		describedAs:
			'Prefeito de Eldorado do Sul (RS) sanciona lei que habilita a construção da primeira cidade de data centers da América Latina',
		url: 'https://www.prnewswire.com/br/comunicados-para-a-imprensa/prefeito-de-eldorado-do-sul-rs-sanciona-lei-que-habilita-a-construcao-da-primeira-cidade-de-data-centers-da-america-latina-302335514.html',
		published: '2024-12-18',
		kind: 'primary',
		checked: true
	},
	{
		id: 'science-business-14ade',
		publisher: 'Science|Business',
		via: null,
		title: null,
		describedAs: 'EU to invest €50B to supercharge innovation in artificial intelligence',
		url: 'https://sciencebusiness.net/news/eu-budget/eu-invest-eu50b-supercharge-innovation-artificial-intelligence',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'scriptjava-1a062',
		publisher: 'ScriptJava',
		via: null,
		title: null,
		describedAs: '25 billion for AI in Australia',
		url: 'https://scriptjava.net/2026/04/23/microsoft-naleje-miliardy-do-ai-v-australii-23-4-2026-13-22-zdroj-shutterstockre/',
		published: '2026-04-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'sec-watch-summary-of-an-sec-f4a6c',
		publisher: 'SEC Watch (summary of an SEC 8-K)',
		via: null,
		title: 'Amazon 2025 shareholder letter: FY2026 capex ~$200B',
		describedAs: null,
		url: 'https://secwatch.observer/filing/0001104659-26-041034.md',
		published: '2026-04-09',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'seekapa-d77c3',
		publisher: 'Seekapa',
		via: null,
		title: 'Meta Platforms Q2 2024 results',
		describedAs: null,
		url: 'https://blog.seekapa.com/?p=2365',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'semafor-0d5cd',
		publisher: 'Semafor',
		via: null,
		title: null,
		describedAs: 'Gulf AI infrastructure faces its first stress test amid Iran strikes',
		url: 'https://www.semafor.com/article/03/02/2026/gulf-ai-infrastructure-faces-its-first-stress-test-amid-iran-strikes',
		published: '2026-03-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'semafor-7eee8',
		publisher: 'Semafor',
		via: null,
		title: 'Abu Dhabi’s MGX, Nvidia to build Europe’s largest AI campus',
		describedAs: null,
		url: 'https://www.semafor.com/article/05/21/2025/abu-dhabis-mgx-nvidia-to-build-europes-largest-ai-campus-in-paris',
		published: '2025-05-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'semimedia-f3f65',
		publisher: 'SemiMedia',
		via: null,
		title: 'Micron to invest about $200 billion in US manufacturing and R&D',
		describedAs: null,
		url: 'https://www.semimedia.cc/19285.html',
		published: '2025-06-13',
		kind: 'press',
		checked: true
	},
	{
		id: 'servola-9e338',
		publisher: 'Servola',
		via: null,
		title: null,
		describedAs: 'Europe bets €20 billion on its own AI compute',
		url: 'https://servola.de/journal/europe-bets-20-billion-on-its-own-ai-compute/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'shacknews-27006',
		publisher: 'Shacknews',
		via: null,
		title:
			'Facebook (META) increases 2025 capital expenditure outlook on additional data center investments',
		describedAs: null,
		url: 'https://www.shacknews.com/article/144096/facebook-meta-increases-2025-capital-expenditure',
		published: '2025-04-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'sherwood-news-93541',
		publisher: 'Sherwood News',
		via: null,
		title: 'Meta Q2 earnings report',
		describedAs: null,
		url: 'https://sherwood.news/tech/meta-q2-earnings-report',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'sherwood-news-e0380',
		publisher: 'Sherwood News',
		via: null,
		title: 'Microsoft: Forget what we said, we are going to keep spending on capex',
		describedAs: null,
		url: 'https://www.sherwood.news/tech/microsoft-capex-spending-2026',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'shine-a5ecc',
		publisher: 'Shine',
		via: null,
		title: 'Alibaba to invest US$53b in cloud, AI infrastructure in next 3 years',
		describedAs: null,
		url: 'https://www.shine.cn/biz/tech/2502244687/',
		published: '2025-02-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'signalplus-2ade0',
		publisher: 'SignalPlus',
		via: null,
		title:
			'Singapore commits S$1 billion (≈US$779M) to AI research, talent and adoption through 2030',
		describedAs: null,
		url: 'https://t.signalplus.com/crypto-news/detail/singapore-1b-ai-funding-research-talent-adoption?lang=en-US',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'silicon-uk-228af',
		publisher: 'Silicon UK',
		via: null,
		title: null,
		describedAs: 'Blackstone to invest €7.5 billion for data centres in Spain',
		url: 'https://www.silicon.co.uk/cloud/datacenter/blackstone-to-invest-e7-5-billion-for-data-centres-in-spain-584384',
		published: '2024-10-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'siliconangle-4daf5',
		publisher: 'SiliconANGLE',
		via: null,
		title: 'Meta announces plans to spend $600B in the US over three years',
		describedAs: null,
		url: 'https://siliconangle.com/2025/11/07/meta-announces-plans-spend-600b-us-three-years',
		published: '2025-11-07',
		kind: 'press',
		checked: true
	},
	{
		id: 'singapore-insight-59aa4',
		publisher: 'Singapore Insight',
		via: null,
		title:
			"Johor secures RM164 billion in data centre projects for Q2, aims to lead Malaysia's AI and digital economy",
		describedAs: null,
		url: 'https://singaporeinsight.com/johor-secures-rm164-billion-in-data-centre-projects-for-q2-aims-to-lead-malaysias-ai-and-digital-economy',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'singularity-kiwi-on-rnz-and-8e79d',
		publisher: 'Singularity Kiwi (on RNZ and The Conversation)',
		via: null,
		title: null,
		describedAs: 'who benefits from the build-out',
		url: 'https://singularity.kiwi/nz-ai-data-centre-boom-who-benefits/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'sipoch-winbuzzer-141cb',
		publisher: 'Sipoch (WinBuzzer)',
		via: null,
		title: 'Alibaba AI Spending Lifts Cloud Growth, Squeezes Margins',
		describedAs: null,
		url: 'https://www.sipoch.com/en/article/300330023543943',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'smia-tech-06413',
		publisher: 'SMIA Tech',
		via: null,
		title: null,
		describedAs:
			'Launch of a mega AI data center project in Morocco: a strategic alliance between Naver and Nvidia',
		url: 'https://smiatech.com/2025/06/19/launch-of-a-mega-ai-data-center-project-in-morocco-a-strategic-alliance-between-naver-and-nvidia/',
		published: '2025-06-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'smm-french-edition-e7e63',
		publisher: 'SMM (French edition)',
		via: null,
		title: null,
		describedAs: 'Nvidia and MGX: largest AI campus in Europe',
		url: 'https://www.metal.com/fr/newscontent/103333063',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'solutions-numeriques-261b8',
		publisher: 'Solutions Numériques',
		via: null,
		title: 'Choose France : quels projets en infrastructures et services IA ?',
		describedAs: null,
		url: 'https://www.solutions-numeriques.com/?p=238049&post_type=post',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'south-china-morning-post-7ad3d',
		publisher: 'South China Morning Post',
		via: 'rogeliogonzalez.mx',
		title: null,
		describedAs:
			'Tech war: China creates US$8.2 billion AI investment fund amid tightened US trade controls',
		url: 'https://rogeliogonzalez.mx/english/tech-war-china-creates-us8-2-billion-ai-investment-fund-amid-tightened-us-trade-controls',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'south-china-morning-post-a2239',
		publisher: 'South China Morning Post',
		via: 'Omnes Media',
		title:
			'ByteDance leads China’s Big Tech sector in capital spending with US$11 billion for 2024',
		describedAs: null,
		url: 'https://omnesmedia.com/en/post/24869',
		published: '2024-12-31',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'sovereign-ai-grid-bidding-co-eba6b',
		publisher: 'Sovereign AI-Grid (bidding consortium)',
		via: null,
		title: '76 consortia apply for European AI gigafactories',
		describedAs: null,
		url: 'https://sovereignaigrid.nl/en/news/76-expressions-of-interest/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'spectra-africa-f55f9',
		publisher: 'Spectra Africa',
		via: null,
		title: null,
		describedAs: 'Saudi Arabia invests $14.9B in AI, partners with tech giants',
		url: 'https://spectraafrica.com/saudi-arabia-invests-14-9b-in-ai-partners-with-tech-giants',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'spicy-advisory-82dd4',
		publisher: 'Spicy Advisory',
		via: null,
		title: null,
		describedAs: 'London Tech Week 2026: UK AI investment, a business guide',
		url: 'https://spicyadvisory.com/blog/london-tech-week-2026-uk-ai-investment-business-guide',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'startup-fortune-92d7a',
		publisher: 'Startup Fortune',
		via: null,
		title: 'ByteDance is preparing a huge AI spending surge as China races for compute',
		describedAs: null,
		url: 'https://startupfortune.com/bytedance-is-preparing-a-huge-ai-spending-surge-as-china-races-for-compute/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'stech-times-70fb8',
		publisher: 'Stech Times',
		via: null,
		title: "SoftBank's €75 Billion France Plan Signals Europe's AI Infrastructure Race",
		describedAs: null,
		url: 'https://stechtimes.com/en/article/softbanks-75-billion-france-plan-signals-europes-ai-infrastructure-race-mpv6mj1c',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'stock-titan-20ce6',
		publisher: 'Stock Titan',
		via: null,
		title: 'Alibaba Group Announces June Quarter 2024 Results',
		describedAs: null,
		url: 'https://stocktitan.net/news/BABA/alibaba-group-announces-june-quarter-2024-oar9xyv8z5p8.html',
		published: '2024-08-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'stock-titan-250fc',
		publisher: 'Stock Titan',
		via: null,
		title: 'Baidu Announces Third Quarter 2025 Results',
		describedAs: null,
		url: 'https://www.stocktitan.net/news/BIDU/baidu-announces-third-quarter-2025-0ozdq7qyag29.html',
		published: '2025-11-18',
		kind: 'press',
		checked: true
	},
	{
		id: 'stock-titan-2b26a',
		publisher: 'Stock Titan',
		via: null,
		title: 'Alibaba Group Announces December Quarter 2024 Results',
		describedAs: null,
		url: 'https://stocktitan.net/news/BABA/alibaba-group-announces-december-quarter-2024-btdtxwcotad4.html',
		published: '2025-02-20',
		kind: 'primary',
		checked: true
	},
	{
		id: 'stock-titan-company-release-38c11',
		publisher: 'Stock Titan (company release)',
		via: null,
		title:
			'Meta Announces Joint Venture with Funds Managed by Blue Owl Capital to Develop Hyperion Data Center',
		describedAs: null,
		url: 'https://www.stocktitan.net/news/META/meta-announces-joint-venture-with-funds-managed-by-blue-owl-capital-cb9waindzv96.html',
		published: '2025-10-21',
		kind: 'primary',
		checked: true
	},
	{
		id: 'stocknews24-f45dc',
		publisher: 'StockNews24',
		via: null,
		title: 'Blackstone to invest $13 billion in AI data center in U.K.',
		describedAs: null,
		url: 'https://stocknews24.com/2024/09/26/blackstone-to-invest-13-billion-in-ai-data-center-in-u-k',
		published: '2024-09-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'stockwatch-the-globe-and-mai-84cc0',
		publisher: 'Stockwatch (The Globe and Mail)',
		via: null,
		title: 'Brookfield aims to raise $10-billion for a new AI infrastructure fund',
		describedAs: null,
		url: 'https://wwww.stockwatch.com/News/Item/Z-C!BAM-3755864/C/BAM',
		published: '2025-11-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'stockwatch-the-globe-and-mai-fa502',
		publisher: 'Stockwatch (The Globe and Mail)',
		via: null,
		title: null,
		describedAs: 'CoreWeave centre in Cambridge',
		url: 'http://www.stockwatch.com/News/Item/Z-C!BCE-3706243/C/BCE?fmt=orig',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'straits-signal-2b4d4',
		publisher: 'Straits Signal',
		via: null,
		title: 'Malaysia just told non-AI data centres the door is closed',
		describedAs: null,
		url: 'https://www.straitssignal.com/001-malaysia-dc-freeze-ai-governance',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'subagentic-6d65a',
		publisher: 'Subagentic',
		via: null,
		title: null,
		describedAs: 'Anthropic and SpaceX: Colossus computing deal of 45 billion dollars',
		url: 'https://subagentic.ai/posts/anthropic-spacex-colossus-45b-compute-deal/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'summit-post-news-80612',
		publisher: 'Summit Post News',
		via: null,
		title: "Apple's $500 billion US investment plan",
		describedAs: null,
		url: 'https://summitpostnews.com/?p=36257',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'swissinfo-e6344',
		publisher: 'Swissinfo',
		via: null,
		title: 'Microsoft invests $400 million in Swiss AI expansion',
		describedAs: null,
		url: 'https://www.swissinfo.ch/eng/swiss-ai/microsoft-invests-400-million-dollars-in-swiss-ai-expansion/89446945',
		published: '2025-06-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'synapse-invest-45cc7',
		publisher: 'Synapse Invest',
		via: null,
		title: 'AI & Big Data: Alibaba’s capex boom signals a Chinese AI arms race',
		describedAs: null,
		url: 'https://synapse-invest.ch/ai-big-data-alibabas-capex-boom-signals-a-chinese-ai-arms-race/',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
