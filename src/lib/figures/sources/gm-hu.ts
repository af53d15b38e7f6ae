import type { SourceRecord } from '../types';

export default [
	{
		id: 'gmt-eight-54674',
		publisher: 'GMT Eight',
		via: null,
		title: 'Tencent (00700) Q2 earnings call',
		describedAs: null,
		url: 'https://gmt8press.com/content/detail/296409',
		published: '2025-08-13',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'gmt-eight-72275',
		publisher: 'GMT Eight',
		via: null,
		title: null,
		describedAs: 'Japan: support of about 65 billion dollars for chips and AI',
		url: 'https://gmteight.com/content/detail/197856',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'gmt-eight-ed9be',
		publisher: 'GMT Eight',
		via: null,
		title: 'OpenAI significantly lowers its spending target to $600 billion',
		describedAs: null,
		url: 'https://gmteight.com/content/detail/361755',
		published: '2026-02-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'gocodelab-c4ff4',
		publisher: 'GoCodeLab',
		via: null,
		title: 'Anthropic Commits $200 Billion to Google Cloud Over 5 Years',
		describedAs: null,
		url: 'https://gocodelab.com/en/blog/en-anthropic-google-cloud-200b-tpu-5year-2026/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'goemkarponn-4cdf2',
		publisher: 'Goemkarponn',
		via: null,
		title: null,
		describedAs: 'Global firms announce over 65 billion dollars',
		url: 'https://goemkarponn.com/global-firms-announce-over-65-billion-dollars-to-power-indias-ai-future',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'google-676a4',
		publisher: 'Google',
		via: null,
		title:
			'Google Announces €5.5 Billion Investment in Germany, including AI Infrastructure, through 2029',
		describedAs: null,
		url: 'https://www.googlecloudpresscorner.com/2025-11-11-Google-Announces-EUR5-5-Billion-Investment-in-Germany,-including-AI-Infrastructure,-through-2029',
		published: '2025-11-11',
		kind: 'primary',
		checked: true
	},
	{
		id: 'government-of-canada-7ea2d',
		publisher: 'Government of Canada',
		via: 'Newswire',
		title: null,
		describedAs:
			'Government of Canada finalizes investment to support Canadian-born AI leader Cohere',
		url: 'https://www.newswire.ca/news-releases/government-of-canada-finalizes-investment-to-support-canadian-born-ai-leader-cohere-840540871.html',
		published: '2025-03-20',
		kind: 'primary',
		checked: true
	},
	{
		id: 'government-technology-73d01',
		publisher: 'Government Technology',
		via: null,
		title: null,
		describedAs: 'Compute Roadmap to boost AI',
		url: 'https://www.governmenttechnology.co.uk/news/18072025/compute-roadmap-boost-ai',
		published: '2025-07-18',
		kind: 'press',
		checked: true
	},
	{
		id: 'ground-news-901f6',
		publisher: 'Ground News',
		via: null,
		title: "Germany Hopes New Data Centre Can Help Bring 'Digital Sovereignty'",
		describedAs: null,
		url: 'https://ground.news/article/schwarz-group-invests-11-billion-in-data-center',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'groundy-55ba8',
		publisher: 'Groundy',
		via: null,
		title: null,
		describedAs: 'DeepSeek V3, R1: how Chinese engineers matched GPT-4',
		url: 'https://groundy.com/articles/deepseek-v3-r1-how-chinese-engineers-matched-gpt-4-6',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'grow-your-business-052b0',
		publisher: 'Grow Your Business',
		via: null,
		title: null,
		describedAs: "Tech giants Microsoft and Nvidia invest in Indonesia's tech expansion",
		url: 'https://www.growyourbusiness.org/business-news/tech-giants-microsoft-and-nvidia-invest-in-indonesias-tech-expansion/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'gulf-ai-monitor-73bf2',
		publisher: 'Gulf AI Monitor',
		via: null,
		title: "Kuwait's AI Ecosystem",
		describedAs: null,
		url: 'https://gulfaimonitor.com/kuwait.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'gulf-data-centre-association-3a78e',
		publisher: 'Gulf Data Centre Association',
		via: null,
		title: 'Weekly News Blast, 29th January 2026',
		describedAs: null,
		url: 'https://gulfdca.com/en/weekly-news-blast-29th-january-2026/',
		published: '2026-01-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'gulf-news-9f7a1',
		publisher: 'Gulf News',
		via: null,
		title: null,
		describedAs: 'Stargate UAE: first phase of 200MW to complete by 2026',
		url: 'https://gulfnews.com/business/markets/stargate-uae-first-phase-of-200mw-to-complete-by-2026-1.500310364',
		published: '2025-10-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'gurufocus-58be1',
		publisher: 'GuruFocus',
		via: null,
		title: "Amazon (AMZN) to Invest $4 Billion in Chile's First Data Center",
		describedAs: null,
		url: 'https://www.gurufocus.com/news/2838347/amazon-amzn-to-invest-4-billion-in-chiles-first-data-center',
		published: '2025-05-07',
		kind: 'press',
		checked: true
	},
	{
		id: 'hackernoon-sia-52e6b',
		publisher: 'HackerNoon SIA',
		via: null,
		title: null,
		describedAs: 'Foxconn and Nvidia centre',
		url: 'https://sia.hackernoon.com/foxconn-nvidia-to-complete-$14b-ai-supercomputing-centre-by-2026',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'hamidun-news-from-bloomberg-d1f4a',
		publisher: 'Hamidun News, from Bloomberg',
		via: null,
		title: 'Fluidstack exits €10B French AI project and pivots to the US',
		describedAs: null,
		url: 'https://news.hamidun.com/en/news/8019/fluidstack-exits-10b-french-ai-project-and-pivots-to-the-us',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'hanna-ai-news-3ec4e',
		publisher: 'Hanna AI News',
		via: null,
		title: null,
		describedAs: 'China AI data center investment',
		url: 'https://news.hanna-ai.com/en/article/china-ai-data-center-investment',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'hanna-ai-news-58d12',
		publisher: 'Hanna AI News',
		via: null,
		title: 'Meta Hyperion Louisiana AI data center',
		describedAs: null,
		url: 'https://news.hanna-ai.com/ps/article/meta-hyperion-louisiana-ai-data-center',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'hanna-ai-news-953da',
		publisher: 'Hanna AI News',
		via: null,
		title: null,
		describedAs: 'Samsung, SK Hynix AI investment South Korea',
		url: 'https://news.hanna-ai.com/en/article/samsung-sk-hynix-ai-investment-south-korea',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'hanna-ai-news-b8335',
		publisher: 'Hanna AI News',
		via: null,
		title: null,
		describedAs: 'India AI data centre investments',
		url: 'https://news.hanna-ai.com/en/article/india-ai-data-centre-investments',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'hht-group-haitong-securities-11353',
		publisher: 'HHT Group (Haitong Securities)',
		via: null,
		title: 'Prosperity in cloud computing soars, giants keeping strong investment',
		describedAs: null,
		url: 'https://www.hhtgroup.com.cn/prosperity-in-cloud-computing-soars-giants-keeping-strong-investment/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'hosting-paper-78e23',
		publisher: 'Hosting Paper',
		via: null,
		title: null,
		describedAs: 'Amazon and Google invest 25 billion dollars in Missouri data centres',
		url: 'https://hostingpaper.com/article/amazon-and-google-invest-25b-in-missouri-data-centers',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'humans-are-obsolete-4d076',
		publisher: 'Humans Are Obsolete',
		via: null,
		title:
			'UK AI Growth Zones: £24B Investment Creates 5,000+ Jobs as Britain Builds AI Infrastructure at Former Ford Plant',
		describedAs: null,
		url: 'https://humansareobsolete.com/articles/uk-ai-growth-zones-24b-investment-5000-jobs-infrastructure-january-25-2026',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'humans-are-obsolete-cec90',
		publisher: 'Humans Are Obsolete',
		via: null,
		title:
			'UAE Launches 200MW Stargate AI Compute Cluster: G42-OpenAI-Oracle Partnership Targets One-Gigawatt AI Infrastructure by 2026',
		describedAs: null,
		url: 'https://humansareobsolete.com/articles/uae-stargate-ai-compute-cluster-200mw-phase-2026-launch',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'hurriyet-daily-news-4d1f8',
		publisher: 'Hürriyet Daily News',
		via: null,
		title: 'Turkcell, Google Cloud to build hyperscale data centers in Türkiye',
		describedAs: null,
		url: 'https://www.hurriyetdailynews.com/turkcell-google-cloud-to-build-hyperscale-data-centers-in-turkiye-217178',
		published: '2025-12-25',
		kind: 'press',
		checked: true
	},
	{
		id: 'hurriyet-daily-news-afp-72448',
		publisher: 'Hürriyet Daily News / AFP',
		via: null,
		title: 'OpenAI to build India data center infrastructure with TCS',
		describedAs: null,
		url: 'https://www.hurriyetdailynews.com/openai-to-build-india-data-center-infrastructure-with-tcs-219103',
		published: '2026-02-19',
		kind: 'press',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
