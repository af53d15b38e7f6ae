import type { SourceRecord } from '../types';

export default [
	{
		id: 'people-s-daily-online-xinhua-b80e3',
		publisher: "People's Daily Online (Xinhua)",
		via: null,
		title: 'Alibaba to invest 53 billion USD in cloud, AI infrastructure in next 3 years',
		describedAs: null,
		url: 'http://en.people.cn/n3/2025/0224/c90000-20280703.html',
		published: '2025-02-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'pepelac-news-183ee',
		publisher: 'Pepelac News',
		via: null,
		title: null,
		describedAs: 'NVIDIA and Deutsche Telekom to build €1B AI data center',
		url: 'https://pepelac.news/en/ampposts/id9178-nvidia-and-deutsche-telekom-to-build-eur1b-ai-data-center',
		published: '2025-11-05',
		kind: 'press',
		checked: true
	},
	{
		id: 'pif-and-google-cloud-c261e',
		publisher: 'PIF and Google Cloud',
		via: 'Zawya',
		title: null,
		describedAs: 'PIF and Google Cloud to create advanced AI hub in Saudi Arabia',
		url: 'https://www.zawya.com/en/press-release/companies-news/pif-and-google-cloud-to-create-advanced-ai-hub-in-saudi-arabia-ij5gwly3',
		published: '2024-10-30',
		kind: 'primary',
		checked: true
	},
	{
		id: 'pikaworks-d921b',
		publisher: 'Pikaworks',
		via: null,
		title: '800 Trillion Won for Chips, 550 Trillion for AI Data Centers',
		describedAs: null,
		url: 'https://blog.pikaworks.kr/en-US/2026/06/30/korea-ai-semiconductor-mega-project/',
		published: '2026-06-30',
		kind: 'press',
		checked: true
	},
	{
		id: 'platformonomics-2101e',
		publisher: 'Platformonomics',
		via: null,
		title: 'Platformonomics TGIF #60: August 9, 2024',
		describedAs: null,
		url: 'https://platformonomics.com/2024/08/platformonomics-tgif-60-august-9-2024',
		published: '2024-08-09',
		kind: 'press',
		checked: true
	},
	{
		id: 'platformonomics-a154d',
		publisher: 'Platformonomics',
		via: null,
		title: 'Platformonomics TGIF #115: February 6, 2026',
		describedAs: null,
		url: 'https://platformonomics.com/2026/02/platformonomics-tgif-115-february-6-2026',
		published: '2026-02-06',
		kind: 'press',
		checked: true
	},
	{
		id: 'platformonomics-a470c',
		publisher: 'Platformonomics',
		via: null,
		title: 'Platformonomics TGIF #95: August 1, 2025',
		describedAs: null,
		url: 'https://platformonomics.com/2025/08/platformonomics-tgif-95-august-1-2025',
		published: '2025-08-01',
		kind: 'press',
		checked: true
	},
	{
		id: 'platformonomics-b81a1',
		publisher: 'Platformonomics',
		via: null,
		title: 'Follow the CAPEX: Q3 2025 Scoreboard',
		describedAs: null,
		url: 'https://platformonomics.com/2025/10/follow-the-capex-q3-2025-scoreboard',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'platformonomics-bf48c',
		publisher: 'Platformonomics',
		via: null,
		title: 'Follow the CAPEX: 2025 Retrospective',
		describedAs: null,
		url: 'https://platformonomics.com/2026/02/follow-the-capex-2025-retrospective',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'policy-platform-5e893',
		publisher: 'Policy Platform',
		via: null,
		title: null,
		describedAs: 'Investments in data centres, Pennsylvania summit included',
		url: 'https://energy.policyplatform.news/energy/investments-data-center-development-are-skyrocketing',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'power-peak-digest-98c04',
		publisher: 'Power Peak Digest',
		via: null,
		title: 'Reliance and L&T announce $13.5 billion data centre investments',
		describedAs: null,
		url: 'https://powerpeakdigest.com/reliance-and-lt-announce-13-5-billion-data-centre-investments',
		published: '2025-11-28',
		kind: 'press',
		checked: true
	},
	{
		id: 'ppta-saude-f841f',
		publisher: 'PPTA Saúde',
		via: null,
		title: null,
		describedAs: 'Plano brasileiro de IA prevê R$ 23 bi, supercomputador e sistema para o SUS',
		url: 'https://pptasaude.com.br/noticias/20385/plano-brasileiro-de-ia-preve-rs-23-bi-supercomputador-e-sistema-para-o-sus',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'presidence-de-la-republique-f2aaa',
		publisher: 'Présidence de la République française',
		via: null,
		title: null,
		describedAs:
			'Dîner de travail avec Son Altesse Cheikh Mohamed Bin Zayed Al-Nahyan, Président des Émirats arabes unis',
		url: 'https://www.elysee.fr/emmanuel-macron/2025/02/06/diner-de-travail-avec-son-altesse-cheikh-mohamed-bin-zayed-al-nahyan-president-des-emirats-arabes-unis',
		published: '2025-02-06',
		kind: 'primary',
		checked: true
	},
	{
		id: 'private-equity-wire-0ad3a',
		publisher: 'Private Equity Wire',
		via: null,
		title: 'Blackstone to invest £10bn in major UK AI data centre',
		describedAs: null,
		url: 'https://www.privateequitywire.co.uk/blackstone-to-invest-10bn-in-major-uk-ai-data-centre/',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'profit-pakistan-today-60d5e',
		publisher: 'Profit (Pakistan Today)',
		via: null,
		title: null,
		describedAs: "Microsoft to invest $700 million in Poland's AI and cybersecurity",
		url: 'https://profit.pakistantoday.com.pk/2025/02/17/microsoft-to-invest-700-million-in-polands-ai-and-cybersecurity',
		published: '2025-02-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'proinvestnews-from-cnbc-841b6',
		publisher: 'ProInvestNews, from CNBC',
		via: null,
		title: 'Blackstone $135-billion bet on the U.K. is raising eyebrows',
		describedAs: null,
		url: 'https://proinvestnews.com/2025/09/19/blackstone-135-billion-bet-on-the-u-k-is-raising-eyebrows',
		published: '2025-09-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'pulse-64215',
		publisher: 'Pulse',
		via: null,
		title: null,
		describedAs: 'OpenAI has effectively abandoned first-party Stargate data centers',
		url: 'https://www.pulse.bot/ai/news/openai-has-effectively-abandoned-first-party-stargate-data-centers-in-favor-of-more-flexible-deals-c-2fc5eec6-8f77-4a65-ac99-65abbd21cc2e/',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'pulse-augur-9f44d',
		publisher: 'Pulse Augur',
		via: null,
		title: null,
		describedAs: 'Google to invest 15 billion dollars in Missouri',
		url: 'https://pulseaugur.com/cluster/41657-google-to-invest-15-billion-in-infrastructure-in-missouri',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'pulse-hpcwire-4f054',
		publisher: 'Pulse (HPCwire)',
		via: null,
		title: "Inside the DOE's Genesis Mission: Core Components",
		describedAs: null,
		url: 'https://www.pulse.bot/ai/news/inside-the-does-genesis-mission-core-components-3211b74f-b1b5-4f3b-b678-f16ffbbd6ffe/',
		published: '2026-05-04',
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'punjab-kesari-6687e',
		publisher: 'Punjab Kesari',
		via: null,
		title: null,
		describedAs: 'Reliance to invest Rs 10 lakh crore in AI over seven years',
		url: 'https://www.punjabkesari.in/business/news/reliance-s-mega-plan-on-ai-will-invest-rs-10-lakh-crore-in-7-years-2295372',
		published: '2026-02-19',
		kind: 'press',
		checked: true
	},
	{
		id: 'purplecom-b7d34',
		publisher: 'Purplecom',
		via: null,
		title: null,
		describedAs: 'The billion-dollar partnership that was',
		url: 'https://www.purplecom.online/2026/06/the-billion-dollar-partnership-that-was.html',
		published: null,
		kind: 'press',
		checked: true
	},
	{
		id: 'pv-magazine-australia-3ded9',
		publisher: 'pv magazine Australia',
		via: null,
		title: 'Project Southgate to support 5.1 GW of solar, storage, hydro and wind',
		describedAs: null,
		url: 'https://www.pv-magazine-australia.com/2025/10/17/project-southgate-to-support-5-1-gw-of-solar-storage-hydro-and-wind/',
		published: '2025-10-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'pv-magazine-australia-4143c',
		publisher: 'pv magazine Australia',
		via: null,
		title: null,
		describedAs: 'Project Southgate to support 5.1 GW of solar, storage, hydro and wind',
		url: 'https://www.pv-magazine-australia.com/2025/10/17/project-southgate-to-support-5-1-gw-of-solar-storage-hydro-and-wind',
		published: '2025-10-17',
		kind: 'press',
		checked: true
	},
	{
		id: 'pymnts-841d4',
		publisher: 'PYMNTS',
		via: null,
		title: 'Pichai: AI Overviews top 2 billion users and boost search by 10%',
		describedAs: null,
		url: 'https://www.pymnts.com/google/2025/pichai-ai-overviews-top-2-billion-users-and-boost-search-by-10/',
		published: '2025-07-24',
		kind: 'press',
		checked: true
	},
	{
		id: 'qazinform-845e5',
		publisher: 'Qazinform',
		via: null,
		title: null,
		describedAs: 'South Korea eyes 30tln won investment in AI and chip sectors in 2026',
		url: 'https://qazinform.com/news/south-korea-eyes-30tln-won-investment-in-ai-and-chip-sectors-in-2026-ebb090',
		published: '2025-12-16',
		kind: 'press',
		checked: true
	},
	{
		id: 'quarter-results-64192',
		publisher: 'Quarter Results',
		via: null,
		title: 'ORCL Q1 2026 earnings report',
		describedAs: null,
		url: 'https://quarter-results.com/financial-reports/NYSE/ORCL/Q1/2026/orcl-q1-2026-earnings-report',
		published: null,
		kind: 'aggregator',
		checked: true
	},
	{
		id: 'quarter-results-74ca9',
		publisher: 'Quarter Results',
		via: null,
		title: null,
		describedAs: 'Oracle Q1 FY2026: capital expenditures 8.502',
		url: 'https://www.quarter-results.com/financial-reports/SIX/ORCL.SW/Q1/2026',
		published: null,
		kind: 'aggregator',
		checked: true
	}
] as const satisfies readonly SourceRecord[];
