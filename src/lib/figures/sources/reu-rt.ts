import type { SourceRecord } from '../types';

export default [
	{
		id: 'reuters-02e14',
		publisher: 'Reuters',
		via: 'Channel NewsAsia',
		title: null,
		describedAs: 'German start-up plans 30-megawatt AI data centre in boost to sovereign control',
		url: 'https://www.channelnewsasia.com/business/german-start-up-plans-30-megawatt-ai-data-centre-in-boost-sovereign-control-5983631',
		published: '2026-03-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-0c01a',
		publisher: 'Reuters',
		via: 'socastsrm.com',
		title: "Ambani's Reliance will invest $110 billion in AI",
		describedAs: null,
		url: 'https://d2443.cms.socastsrm.com/2026/02/19/ambanis-reliance-will-invest-110-billion-in-ai',
		published: '2026-02-19',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-125c2',
		publisher: 'Reuters',
		via: 'The Star',
		title: "Italy's data centres to add 10 billion euros investments in 2025-26, report says",
		describedAs: null,
		url: 'https://www.thestar.com.my/tech/tech-news/2025/01/16/italy039s-data-centres-to-add-10-billion-euros-investments-in-2025-26-report-says',
		published: '2025-01-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-13348',
		publisher: 'Reuters',
		via: 'squidsite02.com',
		title: null,
		describedAs: "China's Tencent Q4 revenue",
		url: 'https://squidsite02.com/2025/03/19/chinas-tencent-q4-revenue',
		published: '2025-03-19',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-1a3a9',
		publisher: 'Reuters',
		via: 'Squidsite',
		title: 'Greece’s PPC to invest $6.4 billion to create green energy and tech hub',
		describedAs: null,
		url: 'https://squidsite02.com/2025/04/03/greeces-ppc-to-invest',
		published: '2025-04-03',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-2150c',
		publisher: 'Reuters',
		via: 'Haiti24News',
		title:
			'The Chinese tech giant unveiled a new version of its Qwen 2.5 artificial intelligence model',
		describedAs: null,
		url: 'http://haiti24news.com/tech-news/the-chinese-tech-giant-unveiled-a-new-version-of-its-qwen-2-5-artificial-intelligence-model-on-wednesday/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-2fd1b',
		publisher: 'Reuters',
		via: 'Global Banking & Finance Review',
		title: 'Brookfield plans $10 billion AI data centre in Sweden',
		describedAs: null,
		url: 'https://staging.globalbankingandfinance.com/UK-BROOKFIELD-ASST-SWEDEN-AI-c151da19-5567-4c88-971f-374bc3bb8d49/',
		published: '2025-06-04',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-3a049',
		publisher: 'Reuters',
		via: 'Daily8',
		title: 'China’s Tencent beats Q2 revenue forecasts as gaming, AI fuel growth',
		describedAs: null,
		url: 'https://www.daily8.com/en/article/b068aa216451dda367d521c5a98c1230',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-3fb59',
		publisher: 'Reuters',
		via: 'Tiger Brokers',
		title: 'EXCLUSIVE-ByteDance plans $20 billion capex in 2025, mostly on AI, sources say',
		describedAs: null,
		url: 'https://itiger.com/hans/news/2505807065',
		published: '2025-01-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-42e82',
		publisher: 'Reuters',
		via: 'Channel NewsAsia',
		title: null,
		describedAs: "Italy's data centres to add 10 billion euros investments in 2025-26, report says",
		url: 'https://www.channelnewsasia.com/business/italys-data-centres-add-10-billion-euros-investments-2025-26-report-says-4862996',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-4a68a',
		publisher: 'Reuters',
		via: 'Channel NewsAsia',
		title: 'Aker, Nscale, OpenAI plan $1 billion Norway AI facility',
		describedAs: null,
		url: 'https://www.channelnewsasia.com/business/aker-nscale-openai-plan-1-billion-norway-ai-facility-5269371',
		published: '2025-07-31',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-4f9b3',
		publisher: 'Reuters',
		via: 'squidsite02.com',
		title: 'TikTok to invest $3.8 billion in Thailand data hosting project, investment board says',
		describedAs: null,
		url: 'https://squidsite02.com/2025/01/29/tiktok-to-invest-3-8',
		published: '2025-01-29',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-50a72',
		publisher: 'Reuters',
		via: 'Dunya News',
		title: 'OpenAI, Sur Energy weigh $25 billion Argentina data center project',
		describedAs: null,
		url: 'https://dunyanews.tv/en/Technology/911369-openai-sur-energy-weigh-25-billion-argentina-data-center-project',
		published: '2025-10-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-5180c',
		publisher: 'Reuters',
		via: 'Business Standard',
		title: 'US pauses $40 bn tech deal with UK over digital rules, food standards',
		describedAs: null,
		url: 'https://www.business-standard.com/amp/world-news/us-pauses-40-bn-tech-deal-with-uk-over-digital-rules-food-standards-125121601027_1.html',
		published: '2025-12-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-54629',
		publisher: 'Reuters',
		via: 'Channel NewsAsia',
		title: null,
		describedAs: 'UAE announces $1 billion initiative to expand AI in Africa',
		url: 'https://www.channelnewsasia.com/business/uae-announces-1-billion-initiative-expand-ai-in-africa-5484521',
		published: '2025-11-22',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-5afa1',
		publisher: 'Reuters',
		via: 'UOL',
		title: null,
		describedAs: 'OpenAI and Sur Energy weigh 25-billion-dollar data-centre project in Argentina',
		url: 'https://www.uol.com.br/tilt/noticias/reuters/2025/10/10/openai-e-sur-energy-avaliam-projeto-de-data-center-de-us25-bi-na-argentina.htm',
		published: '2025-10-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-5c420',
		publisher: 'Reuters',
		via: 'IDCNova',
		title:
			"Saudi Arabia's Humain picks Goldman Sachs to advise on data centre financing, sources say",
		describedAs: null,
		url: 'http://www.idcnova.com/html/1/59/153/5883.html',
		published: '2026-05-19',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-614a1',
		publisher: 'Reuters',
		via: 'The Edge Malaysia',
		title: null,
		describedAs: 'ByteDance plans over 150 billion yuan capital expenditure for 2025',
		url: 'https://theedgemalaysia.com/node/742240',
		published: '2025-01-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-6d362',
		publisher: 'Reuters',
		via: 'Channel NewsAsia',
		title: null,
		describedAs: 'Microsoft plans to invest $10 billion in Portuguese AI data hub',
		url: 'https://www.channelnewsasia.com/business/microsoft-plans-invest-10-billion-in-portuguese-ai-data-hub-5460291?cid=cna_flip_070214',
		published: '2025-11-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-6d794',
		publisher: 'Reuters',
		via: 'TradingKey',
		title: "Canada's BCE to invest $1.7 billion in Saskatchewan AI data center",
		describedAs: null,
		url: 'https://www.tradingkey.com/news/more-news/261685029-reuters',
		published: '2026-03-16',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-88573',
		publisher: 'Reuters',
		via: 'Zawya',
		title: null,
		describedAs: "Qatar's wealth fund teams up with Blue Owl for $3bln data centre push",
		url: 'https://www.zawya.com/en/business/investment/qatars-wealth-fund-teams-up-with-blue-owl-for-3bln-data-centre-push-vij2uedy',
		published: '2025-09-25',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-89b92',
		publisher: 'Reuters',
		via: 'Boursorama',
		title:
			"ByteDance prévoit de dépenser 23 milliards de dollars pour l'infrastructure de l'IA en 2026, selon le FT",
		describedAs: null,
		url: 'https://www.boursorama.com/bourse/actualites/bytedance-prevoit-de-depenser-23-milliards-de-dollars-pour-l-infrastructure-de-l-ia-en-2026-selon-le-ft-d6362c61335182961cfd7e0774399b8d',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-9aed7',
		publisher: 'Reuters',
		via: 'Channel NewsAsia',
		title: null,
		describedAs: 'Blackstone plans $5 billion expansion of Spanish data centre project',
		url: 'https://www.channelnewsasia.com/business/blackstone-plans-5-billion-expansion-spanish-data-centre-project-5317461',
		published: '2025-08-27',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-acf18',
		publisher: 'Reuters',
		via: 'FinanceTom',
		title: 'TikTok owner ByteDance plans to spend $12 bln on AI chips in 2025, FT reports',
		describedAs: null,
		url: 'https://www.financetom.com/technology/tiktok-owner-bytedance-plans-to-spend-12-bln-on-ai-chips-in-2025-ft-reports-324490.htm',
		published: '2025-01-21',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-aecf1',
		publisher: 'Reuters',
		via: null,
		title: 'Alibaba says to invest $28 bln in cloud computing services',
		describedAs: null,
		url: 'https://www.reuters.com/article/china-alibaba-cloud-investment/alibaba-says-to-invest-28-bln-in-cloud-computing-services-idUSB9N28T01O',
		published: '2020-04-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-b6879',
		publisher: 'Reuters',
		via: 'Newsmax',
		title: 'Brookfield, Qatar Launch $20B AI Infrastructure Joint Venture',
		describedAs: null,
		url: 'https://www.newsmax.com/world/globaltalk/brookfield-qatar-ai/2025/12/09/id/1237621/',
		published: '2025-12-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-c5bbf',
		publisher: 'Reuters',
		via: 'Financetom',
		title: 'Amazon to spend $4 billion on cloud infrastructure in Chile',
		describedAs: null,
		url: 'https://www.financetom.com/technology/amazon-to-spend-4-billion-on-cloud-infrastructure-in-chile-369683.htm',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-cd84b',
		publisher: 'Reuters',
		via: 'reportwire.org',
		title: "Details of TSMC's U.S. investments",
		describedAs: null,
		url: 'https://reportwire.org/?p=1938509',
		published: '2026-01-16',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-ceee5',
		publisher: 'Reuters',
		via: 'Squidsite',
		title: null,
		describedAs: 'UAE plans $40 billion of investment in Italy',
		url: 'https://squidsite02.com/2025/02/24/uae-plan-40-billion',
		published: '2025-02-24',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-d39ed',
		publisher: 'Reuters',
		via: 'Boursorama',
		title:
			"Paris et Abu Dhabi s'accordent sur des investissements pour l'IA en France, dit l'Elysée",
		describedAs: null,
		url: 'https://www.boursorama.com/actualite-economique/actualites/paris-et-abu-dhabi-s-accordent-sur-des-investissements-pour-l-ia-en-france-dit-l-elysee-2857e82aa4788bc1ddf08171e1d620c4',
		published: '2025-02-06',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-d47c2',
		publisher: 'Reuters',
		via: 'SRN News',
		title: 'Brookfield and Qatar launch $20 billion AI infrastructure joint venture',
		describedAs: null,
		url: 'https://srnnews.com/brookfield-qatars-qai-form-20-billion-jv-for-ai-infrastructure',
		published: '2025-12-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-db2e8',
		publisher: 'Reuters',
		via: 'Financetom',
		title: null,
		describedAs: 'Amazon subsidiary to invest $5 billion in South Korea, presidential office says',
		url: 'https://www.financetom.com/business/amazon-subsidiary-to-invest-5-billion-in-south-korea-presidential-office-says-462104.htm',
		published: '2025-10-29',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-f0ca2',
		publisher: 'Reuters',
		via: 'Hindustan Times',
		title: null,
		describedAs:
			"AI deal: AMD, Cisco, Saudi Arabia's Humain launch AI JV, land first major customer",
		url: 'https://www.hindustantimes.com/business/ai-deal-amd-cisco-saudi-arabias-humain-launch-ai-jv-land-first-major-customer-101763569457281.html',
		published: '2025-11-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-f79f6',
		publisher: 'Reuters',
		via: 'Chartdogs',
		title: null,
		describedAs: 'Amazon Web Services to invest $17.02 billion in data centers in Spain',
		url: 'https://chartdogs.app/amazon-web-services-to-invest-17-02-billion-in-data-centers-in-spain-from-reuters',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'reuters-free-malaysia-today-bf7e0',
		publisher: 'Reuters / Free Malaysia Today',
		via: null,
		title: 'Microsoft unveils US$23bil in new AI investments with big focus on India',
		describedAs: null,
		url: 'https://www.freemalaysiatoday.com/category/business/2025/12/09/microsoft-unveils-us23bil-in-new-ai-investments-with-big-focus-on-india',
		published: '2025-12-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'reuters-the-star-797c1',
		publisher: 'Reuters / The Star',
		via: null,
		title: 'Amazon plans $12 billion Louisiana data center buildout',
		describedAs: null,
		url: 'https://www.thestar.com.my/tech/tech-news/2026/02/24/amazon-plans-12-billion-louisiana-data-center-buildout',
		published: '2026-02-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'rivista-ai-ba168',
		publisher: 'Rivista.AI',
		via: null,
		title: null,
		describedAs: "Amazon investe 5 miliardi in Arabia Saudita per l'AI",
		url: 'https://www.rivista.ai/2025/05/14/amazon-investe-5-miliardi-in-arabia-saudita-per-lai-tra-geopolitica-cloud-e-illusioni-di-grandezza',
		published: '2025-05-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'rnz-68043',
		publisher: 'RNZ',
		via: null,
		title: null,
		describedAs:
			'Christopher Luxon hypes re-announcement of $7.5 billion Amazon investment from 2021',
		url: 'https://cache-green.aws.rnz.net.nz/news/political/571774/christopher-luxon-hypes-re-announcement-of-7-point-5-billion-amazon-investment-from-2021',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'rttnews-5c3df',
		publisher: 'RTTNews',
		via: 'Finanzen.at',
		title: null,
		describedAs: 'Microsoft plans to invest $10 bln in Sines AI data hub in Portugal: reports',
		url: 'https://www.finanzen.at/nachrichten/aktien/microsoft-plans-to-invest-$10-bln-in-sines-ai-data-hub-in-portugal-reports-1035541441',
		published: '2025-11-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'rttnews-6e9a2',
		publisher: 'RTTNews',
		via: 'Finanzen.at',
		title: null,
		describedAs: 'Amazon to invest GBP 8 bln in UK to expand AWS data centers',
		url: 'https://www.finanzen.at/nachrichten/aktien/amazon-to-invest-gbp-8-bln-in-uk-to-expand-aws-data-centers-1033762769',
		published: '2024-09-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'rttnews-9d21a',
		publisher: 'RTTNews',
		via: 'Finanznachrichten',
		title: null,
		describedAs:
			'Microsoft announces C$19 bln investment in Canada to expand AI and cloud infrastructure',
		url: 'https://www.finanznachrichten.de/nachrichten-2025-12/67184648-microsoft-announces-c-dollar-19-bln-investment-in-canada-to-expand-ai-and-cloud-infrastructure-020.htm',
		published: '2025-12-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'rttnews-finanzen-at-ec00d',
		publisher: 'RTTNews / finanzen.at',
		via: null,
		title:
			'OpenAI, Oracle, SoftBank Unveil $500 Bln Stargate AI Data Centers Across Five U.S. Locations',
		describedAs: null,
		url: 'https://www.finanzen.at/nachrichten/aktien/openai-oracle-softbank-unveil-$500-bln-stargate-ai-data-centers-across-five-u-s-locations-1035195196',
		published: '2025-09-24',
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
