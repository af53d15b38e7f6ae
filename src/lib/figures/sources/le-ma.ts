import type { SourceRecord } from '../types';

export default [
	{
		id: 'le-figaro-3f0f3',
		publisher: 'Le Figaro',
		via: 'lifelines.name',
		title:
			'Choose France : combien ont rapporté les dernières éditions du sommet annuel d’Emmanuel Macron ?',
		describedAs: null,
		url: 'https://web.lifelines.name/read/54957f1c-825c-5ac8-be37-4ab7b0b1f3ca',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'le-journal-des-entreprises-42de0',
		publisher: 'Le Journal des Entreprises',
		via: null,
		title:
			"Le champion français de l'intelligence artificielle Mistral AI projette de créer son premier centre de données",
		describedAs: null,
		url: 'https://www.lejournaldesentreprises.com/article/le-champion-francais-de-lintelligence-artificielle-mistral-ai-projette-de-creer-son-premier-centre-2113063',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'le-monde-a0911',
		publisher: 'Le Monde',
		via: 'am1.news',
		title: null,
		describedAs: 'Macron boasts France is back in race on AI',
		url: 'https://am1.news/usconservative/topic/lemonde/6-slug-macron-boasts-france-is-back-in-race-on-ai',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'le-monde-afp-71190',
		publisher: 'Le Monde / AFP',
		via: 'Mahalsa',
		title: null,
		describedAs: "Les Emirats arabes unis vont construire en France un campus axé sur l'IA",
		url: 'https://mahalsa.fr/?p=107980',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'le-petit-journal-7d451',
		publisher: 'Le Petit Journal',
		via: null,
		title: 'Sommet Choose France 2025 : trois chiffres clés à retenir',
		describedAs: null,
		url: 'https://lepetitjournal.com/expat-politique/actualites/sommet-choose-france-2025-trois-chiffres-cles-retenir-412982',
		published: '2025-05-18',
		kind: 'press',
		checked: true
	},
	{
		id: 'lemagit-3dc7b',
		publisher: 'LeMagIT',
		via: null,
		title: null,
		describedAs: "Datacenters pour l'IA : la France se félicite d'avancées rapides",
		url: 'https://www.lemagit.fr/actualites/366638581/Datacenters-pour-lIA-la-France-se-felicite-davancees-rapides',
		published: '2026-02-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'lemagit-d8657',
		publisher: 'LeMagIT',
		via: null,
		title: "Sommet sur l'IA: la France et l'Union européenne répliquent à Stargate",
		describedAs: null,
		url: 'https://www.lemagit.fr/actualites/366619201/Sommet-sur-lIA-la-France-et-lUnion-europeenne-repliquent-a-Stargate',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'let-s-data-science-140d8',
		publisher: "Let's Data Science",
		via: null,
		title: 'Amazon Adds $13 Billion to India AI Cloud Buildout',
		describedAs: null,
		url: 'https://letsdatascience.com/news/amazon-adds-13-billion-to-india-ai-cloud-buildout-39ea1129',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'let-s-data-science-5477e',
		publisher: "Let's Data Science",
		via: null,
		title: 'OpenAI shifts Stargate JV toward bilateral compute deals',
		describedAs: null,
		url: 'https://letsdatascience.com/news/openai-shifts-stargate-jv-toward-bilateral-compute-deals-96b308c1',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'let-s-data-science-58d35',
		publisher: "Let's Data Science",
		via: null,
		title: 'ByteDance Weighs Up to $70B in AI Capex',
		describedAs: null,
		url: 'https://letsdatascience.com/news/bytedance-weighs-up-to-70b-in-ai-capex-6388b905',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'let-s-data-science-b75a8',
		publisher: "Let's Data Science",
		via: 'wpnews.pro',
		title: 'Carney Announces Federal Artificial Intelligence Strategy',
		describedAs: null,
		url: 'https://wpnews.pro/news/carney-announces-federal-artificial-intelligence-strategy',
		published: '2026-06-04',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'let-s-data-science-db768',
		publisher: "Let's Data Science",
		via: null,
		title: null,
		describedAs: 'National Growth Fund scales up investment in physical AI sector',
		url: 'https://letsdatascience.com/news/national-growth-fund-scales-up-investment-in-physical-ai-sec-33155c5b',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'lingo-podcast-notes-on-the-g-9fbb8',
		publisher: 'Lingo podcast notes on The Guardian',
		via: null,
		title: null,
		describedAs: "UK's multibillion AI drive is built on phantom investments",
		url: 'https://lingo.galtzhu.top/fce-revealed-uks-multibillion-ai-drive-is-built-on-phantom-investments/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'linroger-financecompendium-g-6b4af',
		publisher: 'linroger/FinanceCompendium (GitHub)',
		via: null,
		title: null,
		describedAs: 'Tables extracted from Alibaba annual reports',
		url: 'https://github.com/linroger/FinanceCompendium',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'longbridge-75d78',
		publisher: 'Longbridge',
		via: null,
		title:
			"NVIDIA partners with Deutsche Telekom to build Europe's largest AI center: deploying up to 10,000 GPUs, increasing Germany's AI computing power by 50%!",
		describedAs: null,
		url: 'https://longbridge.cn/news/264233635',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'longbridge-dolphin-research-cc8d4',
		publisher: 'Longbridge / Dolphin Research',
		via: null,
		title: 'Tencent (Trans): H2 investment to ramp up; cloud to accelerate, stronger LLM to launch',
		describedAs: null,
		url: 'https://longbridge.com/en/topics/40740771',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'longbridge-wallstreetcn-473c0',
		publisher: 'Longbridge / Wallstreetcn',
		via: null,
		title: "CoreWeave conference call: this year's capital expenditure guidance is lowered by 40%",
		describedAs: null,
		url: 'https://longbridge.cn/news/265246511',
		published: '2025-11-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'longport-zhitong-54a80',
		publisher: 'Longport / Zhitong',
		via: null,
		title:
			'Microsoft invests $10 billion to deepen its AI footprint in Japan, partnering with SoftBank and other companies to build a local computing ecosystem',
		describedAs: null,
		url: 'https://longportapp.com/news/281614976',
		published: '2026-04-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'lookallweb-e5278',
		publisher: 'LookAllWeb',
		via: null,
		title: 'Nordic region becomes hotspot for AI data centers amid European energy shortage',
		describedAs: null,
		url: 'https://www.lookallweb.com/news/nordic-region-becomes-hotspot-for-ai-data-centers-amid-european-energy-shortage',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'lowdown-1e338',
		publisher: 'Lowdown',
		via: null,
		title: 'OpenAI pauses Cobalt Park Stargate site',
		describedAs: null,
		url: 'https://lowdown.today/t/data-centres/5/openai-pauses-cobalt-park-stargate-site/',
		published: '2026-06-02',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'lowdown-f5b9e',
		publisher: 'Lowdown',
		via: null,
		title: 'Hyperscalers post record $110.75bn Q1 capex',
		describedAs: null,
		url: 'https://lowdown.today/t/data-centres/3/hyperscalers-post-record-11075bn-q1-capex/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'macrumors-88653',
		publisher: 'MacRumors',
		via: null,
		title: 'Apple American Manufacturing Program',
		describedAs: null,
		url: 'https://www.macrumors.com/2025/08/06/apple-american-manufacturing-program/',
		published: '2025-08-06',
		kind: 'press',
		checked: true
	},
	{
		id: 'maddyness-43d86',
		publisher: 'Maddyness',
		via: null,
		title: null,
		describedAs: "Choose France : quels montants investis pour accélérer sur l'IA",
		url: 'https://www.maddyness.com/2025/05/19/choose-france-quels-montants-investis-pour-accelerer-sur-lia/',
		published: '2025-05-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'makers-ng-d5284',
		publisher: 'Makers NG',
		via: null,
		title: null,
		describedAs: 'SoftBank AI data centres in France',
		url: 'https://makersng.com/?p=14844',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'malay-mail-34d04',
		publisher: 'Malay Mail',
		via: null,
		title: null,
		describedAs: 'Japan to spend US$19b building its own national AI',
		url: 'https://www.malaymail.com/amp/news/money/2025/12/21/japan-to-spend-us19b-building-its-own-national-ai/202766',
		published: '2025-12-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'maple-grove-report-919d0',
		publisher: 'Maple Grove Report',
		via: null,
		title: 'OpenAI pauses Stargate UK as energy costs and copyright rules block the path',
		describedAs: null,
		url: 'https://maplegrovereport.com/openai-pauses-stargate-uk-as-energy-costs-and-copyright-rules-block-the-path/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'market-business-news-c8902',
		publisher: 'Market Business News',
		via: null,
		title: null,
		describedAs: 'Saudi Arabia strikes massive deals with Nvidia and AWS in AI',
		url: 'https://marketbusinessnews.com/suadi-arabia-strikes-massive-deals-with-nvidia-and-aws-in-ai/437613',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'market-news-cabca',
		publisher: 'market.news',
		via: null,
		title:
			"UAE's MGX and Mistral to Build 3 GW AI Compute Campus in France in Landmark Cross-Border AI Deal",
		describedAs: null,
		url: 'https://market.news/uaes-mgx-and-mistral-to-build-3-gw-ai-compute-campus-in-france-in-landmark-cross-border-ai-deal',
		published: '2026-06-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'market-news-data-nasdaq-4a706',
		publisher: 'Market News Data (Nasdaq)',
		via: null,
		title: "AI, robotaxis and robotics: Tesla's spending plans",
		describedAs: null,
		url: 'https://marketnewsdata.com/2026/02/ai-robotaxis-and-robotics-why-elon-musk-and-tesla-are-set-to-join-magnificent-seven-peers-on-a-massive-spending-spree',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'marketing-interactive-46100',
		publisher: 'Marketing-Interactive',
		via: null,
		title: 'Amazon to invest $20bn in Australian data centres to fuel AI boom',
		describedAs: null,
		url: 'https://www.marketing-interactive.com/amazon-to-invest-20bn-in-australian-data-centres-to-fuel-ai-boom',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'markets-insider-f4eac',
		publisher: 'Markets Insider',
		via: null,
		title: "AI and quantum stocks to watch after the White House's $320 million Genesis plan",
		describedAs: null,
		url: 'https://markets.businessinsider.com/news/stocks/ai-and-quantum-stocks-to-watch-now-after-the-white-house-s-320-million-genesis-plan-1035638247',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'markus-tippner-deda7',
		publisher: 'Markus Tippner',
		via: null,
		title: null,
		describedAs: 'Amazon plant Milliarden-Investition in Brandenburg',
		url: 'https://www.markustippner.de/amazon-plant-milliarden-investition-in-brandenburg/',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
