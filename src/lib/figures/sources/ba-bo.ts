import type { SourceRecord } from '../types';

export default [
	{
		id: 'baf-news-d174d',
		publisher: 'BAF News',
		via: null,
		title: null,
		describedAs: 'Korea Inc. mega investments',
		url: 'https://bafnews.com/korea-inc-mega-investments-us-trade-deal',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'baidu-95269',
		publisher: 'Baidu',
		via: 'Financial Times Markets',
		title: 'Baidu Announces Fourth Quarter and Fiscal Year 2025 Results',
		describedAs: null,
		url: 'https://markets.ft.com/data/announce/full?dockey=600-202602260400PR_NEWS_USPRX____CN96325-1',
		published: '2026-02-26',
		kind: 'primary',
		checked: true
	},
	{
		id: 'baner-club-f9764',
		publisher: 'Baner Club',
		via: null,
		title: null,
		describedAs: 'Amazon and Microsoft AI investment in India',
		url: 'https://banerclub.com/amazon-and-microsoft-ai-investment-in-india',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'basilinna-a9cd3',
		publisher: 'Basilinna',
		via: null,
		title:
			'Talking Points: Saudi Arabia’s AI Ambitions, Strategic Alliances, and the Evolving Regional Tech Landscape',
		describedAs: null,
		url: 'https://basilinna.com/insights/talking-points-saudi-arabias-ai-ambitions-strategic-alliances-and-the-evolving-regional-tech-landscape-0',
		published: '2025-03-13',
		kind: 'press',
		checked: true
	},
	{
		id: 'baxtel-e01fb',
		publisher: 'Baxtel',
		via: null,
		title: 'Meta: Meta To Develop a €1bn Data Center in Toledo, Spain',
		describedAs: null,
		url: 'https://baxtel.com/news/meta-to-develop-a-1bn-data-center-in-toledo-spain',
		published: '2022-03-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'bce-81342',
		publisher: 'BCE',
		via: null,
		title: 'Bell Engages Saskatchewan Contractors for Early Phases of 300MW AI Data Centre Build',
		describedAs: null,
		url: 'https://bce.ca/build',
		published: '2026-05-04',
		kind: 'primary',
		checked: true
	},
	{
		id: 'bebeez-de4ff',
		publisher: 'BeBeez',
		via: null,
		title: null,
		describedAs: 'Cambridge AI Research Resource supercomputer',
		url: 'https://bebeez.eu/?p=68549',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'benzinga-49dc6',
		publisher: 'Benzinga',
		via: null,
		title: "Micron's $200 Billion US Chip Investment Plan Gets Backing From Trump Admin",
		describedAs: null,
		url: 'https://www.benzinga.com/markets/tech/25/06/46108308/microns-200-billion-us-chip-investment-plan-gets-backing-from-trump-admin-as-ai-demand-soars',
		published: '2025-06-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'benzinga-4ed2b',
		publisher: 'Benzinga',
		via: null,
		title: 'OpenAI To Build Massive AI Campus In Michigan With Oracle',
		describedAs: null,
		url: 'https://www.benzinga.com/markets/tech/25/11/48584295/openai-to-build-massive-ai-campus-in-michigan-with-oracle',
		published: '2025-11-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'benzinga-a15e6',
		publisher: 'Benzinga',
		via: null,
		title: 'Micron and Trump announce $200 billion US chip expansion plan',
		describedAs: null,
		url: 'https://www.benzinga.com/markets/tech/25/06/45906594/micron-and-trump-announce-200-billion-us-chip-expansion-plan-aiming-to-create-90k-jobs',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'betakit-973ff',
		publisher: 'BetaKit',
		via: null,
		title: null,
		describedAs: 'Federal government outlines $2 billion in AI compute spending commitment',
		url: 'https://betakit.com/federal-government-outlines-2-billion-in-ai-compute-spending-commitment/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'big-breaking-network-from-th-d9069',
		publisher: 'Big Breaking Network, from The Daily Herald',
		via: null,
		title: 'France attracts $108 billion in new foreign investment, half for SoftBank data centres',
		describedAs: null,
		url: 'https://bigbreakingnetwork.com/france-attracts-108-billion-in-new-foreign-investment-half-for-softbank-data-centres/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'bikeunion-to-cf995',
		publisher: 'bikeunion.to',
		via: null,
		title:
			'Canada Is Spending $2 Billion on AI Sovereignty and the Most Important Deadline Is June 1 — Here Is What Is Actually at Stake',
		describedAs: null,
		url: 'https://bikeunion.to/posts/canada-sovereign-ai-supercomputer-2-billion-strategy-june-2026',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'binance-square-200fa',
		publisher: 'Binance Square',
		via: null,
		title: null,
		describedAs: '100 trillion won fund',
		url: 'https://www.binance.bh/el/square/post/28647824181698',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'binance-square-f15eb',
		publisher: 'Binance Square',
		via: null,
		title: null,
		describedAs: 'The two 2-trillion figures compared',
		url: 'https://www.binance.bh/en-JP/square/post/332257770868802',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bisnow-89d51',
		publisher: 'Bisnow',
		via: null,
		title: 'Meta Unveils Plans For $10B Data Center Megacampus',
		describedAs: null,
		url: 'https://www.bisnow.com/national/news/data-center-development/meta-unveils-10b-data-center-megacampus-planned-near-indianapolis-133195',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bisnow-a7675',
		publisher: 'Bisnow',
		via: null,
		title: 'Saudi Firms Pledge More Than $20B In Data Center Projects Across U.S.',
		describedAs: null,
		url: 'https://www.bisnow.com/national/news/data-center/pair-of-saudi-firms-pledge-more-than-20b-data-center-buildout-across-us-129381',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bisnow-d3a15',
		publisher: 'Bisnow',
		via: null,
		title: 'Amazon To Invest $11B In Indiana Data Center Project',
		describedAs: null,
		url: 'https://bisnow.com/national/news/data-center/amazon-web-services-invest-11-billion-indiana-123978',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'block-news-international-f6f21',
		publisher: 'Block News International',
		via: null,
		title: null,
		describedAs: "Abu Dhabi's MGX expands France AI campus plan to $8.7 billion",
		url: 'https://www.blocknewsint.com/articles/abu-dhabi-s-mgx-expands-france-ai-campus-plan-to-8-7-billion',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'blockbeats-e3d7c',
		publisher: 'BlockBeats',
		via: null,
		title: null,
		describedAs: 'Nscale completes $2 billion Series C',
		url: 'https://en.theblockbeats.news/flash/335342',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'blockonomi-citing-bloomberg-60715',
		publisher: 'Blockonomi, citing Bloomberg',
		via: null,
		title: null,
		describedAs: 'EU AI data centre project faces delays as funding gaps grow',
		url: 'https://blockonomi.com/eu-ai-data-centre-project-faces-delays-as-funding-gaps-grow/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'blockport-34d6c',
		publisher: 'BlockPort',
		via: null,
		title: 'Mistral AI Raises $830M Debt for Nvidia-Powered Paris Data Center',
		describedAs: null,
		url: 'https://blockport.io/latest-news/mistral-ai-830m-debt-nvidia-paris-data-center/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'bloomberg-0ba06',
		publisher: 'Bloomberg',
		via: 'VNHub',
		title: null,
		describedAs: 'Japanese prime minister pledges 65 billion dollars for chips and AI',
		url: 'https://vnhub.net/thu-tuong-nhat-ban-cam-ket-ho-tro-tai-chinh-65-ty-usd-de-thuc-day-phat-trien-chip-va-tri-tue-nhan-tao',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'bloomberg-4b20a',
		publisher: 'Bloomberg',
		via: 'BNN Bloomberg',
		title: null,
		describedAs: 'Microsoft to invest €3.2 billion in German AI infrastructure',
		url: 'https://www.bnnbloomberg.ca/microsoft-to-invest-3-2-billion-in-german-ai-infrastructure-1.2035250',
		published: '2024-02-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'bloomberg-59666',
		publisher: 'Bloomberg',
		via: 'Business Standard',
		title: "Pledge to invest $100 bn in OpenAI was 'never a commitment': Nvidia",
		describedAs: null,
		url: 'https://www.business-standard.com/amp/world-news/pledge-to-invest-100-bn-in-openai-was-never-a-commitment-nvidia-126020201582_1.html',
		published: '2026-02-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'bloomberg-68a37',
		publisher: 'Bloomberg',
		via: 'Aspect Lab',
		title: null,
		describedAs: 'Brookfield, Qatar team up on $20 billion AI investment venture',
		url: 'https://aspect-lab.live/business-news/brookfield-qatar-team-up-on-20-billion-ai-investment-venture/391092',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'bloomberg-8036a',
		publisher: 'Bloomberg',
		via: 'USA Today 24',
		title: null,
		describedAs: 'China plans about 2 trillion yuan for data centers',
		url: 'https://usatoday24.com/?p=32509',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'bloomberg-9ad57',
		publisher: 'Bloomberg',
		via: 'Energy Connects',
		title: 'Nvidia Partners in $2.9 Billion Australia Data Center Drive',
		describedAs: null,
		url: 'https://www.energyconnects.com/news/renewables/2025/october/nvidia-partners-in-2-9-billion-australia-data-center-drive',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bloomberg-a4a58',
		publisher: 'Bloomberg',
		via: 'The Edge Singapore',
		title: null,
		describedAs: 'Microsoft vows to spend US$8 bil in UAE through 2029 on cloud, chips',
		url: 'https://testing.dev.theedgesingapore.com/news/tech/microsoft-vows-spend-us8b-uae-through-2029-cloud-chips',
		published: '2025-11-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'bloomberg-c22bf',
		publisher: 'Bloomberg',
		via: 'ZeroHedge',
		title: '$500 Billion: US, Taiwan Agree To Huge Trade Deal',
		describedAs: null,
		url: 'https://www.zerohedge.com/geopolitical/500-billion-us-taiwan-agree-huge-trade-deal',
		published: '2026-01-15',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'bloomberg-d7537',
		publisher: 'Bloomberg',
		via: 'The Standard, Interstars',
		title: null,
		describedAs: 'Alibaba posted its fastest pace of revenue growth in more than a year',
		url: 'https://interstars.top/news/detail/568',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'bloomberg-e661e',
		publisher: 'Bloomberg',
		via: 'flyonwallstreet.com',
		title: 'OpenAI, NextDC Plan to Build $4.6 Billion Sydney Data Center',
		describedAs: null,
		url: 'https://flyonwallstreet.com/2025/12/05/openai-nextdc-plan-to-build-4-6-billion-sydney-data-center',
		published: '2025-12-05',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'bloomberg-f4f36',
		publisher: 'Bloomberg',
		via: 'The Business Times',
		title: 'Blackstone, Saudis’ Humain ink US$3 billion data centre deal',
		describedAs: null,
		url: 'https://www.businesstimes.com.sg/companies-markets/telcos-media-tech/blackstone-saudis-humain-ink-us3-billion-data-centre-deal',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bloomberg-fed06',
		publisher: 'Bloomberg',
		via: 'Gulf Times',
		title: null,
		describedAs: 'Nvidia and Deutsche Telekom build €1bn data centre in Germany',
		url: 'https://www.gulf-times.com/story/714293/ukraine-bracing-for-a-hard-battle/amp',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bloomberg-linea-3491d',
		publisher: 'Bloomberg Línea',
		via: null,
		title: null,
		describedAs:
			'Las acciones de Alibaba se disparan tras el anuncio de una inversión récord en IA',
		url: 'https://bloomberglinea-bloomberglinea-prod.cdn.arcpublishing.com/negocios/las-acciones-de-alibaba-se-disparan-tras-el-anuncio-de-una-inversion-record-en-ia',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bloomberg-linea-66b0a',
		publisher: 'Bloomberg Línea',
		via: null,
		title: 'TikTok anuncia investimento de R$ 200 bilhões',
		describedAs: null,
		url: 'https://www.bloomberglinea.com.br/negocios/tiktok-anuncia-investimento-de-r-200-bilhoes-para-construir-data-center-no-brasil/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bnn-3cba4',
		publisher: 'BNN',
		via: null,
		title: null,
		describedAs:
			'Saudi Arabia eyes AI supremacy with $40 billion fund, partners with Andreessen Horowitz',
		url: 'https://bnnbreaking.com/finance-nav/saudi-arabia-eyes-ai-supremacy-with-40-billion-fund-partners-with-andreessen-horowitz',
		published: '2024-03-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'bol-news-ebdfa',
		publisher: 'BOL News',
		via: null,
		title: 'South Korea announces $650 billion investment plan for AI data centers',
		describedAs: null,
		url: 'https://www.bolnews.com/?p=1173336',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'boom-ba17f',
		publisher: 'BOOM',
		via: null,
		title: 'Amazon rolls out $35B investment to drive 3.8 million jobs in India',
		describedAs: null,
		url: 'https://www.boomlive.in/web-stories/india/amazon-rolls-out-35b-investment-to-drive-38-million-jobs-in-india-2736',
		published: '2025-12-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'border-files-15eee',
		publisher: 'Border Files',
		via: null,
		title: null,
		describedAs: 'Microsoft in South Africa',
		url: 'https://borderfiles.com/?p=3429',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'bourse-analysis-06d17',
		publisher: 'Bourse Analysis',
		via: null,
		title: "Un gros investissement émirati dans l'IA en France",
		describedAs: null,
		url: 'https://bourseanalysis.fr/news/9513/Un_gros_investissement_%C3%A9mirati_dans_l%E2%80%99IA_en_France',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
