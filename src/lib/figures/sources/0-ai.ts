import type { SourceRecord } from '../types';

export default [
	{
		id: '10-downing-street-751d5',
		publisher: '10 Downing Street',
		via: 'UKPOL',
		title: 'PRESS RELEASE : Prime Minister sets out blueprint to turbocharge AI [January 2025]',
		describedAs: null,
		url: 'https://ukpol.co.uk/press-release-prime-minister-sets-out-blueprint-to-turbocharge-ai-january-2025',
		published: '2025-01-13',
		kind: 'primary',
		checked: true
	},
	{
		id: '365-medios-142d0',
		publisher: '365 Medios',
		via: null,
		title: null,
		describedAs:
			'Más data centers en Chile: ahora es Microsoft quien anuncia la puesta en marcha de tres nuevos centros de datos',
		url: 'https://365medios.cl/2025/06/18/mas-data-centers-en-chile-ahora-es-microsoft-quien-anuncia-la-puesta-en-marcha-de-tres-nuevos-centros-de-datos',
		published: '2025-06-18',
		kind: 'press',
		checked: true
	},
	{
		id: 'a-news-c1cb5',
		publisher: 'A News',
		via: null,
		title: 'Microsoft to spend $80 billion on AI data centers in fiscal 2025',
		describedAs: null,
		url: 'https://www.anews.com.tr/tech/2025/01/04/microsoft-to-spend-80-billion-on-ai-data-centers-in-fiscal-2025',
		published: '2025-01-04',
		kind: 'press',
		checked: true
	},
	{
		id: 'a2z-news-85814',
		publisher: 'A2Z News',
		via: null,
		title: 'Amazon Expansion of Artificial Intelligence and Cloud Infrastructure in India',
		describedAs: null,
		url: 'https://a2znews.uk/article/c2/107282',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'aardvark-labs-research-bde19',
		publisher: 'Aardvark Labs Research',
		via: null,
		title: null,
		describedAs: 'Microsoft FY26 Q3 flashcap: capex 30.9',
		url: 'https://research.aardvarklabs.co/research/msft/earnings/2026-q3/msft-2026-q3-flashcap',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'aardvark-labs-research-c5f1d',
		publisher: 'Aardvark Labs Research',
		via: null,
		title: 'Capex Bill Comes Due: FY26 capex raised $10B',
		describedAs: null,
		url: 'https://research.aardvarklabs.co/research/meta/earnings/2026-q1/meta-2026-q1-flashcap',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'about-world-news-78541',
		publisher: 'About World News',
		via: null,
		title: 'Microsoft invest RM10.5B for AI and Cloud in Malaysia',
		describedAs: null,
		url: 'https://www.aboutworldnews.com/2024/05/02/microsoft-invest-rm10-5b-for-ai-and-cloud-in-malaysia/',
		published: '2024-05-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'accountable-62565',
		publisher: 'Accountable',
		via: null,
		title: 'Oracle Corp AI insights',
		describedAs: null,
		url: 'https://accountable.finance/stock/ORCL',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'acesso-wi-fi-0042e',
		publisher: 'Acesso Wi-Fi',
		via: null,
		title: null,
		describedAs: 'Lula recebe Plano de IA com R$ 5,8 bi para infraestrutura',
		url: 'https://acessowi-fi.com/2024/07/lula-recebe-plano-de-ia-com-r-58-bi-para-infraestrutura',
		published: '2024-07-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'actuia-eec98',
		publisher: 'ActuIA',
		via: null,
		title: null,
		describedAs:
			'EuroHPC selects six new sites, including one in France, to expand the AI Factories network',
		url: 'https://app.actuia.com/en/news/eurohpc-selects-six-new-sites-including-one-in-france-to-expand-the-ai-factories-network',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'advanced-ai-news-b7034',
		publisher: 'Advanced AI News',
		via: null,
		title: null,
		describedAs: "MGX, Nvidia and partners to build Europe's largest AI campus",
		url: 'https://advancedainews.com/mgx-nvidia-and-partners-to-build-europes-largest-ai-campus',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'advisor-perspectives-bloombe-eb631',
		publisher: 'Advisor Perspectives / Bloomberg',
		via: null,
		title: 'Microsoft to Invest $1.7 Billion in Indonesia for AI, Cloud',
		describedAs: null,
		url: 'https://www.advisorperspectives.com/articles/2024/05/01/microsoft-invest-1-7-billion-indonesia-ai-cloud',
		published: '2024-05-01',
		kind: 'press',
		checked: true
	},
	{
		id: 'afcacia-a821a',
		publisher: 'AFCACIA',
		via: null,
		title: null,
		describedAs: 'Amazon Web Services to invest $1.7 billion in Africa by 2029',
		url: 'https://afcacia.io/7478-2/amp',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'afp-29c11',
		publisher: 'AFP',
		via: 'CNA Taiwan',
		title: "France's annual investment summit attracts 93 billion euros",
		describedAs: null,
		url: 'https://aeo.washinmura.jp/ai/cna-com-tw-2/en/news/2026-06-01-%E6%B3%95%E5%9C%8B%E5%B9%B4%E5%BA%A6%E6%8A%95%E8%B3%87%E6%9C%83%E8%AD%B0%E5%90%B83-4%E5%85%86%E5%85%83%E6%8A%95%E5%85%A5ai%E7%AD%89%E9%A0%98%E5%9F%9F-%E8%B6%85%E8%B6%8A%E9%81%8E%E5%8E%BB8%E5%B1%86%E7%B8%BD%E5%90%88?lang=zh',
		published: '2026-06-01',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'afp-3eea7',
		publisher: 'AFP',
		via: 'WAM',
		title: null,
		describedAs: 'Google unveils $6.4 billion investment in Germany',
		url: 'https://www.wam.ae/en/article/bmnwsan-google-unveils-64-investment-germany',
		published: '2025-11-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'afp-4bf44',
		publisher: 'AFP',
		via: 'Space Daily',
		title: "Canada's Brookfield to pour EUR20 bn into French AI infrastructure",
		describedAs: null,
		url: 'http://spacedaily.com/afp/250208220214.io8z8ccw.html',
		published: '2025-02-08',
		kind: 'press',
		checked: true
	},
	{
		id: 'afp-b561f',
		publisher: 'AFP',
		via: 'L-FRII',
		title: 'La France touche le gros lot avec les Emirats arabes',
		describedAs: null,
		url: 'https://yop.l-frii.com/la-france-touche-le-gros-lot-avec-les-emirats-arabes-pres-de-32-milliards-de-fcfa-en-jeu',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'afp-f5b22',
		publisher: 'AFP',
		via: 'Techniques de l’Ingénieur',
		title: 'IA: Mistral va construire son premier centre de données en France',
		describedAs: null,
		url: 'https://techniques-ingenieur.fr/actualite/breves-afp/ia-mistral-va-construire-son-premier-centre-de-donnees-en-france-annonce-son-patron-143046',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'africa-business-insight-95c90',
		publisher: 'Africa Business Insight',
		via: null,
		title: null,
		describedAs: "Morocco attracts US$1.2bn investment for Africa's first sovereign AI factory",
		url: 'https://africabusinessinsight.com/morocco-attracts-us1-2bn-investment-for-africas-first-sovereign-ai-factory',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'agents-newsroom-43209',
		publisher: 'Agents Newsroom',
		via: null,
		title: 'Deep dive ORCL, 10 June 2026',
		describedAs: null,
		url: 'https://agentsnewsroom.online/en/articles/deep-dive-orcl-2026-06-10',
		published: '2026-06-10',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'agile-leadership-day-india-48e9e',
		publisher: 'Agile Leadership Day India',
		via: null,
		title: "Big Tech's $600B AI Capex Bet Just Got Real",
		describedAs: null,
		url: 'https://agileleadershipdayindia.org/news/2026/apr/big-tech-ai-capex-2026-earnings-compute-constrained.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ai-certs-332aa',
		publisher: 'AI CERTs',
		via: null,
		title: 'AI Government Budget 2026: MeitY Funding, IndiaAI Progress',
		describedAs: null,
		url: 'https://www.aicerts.ai/news/ai-government-budget-2026-meity-funding-indiaai-progress',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ai-certs-86517',
		publisher: 'AI CERTs',
		via: null,
		title: 'Nvidia CEO Denies $100B OpenAI Deal Is Stalled',
		describedAs: null,
		url: 'https://www.aicerts.ai/news/?p=16472',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ai-data-center-index-dbdaf',
		publisher: 'AI Data Center Index',
		via: null,
		title: null,
		describedAs: 'Google and Turkcell, Turkey hyperscale AI campus',
		url: 'https://aidatacenterindex.com/datacenters/google-turkcell-turkey-hyperscale-ai-campus.html',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'ai-digest-techmeme-bb16a',
		publisher: 'AI Digest (Techmeme)',
		via: null,
		title:
			'Anthropic expands partnership with Google and Broadcom for multiple gigawatts of next-generation compute',
		describedAs: null,
		url: 'https://ai-digest.derricklin.net/tech/techmeme-20260406-anthropic-expands-partnership-with-google-and-broadcom-for-multiple-gigawatts-of-next-generation-compute-summary',
		published: '2026-04-06',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'ai-in-asia-0f470',
		publisher: 'AI in Asia',
		via: null,
		title: 'Microsoft Commits $10 Billion to Japan AI Build-Out With SoftBank and Sakura Internet',
		describedAs: null,
		url: 'https://aiinasia.com/news/3-before-9-2026-04-04',
		published: '2026-04-04',
		kind: 'press',
		checked: true
	},
	{
		id: 'ai-latest-byte-4d3e8',
		publisher: 'AI Latest Byte',
		via: null,
		title:
			'Oracle to Put $3 Billion in AI and Cloud Development in Europe — Focus on Germany and the Netherlands',
		describedAs: null,
		url: 'https://ailatestbyte.com/oracle-ai-cloud-investment-europe/',
		published: '2025-07-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'ai-magazine-f671e',
		publisher: 'AI Magazine',
		via: null,
		title: "How HUMAIN's US$3bn xAI Investment Secures Saudi's AI Goals",
		describedAs: null,
		url: 'https://aimagazine.com/news/humains-3bn-xai-investment',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ai-market-watch-337b3',
		publisher: 'AI Market Watch',
		via: null,
		title: 'ByteDance has raised its 2026 AI capital expenditure budget by 25% to 200 billion yuan',
		describedAs: null,
		url: 'https://www.ai-market-watch.com/news/ai-43-suk62p',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'ai-news-hubs-relaying-tnw-0bd91',
		publisher: 'AI News Hubs (relaying TNW)',
		via: null,
		title:
			"Thailand approves $29bn in projects, with TikTok's ₿842bn data-centre expansion alone worth $25bn",
		describedAs: null,
		url: 'https://www.ainewshubs.com/article/thailand-approves-29bn-in-projects-with-tiktoks-842bn-data-centre-expansion-alone-worth-25bn',
		published: '2026-05-06',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'ai-quick-briefs-471ea',
		publisher: 'AI Quick Briefs',
		via: null,
		title:
			"Thailand approves $29bn in projects, with TikTok's ₿842bn data-centre expansion alone worth $25bn",
		describedAs: null,
		url: 'https://aiquickbriefs.com/thailand-approves-29bn-in-projects-with-tiktoks-%e2%82%bf842bn-data-centre-expansion-alone-worth-25bn/',
		published: '2026-05-06',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'ai-sec-watch-digest-of-cnbc-96cf2',
		publisher: 'AI Sec Watch, digest of CNBC',
		via: null,
		title: 'Mistral secures $830 million in debt financing to fund AI data center',
		describedAs: null,
		url: 'https://aisecwatch.com/issues/0402e9a1-dcd3-4a71-ae15-ca43ebca31f3',
		published: '2026-03-30',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'ai-weekly-856fc',
		publisher: 'AI Weekly',
		via: null,
		title: 'UK sets out £1.1bn AI hardware plan at London Tech Week',
		describedAs: null,
		url: 'https://aiweekly.co/alerts/uk-sets-out-11bn-ai-hardware-plan-at-london-tech-week',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ai-wiki-46ab7',
		publisher: 'AI Wiki',
		via: null,
		title: 'OpenAI Operator',
		describedAs: null,
		url: 'https://aiwiki.ai/wiki/openai_operator',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ai-wiki-691e0',
		publisher: 'AI Wiki',
		via: null,
		title: 'Stargate Argentina',
		describedAs: null,
		url: 'https://aiwiki.ai/wiki/stargate_argentina/raw',
		published: '2026-06-07',
		kind: 'press',
		checked: true
	},
	{
		id: 'aichief-a2d99',
		publisher: 'AIChief',
		via: null,
		title: null,
		describedAs: 'Brookfield to invest $20B in French AI projects',
		url: 'https://aichief.com/news/brookfield-to-invest-20b-in-french-ai-projects',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ainvest-51dca',
		publisher: 'AInvest',
		via: null,
		title: null,
		describedAs: 'Baidu AI infrastructure play: assessing curve position',
		url: 'https://www.ainvest.com/es/news/baidu-ai-infrastructure-play-assessing-curve-position-2601',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'aissential-digest-of-the-dec-f970f',
		publisher: 'AIssential, digest of The Decoder',
		via: null,
		title: 'Nebius plans $10 billion AI data center in Finland near Russian border',
		describedAs: null,
		url: 'https://aissential.tech/articles/d3d6663b-0f51-4d74-b506-3adf746a8ead',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'aissential-summary-of-press-9b872',
		publisher: 'AIssential (summary of press coverage)',
		via: null,
		title: 'SoftBank helps drive record €93bn of foreign investments for ‘Choose France’',
		describedAs: null,
		url: 'https://aissential.tech/articles/24df4e20-54c5-4c6a-828d-be817b6bcb9c',
		published: null,
		kind: 'aggregator',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
