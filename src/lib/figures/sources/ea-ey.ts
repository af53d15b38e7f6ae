import type { SourceRecord } from '../types';

export default [
	{
		id: 'earnings-anatomy-c8b91',
		publisher: 'Earnings Anatomy',
		via: null,
		title: 'Oracle Q1 2026: cloud revenue soars, but at what cost',
		describedAs: null,
		url: 'https://earningsanatomy.com/blogs/oracle-q1-2026-cloud-revenue-soars-but-at-what-cost',
		published: '2025-09-11',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'econotimes-3792d',
		publisher: 'EconoTimes',
		via: null,
		title: 'TSMC Expands US Chip Production With Third Arizona Fab and $100B Investment Boost',
		describedAs: null,
		url: 'https://www.econotimes.com/TSMC-Expands-US-Chip-Production-With-Third-Arizona-Fab-and-100B-Investment-Boost-1708931',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'econotimes-56dc3',
		publisher: 'EconoTimes',
		via: null,
		title: 'Meta Nears $30 Billion Financing Deal for Major Louisiana Data Center Expansion',
		describedAs: null,
		url: 'https://www.econotimes.com/Meta-Nears-30-Billion-Financing-Deal-for-Major-Louisiana-Data-Center-Expansion-1723494',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'econotimes-c01ac',
		publisher: 'EconoTimes',
		via: null,
		title: null,
		describedAs: "South Korea's Tech Giants Boost Domestic Investments Amid US Trade Deal Concerns",
		url: 'https://www.econotimes.com/South-Koreas-Tech-Giants-Boost-Domestic-Investments-Amid-US-Trade-Deal-Concerns-1726105',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'econotimes-e3413',
		publisher: 'EconoTimes',
		via: null,
		title: null,
		describedAs: 'ByteDance Plans Massive AI Chip Spending Boost as Nvidia Demand Grows in China',
		url: 'https://econotimes.com/ByteDance-Plans-Massive-AI-Chip-Spending-Boost-as-Nvidia-Demand-Grows-in-China-1729829',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'econotimes-fab92',
		publisher: 'EconoTimes',
		via: null,
		title: 'CoreWeave Plans $23B AI Infrastructure Push Despite Short-Term Market Jitters',
		describedAs: null,
		url: 'https://www.econotimes.com/CoreWeave-Plans-23B-AI-Infrastructure-Push-Despite-Short-Term-Market-Jitters-1710349',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'edaily-272e0',
		publisher: 'Edaily',
		via: null,
		title: 'Global AIDC Competition: SK Gains Momentum… Aims to Capture Overseas Big Tech Demand',
		describedAs: null,
		url: 'https://en.edaily.co.kr/news/eda202606305778/',
		published: '2026-06-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'edaily-9f2ef',
		publisher: 'Edaily',
		via: null,
		title: null,
		describedAs: 'AIDC ecosystem worth 1,000 trillion won',
		url: 'https://en.edaily.co.kr/news/eda202606305671/',
		published: '2026-06-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'edaily-e861c',
		publisher: 'Edaily',
		via: null,
		title:
			'1,000 Trillion Won and 3 Million GPUs… SK to Build an “AI Version of the Gyeongbu Expressway”',
		describedAs: null,
		url: 'https://en.edaily.co.kr/news/eda202607045437/',
		published: '2026-07-04',
		kind: 'press',
		checked: true
	},
	{
		id: 'editorialge-a7f37',
		publisher: 'Editorialge',
		via: null,
		title: null,
		describedAs: 'Microsoft Canada AI investment',
		url: 'https://editorialge.com/microsoft-canada-ai-investment',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'een-media-73ef6',
		publisher: 'EEN Media',
		via: null,
		title: null,
		describedAs: 'AWS in New Zealand',
		url: 'https://eenmedia.online/?p=1367',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'efinder-reproducing-scmp-cla-574f9',
		publisher: 'eFinder (reproducing SCMP claims)',
		via: null,
		title: 'ByteDance raises 2026 capex by at least 25% amid AI boom, sources say',
		describedAs: null,
		url: 'https://efinder.lk/news/article/bytedance-raises-2026-capex-by-at-least-25-amid-ai-boom-sources-say',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'el-conquistador-de-los-lagos-a89f2',
		publisher: 'El Conquistador de Los Lagos',
		via: null,
		title: null,
		describedAs:
			'Microsoft impulsa la transformación digital en Chile con su primera región de datacenters',
		url: 'https://elconquistadorredloslagos.cl:443/test/blog/2025/06/19/nacional-microsoft-impulsa-la-transformacion-digital-en-chile-con-su-primera-region-de-datacenters',
		published: '2025-06-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'el-cronista-a4b56',
		publisher: 'El Cronista',
		via: null,
		title: 'Amazon confirma una inversión de 18.000 millones',
		describedAs: null,
		url: 'https://www.cronista.com/espana/economia-finanzas/amazon-confirma-una-inversion-de-18000-millones-para-un-megaproyecto-de-centros-de-datos-y-logistica-generara-6700-empleos-en-todo-el-pais/',
		published: '2026-03-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'el-espanol-9f0b3',
		publisher: 'El Español',
		via: null,
		title: 'AWS aumenta su inversión en España',
		describedAs: null,
		url: 'https://www.elespanol.com/invertia/disruptores/grandes-actores/tecnologicas/20260302/aws-aumenta-inversion-espana-millones-ampliar-infraestructura-centros-datos/1003744151737_0.html',
		published: '2026-03-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'el-mercurio-ecuador-4d5a0',
		publisher: 'El Mercurio (Ecuador)',
		via: null,
		title: null,
		describedAs: 'Modi meets Jassy',
		url: 'https://elmercurio.com.ec/?p=1031701',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'elber-feitosa-blog-0a5b8',
		publisher: 'Elber Feitosa (blog)',
		via: null,
		title: 'Gigante chinesa vai investir bilhões em mega data center do TikTok no Ceará',
		describedAs: null,
		url: 'https://elberfeitosa.blogspot.com/2025/12/gigante-chinesa-vai-investir-bilhoes-em.html',
		published: '2025-12-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'elcano-royal-institute-b2705',
		publisher: 'Elcano Royal Institute',
		via: null,
		title:
			'Policy approaches to effectively build digital leadership in the Multiannual Financial Framework and European Competitiveness Fund',
		describedAs: null,
		url: 'https://www.realinstitutoelcano.org/en/analyses/policy-approaches-to-effectively-build-digital-leadership-in-the-multiannual-financial-framework-and-european-competitiveness-fund/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'empresario-digital-680a9',
		publisher: 'Empresário Digital',
		via: null,
		title: null,
		describedAs: 'RT-One investe R$ 6 bilhões em mega data center de IA em Uberlândia',
		url: 'https://empresariodigital.com.br/2025/07/14/rt-one-investe-r-6-bilhoes-em-mega-data-center-de-ia-em-uberlandia',
		published: '2025-07-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'energy-digital-15258',
		publisher: 'Energy Digital',
		via: null,
		title: "AI, Cloud & Renewable Energy: Google's US$40bn Data Centre",
		describedAs: null,
		url: 'https://energydigital.com/news/ai-cloud-and-renewable-energy-googles-us-40bn-data-centre',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'energy-digital-5dcf7',
		publisher: 'Energy Digital',
		via: null,
		title: 'How Oil Shocks & Strikes Snuffed the Gulf’s Data Centre Plan',
		describedAs: null,
		url: 'http://energydigital.com/news/how-oil-shocks-strikes-snuffed-the-gulfs-data-centre-plan',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'energy-news-pro-1b06a',
		publisher: 'Energy News Pro',
		via: null,
		title:
			'Nscale, Aker and OpenAI launch Stargate Norway, a 100,000 GPU AI infrastructure project in Norway',
		describedAs: null,
		url: 'https://energynews.pro/en/nscale-aker-and-openai-launch-stargate-norway-a-100000-gpu-ai-infrastructure-project-in-norway',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'enterprise-18c35',
		publisher: 'Enterprise',
		via: null,
		title: 'PIF-backed Humain to launch USD 10 bn AI VC fund this summer',
		describedAs: null,
		url: 'https://enterpriseam.com/ksa/2025/05/29/pif-backed-humain-to-launch-usd-10-bn-ai-vc-fund-this-summer/?nb=1',
		published: '2025-05-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'enterprise-dna-bde62',
		publisher: 'Enterprise DNA',
		via: null,
		title: "Canada 'AI for All' national strategy",
		describedAs: null,
		url: 'https://enterprisedna.co/resources/news/canada-ai-for-all-national-strategy-2026',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'entrepreneur-india-193c9',
		publisher: 'Entrepreneur India',
		via: null,
		title: 'Nvidia and Foxconn to Build AI Factory in Taiwan',
		describedAs: null,
		url: 'https://www.entrepreneur.com/en-in/news-and-trends/nvidia-and-foxconn-to-build-ai-factory-in-taiwan/491907',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'envisioning-8837d',
		publisher: 'Envisioning',
		via: null,
		title: null,
		describedAs: 'Hyperscale data centres in the Gulf',
		url: 'https://www.envisioning.com/research/substrate/gulf-states__gulf-hyperscale-data-centers',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'eqi-investimentos-8b4ac',
		publisher: 'EQI Investimentos',
		via: null,
		title: 'TikTok anuncia aporte de R$ 200 bilhões para construir data center no Brasil',
		describedAs: null,
		url: 'https://euqueroinvestir.com/negocios/tiktok-anuncia-aporte-de-r-200-bilhoes-para-construir-data-center-no-brasil',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'equalocean-d9242',
		publisher: 'EqualOcean',
		via: null,
		title: 'ByteDance Targets RMB 160bn Capital Expenditure for AI in 2026',
		describedAs: null,
		url: 'https://equalocean.com/analysis/2025122421690',
		published: '2025-12-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'estado-de-minas-43deb',
		publisher: 'Estado de Minas',
		via: null,
		title: null,
		describedAs:
			'Setor de data centers vê erro político e trava investimentos após queda do Redata',
		url: 'https://www.em.com.br/economia/2026/03/7367589-setor-de-data-centers-ve-erro-politico-e-trava-investimentos-apos-queda-do-redata.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'euro2day-206aa',
		publisher: 'Euro2day',
		via: null,
		title: 'Data Center: the 10 billion mega project by PPC-Americans in Kozani',
		describedAs: null,
		url: 'https://www.euro2day.gr/en/article/2352966/data-center-the-10-billion-mega-project-by-ppcamer',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'euronews-4a6bf',
		publisher: 'Euronews',
		via: 'Inkl',
		title: null,
		describedAs: 'Commission nearly doubles research, innovation fund in long-term budget',
		url: 'https://www.inkl.com/news/commission-nearly-doubles-research-innovation-fund-in-long-term-budget',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'europe-says-french-edition-28c61',
		publisher: 'Europe Says (French edition)',
		via: null,
		title: null,
		describedAs: 'Choose France, édition France: 9,2 milliards',
		url: 'https://www.europesays.com/fr/538911',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'europe-says-french-edition-77364',
		publisher: 'Europe Says (French edition)',
		via: null,
		title: null,
		describedAs: 'Choose France: Prologis, Brookfield',
		url: 'https://www.europesays.com/fr/111127',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'european-commission-digital-7378a',
		publisher: 'European Commission, Digital Skills and Jobs Platform',
		via: null,
		title:
			'Commission launches new InvestAI initiative to mobilise €200 billion of investment in AI',
		describedAs: null,
		url: 'https://digital-skills-jobs.europa.eu/en/latest/news/commission-launches-new-investai-initiative-mobilise-eu200-billion-investment-ai',
		published: null,
		kind: 'primary',
		checked: true
	},
	{
		id: 'european-economics-00457',
		publisher: 'European Economics',
		via: null,
		title: 'InvestAI initiative and the AI Gigafactories call',
		describedAs: null,
		url: 'https://www.europeaneconomics.com/en/investai-initiative-ai-gigafactories/',
		published: '2026-02-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'european-gulf-information-ce-cf541',
		publisher: 'European Gulf Information Centre',
		via: null,
		title: null,
		describedAs: "AI and the UAE's National Strategy 2031",
		url: 'https://egic.info/analyse/ai-and-the-uaes-national-strategy-2031/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'evertiq-32f90',
		publisher: 'Evertiq',
		via: null,
		title: null,
		describedAs: 'Oracle in Malaysia',
		url: 'https://evertiq.com/news/56507',
		published: '2024-10-04',
		kind: 'press',
		checked: true
	},
	{
		id: 'evertiq-78235',
		publisher: 'Evertiq',
		via: null,
		title: "Amazon to invest $13 billion in Australia's data center infrastructure",
		describedAs: null,
		url: 'https://evertiq.com/news/2025-06-23-amazon-to-invest-13-billion-in-australias-data-center-infrastructure',
		published: '2025-06-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'evertiq-7ef29',
		publisher: 'Evertiq',
		via: null,
		title: 'Micron commits $200B to US DRAM and AI memory manufacturing',
		describedAs: null,
		url: 'https://evertiq.com/design/2025-06-12-micron-commits-200b-to-us-dram-and-ai-memory-manufacturing',
		published: '2025-06-12',
		kind: 'press',
		checked: true
	},
	{
		id: 'exame-b18ff',
		publisher: 'Exame',
		via: null,
		title: null,
		describedAs:
			'Empresa de TI investe R$ 3 bilhões na cidade gaúcha mais atingida pelas enchentes',
		url: 'https://exame.com/negocios/empresa-de-ti-investe-r-3-bilhoes-na-cidade-gaucha-mais-atingida-pelas-enchentes/',
		published: '2024-09-01',
		kind: 'press',
		checked: true
	},
	{
		id: 'eyerys-97e1c',
		publisher: 'Eyerys',
		via: null,
		title: 'How DeepSeek-V3 surpasses GPT-4o, Llama 3.1 and more, while remaining open source',
		describedAs: null,
		url: 'https://www.eyerys.com/articles/news/how-deepseek-v3-surpasses-gpt-4o-llama-31-and-more-while-remaining-open-source',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
