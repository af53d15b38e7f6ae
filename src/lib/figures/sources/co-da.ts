import type { SourceRecord } from '../types';

export default [
	{
		id: 'coincentral-49fac',
		publisher: 'CoinCentral',
		via: null,
		title: 'Alibaba (BABA) stock: cloud revenue grows 34%',
		describedAs: null,
		url: 'https://coincentral.com/alibaba-baba-stock-cloud-revenue-grows-34-as-ai-products-drive-growth',
		published: '2025-11-25',
		kind: 'press',
		checked: true
	},
	{
		id: 'commonwealth-union-cbaa4',
		publisher: 'Commonwealth Union',
		via: null,
		title: null,
		describedAs: 'Google, Meta, OpenAI, Microsoft and Amazon in India',
		url: 'https://www.commonwealthunion.com/google-meta-openai-microsoft-and-now-amazon-why-are-big-techs-suddenly-racing-into-indias-ai-goldmine',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'complete-ai-training-12139',
		publisher: 'Complete AI Training',
		via: null,
		title: null,
		describedAs: 'UK puts AI at the core of growth: billions committed, new Sovereign AI Unit',
		url: 'https://completeaitraining.com/news/uk-bets-big-on-ai-billions-pledged-sovereign-ai-unit-and',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'complete-ai-training-45edb',
		publisher: 'Complete AI Training',
		via: null,
		title: 'Brookfield Launches $100 Billion AI Infrastructure Program With NVIDIA and KIA',
		describedAs: null,
		url: 'https://completeaitraining.com/news/brookfield-launches-100b-ai-infrastructure-push-with-nvidia',
		published: '2025-11-19',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'complete-ai-training-8695f',
		publisher: 'Complete AI Training',
		via: null,
		title:
			"Microsoft to Invest $30 Billion in UK AI, Build Nation's Largest Supercomputer with Nscale",
		describedAs: null,
		url: 'https://completeaitraining.com/news/microsoft-to-invest-30-billion-in-uk-ai-build-nations',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'complete-ai-training-citing-edac1',
		publisher: 'Complete AI Training (citing Bloomberg Intelligence)',
		via: null,
		title: 'Alibaba Lifts AI Budget Past $50B: What Executives Should Do Next',
		describedAs: null,
		url: 'https://completeaitraining.com/news/alibaba-shares-jump-as-ai-budget-tops-50-billion-cloud',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'complete-ai-training-fe5a3',
		publisher: 'Complete AI Training',
		via: null,
		title:
			'AI at the heart of national renewal: billions in investment, new Growth Zones, and a plan to scale UK innovation',
		describedAs: null,
		url: 'https://completeaitraining.com/news/uk-pours',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'compute-institute-dfb02',
		publisher: 'Compute Institute',
		via: null,
		title: null,
		describedAs: 'Stargate Argentina',
		url: 'https://compute.institute/projects/stargate-argentina',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'compute-institute-project-re-37f3c',
		publisher: 'Compute Institute (project register)',
		via: null,
		title: null,
		describedAs: 'SoftBank France AI gigafactory',
		url: 'https://compute.institute/projects/softbank-france-ai-gigafactory',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'computer-weekly-173fe',
		publisher: 'Computer Weekly',
		via: null,
		title: null,
		describedAs: 'AI infrastructure provider Nscale secures $1.1bn in series B funding',
		url: 'https://www.computerweekly.com/news/366631959/AI-infrastucture-provider-Nscale-secures-11bn-in-series-B-funding',
		published: '2025-09-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'computer-weekly-bbe3c',
		publisher: 'Computer Weekly',
		via: null,
		title: null,
		describedAs: 'AI factory builder Nscale announces another $2bn of funding',
		url: 'https://www.computerweekly.com/news/366639801/AI-factory-builder-Nscale-announces-another-2bn-of-funding',
		published: '2026-03-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'concrete-news-network-dive-b-4a767',
		publisher: 'Concrete News Network (Dive brief)',
		via: null,
		title: 'Amazon Web Services to invest $10 billion in Mississippi data center complexes',
		describedAs: null,
		url: 'https://concretenewsnetwork.com/?p=13764',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'confer-fcd3f',
		publisher: 'Confer',
		via: null,
		title: 'Nvidia Plans $500 Billion Investment in U.S. AI Infrastructure',
		describedAs: null,
		url: 'https://confer.com.au/nvidia-plans-500-billion-investment-in-u-s-ai-infrastructure/',
		published: '2025-04-16',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'connecting-africa-d5e1a',
		publisher: 'Connecting Africa',
		via: null,
		title: 'Amazon Web Services to invest $1.8B in South Africa',
		describedAs: null,
		url: 'https://connectingafrica.com/cloud-networking/amazon-web-services-to-invest-1-8b-in-south-africa',
		published: '2023-04-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'conservative-america-today-53066',
		publisher: 'Conservative America Today',
		via: null,
		title: 'Apple expands US operations (quotes a post of 24 February 2025)',
		describedAs: null,
		url: 'https://conservativeamericatoday.com/apple-expands-us-operations-as-trumps-policies-push-investment-back-home/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'construccion-latinoamericana-aaa42',
		publisher: 'Construcción Latinoamericana',
		via: null,
		title: 'Amazon Web Services to invest £8 billion to build new UK data centres',
		describedAs: null,
		url: 'https://construccionlatinoamericana.com/news/amazon-web-services-to-invest-8-billion-to-build-new-uk-data-centres/8039109.article',
		published: '2024-09-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'construction-briefing-83baf',
		publisher: 'Construction Briefing',
		via: null,
		title: null,
		describedAs: 'Early-stage data-centre project of 165 billion dollars advances in New Mexico',
		url: 'https://www.constructionbriefing.com/news/early-stage-us165bn-data-centre-project-advances-in-new-mexico-us/8085707.article',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'contexte-12c0b',
		publisher: 'Contexte',
		via: null,
		title: null,
		describedAs: 'The EU Competitiveness Fund for dummies',
		url: 'https://demo2.contexte.io/eu/article/energy/the-eu-competitiveness-fund-for-dummies_234620',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'continuum-brief-relaying-dat-4b5ae',
		publisher: 'Continuum Brief (relaying Data Center Dynamics)',
		via: null,
		title:
			'South Korea announces $919bn investment into three “mega projects,” plans to build 18.4GW worth of data centers by 2035',
		describedAs: null,
		url: 'https://thecontinuumbrief.com/signal/south-korea-announces-919bn-investment-into-three-mega-proje-322bc1',
		published: '2026-07-01',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'convergencia-digital-9e688',
		publisher: 'Convergência Digital',
		via: null,
		title: null,
		describedAs: 'Elea faz data center verde para inteligência artificial no Rio de Janeiro',
		url: 'https://convergenciadigital.com.br/mercado/elea-faz-data-center-verde-para-inteligencia-artificial-no-rio-de-janeiro',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'creati-ai-61eb0',
		publisher: 'Creati.ai',
		via: null,
		title: null,
		describedAs: 'Nebius unveils $10 billion AI data center in Finland',
		url: 'https://creatiai-nuxt.pages.dev/ai-news/2026-03-31/nebius-unveils-10-billion-ai-data-center-finland',
		published: '2026-03-31',
		kind: 'press',
		checked: true
	},
	{
		id: 'cw-pakistan-f5b71',
		publisher: 'CW Pakistan',
		via: null,
		title: 'UK-US tech deal brings major AI investments',
		describedAs: null,
		url: 'https://cwpakistan.com/uk-us-tech-deal-brings-major-ai-investments-and-energy-partnerships-to-britain',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'cxo-voice-7863d',
		publisher: 'CXO Voice',
		via: null,
		title: 'SoftBank plans 5 GW AI data center network in France, starts with 1 GW Bosquel project',
		describedAs: null,
		url: 'https://cxovoice.com/softbank-plans-5-gw-ai-data-center-network-in-france-starts-with-1-gw-bosquel-project/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'cybernoz-6c2d9',
		publisher: 'Cybernoz',
		via: null,
		title: "Microsoft's $15.2bn investment in the UAE: a strategic bet on AI, talent and trust",
		describedAs: null,
		url: 'https://cybernoz.com/microsofts-15-2bn-investment-in-the-uae-a-strategic-bet-on-ai-talent-and-trust',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'd1ev-4cd08',
		publisher: '第一电动 (d1ev)',
		via: null,
		title: '中国联通资本开支连年下降,2026年预计减至500亿元',
		describedAs: null,
		url: 'https://www.d1ev.com/newsflash/292219',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'daily-alpha-669c8',
		publisher: 'Daily Alpha',
		via: null,
		title: "Anthropic's $30B revenue run rate and 3.5GW TPU deal validate hyperscaler AI spending",
		describedAs: null,
		url: 'https://dailyalpha.us/news/anthropics-dollar30b-revenue-run-rate-and-35gw-tpu-deal-validate-hyperscaler-ai-spending-69d77dccc55c4e12cc611d5b',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'daily-news-55s-671f4',
		publisher: 'Daily News 55s',
		via: null,
		title: 'Anthropic commits $200 billion to Google Cloud over five years for TPU chips',
		describedAs: null,
		url: 'https://daily-news-55s.pages.dev/articles/2026-05-10-anthropic-commits-200-billion-to-google-cloud-over-five-year.html',
		published: '2026-05-10',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'daily-sabah-1a1d2',
		publisher: 'Daily Sabah',
		via: null,
		title: null,
		describedAs: 'Microsoft to invest $1.7B in expanding cloud, AI in Indonesia',
		url: 'https://dailysabah.com/business/tech/microsoft-to-invest-17b-in-expanding-cloud-ai-in-indonesia',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'daily-wrap-9b3eb',
		publisher: 'Daily Wrap',
		via: null,
		title: 'Bank of China investiert 1 Billion Yuan in KI-Zukunftspläne',
		describedAs: null,
		url: 'https://dailywrap.net/de-de/bank-of-china-investiert-1-billion-yuan-in-ki-zukunftsplane,7118538026911361a',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'daily8-11c51',
		publisher: 'Daily8',
		via: null,
		title: "HUMAIN's CEO: We Will Launch $10 Billion Venture Capital Fund",
		describedAs: null,
		url: 'https://www.daily8.com/en/article/03fd4c572ff9d53ee06834836852a4fb',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'daily8-south-china-morning-p-7fba7',
		publisher: 'Daily8 (South China Morning Post)',
		via: null,
		title:
			'Alibaba commits US$53 billion for AI infrastructure in largest private computing project',
		describedAs: null,
		url: 'https://www.daily8.com/en/article/8fc5ba6c8e0186492201dab870ce94ca',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'daily8-wwd-84990',
		publisher: 'Daily8 (WWD)',
		via: null,
		title: 'Alibaba Shares Dip Despite E-commerce, AI growth in Q4',
		describedAs: null,
		url: 'https://www.daily8.com/en/article/4b05bd15169f80a7e0930aecbf79d4f7',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'danyu1-bridgewater-forecasti-64535',
		publisher: 'danyu1/bridgewater_forecasting (GitHub, SEC company facts)',
		via: null,
		title: 'BW2026_Q11_HYPERSCALER_CAPEX_Q4_2025/capex_history_quarterly.csv',
		describedAs: null,
		url: 'https://github.com/danyu1/bridgewater_forecasting/blob/7b5b1ae6253e9f13e9e8922970efeb58f8b34c8f/BW2026_Q11_HYPERSCALER_CAPEX_Q4_2025/capex_history_quarterly.csv',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'data-center-dynamics-11c05',
		publisher: 'Data Center Dynamics',
		via: null,
		title: null,
		describedAs: 'Amazon to spend $9bn in Singapore on cloud computing infrastructure',
		url: 'https://www.datacenterdynamics.com/en/news/amazon-to-spend-9bn-in-singapore-on-cloud-computing-infrastructure/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'data-center-dynamics-2855b',
		publisher: 'Data Center Dynamics',
		via: null,
		title: null,
		describedAs: '€30 billion data center project proposed in Italy: minister',
		url: 'https://www.datacenterdynamics.com/en/news/30-billion-data-center-project-proposed-in-italy-minister/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'data-center-dynamics-314b0',
		publisher: 'Data Center Dynamics',
		via: null,
		title: null,
		describedAs: 'Microsoft to invest $1.3 billion in Mexico to enhance AI infrastructure',
		url: 'https://www.datacenterdynamics.com/en/news/microsoft-to-invest-13-billion-in-mexico-to-enhance-ai-infrastructure/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'data-center-dynamics-847bf',
		publisher: 'Data Center Dynamics',
		via: null,
		title: null,
		describedAs: 'Microsoft to develop Azure cloud region in Kuwait',
		url: 'https://datacenterdynamics.com/en/news/microsoft-to-develop-azure-cloud-region-in-kuwait',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'data-center-dynamics-8b2c3',
		publisher: 'Data Center Dynamics',
		via: null,
		title: 'Meta expects significant acceleration in data center spend for 2025',
		describedAs: null,
		url: 'https://www.datacenterdynamics.com/en/news/meta-expects-significant-acceleration-in-data-center-spend-for-2025/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'data-center-dynamics-9327f',
		publisher: 'Data Center Dynamics',
		via: null,
		title: null,
		describedAs: 'EuroHPC JU names seven AI factory hosting sites',
		url: 'https://www.datacenterdynamics.com/en/news/eurohpc-ju-names-seven-ai-factory-hosting-sites/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'data-center-planet-c0202',
		publisher: 'Data Center Planet',
		via: null,
		title: 'Blackstone Unveils £10B AI Datacenter Plan for UK',
		describedAs: null,
		url: 'https://datacenterplanet.com/category/data-center/page/9',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'data-central-55631',
		publisher: 'Data Central',
		via: null,
		title: 'Brookfield lifts French AI infrastructure plan',
		describedAs: null,
		url: 'https://data-central.co.uk/brookfield-lifts-french-ai-infrastructure-plan/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'data-phoenix-c933f',
		publisher: 'Data Phoenix',
		via: null,
		title:
			'Stargate, the data center project deserving of a White House event, will only serve OpenAI',
		describedAs: null,
		url: 'https://dataphoenix.info/stargate-the-data-center-project-deserving-of-a-white-house-event-will-only-serve-openai',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'datacenter-forum-1632b',
		publisher: 'Datacenter Forum',
		via: null,
		title: null,
		describedAs:
			'CoreWeave announces $2.2 billion investment in new data centers: Sweden, Norway and Spain',
		url: 'https://datacenter-forum.com/datacenter-forum/coreweave-announces-22-billion-investment-in-new-data-centers-sweden-norway-and-spain',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
