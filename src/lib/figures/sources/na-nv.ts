import type { SourceRecord } from '../types';

export default [
	{
		id: 'nairametrics-befad',
		publisher: 'Nairametrics',
		via: null,
		title: null,
		describedAs: 'Ghana signs $1 billion deal with UAE to build tech hub in Ningo-Prampram',
		url: 'https://nairametrics.com/2025/05/31/ghana-signs-1-billion-deal-with-uae-to-build-tech-hub-in-ningo-prampram/',
		published: '2025-05-31',
		kind: 'press',
		checked: true
	},
	{
		id: 'nairametrics-e5895',
		publisher: 'Nairametrics',
		via: null,
		title: 'Microsoft to spend record $30 billion on AI-powered cloud expansion in Q3 2025',
		describedAs: null,
		url: 'https://nairametrics.com/2025/07/31/microsoft-to-spend-record-30-billion-on-ai-powered-cloud-expansion-in-q3-2025',
		published: '2025-07-31',
		kind: 'press',
		checked: true
	},
	{
		id: 'nasdaq-zacks-c0169',
		publisher: 'Nasdaq (Zacks)',
		via: null,
		title: 'Amazon taps OpenAI to boost AI footprint',
		describedAs: null,
		url: 'https://www.nasdaq.com/articles/amazon-taps-openai-boost-ai-footprint-more-upside-ahead',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'nasdaq-zacks-ea20a',
		publisher: 'Nasdaq (Zacks)',
		via: null,
		title: 'BABA’s free cash flow turns negative: can heavy spending pay?',
		describedAs: null,
		url: 'https://www.nasdaq.com/articles/babas-free-cash-flow-turns-negative-can-heavy-spending-pay',
		published: '2025-09-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'national-cio-review-9ba18',
		publisher: 'National CIO Review',
		via: null,
		title: "Google's $25 billion PJM build-out",
		describedAs: null,
		url: 'https://nationalcioreview.com/?p=66919',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'national-technology-8c359',
		publisher: 'National Technology',
		via: null,
		title: 'Oracle allocates $3bn for AI, cloud infrastructure in Germany and the Netherlands',
		describedAs: null,
		url: 'https://nationaltechnology.co.uk/Oracle_allocates_for_ai_cloud_infrastructure_in_germany_and_the_netherlands.php',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ndtv-profit-50b04',
		publisher: 'NDTV Profit',
		via: null,
		title: null,
		describedAs: 'Reliance venture to build $11 billion AI data center in India',
		url: 'https://www.ndtvprofit.com/business/reliance-venture-to-build-11-billion-ai-data-center-in-india',
		published: '2025-11-27',
		kind: 'press',
		checked: true
	},
	{
		id: 'negocios-tv-8010d',
		publisher: 'Negocios TV',
		via: null,
		title: 'Alibaba impulsa su futuro con inversión récord en IA y lanza el modelo Qwen-3-Max',
		describedAs: null,
		url: 'https://www.negocios.com/articulo/actualidad/alibaba-impulsa-futuro-inversion-record-ia-lanza-modelo-qwen-3-max/20250924102706467514.html',
		published: '2025-09-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'neogear-279e4',
		publisher: 'Neogear',
		via: null,
		title:
			'Alibaba bets over 380 billion yuan on AI infrastructure as China’s token demand explodes',
		describedAs: null,
		url: 'https://neogear.com/ai-tools/alibaba-bets-over-380-billion-yuan-on-ai-infrastructure-as-chinas-token-demand-explodes/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'neowin-fc6f9',
		publisher: 'Neowin',
		via: null,
		title: null,
		describedAs:
			"The UK announced a big AI plan this week: here's how much it raised in just 48 hours",
		url: 'https://www.neowin.net/news/the-uk-announced-a-big-ai-plan-this-week-heres-how-much-it-raised-in-just-48-hours/',
		published: '2025-01-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'nerova-67e09',
		publisher: 'Nerova',
		via: null,
		title: null,
		describedAs: 'Britain AI Hardware Plan',
		url: 'https://nerova.ai/news/britain-ai-hardware-plan-sovereign-compute-june-8-2026',
		published: '2026-06-08',
		kind: 'press',
		checked: true
	},
	{
		id: 'neuron-expert-f3c7d',
		publisher: 'Neuron Expert',
		via: null,
		title: 'Alibaba shares rise as AI drives 34% cloud sales jump',
		describedAs: null,
		url: 'https://neuron.expert/news/alibaba-shares-rise-as-ai-drives-34-cloud-sales-jump/15428/en',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'news-az-7ff21',
		publisher: 'News.Az',
		via: null,
		title: 'Amazon to invest $3B in Mississippi for AI and cloud growth',
		describedAs: null,
		url: 'https://news.az/news/amazon-to-invest-3b-in-mississippi-for-ai-and-cloud-growth',
		published: '2025-11-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'news-az-citing-reuters-5d486',
		publisher: 'News.Az, citing Reuters',
		via: null,
		title: null,
		describedAs: 'Nebius plans massive AI data centre in northern France',
		url: 'https://news.az/news/nebius-plans-massive-ai-data-centre-in-northern-france',
		published: '2026-02-12',
		kind: 'press',
		checked: true
	},
	{
		id: 'news-az-relaying-reuters-c5420',
		publisher: 'News.az (relaying Reuters)',
		via: null,
		title: null,
		describedAs:
			'Foxconn, Nvidia $1.4 billion supercomputing cluster in Taiwan to launch by H1 2026',
		url: 'https://news.az/news/foxconn-nvidia-14-billion-supercomputing-cluster-in-taiwan-to-launch-by-h1-2026',
		published: '2025-11-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'news-on-japan-09c78',
		publisher: 'News On Japan',
		via: null,
		title: 'Oracle Announces $10 Billion Investment in Japan',
		describedAs: null,
		url: 'https://newsonjapan.com/article/141713.php',
		published: '2024-04-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'news-you-need-digest-of-euro-cb773',
		publisher: 'News You Need, digest of Euronews',
		via: null,
		title:
			'‘Europe needs AI cloud infrastructure’: Mistral raises $830M for data centre near Paris',
		describedAs: null,
		url: 'https://testing.news-you-need.com/index.php/2026/03/30/europe-needs-ai-cloud-infrastructure-mistral-raises-830m-for-data-centre-near-paris/',
		published: '2026-03-30',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'newsbytes-aefa5',
		publisher: 'NewsBytes',
		via: null,
		title: null,
		describedAs: 'Mukesh Ambani announces Rs 10 lakh crore investment in AI',
		url: 'https://www.newsbytesapp.com/news/business/mukesh-ambani-announces-rs10-lakh-crore-investment-in-ai/tldr',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'newsbytes-c8d07',
		publisher: 'NewsBytes',
		via: null,
		title: 'Mistral AI invests $1.4B in Swedish data centers to boost Europe',
		describedAs: null,
		url: 'https://www.newsbytesapp.com/news/business/mistral-ai-invests-14b-in-swedish-data-centers-to-boost-europe/tldr',
		published: '2026-02-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'newsbytes-ef43c',
		publisher: 'NewsBytes',
		via: null,
		title: null,
		describedAs: 'GPUs for AI research lying unused in India',
		url: 'https://www.newsbytesapp.com/news/india/gpus-for-ai-research-lying-unused-in-india/tldr',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'newsbytes-ef55d',
		publisher: 'NewsBytes',
		via: null,
		title: 'OpenAI, Oracle to build new AI data center for Stargate',
		describedAs: null,
		url: 'https://www.newsbytesapp.com/news/science/openai-and-oracle-unveil-wisconsin-data-center/story',
		published: '2025-10-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'newser-1c2e9',
		publisher: 'Newser',
		via: null,
		title: 'Anthropic makes a big bet on data centers',
		describedAs: null,
		url: 'https://www.newser.com/story/378552/anthropic-makes-a-big-bet-on-data-centers.html',
		published: '2025-11-12',
		kind: 'press',
		checked: true
	},
	{
		id: 'newzino-e83f9',
		publisher: 'Newzino',
		via: null,
		title: "Meta's Hyperion AI campus rises in rural Louisiana",
		describedAs: null,
		url: 'https://newzino.com/story/meta-hyperion-data-center',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'next-tech-today-a4570',
		publisher: 'Next Tech Today',
		via: null,
		title: null,
		describedAs:
			'Alibaba Cloud is reportedly weighing a major capex increase to $69B over three years',
		url: 'https://nexttechtoday.com/?p=10804',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'nextbigfuture-81dec',
		publisher: 'NextBigFuture',
		via: null,
		title: 'Blue Owl Capital and Meta Have $27 Billion Deal for Multi-GW Data Center',
		describedAs: null,
		url: 'https://www.nextbigfuture.com/2025/10/blue-owl-capital-and-meta-have-27-billion-deal-for-multi-gw-data-center.html',
		published: '2025-10-22',
		kind: 'press',
		checked: true
	},
	{
		id: 'nextbigfuture-d6536',
		publisher: 'NextBigFuture',
		via: null,
		title: null,
		describedAs: 'Livestream: xAI $25B Saudi deal and 2030 space AI plans',
		url: 'https://www.nextbigfuture.com/2025/11/livestream-with-herbert-xai-25b-saudi-deal-and-2030-space-ai-plans.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'nmai-research-hugging-face-cb924',
		publisher: 'NMAI Research (Hugging Face)',
		via: null,
		title: 'ai-constraint-relay dataset',
		describedAs: null,
		url: 'https://huggingface.co/datasets/NMAIResearch/ai-constraint-relay',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'noah-67183',
		publisher: 'Noah',
		via: null,
		title: 'UK and US seal transformative tech deal, boosting AI and strategic partnership',
		describedAs: null,
		url: 'https://noah.makes.news/gb/en/technology/2025/09/17/uk-and-us-seal-transformative-tech-deal-boosting-ai-and-strategic-partnership',
		published: '2025-09-17',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'nscale-aker-and-openai-73c2b',
		publisher: 'Nscale, Aker and OpenAI',
		via: 'PR Newswire',
		title: null,
		describedAs: 'Nscale, Aker and OpenAI to establish Stargate Norway',
		url: 'https://www.prnewswire.co.uk/news-releases/nscale-aker-and-openai-to-establish-stargate-norway-a-100-000-nvidia-gpu-ai-gigafactory-powered-by-renewable-energy-in-northern-norway-302518358.html',
		published: '2025-07-31',
		kind: 'primary',
		checked: true
	},
	{
		id: 'nvidia-c9856',
		publisher: 'NVIDIA',
		via: null,
		title:
			"NVIDIA Guarantees SB Energy's PORTS-Pike Technology Campus in Ohio to Exclusively Host NVIDIA AI Compute",
		describedAs: null,
		url: 'https://nvidianews.nvidia.com/news/nvidia-guarantees-sb-energy-s-ports-pike-technology-campus-in-ohio-exclusively-host-nvidia-ai-compute',
		published: null,
		kind: 'primary',
		checked: false
	}
] as const satisfies readonly SourceRecord[];
