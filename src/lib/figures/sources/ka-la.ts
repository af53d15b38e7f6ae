import type { SourceRecord } from '../types';

export default [
	{
		id: 'kai-zuber-buhler-hugging-fac-a5d1e',
		publisher: 'Kai Zuber-Bühler (Hugging Face Space)',
		via: null,
		title: 'big_five_capex.jsonl',
		describedAs: null,
		url: 'https://huggingface.co/spaces/kaizuberbuehler/ai-progress-charts/commit/f2bc04d515469a3e918a286e3490f58b900c5205',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'kantenna-80362',
		publisher: 'Kantenna',
		via: null,
		title: null,
		describedAs: 'Japan domestic AI development',
		url: 'https://kantenna.com/topic/japan-domestic-ai-development-softbank-trillion-parameters',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'karmactive-87a6f',
		publisher: 'Karmactive',
		via: null,
		title: null,
		describedAs: "Microsoft's R25.8 billion boost to South Africa's AI sector",
		url: 'https://www.karmactive.com/microsofts-r25-8-billion-boost-to-south-africas-ai-sector/embed',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'kbs-world-416d5',
		publisher: 'KBS World',
		via: null,
		title: null,
		describedAs: 'Samsung five-year plan of 450 trillion won',
		url: 'https://world.kbs.co.kr/service/news_view.htm?lang=r&Seq_Code=83680',
		published: '2025-11-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'kbs-world-ad45f',
		publisher: 'KBS World',
		via: null,
		title: null,
		describedAs: 'growth fund above 150 trillion won',
		url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=94204&lang=s',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'kbs-world-fa5bc',
		publisher: 'KBS World',
		via: null,
		title: null,
		describedAs: '35 billion dollar data centre',
		url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=191070',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'khaleej-times-2db7d',
		publisher: 'Khaleej Times',
		via: null,
		title: 'Apple commits $100 billion more to US manufacturing',
		describedAs: null,
		url: 'https://www.khaleejtimes.com/business-technology-review/apple-commits-100-billion-more-to-us-manufacturing',
		published: '2025-08-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'khaleej-times-97feb',
		publisher: 'Khaleej Times',
		via: 'MENAFN',
		title: "UAE's G42-Led $1 Billion Consortium To Build Vietnam's AI And Cloud Capabilities",
		describedAs: null,
		url: 'https://menafn.com/1110713056/UAEs-G42-Led-1-Billion-Consortium-To-Build-Vietnams-AI-And-Cloud-Capabilities',
		published: '2026-02-08',
		kind: 'press',
		checked: true
	},
	{
		id: 'khaleej-times-e4f75',
		publisher: 'Khaleej Times',
		via: null,
		title: null,
		describedAs:
			'Dubai company gets historic $5 billion investment to expand data centres, Sheikh Hamdan announces',
		url: 'https://www.khaleejtimes.com/business/dubai-company-gets-historic-5-billion-investment-to-expand-data-centres-sheikh-hamdan-announces',
		published: '2025-01-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'konnichiwa-today-910fd',
		publisher: 'Konnichiwa Today',
		via: null,
		title: 'TikTok to build a second billion-euro data center in Finland',
		describedAs: null,
		url: 'https://konnichiwa.today/tiktok-to-build-a-second-billion-euro-data-center-in-finland',
		published: '2026-04-08',
		kind: 'press',
		checked: true
	},
	{
		id: 'korea-joongang-daily-235c3',
		publisher: 'Korea JoongAng Daily',
		via: null,
		title: null,
		describedAs: "Korea's 100 trillion won national fund must avoid becoming a payout scheme",
		url: 'https://koreajoongangdaily.joins.com/news/2025-08-19/opinion/columns/Koreas-100-trillion-won-national-fund-must-avoid-becoming-a-payout-scheme/2378236',
		published: '2025-08-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'korea-joongang-daily-4641e',
		publisher: 'Korea JoongAng Daily',
		via: null,
		title:
			"Gov't, private sector launch joint $102 billion fund to accelerate advanced tech development",
		describedAs: null,
		url: 'https://koreajoongangdaily.joins.com/news/2025-12-11/business/industry/Govt-private-sector-launch-joint-102-billion-fund-to-accelerate-advanced-tech-development/2475715',
		published: '2025-12-11',
		kind: 'press',
		checked: true
	},
	{
		id: 'korea-joongang-daily-5e008',
		publisher: 'Korea JoongAng Daily',
		via: null,
		title: 'Government allocates 10.1 trillion won for AI in budget',
		describedAs: null,
		url: 'https://koreajoongangdaily.joins.com/news/2025-08-29/national/politics/Korean-government-allocates-101-trillion-won-for-artificial-intelligence-in-budget/2387310',
		published: '2025-08-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'korea-joongang-daily-77f3c',
		publisher: 'Korea JoongAng Daily',
		via: null,
		title: "SK Group, AWS join hands to build $5.13 billion AI data center, Korea's largest",
		describedAs: null,
		url: 'https://koreajoongangdaily.joins.com/news/2025-06-20/business/industry/SK-Group-AWS-join-hands-to-build-513-billion-AI-data-center-Koreas-largest/2335079',
		published: '2025-06-20',
		kind: 'press',
		checked: true
	},
	{
		id: 'korea-joongang-daily-9e1ab',
		publisher: 'Korea JoongAng Daily',
		via: null,
		title: "Gov't to tap National Growth Fund for $20B investment in AI, chips",
		describedAs: null,
		url: 'https://koreajoongangdaily.joins.com/news/2025-12-16/business/economy/Govt-to-tap-National-Growth-Fund-for-20B-investment-in-AI-chips/2479023',
		published: '2025-12-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'korea-joongang-daily-ac00a',
		publisher: 'Korea JoongAng Daily',
		via: null,
		title: 'SK Group breaks ground on AI-only data center in Ulsan',
		describedAs: null,
		url: 'https://koreajoongangdaily.joins.com/news/2025-08-29/business/industry/SK-Group-breaks-ground-on-AIonly-data-center-in-Ulsan/2387392',
		published: '2025-08-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'korea-joongang-daily-reuters-ad252',
		publisher: 'Korea JoongAng Daily / Reuters',
		via: null,
		title: 'Microsoft unveils $23 billion in new AI investments with big focus on India',
		describedAs: null,
		url: 'https://koreajoongangdaily.joins.com/news/2025-12-10/world/world/Microsoft-unveils-23-billion-in-new-AI-investments-with-big-focus-on-India/2473952',
		published: '2025-12-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'korea-net-52edb',
		publisher: 'Korea.net',
		via: null,
		title: null,
		describedAs: "Lee's policy speech on the 2026 budget",
		url: 'https://www.korea.net/NewsFocus/policies/view?articleId=281702&koreanId=281671',
		published: '2025-11-04',
		kind: 'primary',
		checked: true
	},
	{
		id: 'korea-times-06ab7',
		publisher: 'Korea Times',
		via: 'WPNews',
		title:
			'Samsung, SK hynix unveil $585 bil. investment for semiconductor complex in southwestern region',
		describedAs: null,
		url: 'https://wpnews.pro/news/samsung-sk-hynix-unveil-585-bil-investment-for-semiconductor-complex-in-region.json',
		published: '2026-06-29',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'korea-times-9a595',
		publisher: 'Korea Times',
		via: 'Invest Seoul',
		title: null,
		describedAs: 'National Growth Fund raised from 100 to 150 trillion won',
		url: 'https://investseoul.org/eng/web/cop/bbsWeb/newsManageEngViewWeb.do?nId=NEWS_000000000047434&pageIndex=1',
		published: '2025-09-10',
		kind: 'press',
		checked: true
	},
	{
		id: 'krasa-ai-d8113',
		publisher: 'Krasa AI',
		via: null,
		title: "Microsoft Pours A$25 Billion Into Australia's AI Build-Out",
		describedAs: null,
		url: 'https://www.krasa.ai/news/microsoft-australia-25-billion-ai-investment-2029',
		published: '2026-04-25',
		kind: 'press',
		checked: true
	},
	{
		id: 'kripicard-blog-99a92',
		publisher: 'Kripicard blog',
		via: null,
		title: 'Mistral Cites Euro Vision with $1.4B for Swedish AI Data Center',
		describedAs: null,
		url: 'https://kripicard.blog/mistral-cites-euro-vision-with-1-4b-for-swedish-ai-data-center',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'kulturegeek-f9929',
		publisher: 'KultureGeek',
		via: null,
		title: null,
		describedAs: "IA : Iliad (Free) va investir 2,5 milliards d'euros dans les data centers",
		url: 'https://kulturegeek.fr/news-311053/ia-iliad-free-investir-25-milliards-deuros-data-centers',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'kursiv-c2de3',
		publisher: 'Kursiv',
		via: null,
		title: 'Apple to invest additional $100 bn in U.S. amid Trump pressure',
		describedAs: null,
		url: 'https://uz.kursiv.media/en/2025-08-07/apple-to-invest-additional-100-bn-in-u-s-amid-trump-pressure',
		published: '2025-08-07',
		kind: 'press',
		checked: true
	},
	{
		id: 'lablab-ai-github-pull-reques-22ebe',
		publisher: 'lablab.ai (GitHub pull request)',
		via: null,
		title: 'Add This Week in AI recap for August 17-24, 2026',
		describedAs: null,
		url: 'https://github.com/lablab-ai/community-content/pull/1060',
		published: '2026-08-24',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'lakeland-today-80cd2',
		publisher: 'Lakeland Today',
		via: null,
		title: null,
		describedAs: "Kevin O'Leary's company to invest in AI project in MD of Greenview",
		url: 'https://lakelandtoday.ca/beyond-local/kevin-olearys-company-to-invest-in-ai-project-in-md-of-greenview-9946479',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'latam-fdi-b1b4f',
		publisher: 'Latam FDI',
		via: null,
		title: null,
		describedAs: 'CloudHQ in Querétaro',
		url: 'https://latamfdi.com/?p=11528',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'latent-machine-ba47e',
		publisher: 'Latent Machine',
		via: null,
		title: null,
		describedAs: 'OpenAI and Cerebras: contract of 10 billion dollars',
		url: 'https://www.latentmachine.com/intelligence/events/openai-cerebras-10b-deal',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'latestly-ani-c81da',
		publisher: 'LatestLY / ANI',
		via: null,
		title: null,
		describedAs: 'summit concludes',
		url: 'https://www.latestly.com/agency-news/business-news-india-ai-impact-summit-2026-concludes-with-landmark-global-declarations-and-major-ai-investment-commitments-over-usd-200-billion-in-ai-related-investments-expected-7336480.html',
		published: '2026-03-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'latestly-pti-12a1d',
		publisher: 'LatestLY / PTI',
		via: null,
		title: null,
		describedAs: 'AWS to invest USD 8.3 billion in cloud infrastructure in Maharashtra by 2030',
		url: 'https://www.latestly.com/agency-news/latest-news-aws-to-invest-usd-8-3-billion-in-cloud-infrastructure-in-maharashtra-by-2030-6586693.html',
		published: '2025-01-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'lavx-news-36709',
		publisher: 'Lavx News',
		via: null,
		title: 'OpenAI targets $600B compute spend by 2030',
		describedAs: null,
		url: 'https://news.lavx.hu/article/openai-targets-600b-compute-spend-by-2030-as-ai-infrastructure-race-heats-up',
		published: null,
		kind: 'aggregator',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
