import type { SourceRecord } from '../types';

export default [
	{
		id: 'dbbs-tech-9af9b',
		publisher: 'DBBS Tech',
		via: null,
		title: null,
		describedAs: 'Meta and Nebius: AI infrastructure deal of 27 billion dollars',
		url: 'https://blog.dbbstech.com/posts/2026-03-17-meta-nebius-27-billion-ai-infrastructure-deal',
		published: '2026-03-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'dc-pulse-15b99',
		publisher: 'DC Pulse',
		via: null,
		title: null,
		describedAs: 'EDF and OpCore: Montereau hyperscale data centre project',
		url: 'https://dcpulse.com/news/edf-opcore-montereau-hyperscale-data-centre-project',
		published: '2025-11-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'dc-pulse-7c7fb',
		publisher: 'DC Pulse',
		via: null,
		title: null,
		describedAs: 'Lodha Group: 11 billion dollars for a 2.5 GW park in Maharashtra',
		url: 'https://dcpulse.com/news/lodha-group-11-billion-investment-2-5gw-data-center-park-maharashtra',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'dc-pulse-d5ead',
		publisher: 'DC Pulse',
		via: null,
		title: 'Amazon $15 billion investment in northern Indiana data centers',
		describedAs: null,
		url: 'https://dcpulse.com/news/amazon-15-billion-investment-northern-indiana-data-centers-ai',
		published: '2025-11-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'dc-pulse-de17f',
		publisher: 'DC Pulse',
		via: null,
		title: 'Latin America data center projects',
		describedAs: null,
		url: 'https://dcpulse.com/projects/latin-america',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'dcnn-magazine-71e31',
		publisher: 'DCNN Magazine',
		via: null,
		title: 'Mistral AI and EcoDataCenter to build data centre in Sweden',
		describedAs: null,
		url: 'https://dcnnmagazine.com/business/mistral-ai-and-ecodatacenter-to-build-data-centre-in-sweden/',
		published: '2026-02-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'dcnn-magazine-cf3fb',
		publisher: 'DCNN Magazine',
		via: null,
		title: 'HUMAIN, AirTrunk to build DCs in Saudi Arabia',
		describedAs: null,
		url: 'https://dcnnmagazine.com/build/projects/humain-airtrunk-to-build-dcs-in-saudi-arabia/',
		published: '2025-11-06',
		kind: 'press',
		checked: true
	},
	{
		id: 'dealstreetasia-381e2',
		publisher: 'DealStreetAsia',
		via: null,
		title: null,
		describedAs: 'China govt guidance fund',
		url: 'https://www.dealstreetasia.com/stories/china-govt-guidance-fund-433292',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'deepnewz-9edf2',
		publisher: 'DeepNewz',
		via: null,
		title: null,
		describedAs: 'Vantage unveils a Texas campus of 25 billion dollars',
		url: 'https://preview.deepnewz.com/ai-products/vantage-unveils-25-billion-texas-campus-ai-data-center-spending-soars-3b71719a',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'deepnewz-a8e37',
		publisher: 'DeepNewz',
		via: null,
		title: 'Google signs $3 billion hydropower deal with Brookfield, eyes $25 billion data center',
		describedAs: null,
		url: 'https://preview.deepnewz.com/energy/google-signs-3-billion-hydropower-deal-brookfield-eyes-25-billion-data-center-72156094',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'department-of-finance-canada-28d72',
		publisher: 'Department of Finance Canada',
		via: null,
		title:
			'Deputy Prime Minister announces $240 million for Cohere to scale-up AI compute capacity',
		describedAs: null,
		url: 'https://www.canada.ca/en/department-finance/news/2024/12/deputy-prime-minister-announces-240-million-for-cohere-to-scale-up-ai-compute-capacity.html',
		published: '2024-12-06',
		kind: 'primary',
		checked: true
	},
	{
		id: 'devdiscourse-407bc',
		publisher: 'Devdiscourse',
		via: null,
		title: null,
		describedAs: "CloudHQ's $4.8 Billion Data Center Revolution in Mexico",
		url: 'https://www.devdiscourse.com/article/headlines/3641315-cloudhqs-48-billion-data-center-revolution-in-mexico',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'devdiscourse-8ef2c',
		publisher: 'Devdiscourse',
		via: null,
		title: null,
		describedAs: "Google's $15 Billion AI Leap in India: A Tech Revolution",
		url: 'https://www.devdiscourse.com/article/technology/3663126-googles-15-billion-ai-leap-in-india-a-tech-revolution',
		published: '2025-10-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'devdiscourse-d7b53',
		publisher: 'Devdiscourse',
		via: null,
		title: 'Google unveils $15 billion AI data hub in India',
		describedAs: null,
		url: 'https://www.devdiscourse.com/article/technology/3662707-google-unveils-15-billion-ai-data-hub-in-india',
		published: '2025-10-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'diario-do-nordeste-20780',
		publisher: 'Diário do Nordeste',
		via: null,
		title: 'TikTok formaliza investimento de R$ 200 bilhões em Data Center no Complexo do Pecém',
		describedAs: null,
		url: 'https://diariodonordeste.verdesmares.com.br/negocios/tiktok-formaliza-investimento-de-r-200-bilhoes-em-data-center-no-complexo-do-pecem-1.3715282',
		published: '2025-12-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'diario-do-nordeste-3326d',
		publisher: 'Diário do Nordeste',
		via: null,
		title: 'Obra do data center do TikTok no Ceará é iniciada',
		describedAs: null,
		url: 'https://diariodonordeste.verdesmares.com.br/opiniao/colunistas/victor-ximenes/obra-do-data-center-do-tiktok-no-ceara-e-iniciada-1.3732274',
		published: '2026-01-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'digit-172d9',
		publisher: 'Digit',
		via: null,
		title: null,
		describedAs: 'Microsoft pledges 50 billion dollars for the Global South',
		url: 'https://www.digit.in/news/general/india-ai-impact-summit-2026-microsoft-pledges-50-billion-to-bridge-global-south-ai-divide.html/amp',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'digital-applied-f45e2',
		publisher: 'Digital Applied',
		via: null,
		title: null,
		describedAs: 'xAI’s loss and capital expenditure in SpaceX’s filing',
		url: 'https://www.digitalapplied.com/blog/xai-6-4b-loss-spacex-filing-analysis',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'digital-market-reports-6e4de',
		publisher: 'Digital Market Reports',
		via: null,
		title: 'Anthropic commits $50 billion to U.S. data centers in partnership with Fluidstack',
		describedAs: null,
		url: 'https://digitalmarketreports.com/news/53371/anthropic-commits-50-billion-to-u-s-data-centers-in-partnership-with-fluidstack/',
		published: '2025-11-13',
		kind: 'press',
		checked: true
	},
	{
		id: 'digitimes-asia-66765',
		publisher: 'DIGITIMES Asia',
		via: null,
		title: null,
		describedAs: 'ByteDance AI chip capex 2026',
		url: 'https://apps.digitimes.com/news/a20251223PD231/bytedance-ai-chip-capex-2026.html',
		published: '2025-12-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'digitimes-asia-7e41f',
		publisher: 'DIGITIMES Asia',
		via: null,
		title:
			'Major Chinese telecom companies slow infrastructure investment, target AI computing power',
		describedAs: null,
		url: 'https://www.digitimes.com/news/a20240401PD225/china-telecom-ai-cloud-computing-investment.html',
		published: '2024-04-01',
		kind: 'press',
		checked: true
	},
	{
		id: 'digitrendz-29329',
		publisher: 'DigiTrendz',
		via: null,
		title: "MGX, AIP, and BlackRock's GIP to Buy Aligned Data Centers for $40B",
		describedAs: null,
		url: 'https://digitrendz.blog/newswire/artificial-intelligence/64023/mgx-aip-and-blackrocks-gip-to-buy-aligned-data-centers-for-40b',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'dow-jones-business-wire-900f9',
		publisher: 'Dow Jones / Business Wire',
		via: 'Tiger Brokers News',
		title: 'Alibaba Group Announces March Quarter 2025 and Fiscal Year 2025 Results',
		describedAs: null,
		url: 'https://www.itiger.com/news/2535816722',
		published: '2025-05-15',
		kind: 'primary',
		checked: true
	},
	{
		id: 'dow-jones-business-wire-ba38a',
		publisher: 'Dow Jones / Business Wire',
		via: 'Tiger Brokers News',
		title: 'Alibaba Group Announces June Quarter 2025 Results',
		describedAs: null,
		url: 'https://www.itiger.com/news/2563043180',
		published: '2025-08-29',
		kind: 'primary',
		checked: true
	},
	{
		id: 'dpa-afx-5f285',
		publisher: 'dpa-AFX',
		via: 'Cash',
		title: 'Deutsche Telekom und Schwarz-Gruppe wollen offenbar Grossrechenzentrum bauen',
		describedAs: null,
		url: 'https://www.cash.ch/news/top-news/deutsche-telekom-und-schwarz-gruppe-wollen-offenbar-grossrechenzentrum-bauen-886444',
		published: '2025-11-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'dpa-afx-fe932',
		publisher: 'dpa-AFX',
		via: 'Onvista',
		title: 'Schwarz-Gruppe baut Rechenzentrum für elf Milliarden Euro im Spreewald',
		describedAs: null,
		url: 'https://www.onvista.de/news/2025/11-17-schwarz-gruppe-baut-rechenzentrum-fuer-elf-milliarden-euro-im-spreewald-0-10-26450941',
		published: '2025-11-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'dpl-news-7eed5',
		publisher: 'DPL News',
		via: null,
		title: 'Um ano de Plano Brasileiro de Inteligência Artificial: o que está sendo feito?',
		describedAs: null,
		url: 'https://dplnews.com/um-ano-de-plano-brasileiro-de-inteligencia-artificial-o-que-esta-sendo-feito/',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
