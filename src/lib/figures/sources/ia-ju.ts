import type { SourceRecord } from '../types';

export default [
	{
		id: 'iafrica-2a927',
		publisher: 'iAfrica',
		via: null,
		title: null,
		describedAs: 'Strive Masiyiwa to invest $720M in AI factories across Africa',
		url: 'https://iafrica.com/strive-masiyiwa-to-invest-720m-in-ai-factories-across-africa/',
		published: '2025-09-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'iafrica-645e5',
		publisher: 'iAfrica',
		via: null,
		title: null,
		describedAs: 'Ghana, UAE sign $1bn deal to build major AI and innovation hub',
		url: 'https://iafrica.com/ghana-uae-sign-1bn-deal-to-build-major-ai-and-innovation-hub/',
		published: '2025-12-22',
		kind: 'press',
		checked: true
	},
	{
		id: 'ibl-news-citing-the-new-york-0ac9b',
		publisher: 'IBL News, citing The New York Times',
		via: null,
		title: 'Saudi Arabia Plans to Create a $40 Billion Fund to Invest in AI',
		describedAs: null,
		url: 'https://iblnews.org/saudi-arabia-plans-to-create-a-40-billion-fund-to-invest-in-ai/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ibm-think-ffe19',
		publisher: 'IBM Think',
		via: null,
		title: null,
		describedAs: 'DeepSeek',
		url: 'https://www.ibm.com/think/topics/deepseek',
		published: '2025-02-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'icc-f875c',
		publisher: 'ICC 讯石',
		via: null,
		title: 'ICC讯 2025年,中国三大电信运营商的资本开支计划',
		describedAs: null,
		url: 'http://www.iccsz.com/site/cn/News/2025/03/28/20250328072246521188.htm',
		published: '2025-03-28',
		kind: 'press',
		checked: true
	},
	{
		id: 'iclarified-26f88',
		publisher: 'iClarified',
		via: null,
		title: 'US and Taiwan Sign $250B Deal to Boost US Chip Production',
		describedAs: null,
		url: 'https://www.iclarified.com/99658/us-and-taiwan-sign-250b-deal-to-boost-us-chip-production',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'industrial-computing-news-36ff3',
		publisher: 'Industrial Computing News',
		via: null,
		title: null,
		describedAs: 'Australian AI cloud firm Firmus expands nationwide',
		url: 'https://industrialcomputingnews.com/australian-ai-cloud-firm-firmus-expands-nationwide-20251016',
		published: '2025-10-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'industrial-pc-report-9793c',
		publisher: 'Industrial PC Report',
		via: null,
		title: "OpenAI's $38B AWS deal: the great AI compute diversification",
		describedAs: null,
		url: 'https://industrialpcreport.com/openais-38b-aws-deal-the-great-ai-compute-diversif-20251103',
		published: '2025-11-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'infocushongkong-relaying-scm-41c7e',
		publisher: 'InfocusHongKong (relaying SCMP)',
		via: null,
		title: null,
		describedAs: "China's AI capex to hit 700 billion yuan in 2025 amid US tech rivalry",
		url: 'https://www.infocushongkong.com/breaking-news/china-s-ai-capex-to-hit-700-billion-yuan-in-2025-amid-us-tech-rivalry',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'infotechlead-5bca5',
		publisher: 'InfotechLead',
		via: null,
		title: 'Alibaba plans $52 bn investment to boost artificial intelligence',
		describedAs: null,
		url: 'https://infotechlead.com/artificial-intelligence/alibaba-plans-52-bn-investment-to-boost-artificial-intelligence-88738',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'innovation-village-14c60',
		publisher: 'Innovation Village',
		via: null,
		title: 'OpenAI signs $300B cloud computing deal with Oracle',
		describedAs: null,
		url: 'https://innovation-village.com/openai-signs-300b-cloud-computing-deal-with-oracle',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'inside-towers-bceeb',
		publisher: 'Inside Towers',
		via: null,
		title: null,
		describedAs: 'Canada welcomes data center investment from Bell and Telus',
		url: 'https://insidetowers.com/canada-welcomes-data-center-investment-from-bell-and-telus',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'intelligence-garden-citing-b-fc338',
		publisher: 'Intelligence Garden (citing Bloomberg)',
		via: null,
		title: null,
		describedAs: 'Rio AI City pode transformar o Rio em referência de IA e criar 10 mil empregos',
		url: 'https://intelligence.garden/rio-ai-city-pode-transformar-o-rio-em-referencia-de-ia-e-criar-10-mil-empregos',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'ipe-real-assets-1839f',
		publisher: 'IPE Real Assets',
		via: null,
		title: null,
		describedAs: 'Blackstone leads $10bn debt facility for Firmus data centre expansion',
		url: 'https://realassets.ipe.com/news/blackstone-leads-10bn-debt-facility-for-firmus-data-centre-expansion/10135076.article',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ipe-real-assets-1a528',
		publisher: 'IPE Real Assets',
		via: null,
		title: null,
		describedAs: 'EDF and OpCore join forces to develop high-power data centre in Paris',
		url: 'https://realassets.ipe.com/news/edf-and-opcore-join-forces-to-develop-high-power-data-centre-in-paris/10133735.article',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'it-magazine-ba408',
		publisher: 'IT Magazine',
		via: null,
		title:
			"The EU's plan for an AI gigafactory faces setbacks as delays cause partners to feel disconnected.",
		describedAs: null,
		url: 'https://itmagazine.cc/2026/06/02/The-EUs-plan-for-an-AI-gigafactory-faces-setbacks-as-delays-cause-partners-to-feel-disconnected',
		published: '2026-06-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'it-online-abc1a',
		publisher: 'IT-Online',
		via: null,
		title: null,
		describedAs:
			'Microsoft commits a further R5.4-billion to South African cloud and AI data centres',
		url: 'https://it-online.co.za/?p=292498',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'itpro-e7361',
		publisher: 'ITPro',
		via: null,
		title: 'Why Microsoft is spending billions on AI and cloud computing in Europe',
		describedAs: null,
		url: 'https://www.itpro.com/cloud/cloud-computing/why-microsoft-is-spending-billions-on-ai-and-cloud-computing-in-europe',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'itweb-c5ef9',
		publisher: 'ITWeb',
		via: null,
		title: 'AWS to pump additional R30bn into SA cloud infrastructure',
		describedAs: null,
		url: 'https://www.itweb.co.za/article/aws-to-pump-additional-r30bn-into-sa-cloud-infrastructure/KjlyrvwBKy2qk6am',
		published: '2023-04-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'itweb-fe3df',
		publisher: 'ITWeb',
		via: null,
		title: 'Trump announces $500bn AI behemoth Stargate',
		describedAs: null,
		url: 'https://www.itweb.co.za/article/trump-launches-500bn-ai-behemoth-stargate/DZQ58vV8YGyMzXy2',
		published: '2025-01-22',
		kind: 'press',
		checked: true
	},
	{
		id: 'jiji-press-25666',
		publisher: 'Jiji Press',
		via: 'Nippon.com',
		title: null,
		describedAs: 'Oracle to Spend over 8 B. Dollars in Japan',
		url: 'https://www.nippon.com/en/news/yjj2024041800705/oracle-to-spend-over-8-b-dollars-in-japan.html',
		published: '2024-04-18',
		kind: 'press',
		checked: true
	},
	{
		id: 'jiji-press-8416f',
		publisher: 'Jiji Press',
		via: 'Nippon.com',
		title: null,
		describedAs: 'Japan Eyes 1.5-Fold Rise in Industry Min. FY 2026 Budget',
		url: 'https://www.nippon.com/en/news/yjj2025122200862/japan-eyes-1-5-fold-rise-in-industry-min-fy-2026-budget.html',
		published: '2025-12-22',
		kind: 'press',
		checked: true
	},
	{
		id: 'jkershaw-market-accurate-git-d1d8e',
		publisher: 'JKershaw/market-accurate (GitHub)',
		via: null,
		title: 'Hyperscaler AI Capital Expenditure Tracker',
		describedAs: null,
		url: 'https://github.com/JKershaw/market-accurate/blob/911aa50c5976ebf0e1164d700c2c7fd72bc4bb6b/analysis/hyperscaler-capex-2026-01.md',
		published: '2026-01-03',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'jmd-invest-7684d',
		publisher: 'JMD Invest',
		via: null,
		title: '$380 billion: tech giants on spending spree amid AI boom',
		describedAs: null,
		url: 'https://news.jmdinvest.com/380-billion-from-microsoft-and-meta-to-amazon-and-alphabet-tech-giants-on-spending-spree-amid-ai-boom',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'journal-du-net-134f5',
		publisher: 'Journal du Net',
		via: null,
		title: null,
		describedAs: "Des investissements massifs dans les datacenters pour soutenir l'IA en France",
		url: 'https://www.journaldunet.com/cloud/1539035-des-investissements-massifs-dans-les-datacenters-pour-soutenir-l-ia-en-france/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'journal-du-net-f3aa8',
		publisher: 'Journal du Net',
		via: null,
		title: null,
		describedAs: "Choose France 2025 : Paris accélère sur l'IA avec des projets géants",
		url: 'https://www.journaldunet.com/business/1541699-choose-france-2025-paris-accelere-sur-l-ia-avec-des-projets-geants/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'juncture-policy-cfd74',
		publisher: 'Juncture Policy',
		via: null,
		title: 'Fortress AI: The Federal Takeover of the Compute Buildout',
		describedAs: null,
		url: 'https://juncturepolicy.org/fortress-ai-infrastructure/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'jurnaltime-9f2be',
		publisher: 'Jurnaltime',
		via: null,
		title: "Microsoft's $80 billion AI data center plan unveiled",
		describedAs: null,
		url: 'https://jurnaltime.com/microsofts-80-billion-ai-data-center-plan-unveiled',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'just-ai-guide-f1b5f',
		publisher: 'Just AI Guide',
		via: null,
		title: "OpenAI's $600B cloud bet: from Azure to AWS, Oracle and beyond",
		describedAs: null,
		url: 'https://justaiguide.com/2025/11/06/openais-600-b-cloud-bet-from-azure-to-aws-oracle-and-beyond',
		published: '2025-11-06',
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
