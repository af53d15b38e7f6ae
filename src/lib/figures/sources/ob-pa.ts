import type { SourceRecord } from '../types';

export default [
	{
		id: 'observer-82b09',
		publisher: 'Observer',
		via: null,
		title: null,
		describedAs: 'Humain chief and the $3B xAI stake',
		url: 'https://observer.com/2026/02/humain-ceo-tareq-amin-saudi-arabia-3b-xai/',
		published: '2026-02-18',
		kind: 'press',
		checked: true
	},
	{
		id: 'oli-verr-semis-dashboard-git-01b9a',
		publisher: 'oli-verr/semis-dashboard (GitHub)',
		via: null,
		title: 'data/capex.csv',
		describedAs: null,
		url: 'https://github.com/oli-verr/semis-dashboard/blob/c2eccc482218a97b69eb2df1f44919a3fe17a57b/data/capex.csv',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'omnihuman-blog-a1e98',
		publisher: 'OmniHuman blog',
		via: null,
		title: 'OmniHuman-1: ByteDance’s New AI for Realistic Human Video Generation',
		describedAs: null,
		url: 'https://omni-human.org/blog/new-ai-for-realistic-human-video',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'on-economia-el-nacional-f6511',
		publisher: 'ON Economia (El Nacional)',
		via: null,
		title: 'China: Alibaba invertirá 50.000 millones de euros en IA y cloud en los próximos 3 años',
		describedAs: null,
		url: 'https://elnacional.cat/oneconomia/es/on-ia/china-alibaba-invertira-50000-millones-euros-en-ia-cloud-en-proximos-3-anos_1368836_102.html',
		published: '2025-02-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'onoff-894f9',
		publisher: 'OnOff',
		via: null,
		title: null,
		describedAs: 'Amazon: €21B for data centers in Spain',
		url: 'https://www.onoff.gr/blog/en/news/amazon-21b-data-centers-in-spain/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'opc-new-c3b6c',
		publisher: 'OPC New',
		via: null,
		title: 'ByteDance AI infrastructure spending signal, May 2026',
		describedAs: null,
		url: 'https://www.opcnew.com/en/bytedance-ai-infrastructure-spending-signal-2026-china-en',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'open-techstack-5c919',
		publisher: 'Open TechStack',
		via: null,
		title: 'Anthropic-Amazon AWS compute deal 2026',
		describedAs: null,
		url: 'https://open-techstack.com/blog/anthropic-amazon-aws-compute-deal-2026/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'open-techstack-991ce',
		publisher: 'open-techstack',
		via: null,
		title: null,
		describedAs: 'Broadcom, Google, Anthropic TPU deal: about 3.5 GW in an SEC filing',
		url: 'https://open-techstack.com/blog/broadcom-google-anthropic-tpu-deal-2026',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'open-techstack-f0bf6',
		publisher: 'open-techstack',
		via: null,
		title: null,
		describedAs: 'Mistral $830M debt, Paris AI data center',
		url: 'https://open-techstack.com/blog/mistral-830m-debt-paris-ai-data-center-2026/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'openai-0a5c2',
		publisher: 'OpenAI',
		via: null,
		title: 'Announcing The Stargate Project',
		describedAs: null,
		url: 'https://openai.com/index/announcing-the-stargate-project/',
		published: '2025-01-21',
		kind: 'primary',
		checked: false
	},
	{
		id: 'openai-76292',
		publisher: 'OpenAI',
		via: null,
		title: null,
		describedAs: "Argentina's AI opportunity",
		url: 'https://openai.com/global-affairs/argentinas-ai-opportunity/',
		published: '2025-10-14',
		kind: 'primary',
		checked: true
	},
	{
		id: 'openai-903bd',
		publisher: 'OpenAI',
		via: 'Readwise',
		title: 'Introducing Operator research preview',
		describedAs: null,
		url: 'https://readwise.io/reader/shared/01jjb1jaekf0gtmk3egshfe6dm',
		published: '2025-01-23',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'opencapital-1556e',
		publisher: 'OpenCapital',
		via: null,
		title: 'Meta: capital expenditures',
		describedAs: null,
		url: 'https://www.opencapital.sh/stocks/META/metrics/cf_capital_expenditures',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'opencapital-50bc1',
		publisher: 'OpenCapital',
		via: null,
		title: 'Microsoft CapEx (quarterly)',
		describedAs: null,
		url: 'https://www.opencapital.sh/stocks/msft/metrics/cf_capital_expenditures',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'opencapital-6ee56',
		publisher: 'OpenCapital',
		via: null,
		title: 'Meta: payments for finance leases',
		describedAs: null,
		url: 'https://www.opencapital.sh/stocks/meta/metrics/cf_payments_for_finance_leases',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'opencapital-ead04',
		publisher: 'OpenCapital',
		via: null,
		title: 'Meta CapEx (quarterly)',
		describedAs: null,
		url: 'https://www.opencapital.sh/stocks/meta/metrics/capital_expenditures',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'opencapital-ecdc4',
		publisher: 'OpenCapital',
		via: null,
		title: 'Alphabet CapEx (quarterly)',
		describedAs: null,
		url: 'https://www.opencapital.sh/stocks/googl/metrics/capital_expenditures',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'opencapital-fbdc2',
		publisher: 'OpenCapital',
		via: null,
		title: 'Tesla CapEx (quarterly)',
		describedAs: null,
		url: 'https://www.opencapital.sh/stocks/tsla/metrics/capital_expenditures',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'openclaw-radar-digest-of-the-111e1',
		publisher: 'OpenClaw Radar, digest of The Guardian',
		via: null,
		title: 'UK AI investment claims under scrutiny: phantom datacenters and unverified funding',
		describedAs: null,
		url: 'https://openclawradar.com/article/uk-ai-phantom-investments-scrutiny',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'opentools-2dffc',
		publisher: 'OpenTools',
		via: null,
		title: "Telus's BC AI data centre cluster is a sovereign-compute bet, not a finished build",
		describedAs: null,
		url: 'https://opentools.ai/news/tags/data-residency',
		published: '2026-05-12',
		kind: 'press',
		checked: true
	},
	{
		id: 'oracle-sec-10-k-year-to-31-m-446ab',
		publisher: 'Oracle (SEC 10-K, year to 31 May 2026)',
		via: null,
		title: 'Form 10-K',
		describedAs: null,
		url: 'https://www.sec.gov/Archives/edgar/data/1341439/000119312526277521/orcl-20260531.htm',
		published: null,
		kind: 'primary',
		checked: false
	},
	{
		id: 'oracle-sec-10-q-quarter-to-3-ee4d0',
		publisher: 'Oracle (SEC 10-Q, quarter to 31 August 2026)',
		via: null,
		title: 'Form 10-Q',
		describedAs: null,
		url: 'https://www.sec.gov/Archives/edgar/data/1341439/000119312526389274/orcl-20260831.htm',
		published: null,
		kind: 'primary',
		checked: false
	},
	{
		id: 'ouralpha-f11ab',
		publisher: 'OurAlpha',
		via: null,
		title: 'Amazon Deep Dive: AWS Re-Accelerates, $200B AI Capex',
		describedAs: null,
		url: 'https://ouralpha.app/en/amzn-deep-dive-aws-ai-capex-anthropic/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'ourcoders-south-china-mornin-8d271',
		publisher: 'OurCoders (South China Morning Post)',
		via: null,
		title: null,
		describedAs:
			'Alibaba plans to increase its capital expenditures on artificial intelligence infrastructure (Apsara Conference report)',
		url: 'https://ourcoders.com/news/show/53073',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'pandaily-adb80',
		publisher: 'Pandaily',
		via: null,
		title:
			'ByteDance Plans RMB 160 Billion in Capital Spending for 2026, With Half Allocated to AI Chips',
		describedAs: null,
		url: 'https://pandaily.com/byte-dance-plans-rmb-160-billion-in-capital-spending-for-2026-with-half-allocated-to-ai-chips',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'parameter-78799',
		publisher: 'Parameter',
		via: null,
		title: "Meta Stock: Why Wall Street Isn't Buying the AI Vision",
		describedAs: null,
		url: 'https://parameter.io/meta-stock-why-wall-street-isnt-buying-the-ai-vision',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'parameter-a1863',
		publisher: 'Parameter',
		via: null,
		title: null,
		describedAs: 'Microsoft: $15 billion on UAE data center push',
		url: 'https://parameter.io/microsoft-msft-stock-tech-giant-drops-15-billion-on-uae-data-center-push',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'particle-news-790f5',
		publisher: 'Particle News',
		via: null,
		title: "Oracle's AI Bet Deepens as $50 Billion Capex Plan Tests Balance Sheet",
		describedAs: null,
		url: 'https://particle.news/story/oracles-ai-bet-deepens-as-50-billion-capex-plan-tests-balance-sheet',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'particle-news-90d14',
		publisher: 'Particle News',
		via: null,
		title: 'Oracle Reaffirms 4.5GW AI Build as Abilene Expansion Lease Falls Through',
		describedAs: null,
		url: 'https://particlenews.pages.dev/story/oracle-reaffirms-45gw-ai-build-as-abilene-expansion-lease-falls-through',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'particle-news-948e9',
		publisher: 'Particle News',
		via: null,
		title:
			'OpenAI and Nvidia Strike 10-Gigawatt AI Infrastructure Pact With Up to $100 Billion Planned',
		describedAs: null,
		url: 'https://particle.news/story/openai-and-nvidia-strike-10-gigawatt-ai-infrastructure-pact-with-up-to-100-billion-planned',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'particle-news-e9749',
		publisher: 'Particle News',
		via: null,
		title: "Amazon's $200 Billion AI Buildout Triggers Broad Tech Selloff",
		describedAs: null,
		url: 'https://particlenews.pages.dev/story/amazons-200-billion-ai-buildout-triggers-broad-tech-selloff',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'particle-news-f6810',
		publisher: 'Particle News',
		via: null,
		title: 'OpenAI strikes seven-year, $38 billion AWS deal for Nvidia GPU capacity',
		describedAs: null,
		url: 'https://particle.news/story/openai-strikes-seven-year-38-billion-aws-deal-for-nvidia-gpu-capacity',
		published: null,
		kind: 'aggregator',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
