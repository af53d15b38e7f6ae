import type { SourceRecord } from '../types';

export default [
	{
		id: 'brand-spur-b6e82',
		publisher: 'Brand Spur',
		via: null,
		title: null,
		describedAs: 'Google plans $5.8 billion investment in Belgium',
		url: 'https://brandspurng.com/2025/10/09/google-plans-5-8-billion-investment-in-belgium/',
		published: '2025-10-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'brand-vision-22671',
		publisher: 'Brand Vision',
		via: null,
		title: "Microsoft Pledges $19 Billion CAD To Supercharge Canada's AI Economy",
		describedAs: null,
		url: 'https://www.brandvm.com/breaking-news/microsoft-19-billion-canadas-ai-economy',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'brasil-247-56f20',
		publisher: 'Brasil 247',
		via: null,
		title: 'Microsoft inaugura dois data centers de IA em São Paulo',
		describedAs: null,
		url: 'https://www.brasil247.com/negocios/microsoft-inaugura-dois-data-centers-de-ia-em-sao-paulo',
		published: '2026-02-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'breitbart-citing-cnbc-89f82',
		publisher: 'Breitbart (citing CNBC)',
		via: null,
		title:
			"Google Pledges $25 Billion Investment in AI Infrastructure, Bolstering America's Largest Electric Grid",
		describedAs: null,
		url: 'https://www.breitbart.com/tech/2025/07/15/google-pledges-25-billion-investment-in-ai-infrastructure-bolstering-americas-largest-electric-grid/',
		published: '2025-07-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'brian-buntz-github-pages-63de0',
		publisher: 'Brian Buntz (GitHub Pages)',
		via: null,
		title: 'AI spend analysis 2026',
		describedAs: null,
		url: 'https://brianbuntz.github.io/ai_spend_analysis_2026',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'brief-glance-3f257',
		publisher: 'Brief Glance',
		via: null,
		title: "Canada's $2.3B 'AI for All' Strategy Aims to Close the Adoption Gap",
		describedAs: null,
		url: 'https://briefglance.com/articles/canadas-23b-ai-for-all-strategy-aims-to-close-the-adoption-gap',
		published: '2026-06-05',
		kind: 'press',
		checked: true
	},
	{
		id: 'briefing-com-0eae4',
		publisher: 'Briefing.com',
		via: null,
		title:
			'Alibaba boosts AI investment to $53 bln, targeting global leadership in cloud and LLMs (BABA)',
		describedAs: null,
		url: 'https://www.briefing.com/story-stocks/archive/2025/9/24/alibaba-boosts-ai-investment-to-53-bln-targeting-global-leadership-in-cloud-and-llms-(baba)',
		published: '2025-09-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'brookfield-2276e',
		publisher: 'Brookfield',
		via: 'GlobeNewswire, FinanzNachrichten',
		title: null,
		describedAs: "Brookfield to invest €20 billion in France's AI infrastructure",
		url: 'https://www.finanznachrichten.de/nachrichten-2025-02/64510536-brookfield-asset-management-ltd-brookfield-to-invest-euro-20-billion-in-france-s-ai-infrastructure-399.htm',
		published: '2025-02-10',
		kind: 'primary',
		checked: true
	},
	{
		id: 'btw-media-7490b',
		publisher: 'BTW Media',
		via: null,
		title: null,
		describedAs: 'AWS to invest $5 billion to promote cloud computing in Mexico',
		url: 'https://btw.media/aws-to-invest-5-billion-to-promote-cloud-computing-in-mexico',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'buildpress-904bd',
		publisher: 'BuildPress',
		via: null,
		title: 'China unveils 60bn yuan AI fund to drive innovations',
		describedAs: null,
		url: 'https://buildpress.com.ro/china-unveils-60bn-yuan-ai-fund-to-drive-innovations/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'built-in-f8ec7',
		publisher: 'Built In',
		via: null,
		title: 'OpenAI cloud deals',
		describedAs: null,
		url: 'https://builtin.com/articles/openai-cloud-deals',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'business-news-today-96d8b',
		publisher: 'Business News Today',
		via: null,
		title: null,
		describedAs: 'Oracle record fourth quarter; capex up 162 percent to 55.7 billion',
		url: 'https://business-news-today.com/?p=270636',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'business-recorder-afp-b9403',
		publisher: 'Business Recorder / AFP',
		via: null,
		title: 'TikTok to invest $8.8bn in Thailand over five years',
		describedAs: null,
		url: 'https://www.brecorder.com/news/40354724/tiktok-to-invest-88bn-in-thailand-over-five-years',
		published: '2025-03-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'business-standard-77882',
		publisher: 'Business Standard',
		via: null,
		title: 'Govt may double IndiaAI Mission corpus to ₹20,000 crore in 5 years',
		describedAs: null,
		url: 'https://www.business-standard.com/economy/news/govt-may-double-indiaai-mission-corpus-to-20-000-crore-in-5-years-125091601450_1.html',
		published: '2025-09-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'business-standard-8cc96',
		publisher: 'Business Standard',
		via: null,
		title: null,
		describedAs: 'Digital Connexion to invest $11 bn for 1 GW AI data centres in Vizag',
		url: 'https://www.business-standard.com/amp/industry/news/digital-connexion-to-invest-11-bn-for-1-gw-ai-data-centres-in-vizag-125112600638_1.html',
		published: '2025-11-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'business-wire-19575',
		publisher: 'Business Wire',
		via: 'FinanzNachrichten',
		title: 'Alibaba Group Announces September Quarter 2024 Results',
		describedAs: null,
		url: 'https://www.finanznachrichten.de/nachrichten-2024-11/63830989-alibaba-group-announces-september-quarter-2024-results-004.htm',
		published: '2024-11-15',
		kind: 'primary',
		checked: true
	},
	{
		id: 'business-wire-98999',
		publisher: 'Business Wire',
		via: 'FT Markets',
		title: 'Alibaba Group Announces March Quarter 2026 and Fiscal Year 2026 Results',
		describedAs: null,
		url: 'https://markets.ft.com/data/announce/detail?dockey=600-202605130530BIZWIRE_USPRX____20260512_BW841182-1',
		published: '2026-05-13',
		kind: 'primary',
		checked: true
	},
	{
		id: 'businesslive-reuters-0d9bf',
		publisher: 'BusinessLIVE / Reuters',
		via: null,
		title: null,
		describedAs: "Nvidia and Malaysia's YTL Power partner for $4.3bn AI development project",
		url: 'https://www.businesslive.co.za/bd/companies/telecoms-and-technology/2023-12-08-nvidia-and-malaysias-ytl-power-partner-for-43bn-ai-development-project/',
		published: '2023-12-08',
		kind: 'press',
		checked: true
	},
	{
		id: 'bytes-news-d4f1a',
		publisher: 'Bytes News',
		via: null,
		title: "EU's InvestAI Initiative Unveils €200 Billion Investment in AI",
		describedAs: null,
		url: 'https://inspirega.bytes.news/05b9b99-AI-investment-EU-initiative',
		published: '2025-03-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'bytevyte-31629',
		publisher: 'Bytevyte',
		via: null,
		title: 'Microsoft and Amazon Commit $45 Billion to Australian AI Infrastructure Investment',
		describedAs: null,
		url: 'https://bytevyte.com/microsoft-and-amazon-commit-45-billion-to-australian-ai-infrastructure-investment/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'c114-bb00c',
		publisher: 'C114',
		via: null,
		title: null,
		describedAs: "SK's AI data centre and chip plans",
		url: 'https://www.c114pro.com/chip/175467.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'caixin-global-00771',
		publisher: 'Caixin Global',
		via: null,
		title: 'Alibaba’s $53 Billion Bet on an AI and Cloud Expansion Windfall',
		describedAs: null,
		url: 'https://www.caixinglobal.com/2025-02-25/alibabas-53-billion-bet-on-an-ai-and-cloud-expansion-windfall-102291784.html',
		published: '2025-02-25',
		kind: 'press',
		checked: true
	},
	{
		id: 'capacity-6b9ac',
		publisher: 'Capacity',
		via: null,
		title:
			'Nvidia, Microsoft and BlackRock-backed consortium to buy Aligned Data Centers in $40bn deal',
		describedAs: null,
		url: 'https://capacityglobal.com/news/nvidia-microsoft-and-blackrock-backed-consortium-to-buy-aligned-data-centers-in-40bn-deal',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'capacity-global-75579',
		publisher: 'Capacity Global',
		via: null,
		title: null,
		describedAs: "Data centre 'phantom investments' and UK AI growth",
		url: 'https://capacityglobal.com/news/data-centre-phantom-investments-uk-ai-growth/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'capacity-media-6f378',
		publisher: 'Capacity Media',
		via: null,
		title: null,
		describedAs: "South Korea to build one of the world's largest AI data centres",
		url: 'https://www.capacitymedia.com/article-south-korea-to-build-one-of-the-worlds-largest-ai-data-centres',
		published: '2025-02-18',
		kind: 'press',
		checked: true
	},
	{
		id: 'capacity-media-9bf09',
		publisher: 'Capacity Media',
		via: null,
		title: 'Stargate supercharged',
		describedAs: null,
		url: 'https://www.capacitymedia.com/article/stargate-supercharged',
		published: '2025-09-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'capacity-media-be436',
		publisher: 'Capacity Media',
		via: null,
		title: "Europe's OpenAI rival Mistral to build billion-euro data centre in Paris",
		describedAs: null,
		url: 'https://www.capacitymedia.com/article/europes-openai-rival-mistral-to-build-billion-euro-data-centre-in-paris',
		published: '2025-02-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'capital-ai-daily-b33a2',
		publisher: 'Capital AI Daily',
		via: null,
		title: 'Meta pours $600 billion into US AI infrastructure',
		describedAs: null,
		url: 'https://www.capitalaidaily.com/meta-pours-600-billion-into-us-ai-infrastructure-powering-economic-growth',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'cash-5f309',
		publisher: 'Cash',
		via: null,
		title: null,
		describedAs: 'Blackstone plans a data centre of four billion euros in North Rhine-Westphalia',
		url: 'https://www.cash.ch/news/blackstone-plant-rechenzentrum-in-nrw-fur-vier-milliarden-euro-899194',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
