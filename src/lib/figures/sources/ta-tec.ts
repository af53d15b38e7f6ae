import type { SourceRecord } from '../types';

export default [
	{
		id: 'table01-4c16b',
		publisher: 'Table01',
		via: null,
		title: 'Alibaba FY2026 Results Verification & Strategy Update',
		describedAs: null,
		url: 'https://table01.com/r/alibaba/r-2026-05-14',
		published: '2026-05-14',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'tap-b8d26',
		publisher: 'TAP',
		via: 'Webmanagercenter',
		title:
			'Amazon, Evroc, Brookfield: qui sont les géants derrière les 109 milliards investis en France',
		describedAs: null,
		url: 'https://www.webmanagercenter.com/2025/02/11/540589/amazon-evroc-brookfield-qui-sont-les-geants-derriere-les-109-milliards-investis-en-france/',
		published: '2025-02-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'tapebrief-1cdf9',
		publisher: 'Tapebrief',
		via: null,
		title: 'MSFT Q3 2026 Earnings',
		describedAs: null,
		url: 'https://tapebrief.com/msft/q3-2026',
		published: '2026-04-29',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'tech-fast-forward-0018a',
		publisher: 'Tech Fast Forward',
		via: null,
		title: null,
		describedAs: 'OpenAI Stargate Korea: Samsung, SK, floating data center',
		url: 'https://techfastforward.com/articles/openai-stargate-korea-samsung-sk-floating-data-center-2026',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'tech-funding-news-b7d73',
		publisher: 'Tech Funding News',
		via: null,
		title: 'The first data centre in France: What do we know about Mistral AI’s plans?',
		describedAs: null,
		url: 'https://techfundingnews.com/the-first-data-centre-in-france-what-do-we-know-about-mistral-ais-plans/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tech-investments-76140',
		publisher: 'Tech Investments',
		via: null,
		title: null,
		describedAs: 'Economics of neoclouds: Nebius and CoreWeave',
		url: 'https://www.techinvestments.io/p/neocloud-economics-nebius-and-coreweave',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tech-jacks-solutions-f4e22',
		publisher: 'Tech Jacks Solutions',
		via: null,
		title: null,
		describedAs: 'Ohio 10 GW AI data centre: impact assessment',
		url: 'https://techjacksolutions.com/ai-brief/ohio-10gw-ai-data-center-impact-assessment-infrastructure-markets',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tech-reader-daily-f87dc',
		publisher: 'Tech Reader Daily',
		via: null,
		title: null,
		describedAs: 'Neoclouds lead the inference race as capital needs outpace revenue',
		url: 'https://www.techreaderdaily.com/article/neoclouds-lead-inference-race-as-capital-needs-outpace-revenue',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'tech-startups-284e0',
		publisher: 'Tech Startups',
		via: null,
		title:
			'Microsoft to invest $3.2 billion in Swedish AI and cloud to bolster its European footprint',
		describedAs: null,
		url: 'https://techstartups.com/staging/2024/06/03/microsoft-to-invest-3-2-billion-to-boost-swedish-ai-and-cloud-sector',
		published: '2024-06-03',
		kind: 'press',
		checked: true
	},
	{
		id: 'techbullion-0e51d',
		publisher: 'TechBullion',
		via: null,
		title: null,
		describedAs: 'Fluidstack to set up a 1 GW AI supercomputer in France',
		url: 'https://techbullion.com/fluidstack-to-set-up-a-1-gw-ai-supercomputer-in-france/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techbuzz-06a72',
		publisher: 'TechBuzz',
		via: null,
		title: 'OpenAI slashes compute spending target to $600B, down from $1.4T',
		describedAs: null,
		url: 'https://techbuzz.ai/articles/openai-slashes-compute-spending-target-to-600b-down-from-1-4t',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techbuzz-2c159',
		publisher: 'TechBuzz',
		via: null,
		title: 'Meta commits $600B to US AI data centers by 2028',
		describedAs: null,
		url: 'https://www.techbuzz.ai/articles/meta-commits-600b-to-us-ai-data-centers-by-2028',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techcentral-c9885',
		publisher: 'TechCentral',
		via: null,
		title: null,
		describedAs: 'Cassava: African AI factory, $720-million',
		url: 'https://techcentral.co.za/cassava-african-ai-factory-720-million/261991/',
		published: '2025-04-08',
		kind: 'press',
		checked: true
	},
	{
		id: 'techcrunch-4d3f3',
		publisher: 'TechCrunch',
		via: 'AI News Trend',
		title: 'SoftBank to invest up to €75 billion in French data centers',
		describedAs: null,
		url: 'https://ainewstrend.com/news/softbank-to-invest-up-to-75-billion-in-french-data-centers',
		published: '2026-05-30',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'techcrunch-7a0a6',
		publisher: 'TechCrunch',
		via: 'AIVibe',
		title: "Amazon and Google are winning the AI capex race, but what's the prize?",
		describedAs: null,
		url: 'https://techcrunch.com/2026/02/05/amazon-and-google-are-winning-the-ai-capex-race-but-whats-the-prize/',
		published: '2026-02-05',
		kind: 'press',
		checked: true
	},
	{
		id: 'techcrunch-81964',
		publisher: 'TechCrunch',
		via: 'piperrockell.com',
		title: "Tesla just increased its capex to $25B. Here's where the money is going.",
		describedAs: null,
		url: 'https://piperrockell.com/posts/cmoapxb3s0w9jzxsxkqnagcdf',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'techcrunch-c09ad',
		publisher: 'TechCrunch',
		via: null,
		title: null,
		describedAs: 'AirTrunk commits 30 billion dollars to AI data centres in India',
		url: 'https://techcrunch.com/2026/06/05/airtrunk-commits-30b-to-build-5gw-of-ai-data-centers-in-india/',
		published: '2026-06-05',
		kind: 'press',
		checked: true
	},
	{
		id: 'techcrunch-f500d',
		publisher: 'TechCrunch',
		via: 'top10kinstra.com',
		title: null,
		describedAs: "India's TCS gets TPG to fund half of $2B AI data center project",
		url: 'https://top10kinstra.com/indias-tcs-gets-tpg-to-fund-half-of-2b-ai-data-center-project',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'techfastforward-5adb2',
		publisher: 'TechFastForward',
		via: null,
		title: 'France Wins 110B Euros for AI Data Centers in 2026',
		describedAs: null,
		url: 'https://techfastforward.com/articles/france-wins-110b-euros-for-ai-data-centers-in-2026',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'techgenez-3c3a3',
		publisher: 'TechGenez',
		via: null,
		title: null,
		describedAs:
			'SoftBank acquires Sharp Sakai factory in Osaka for $676 million to develop an AI data center',
		url: 'https://techgenez.com/softbank-acquires-sharp-sakai-factory-in-osaka-for-676-million-to-develop-an-ai-data-center/?amp=1',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techlomedia-bc9bd',
		publisher: 'Techlomedia',
		via: null,
		title: 'OpenAI Bets Big on India with Tata Data Center Deal',
		describedAs: null,
		url: 'https://techlomedia.in/2026/02/openai-bets-big-on-india-with-tata-data-center-deal-121023',
		published: '2026-02-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'techmeme-item-on-bloomberg-aa55c',
		publisher: 'Techmeme item on Bloomberg',
		via: 'NCWF forum',
		title:
			"Microsoft and G42's $1B geothermal-powered data center in Kenya stalls after the government couldn't provide annual payment guarantees that Microsoft requested",
		describedAs: null,
		url: 'https://forums.ncwf.io/post.php?p=Kmr7XjhGh4',
		published: '2026-05-10',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'techmeme-item-on-the-financi-1bddd',
		publisher: 'Techmeme item on the Financial Times',
		via: 'AZCWR forum',
		title: null,
		describedAs: 'Ardian and Verne: AI "gigafactory" outside Paris',
		url: 'https://forum.azcwr.org/post.php?p=VbEG6IPJUa',
		published: '2026-06-01',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'techmeme-item-on-the-financi-a7ee9',
		publisher: 'Techmeme item on the Financial Times',
		via: 'dwayne.xyz',
		title:
			'French private equity firm Ardian partners with data center group Verne to build an up to €5B AI "gigafactory" outside Paris, targeting 500MW in total capacity (Financial Times)',
		describedAs: null,
		url: 'https://dwayne.xyz/reader/item/443082',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'technewsvision-76339',
		publisher: 'TechNewsVision',
		via: null,
		title: null,
		describedAs: 'Eastern Data, Western Computing',
		url: 'https://technewsvision.co.uk/?p=58504',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'technode-global-2854b',
		publisher: 'TechNode Global',
		via: null,
		title: "Microsoft plans $1B investment in Thailand's cloud and AI infrastructure",
		describedAs: null,
		url: 'https://technode.global/tag/data-center/page/2/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'technode-global-3006e',
		publisher: 'TechNode Global',
		via: null,
		title: 'Singapore-based data center operator DayOne to invest $7B in Malaysia',
		describedAs: null,
		url: 'https://technode.global/tag/data-center/page/2/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'technode-global-7e437',
		publisher: 'TechNode Global',
		via: null,
		title:
			'Hong Kong-based Accelerated Infrastructure Capital to build $2.1B AI data center in Vietnam HCMC',
		describedAs: null,
		url: 'https://technode.global/2026/03/12/hong-kong-based-accelerated-infrastructure-capital-to-build-2-1b-ai-data-center-in-vietnam-hcmc/embed/',
		published: '2026-03-12',
		kind: 'press',
		checked: true
	},
	{
		id: 'technode-global-b7053',
		publisher: 'TechNode Global',
		via: null,
		title: null,
		describedAs: 'Singapore to invest over $743M in AI over the next five years (Budget 2024)',
		url: 'https://technode.global/2024/02/16/singapore-to-invest-over-743m-in-ai-over-the-next-five-years-budget-2024/',
		published: '2024-02-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'technology-record-42d7f',
		publisher: 'Technology Record',
		via: null,
		title: 'Microsoft expands Canadian investment with $7.5 billion for AI and cloud expansion',
		describedAs: null,
		url: 'https://www.technologyrecord.com/article/microsoft-expands-canadian-investment-with-75-billion-for-ai-and-cloud-expansion',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techradar-5351b',
		publisher: 'TechRadar',
		via: null,
		title: "Stargate's Texas data center expansion to 2GW could be axed, capping it at 1.2GW",
		describedAs: null,
		url: 'https://www.techradar.com/pro/oracle-and-openai-drop-plans-for-mega-stargate-ai-us-data-center',
		published: '2026-03-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'techradar-d3e6e',
		publisher: 'TechRadar',
		via: null,
		title: null,
		describedAs:
			'Amazon is planning one of its biggest cloud investments yet as it goes big Down Under',
		url: 'https://www.techradar.com/pro/amazon-is-planning-one-of-its-biggest-cloud-investments-yet-as-it-goes-big-down-under',
		published: '2025-06-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'techradar-f1dee',
		publisher: 'TechRadar',
		via: null,
		title: 'Meta says it wants to invest $600 billion in US infrastructure and jobs by 2028',
		describedAs: null,
		url: 'https://www.techradar.com/pro/meta-says-it-wants-to-invest-usd600-billion-in-us-infrastructure-and-jobs-by-2028',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techrepublic-6faae',
		publisher: 'TechRepublic',
		via: null,
		title: 'IBM US investments in mainframes and quantum computing',
		describedAs: null,
		url: 'https://www.techrepublic.com/article/news-ibm-us-investments-mainframes-quantum-computing/',
		published: '2025-04-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'techrepublic-c0db5',
		publisher: 'TechRepublic',
		via: null,
		title: null,
		describedAs: 'Microsoft UK investment in AI infrastructure',
		url: 'https://www.techrepublic.com/article/news-microsoft-uk-investment-ai-infrastructure/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techshots-8ca32',
		publisher: 'TechShots',
		via: null,
		title: 'Apple Pledges $500 Billion for U.S. Manufacturing, Plans AI Server Facility in Houston',
		describedAs: null,
		url: 'https://techshotsapp.com/business/apple-pledges-500-billion-for-us-manufacturing-plans-ai-server-facility-in-houston',
		published: '2025-02-25',
		kind: 'press',
		checked: true
	},
	{
		id: 'techspot-78797',
		publisher: 'TechSpot',
		via: null,
		title: null,
		describedAs: 'Rare disclosure: DeepSeek claims R1 model training cost',
		url: 'https://www.techspot.com/news/109542-rare-disclosure-deepseek-claims-r1-model-training-cost.html',
		published: '2025-09-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'techspot-d70e7',
		publisher: 'TechSpot',
		via: null,
		title: null,
		describedAs: "Microsoft's $1 billion Kenya AI data center",
		url: 'https://www.techspot.com/news/112380-microsoft-1-billion-kenya-ai-data-center-could.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techstory-1293a',
		publisher: 'TechStory',
		via: null,
		title: 'Saudi Arabia leverages financial power to enter global AI industry',
		describedAs: null,
		url: 'https://techstory.in/saudi-arabia-leverages-financial-power-to-enter-global-ai-industry/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techtarget-a919d',
		publisher: 'TechTarget',
		via: null,
		title: null,
		describedAs: 'Amazon to spend 10 billion dollars on data centres in North Carolina',
		url: 'https://www.techtarget.com/searchdatacenter/news/366625221/Amazon-to-launch-10B-data-center-upgrade-in-North-Carolina',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techuncode-0234b',
		publisher: 'TechUncode',
		via: null,
		title: 'Alibaba’s Qwen 2.5-Max AI model surpasses industry giants, sparks market shifts',
		describedAs: null,
		url: 'https://techuncode.com/alibabas-qwen-2-5-max-ai-model-surpasses-industry-giants-sparks-market-shifts',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techzine-071ee',
		publisher: 'Techzine',
		via: null,
		title: null,
		describedAs: 'Google invests an additional €5 billion in Belgian data center',
		url: 'https://www.techzine.eu/news/infrastructure/135313/google-invests-an-additional-e5-billion-in-belgian-data-center',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'techzine-256c2',
		publisher: 'Techzine',
		via: null,
		title: null,
		describedAs: 'Nscale sets European record: $2 billion raised in funding round',
		url: 'https://www.techzine.eu/news/infrastructure/139366/nscale-sets-european-record-2-billion-raised-in-funding-round/',
		published: '2026-03-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'techzine-c4a52',
		publisher: 'Techzine',
		via: null,
		title: null,
		describedAs: 'AWS invests 8 billion pounds in new UK data centers',
		url: 'https://www.techzine.eu/news/infrastructure/124284/aws-invests-8-billion-pounds-in-new-uk-data-centers/',
		published: '2024-09-11',
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
