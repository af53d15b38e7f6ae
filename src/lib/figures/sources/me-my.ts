import type { SourceRecord } from '../types';

export default [
	{
		id: 'mediaverty-fd0a5',
		publisher: 'Mediaverty',
		via: null,
		title: 'OpenAI-Nvidia $100B Deal Canceled, Jensen Huang Confirms',
		describedAs: null,
		url: 'https://bloghow.mediaverty.com/?p=19789',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'meed-2dcc4',
		publisher: 'MEED',
		via: null,
		title: 'Data centres meet upbeat growth',
		describedAs: null,
		url: 'https://guest.meed.com/data-centres-meet-upbeat-growth',
		published: '2024-06-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'megadose-relaying-techmeme-a-a0b21',
		publisher: 'Megadose (relaying Techmeme and Bloomberg)',
		via: null,
		title:
			"ByteDance is building a $39B data center complex in a free-trade zone in Brazil's Ceará, set to be its largest facility outside of China with a 1GW capacity (Peter Millard/Bloomberg)",
		describedAs: null,
		url: 'https://megadose.ai/i/a83b08e7-f290-4420-bd3b-2e5474faa3dd',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'megadose-relaying-techmeme-a-b2def',
		publisher: 'Megadose (relaying Techmeme and The Korea Times)',
		via: null,
		title:
			'South Korea unveils plans for new AI data centers backed by ~$357.5B from SK Group, GS Group, and Naver, targeting 8.4GW initially and 18.4GW by 2035 (Yi Whan-woo/The Korea Times)',
		describedAs: null,
		url: 'https://megadose.ai/i/acfdaa4a-4523-4452-a56e-2e58ae6fc7ef',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'mena-news-247-97f8f',
		publisher: 'MENA News 247',
		via: null,
		title: null,
		describedAs: 'OpenAI takes 100 MW from TCS',
		url: 'https://menanews247.com/openai-tata-100mw-india-ai-data-centers',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'menafn-a3490',
		publisher: 'MENAFN',
		via: null,
		title: null,
		describedAs: 'Amazon plans AI expansion of 10 billion dollars in North Carolina',
		url: 'https://menafn.com/1109639155/Amazon-Plans-10B-AI-Expansion-In-North-Carolina',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'menafn-b7437',
		publisher: 'MENAFN',
		via: null,
		title: 'China’s tech giants make AI investment boom despite US sanctions',
		describedAs: null,
		url: 'https://menafn.com/1108626720/Chinas-tech-giants-make-AI-investment-boom-despite-US-sanctions',
		published: '2024-09-02',
		kind: 'press',
		checked: true
	},
	{
		id: 'menatech-2fff5',
		publisher: 'MenaTech',
		via: null,
		title: 'UAE’s Stargate to cost $30bn, AI minister confirms',
		describedAs: null,
		url: 'https://menatech.net/en/uaes-stargate-to-cost-30bn-ai-minister-confirms',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'meta-sec-8-k-d4867',
		publisher: 'Meta (SEC 8-K)',
		via: null,
		title: 'Second quarter 2026 results, exhibit 99.1',
		describedAs: null,
		url: 'https://www.sec.gov/Archives/edgar/data/1326801/000162828026050596/meta-06302026xexhibit991.htm',
		published: '2026-07-29',
		kind: 'primary',
		checked: false
	},
	{
		id: 'metax-ef552',
		publisher: 'MetaX',
		via: null,
		title: "Samsung's 5-Year 450 Trillion KRW Domestic Investment",
		describedAs: null,
		url: 'https://www.metax.kr/en/article/ai-1065615400785893',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'metricduck-f87f2',
		publisher: 'MetricDuck',
		via: null,
		title: 'Meta Platforms earnings',
		describedAs: null,
		url: 'https://www.metricduck.com/company/META/earnings',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'mexc-news-panews-d3c4c',
		publisher: 'MEXC News (PANews)',
		via: null,
		title:
			'Nvidia plans to invest $100 billion in OpenAI, with an initial investment of $10 billion',
		describedAs: null,
		url: 'https://www.mexc.fm/en-TR/news/nvidia-plans-to-invest-100-billion-in-openai-with-an-initial-investment-of-10-billion/105736',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'mexican-press-agency-c56af',
		publisher: 'Mexican Press Agency',
		via: null,
		title:
			"CloudHQ Announces Record $4.8 Billion Investment in Querétaro to Build Mexico's Largest Data Center Campus",
		describedAs: null,
		url: 'https://mexicanpressagency.org/newsroom-posts/cloudhq',
		published: '2025-10-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'mexico-news-daily-6d9bd',
		publisher: 'Mexico News Daily',
		via: null,
		title: null,
		describedAs: 'AWS invest $5B Mexico data region',
		url: 'https://mexiconewsdaily.com/business/aws-invest-5b-mexico-data-region/',
		published: '2025-01-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'microsoft-5381f',
		publisher: 'Microsoft',
		via: null,
		title: 'The next chapter of the Microsoft-OpenAI partnership',
		describedAs: null,
		url: 'https://blogs.microsoft.com/blog/2025/10/28/the-next-chapter-of-the-microsoft-openai-partnership/',
		published: '2025-10-28',
		kind: 'primary',
		checked: false
	},
	{
		id: 'microsoft-b9ae0',
		publisher: 'Microsoft',
		via: null,
		title: 'Microsoft, NVIDIA and Anthropic announce strategic partnerships',
		describedAs: null,
		url: 'https://blogs.microsoft.com/blog/2025/11/18/microsoft-nvidia-and-anthropic-announce-strategic-partnerships/',
		published: '2025-11-18',
		kind: 'primary',
		checked: false
	},
	{
		id: 'microsoft-brad-smith-ab84d',
		publisher: 'Microsoft (Brad Smith)',
		via: 'Science|Business',
		title: null,
		describedAs:
			"The view from Warsaw: Microsoft's support for trans-Atlantic investment, trade and economic growth",
		url: 'https://sciencebusiness.net/network-updates/view-warsaw-microsofts-support-trans-atlantic-investment-trade-and-economic-growth',
		published: null,
		kind: 'primary',
		checked: true
	},
	{
		id: 'microsoft-sec-8-k-16aca',
		publisher: 'Microsoft (SEC 8-K)',
		via: null,
		title: 'FY26 Q4 results, exhibit 99.1',
		describedAs: null,
		url: 'https://www.sec.gov/Archives/edgar/data/789019/000119312526323632/msft-ex99_1.htm',
		published: '2026-07-29',
		kind: 'primary',
		checked: false
	},
	{
		id: 'middle-east-ai-news-94f5b',
		publisher: 'Middle East AI News',
		via: null,
		title: 'Brookfield, KIA and Nvidia launch $100B AI infrastructure plan',
		describedAs: null,
		url: 'https://www.middleeastainews.com/p/brookfield-kia-and-nvidia-launch',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'mingtiandi-09e65',
		publisher: 'Mingtiandi',
		via: null,
		title: 'Microsoft to invest $18B in Australian data centres, AI',
		describedAs: null,
		url: 'https://www.mingtiandi.com/real-estate/data-centres/microsoft-to-invest-18b-in-australian-data-centres-ai/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'mingtiandi-67cd2',
		publisher: 'Mingtiandi',
		via: 'naijanews.tdreport.com',
		title: 'ByteDance Eyes $2.4B Investment in Malaysia Data Centres, AI Hub',
		describedAs: null,
		url: 'https://naijanews.tdreport.com/bytedance-eyes-2-4b-investment-in-malaysia-data-centres-ai-hub',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'mingtiandi-85962',
		publisher: 'Mingtiandi',
		via: null,
		title: 'Alibaba announces plans to invest $53B on AI infrastructure to meet AI demand',
		describedAs: null,
		url: 'https://www.mingtiandi.com/real-estate/data-centres/alibaba-announces-plans-to-invest-53b-on-ai-infrastructure-to-meet-ai-demand',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'mint-0aed3',
		publisher: 'Mint',
		via: null,
		title: null,
		describedAs: "Google's 15 billion dollar plan",
		url: 'https://www.livemint.com/companies/ai-ambitions-google-15-billion-data-centre-microsoft-investment-meta-adani-reliance-l-t-big-tech-renewable-energy-11760451512639.html',
		published: '2025-10-14',
		kind: 'press',
		checked: true
	},
	{
		id: 'mint-2e3c5',
		publisher: 'Mint',
		via: null,
		title: "Oracle is no longer AI's dark horse",
		describedAs: null,
		url: 'https://www.livemint.com/companies/oracle-is-no-longer-ai-s-dark-horse/amp-11752661387778.html',
		published: '2025-07-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'mint-b7316',
		publisher: 'Mint',
		via: null,
		title: null,
		describedAs:
			'Adani Group commits $100 billion investment to develop renewable-energy-powered, hyperscale AI-ready data centres',
		url: 'https://www.livemint.com/market/stock-market-news/adani-group-commits-100-billion-investment-to-develop-renewable-energy-powered-hyperscale-ai-ready-data-centres-11771314655245.html',
		published: '2026-02-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'mint-bd255',
		publisher: 'Mint',
		via: null,
		title: 'Biden rushes to Trump-proof his signature energy, chip policies',
		describedAs: null,
		url: 'https://www.livemint.com/news/world/biden-rushes-to-trump-proof-his-signature-energy-chip-policies/amp-11732881245877.html',
		published: '2024-11-29',
		kind: 'press',
		checked: true
	},
	{
		id: 'mint-the-wall-street-journal-d0dfe',
		publisher: 'Mint / The Wall Street Journal',
		via: null,
		title: 'Taiwan pledges $250 billion in US spending in exchange for lower tariffs',
		describedAs: null,
		url: 'https://www.livemint.com/global/taiwan-pledges-250-billion-in-us-spending-in-exchange-for-lower-tariffs/amp-11768525441485.html',
		published: '2026-01-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'mirror-of-the-new-york-times-3378a',
		publisher: 'Mirror of The New York Times',
		via: null,
		title: 'OpenAI Halts Landmark A.I. Project in Britain',
		describedAs: null,
		url: 'https://mockmirror.thorstenkranz.de/2026/04/09/openai-halts-landmark-a-i-project-in-britain/',
		published: '2026-04-09',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'mit-sloan-management-review-26034',
		publisher: 'MIT Sloan Management Review India',
		via: null,
		title: 'Reliance, L&T Make $13.5 Billion Push Into AI Data Centers',
		describedAs: null,
		url: 'https://mitsloanindia.com/article/reliance-lt-make-13-5-billion-push-into-ai-data-centers',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'mitrade-7d192',
		publisher: 'Mitrade',
		via: null,
		title: null,
		describedAs: 'SoftBank Arizona complex',
		url: 'https://www.mitrade.com/th/insights/news/live-news/article-3-904986-20250621',
		published: '2025-06-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'mlllm-io-citing-reuters-63852',
		publisher: 'mlllm.io (citing Reuters)',
		via: null,
		title: "Samsung to invest $648 billion in South Korea's AI infrastructure",
		describedAs: null,
		url: 'https://mlllm.io/news/1554-samsung-to-invest-648-billion-in-south-korea-s-ai-infrastructure/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'mobile-tech-world-c8dae',
		publisher: 'Mobile Tech World',
		via: null,
		title: null,
		describedAs: 'UK sovereign AI: £500m',
		url: 'https://mobiletechworld.com/?p=18973',
		published: '2026-06-12',
		kind: 'press',
		checked: true
	},
	{
		id: 'mobile-world-live-351be',
		publisher: 'Mobile World Live',
		via: null,
		title: null,
		describedAs: 'Oracle to invest over $1B in Spain for AI, cloud computing',
		url: 'https://www.mobileworldlive.com/big-tech/oracle-to-invest-over-1b-in-spain-for-ai-cloud-computing/',
		published: '2024-06-21',
		kind: 'press',
		checked: true
	},
	{
		id: 'mobile-world-live-4b078',
		publisher: 'Mobile World Live',
		via: null,
		title: null,
		describedAs: 'China Mobile ramps capex cuts',
		url: 'https://www.mobileworldlive.com/china-mobile/china-mobile-ramps-capex-cuts/',
		published: '2024-03-22',
		kind: 'press',
		checked: true
	},
	{
		id: 'mobile-world-live-9ae05',
		publisher: 'Mobile World Live',
		via: null,
		title: null,
		describedAs: 'AWS pumps $15B to support Japan AI push',
		url: 'https://www.mobileworldlive.com/ai-cloud/aws-pumps-15b-to-support-japan-ai-push/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'mobile-world-live-a7362',
		publisher: 'Mobile World Live',
		via: null,
		title: 'Alibaba outlines aggressive 3-year AI capex plan',
		describedAs: null,
		url: 'https://www.mobileworldlive.com/ai-cloud/alibaba-outlines-aggressive-3-year-ai-capex-plan/',
		published: '2025-02-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'mondaq-ed066',
		publisher: 'Mondaq',
		via: null,
		title: null,
		describedAs:
			"Building the world's back end: how Union Budget 2026-2027 accelerates India's global cloud and data centre infrastructure leadership",
		url: 'https://www.mondaq.com/india/tax-authorities/1750544/building-the-worlds-back-end-how-union-budget-2026-2027-accelerates-indias-global-cloud-and-data-centre-infrastructure-leadership',
		published: '2026-02-27',
		kind: 'press',
		checked: true
	},
	{
		id: 'monexa-2b760',
		publisher: 'Monexa',
		via: null,
		title: 'Oracle (ORCL) AI Infrastructure: OCI Growth & Strategic Financial Shift',
		describedAs: null,
		url: 'https://www.monexa.ai/blog/oracle-orcl-ai-infrastructure-oci-growth-strategic-ORCL-2025-06-23',
		published: '2025-06-23',
		kind: 'press',
		checked: true
	},
	{
		id: 'money-made-easy-68754',
		publisher: 'Money Made Easy',
		via: null,
		title: 'New UK-US Tech Deal Promises Multibillion-Dollar Investments to Boost British Economy',
		describedAs: null,
		url: 'https://moneymadeeazy.com/unlocking-potential-the-gamechanging-ukus-tech-deal-and-its-economic-impact-on-britain',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'money-times-d15a2',
		publisher: 'Money Times',
		via: null,
		title: null,
		describedAs:
			'Governo envia ao Congresso projeto para atrair data centers e investimentos de R$ 2 trilhões em 10 anos',
		url: 'https://www.moneytimes.com.br/governo-envia-ao-congresso-projeto-para-atrair-data-centers-e-investimentos-de-r-2-trilhoes-em-10-anos-fets/amp',
		published: '2025-09-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'mots-d-actu-c2a9b',
		publisher: "Mots d'actu",
		via: null,
		title: "Centres de données : l'essor de l'intelligence artificielle en France",
		describedAs: null,
		url: 'https://motsactu.com/news/data-centers-et-intelligence-artificielle-la-course-au-gigan-376aa2/amp',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'my-investing-notes-6a2d2',
		publisher: 'My Investing Notes',
		via: null,
		title: null,
		describedAs: 'Alibaba financial statements 2018–2022, fiscal year April–March, HKD millions',
		url: 'https://myinvestingnotes.blogspot.com/search?max-results=20&reverse-paginate=true&updated-max=2023-01-01T04%3A00%3A00-08%3A00',
		published: null,
		kind: 'aggregator',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
