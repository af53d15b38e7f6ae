import type { SourceRecord } from '../types';

export default [
	{
		id: 'usa-glory-e0eb3',
		publisher: 'USA Glory',
		via: null,
		title:
			'Oracle, MGX, SoftBank, and OpenAI Launch $500B Stargate Project to Revolutionize AI Infrastructure in the USA',
		describedAs: null,
		url: 'https://usaglory.co/oracle-mgx-softbank-and-openai-launch-500b-stargate/amp',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'vella-times-d23d9',
		publisher: 'Vella Times',
		via: null,
		title: null,
		describedAs: 'construction from March 2026',
		url: 'https://vellatimes.com/?p=5772',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'veloxia-news-6bac7',
		publisher: 'Veloxia News',
		via: null,
		title: 'Canada sets C$2 billion AI plan to build capacity and keep talent',
		describedAs: null,
		url: 'https://www.veloxianews.com/id/en/cluster/canada-sets-c-2-billion-ai-plan-to-build-capacity-and-keep-talent-1e8a6544',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'vercel-a1bf8',
		publisher: 'Vercel',
		via: null,
		title: 'GPT-4o',
		describedAs: null,
		url: 'https://vercel.com/ai-gateway/models/gpt-4o/about',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-3f445',
		publisher: 'Verdict',
		via: null,
		title: null,
		describedAs: 'Brookfield: €20bn for French AI',
		url: 'https://www.verdict.co.uk/brookfield-20-french-ai/',
		published: '2025-02-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-9c037',
		publisher: 'Verdict',
		via: null,
		title: null,
		describedAs: 'G42 and the 1GW Stargate AI data centre',
		url: 'https://www.verdict.co.uk/g42-1gw-stargate-ai-data/',
		published: '2025-05-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-aa737',
		publisher: 'Verdict',
		via: null,
		title: null,
		describedAs: 'UK to accelerate AI development',
		url: 'https://www.verdict.co.uk/uk-accelerate-ai-development/',
		published: '2025-01-13',
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-afb9e',
		publisher: 'Verdict',
		via: null,
		title: 'Apple to invest $500bn in US',
		describedAs: null,
		url: 'https://verdict.co.uk/apple-invest-500bn-us',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-bd46c',
		publisher: 'Verdict',
		via: null,
		title: null,
		describedAs: 'France: €109bn investment in AI',
		url: 'https://verdict.co.uk/france-e109bn-investment-ai',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-c0101',
		publisher: 'Verdict',
		via: null,
		title: "AIP, MGX and BlackRock's GIP to buy Aligned",
		describedAs: null,
		url: 'https://www.verdict.co.uk/aip-mgx-blackrocks-gip-aligned',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-c3224',
		publisher: 'Verdict',
		via: null,
		title: null,
		describedAs: 'METI support for semiconductors and AI, fiscal 2026',
		url: 'https://www.verdict.co.uk/?p=397657',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-c337d',
		publisher: 'Verdict',
		via: null,
		title: null,
		describedAs: 'Blackstone data centre investment in Spain',
		url: 'https://www.verdict.co.uk/blackstone-data-centre-investment-spain/',
		published: '2024-10-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'verdict-e7d2d',
		publisher: 'Verdict',
		via: null,
		title: null,
		describedAs: 'Mistral AI to invest $1.4bn in Sweden data centre',
		url: 'https://www.verdict.co.uk/mistral-ai-to-invest-1-4bn-in-sweden-data-centre/',
		published: '2026-02-12',
		kind: 'press',
		checked: true
	},
	{
		id: 'viva-e28a3',
		publisher: 'Viva',
		via: null,
		title: 'Empresa americana terá maior data center de IA da América Latina em MG',
		describedAs: null,
		url: 'https://viva.com.br/tecnologia/empresa-americana-tera-maior-data-center-de-ia-da-america-latina-em-mg.html',
		published: '2025-09-26',
		kind: 'press',
		checked: true
	},
	{
		id: 'vosposts-e3668',
		publisher: 'VosPosts',
		via: null,
		title: null,
		describedAs: 'Mistral AI raises $830 million for its data center',
		url: 'https://vosposts.fr/article/mistral-ai-raises-830-million-sovereign-data-center-paris',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'w-media-45d00',
		publisher: 'W.Media',
		via: null,
		title: 'Firmus secures USD 10bn Blackstone-led deal to scale AI factories',
		describedAs: null,
		url: 'https://w.media/firmus-secures-usd-10bn-blackstone-led-deal-to-scale-ai-factories',
		published: '2026-02-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'w-media-4b332',
		publisher: 'W.Media',
		via: null,
		title: null,
		describedAs: 'Firmus partners CDC on Southgate to scale to 1.6 GW',
		url: 'https://w.media/firmus-partners-cdc-on-southgate-to-scale-to-1-6-gw',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'w-media-9a0da',
		publisher: 'W.Media',
		via: null,
		title: null,
		describedAs: 'AWS to invest US$8.3 billion in cloud infrastructure in Maharashtra',
		url: 'https://w.media/aws-to-invest-us-8-3-billion-in-cloud-infrastructure-in-maharashtra',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'wall-street-waves-327d8',
		publisher: 'Wall Street Waves',
		via: null,
		title: "Will Oracle's increasing cloud investments propel its next growth stage",
		describedAs: null,
		url: 'https://wallstreetwaves.com/will-oracles-increasing-cloud-investments-propel-its-next-growth-stage',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'web-pulse-from-the-next-web-ae1af',
		publisher: 'Web Pulse, from The Next Web',
		via: null,
		title:
			'The EU’s €20 billion plan for five AI gigafactories is falling apart before the first bid is even submitted',
		describedAs: null,
		url: 'https://wpnews.pro/news/the-eus-eur20-billion-plan-for-five-ai-gigafactories-is-falling-apart-before-the',
		published: '2026-06-02',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'webpronews-7a4b4',
		publisher: 'WebProNews',
		via: null,
		title: "AI's circular bet: Microsoft and Nvidia pour billions into Anthropic",
		describedAs: null,
		url: 'https://www.webpronews.com/ais-circular-bet-microsoft-and-nvidia-pour-billions-into-anthropic-to-reshape-cloud-dominance/',
		published: '2025-11-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'webpronews-d671f',
		publisher: 'WebProNews',
		via: null,
		title: null,
		describedAs: "SoftBank's $1T AI hub plans for Arizona",
		url: 'https://www.webpronews.com/softbanks-1t-ai-hub-plans-for-arizona/',
		published: '2025-06-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'website-planet-66bba',
		publisher: 'Website Planet',
		via: null,
		title: null,
		describedAs: 'Amazon will invest £8 billion in data centers in UK',
		url: 'https://websiteplanet.com/news/amazon-invests-in-uk-data-centers',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'wedoany-3883b',
		publisher: 'Wedoany',
		via: null,
		title: null,
		describedAs: 'SK Group to expand AI data center capacity from 5GW to 15GW',
		url: 'https://en.wedoany.com/shortnews/326069.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'western-standard-a9f4b',
		publisher: 'Western Standard',
		via: null,
		title: null,
		describedAs:
			"O'Leary to work with Alberta municipality to develop $70B natural gas powered AI data centre",
		url: 'https://www.westernstandard.news/alberta/oleary-to-work-with-alberta-municipality-to-develop-70b-natural-gas-powered-ai-data-centre/60289',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'wikipedia-88437',
		publisher: 'Wikipedia',
		via: 'fanyv88.com',
		title: 'CHIPS and Science Act',
		describedAs: null,
		url: 'https://fanyv88.com/https/en.m.wikipedia.org/wiki/CHIPS_and_Science_Act',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'winbuzzer-e5f7d',
		publisher: 'WinBuzzer',
		via: null,
		title: null,
		describedAs: 'Nvidia, Foxconn and a 10,000 GPU supercomputer',
		url: 'https://winbuzzer.com/2025/05/19/taiwans-ai-leap-nvidia-and-foxconn-build-a-10k-gpu-blackwell-supercomputer-xcxwbn/',
		published: '2025-05-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'windows-central-e74f9',
		publisher: 'Windows Central',
		via: null,
		title: null,
		describedAs: 'Microsoft AI investments in the UAE and NVIDIA',
		url: 'https://www.windowscentral.com/microsoft/microsoft-ai-investments-uae-nvidia',
		published: '2025-11-04',
		kind: 'press',
		checked: true
	},
	{
		id: 'windows-report-af545',
		publisher: 'Windows Report',
		via: null,
		title: 'Microsoft to invest $15.2 billion to drive AI and cloud growth in the UAE',
		describedAs: null,
		url: 'https://windowsreport.com/microsoft-to-invest-15-2-billion-to-drive-ai-and-cloud-growth-in-the-uae/',
		published: '2025-11-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'windowsnews-ai-0a08e',
		publisher: 'WindowsNews.ai',
		via: null,
		title: null,
		describedAs:
			"Malaysia's first cloud region launch: driving digital transformation, AI innovation",
		url: 'https://windowsnews.ai/article/malaysia-s-first-cloud-region-launch-driving-digital-transformation-ai-innovation.368099',
		published: null,
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
