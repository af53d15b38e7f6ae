import type { SourceRecord } from '../types';

export default [
	{
		id: 'to-vima-e5322',
		publisher: 'To Vima',
		via: null,
		title: null,
		describedAs: 'PPC in talks for $2.5B West Macedonia data hub',
		url: 'https://www.tovima.com/finance/ppc-in-talks-for-2-5b-west-macedonia-data-hub',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'today24-from-pymnts-13e85',
		publisher: 'Today24, from PYMNTS',
		via: null,
		title: null,
		describedAs: "Humain's investment in xAI",
		url: 'https://today24.pro/421520164',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'tom-s-hardware-089da',
		publisher: "Tom's Hardware",
		via: null,
		title:
			"World's largest data center gets go-ahead from Korean govt — facility to require 3 GW of power",
		describedAs: null,
		url: 'https://www.tomshardware.com/tech-industry/artificial-intelligence/worlds-largest-data-center-gets-go-ahead-from-korean-govt-facility-to-require-3-gw-of-power',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tom-s-hardware-92c2d',
		publisher: 'Tom’s Hardware',
		via: 'HashtagPLUS',
		title:
			'OpenAI has effectively abandoned first-party Stargate data centers in favor of more flexible deals',
		describedAs: null,
		url: 'https://alpha.hashtagplus.com/post/IBDrBSeP',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'tom-s-hardware-ab35b',
		publisher: "Tom's Hardware",
		via: null,
		title: null,
		describedAs: 'Amazon invests $50 billion in OpenAI',
		url: 'https://www.tomshardware.com/tech-industry/amazon-invests-50-billion-in-openai',
		published: '2026-02-27',
		kind: 'press',
		checked: true
	},
	{
		id: 'tom-s-hardware-f2d23',
		publisher: "Tom's Hardware",
		via: null,
		title:
			"Taiwan to spend $3 billion turning nation into 'AI island', targets top five global compute power — new goals threatened by energy shortfalls",
		describedAs: null,
		url: 'https://www.tomshardware.com/tech-industry/semiconductors/taiwan-announces-3bn-spend-on-ai-island-ambitions',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tradevae-6b9cc',
		publisher: 'TradeVae',
		via: null,
		title: 'Microsoft Fiscal 2026 Q2 Earnings Call',
		describedAs: null,
		url: 'https://tradevae.com/news/earnings/MSFT/microsoft-fiscal-2026-q2-earnings-call-ai-cloud-50b-capex-openai-concentration',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tradevae-d5cc8',
		publisher: 'TradeVae',
		via: null,
		title:
			'Tesla Q4 2025 Earnings Call - Big Bet: $20B+ CapEx to Build Autonomy, Optimus and a Terafab',
		describedAs: null,
		url: 'https://tradevae.com/news/earnings/TSLA/tesla-q4-2025-earnings-call-big-bet-20b-capex-autonomy-optimus-terafab',
		published: '2026-01-28',
		kind: 'press',
		checked: true
	},
	{
		id: 'trendforce-67e1d',
		publisher: 'TrendForce',
		via: null,
		title: null,
		describedAs: 'OpenAI secures 26 GW with NVIDIA, AMD and Broadcom',
		url: 'https://www.trendforce.com/news/2025/10/15/news-openai-ramps-up-global-compute-power-with-nvidia-amd-and-broadcom-securing-26-gw-of-ai-infrastructure',
		published: '2025-10-15',
		kind: 'press',
		checked: true
	},
	{
		id: 'trivium-china-4e633',
		publisher: 'Trivium China',
		via: null,
		title: "China's USD 295 billion AI buildout is old news",
		describedAs: null,
		url: 'https://qat.triviumchina.com/?p=203717',
		published: '2026-06-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'trt-world-62da2',
		publisher: 'TRT World',
		via: null,
		title: 'Google to invest $2B in data centre, cloud services in Malaysia',
		describedAs: null,
		url: 'https://trt.global/world/article/18167883',
		published: '2024-05-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'trt-world-86fee',
		publisher: 'TRT World',
		via: null,
		title: 'Amazon to invest nearly $9B in Singapore to expand cloud infrastructure',
		describedAs: null,
		url: 'https://www.trtworld.com/article/18064079',
		published: '2024-05-07',
		kind: 'press',
		checked: true
	},
	{
		id: 'truesolvers-e9415',
		publisher: 'TrueSolvers',
		via: null,
		title: null,
		describedAs: 'Microsoft, NVIDIA and Anthropic partnership: what 30B of compute means',
		url: 'https://truesolvers.com/articles/microsoft-anthropic-partnership-what-30b-compute-means-for-ai',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ttm-financial-916fb',
		publisher: 'TTM Financial',
		via: null,
		title: null,
		describedAs: 'national data centre network report',
		url: 'https://ttm.financial/m/news/1143802361',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'turkiye-today-3fed9',
		publisher: 'Türkiye Today',
		via: null,
		title: null,
		describedAs: 'US chipmaker Nvidia to build major campus in Israel, Netanyahu announces',
		url: 'https://www.turkiyetoday.com/business/us-chipmaker-nvidia-to-build-major-campus-in-israel-netanyahu-announces-3211573',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'turkiye-today-87ccc',
		publisher: 'Türkiye Today',
		via: null,
		title: null,
		describedAs:
			"Turkcell, Google to establish Türkiye's 1st hyper-scale cloud region with $1B investment",
		url: 'https://www.turkiyetoday.com/business/turkcell-google-to-establish-turkiyes-1st-hyper-scale-cloud-region-with-1b-investment-3209797',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'u-s-securities-and-exchange-89fc4',
		publisher: 'U.S. Securities and Exchange Commission',
		via: null,
		title: 'Alibaba Group Holding Ltd Form 20-F, fiscal year ended March 31, 2026',
		describedAs: null,
		url: 'https://www.sec.gov/Archives/edgar/data/1577552/000119312526231755/baba-20260331.htm',
		published: '2026-05-20',
		kind: 'primary',
		checked: false
	},
	{
		id: 'uk-government-2c43d',
		publisher: 'UK Government',
		via: 'Wired-GOV',
		title: null,
		describedAs:
			'US-UK pact will boost advances in drug discovery, create tens of thousands of jobs and transform lives',
		url: 'https://www.wired-gov.net/wg/news.nsf/articles/usuk+pact+will+boost+advances+in+drug+discovery+create+tens+of+thousands+of+jobs+and+transform+lives+17092025150500?open',
		published: '2025-09-17',
		kind: 'primary',
		checked: true
	},
	{
		id: 'uk-government-50b3c',
		publisher: 'UK Government',
		via: null,
		title: null,
		describedAs: 'Prime Minister sets out blueprint to turbocharge AI',
		url: 'https://www.gov.uk/government/news/prime-minister-sets-out-blueprint-to-turbocharge-ai',
		published: '2025-01-12',
		kind: 'primary',
		checked: true
	},
	{
		id: 'uk-government-8cf6e',
		publisher: 'UK Government',
		via: 'Wired-GOV',
		title: null,
		describedAs: 'UK AI sector attracts £200 million a day in private investment since July',
		url: 'https://www.wired-gov.net/wg/news.nsf/articles/uk+ai+sector+attracts+200+million+a+day+in+private+investment+since+july+15012025161000?open',
		published: '2025-01-15',
		kind: 'primary',
		checked: true
	},
	{
		id: 'uk-government-d9462',
		publisher: 'UK Government',
		via: 'Mirage News',
		title: 'AI Zones to Spur Jobs, £100B Investment in N. Wales',
		describedAs: null,
		url: 'https://www.miragenews.com/ai-zones-to-spur-jobs-100b-investment-in-n-wales-1569974',
		published: null,
		kind: 'primary',
		checked: true
	},
	{
		id: 'uk-government-e1ec1',
		publisher: 'UK Government',
		via: null,
		title: 'AI Opportunities Action Plan: One Year On',
		describedAs: null,
		url: 'https://www.gov.uk/government/publications/ai-opportunities-action-plan-one-year-on/ai-opportunities-action-plan-one-year-on',
		published: '2026-01-29',
		kind: 'primary',
		checked: true
	},
	{
		id: 'uk-parliament-af08f',
		publisher: 'UK Parliament',
		via: 'Parallel Parliament',
		title: 'Lanarkshire AI Growth Zone and AI Opportunities Action Plan',
		describedAs: null,
		url: 'https://www.parallelparliament.co.uk/debate/2026-01-29/commons/written-statements/lanarkshire-ai-growth-zone-and-ai-opportunities-action-plan',
		published: '2026-01-29',
		kind: 'primary',
		checked: true
	},
	{
		id: 'uktn-04e39',
		publisher: 'UKTN',
		via: 'World of Software',
		title: 'Scottish county named as latest AI Growth Zone - UKTN',
		describedAs: null,
		url: 'https://worldofsoftware.org/scottish-county-named-as-latest-ai-growth-zone-uktn/amp',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'undeads-forum-095c9',
		publisher: 'Undeads forum',
		via: null,
		title: 'OpenAI Signs Record $300 B Cloud Deal With Oracle',
		describedAs: null,
		url: 'https://undeads.com/forum/post/4265',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'undercodenews-0d45c',
		publisher: 'UndercodeNews',
		via: null,
		title: 'IBM investment in US to strengthen quantum and mainframe computing',
		describedAs: null,
		url: 'https://undercodenews.com/ibm-commits-50-billion-investment-in-us-to-strengthen-quantum-and-mainframe-computing',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'underlines-news-ff265',
		publisher: 'Underlines News',
		via: null,
		title: 'Amazon Adds $35 B Commitment, Taking India Bet to $75 B by 2030',
		describedAs: null,
		url: 'https://www.underlines.news/2025/12/10/amazon-adds-35-b-commitment-taking-india-bet-to-75-b-by-2030',
		published: '2025-12-10',
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
