import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'samsung-450tn',
		title: 'Domestic investment over five years',
		titleEs: 'Inversión nacional en cinco años',
		titleFr: 'Investissement intérieur sur cinq ans',
		titleZh: '五年国内投资计划',
		payers: ['samsung'],
		partners: [],
		payerCountries: ['KOR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'standard',
		destination: ['KOR'],
		amount: { low: 450000, high: 450000, currency: 'KRW', bound: 'exact' },
		usdReported: { value: 310.79, rate: 1447.9 },
		period: {
			from: '2026',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-11-16', precision: 'day' },
		scope: ['total-capex', 'chips', 'data-centres'],
		status: 'superseded',
		statusDate: null,
		statusNote: 'Followed by far larger plans on 29 June 2026.',
		relations: [],
		sources: ['econotimes-c01ac', 'reportify-china-fund-cf039', 'kbs-world-416d5', 'metax-ef552'],
		checked: 'confirmed',
		summary:
			'Samsung promised 450 trillion won at home over five years, led by a new chip line in Pyeongtaek and with AI data centres in South Jeolla and Gumi.',
		caveat:
			'All capital and research spending of the group, mostly memory chips; the data-centre part is not separated.'
	},
	{
		id: 'hyundai-ai-future-50tn',
		title: 'AI and future fields',
		titleEs: 'IA y sectores de futuro',
		titleFr: 'IA et secteurs d’avenir',
		titleZh: 'AI与未来产业投资',
		payers: ['hyundai'],
		partners: [],
		payerCountries: ['KOR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'detail',
		destination: ['KOR'],
		amount: { low: 50500, high: 50500, currency: 'KRW', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-11-16', precision: 'day' },
		scope: ['r-and-d', 'data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['baf-news-d174d'],
		checked: null,
		summary:
			'Hyundai Motor Group said that of 125.2 trillion won planned at home for 2026 to 2030, 50.5 trillion is for AI, robotics and other new fields.',
		caveat: 'Includes vehicles, hydrogen and robots; the computing share is not given.'
	},
	{
		id: 'sk-128tn',
		title: 'Domestic investment to 2028',
		titleEs: 'Inversión nacional hasta 2028',
		titleFr: 'Investissement intérieur jusqu’en 2028',
		titleZh: '至2028年国内投资计划',
		payers: ['sk-group'],
		partners: [],
		payerCountries: ['KOR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'detail',
		destination: ['KOR'],
		amount: { low: 128000, high: 128000, currency: 'KRW', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2028',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-11-16', precision: 'day' },
		scope: ['total-capex', 'chips', 'data-centres', 'energy'],
		status: 'revised',
		statusDate: null,
		statusNote: 'Followed by about 2,100 trillion won of plans on 29 June 2026.',
		relations: [
			{
				type: 'overlaps',
				target: 'korea-megaproject-southwest-chips',
				note: 'SK’s own spending is in both'
			},
			{
				type: 'overlaps',
				target: 'sk-ai-data-centres-15gw',
				note: 'data centres to 2028 are in both'
			},
			{ type: 'overlaps', target: 'sk-aws-ulsan', note: 'SK’s share of Ulsan' }
		],
		sources: ['baf-news-d174d'],
		checked: null,
		summary:
			'SK restated 128 trillion won of investment at home through 2028 in AI, chips, energy and biotechnology.',
		caveat: null
	},
	{
		id: 'korea-megaproject-ai-data-centres',
		title: 'Mega project: AI data centres to 2035',
		titleEs: 'Megaproyecto: centros de datos de IA hasta 2035',
		titleFr: 'Mégaprojet : centres de données d’IA jusqu’en 2035',
		titleZh: 'AI数据中心大型项目(至2035年)',
		payers: ['sk-group', 'gs-group', 'naver'],
		partners: [],
		payerCountries: ['KOR'],
		who: 'mixed',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['KOR'],
		amount: { low: 550000, high: 550000, currency: 'KRW', bound: 'about' },
		usdReported: { value: 357.5, rate: 1538.5 },
		period: {
			from: '2026',
			to: '2029',
			years: 4,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-06-29', precision: 'day' },
		scope: ['data-centres', 'chips', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'part-of',
				target: 'korea-ai-data-centres-2035-1000tn',
				note: '8.4 of 18.4 gigawatts'
			},
			{
				type: 'overlaps',
				target: 'korea-national-growth-fund',
				note: 'the fund lends for data centres of the same groups'
			}
		],
		sources: [
			'the-korea-times-74386',
			'megadose-relaying-techmeme-a-b2def',
			'edaily-272e0',
			'edaily-9f2ef',
			'continuum-brief-relaying-dat-4b5ae',
			'chosunbiz-a237d',
			'sbs-news-9738f',
			'yonhap-2cb37'
		],
		checked: 'corrected',
		summary:
			'At a briefing of South Korea’s president, SK, GS and Naver were named with 550 trillion won for data centres of 8.4 gigawatts by 2029.',
		caveat:
			'Private plans announced by the state. The 550 trillion won are for 8.4 gigawatts by 2029; the total to 2035 (18.4 gigawatts) is put at over 1,000 trillion. The first 5 of SK’s 15 gigawatts are inside.'
	},
	{
		id: 'korea-megaproject-southwest-chips',
		title: 'Mega project: chip complex in the southwest',
		titleEs: 'Megaproyecto: complejo de chips en el suroeste',
		titleFr: 'Mégaprojet : complexe de puces dans le sud-ouest',
		titleZh: '西南部芯片园区大型项目',
		payers: ['samsung', 'sk-hynix'],
		partners: [],
		payerCountries: ['KOR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'standard',
		destination: ['KOR'],
		amount: { low: 800000, high: 800000, currency: 'KRW', bound: 'about' },
		usdReported: { value: 519, rate: 1541.4 },
		period: null,
		announced: { date: '2026-06-29', precision: 'day' },
		scope: ['chips'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: [
			'yonhap-6a33f',
			'the-korea-times-74386',
			'korea-times-06ab7',
			'pikaworks-d921b',
			'rbtfl-83cc0'
		],
		checked: 'corrected',
		summary:
			'At a briefing of South Korea’s president Samsung and SK hynix were named with 800 trillion won for a new chip complex in the southwest of the country.',
		caveat:
			'Chip plants rather than AI data centres; no end year was stated. A packaging hub of 81 trillion won comes on top. One paper converts the same won into 585 billion dollars at an outdated rate.'
	},
	{
		id: 'sk-ai-data-centres-15gw',
		title: '15 GW of AI data centres to 2035',
		titleEs: '15 GW de centros de datos de IA hasta 2035',
		titleFr: '15 GW de centres de données d’IA jusqu’en 2035',
		titleZh: '15吉瓦AI数据中心(至2035年)',
		payers: ['sk-group'],
		partners: ['nvidia'],
		payerCountries: ['KOR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['KOR'],
		amount: { low: 1000000, high: 1050000, currency: 'KRW', bound: 'range' },
		usdReported: { value: 654, rate: 1529.1 },
		period: {
			from: '2026',
			to: '2035',
			years: 10,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-06-29', precision: 'day' },
		scope: ['data-centres', 'chips', 'energy'],
		status: 'announced',
		statusDate: '2026-07',
		statusNote:
			'First AI factory with NVIDIA due in 2027; funding is to come from investors yet to be found.',
		relations: [
			{
				type: 'part-of',
				target: 'korea-ai-data-centres-2035-1000tn',
				note: '15 of 18.4 gigawatts'
			},
			{
				type: 'overlaps',
				target: 'korea-megaproject-ai-data-centres',
				note: 'its first 5 gigawatts are part of the 8.4'
			},
			{ type: 'overlaps', target: 'sk-aws-ulsan', note: 'Ulsan is one of the sites' }
		],
		sources: ['edaily-e861c', 'chosunbiz-2d083', 'c114-bb00c', 'wedoany-3883b', 'bol-news-ebdfa'],
		checked: 'confirmed',
		summary:
			'SK’s chairman spoke of about 1,000 trillion won by 2035 for 15 gigawatts; SK Telecom later gave 1,050 trillion, with 350 trillion for the first 5 gigawatts.',
		caveat:
			'The financing is an open question, and 15 gigawatts is seven to eight times all data centres in Korea today. The reported dollar value is for 1,000 trillion won.'
	},
	{
		id: 'samsung-2655tn',
		title: 'Long-term investment plan of June 2026',
		titleEs: 'Plan de inversión a largo plazo de junio de 2026',
		titleFr: 'Plan d’investissement à long terme de juin 2026',
		titleZh: '2026年6月长期投资计划',
		payers: ['samsung'],
		partners: [],
		payerCountries: ['KOR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'standard',
		destination: ['KOR'],
		amount: { low: 2655000, high: 2655000, currency: 'KRW', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2026-06-29', precision: 'day' },
		scope: ['total-capex', 'chips', 'data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'supersedes', target: 'samsung-450tn', note: 'wider and longer plan' },
			{
				type: 'overlaps',
				target: 'korea-megaproject-southwest-chips',
				note: '400 trillion for chips in Honam is half of that complex'
			}
		],
		sources: [
			'sbs-news-2b64d',
			'hanna-ai-news-953da',
			'mlllm-io-citing-reuters-63852',
			'rbtfl-83cc0'
		],
		checked: 'disputed',
		summary:
			'Samsung named 2,655 trillion won: 2,030 trillion for the chip clusters at Pyeongtaek and Yongin and 625 trillion for the regions, including a data centre at Solaseado.',
		caveat:
			'Disputed: only one broadcaster has the sum, which includes plans already running, is mostly chips and has no end year. Other reports give 1,000 trillion over a decade for Samsung, or 1,350 and 2,000 trillion for Samsung and SK together. Not to be set beside dated plans.'
	},
	{
		id: 'korea-ai-data-centres-2035-1000tn',
		title: 'All AI data centres to 2035, 18.4 GW',
		titleEs: 'Todos los centros de datos de IA hasta 2035, 18,4 GW',
		titleFr: 'Tous les centres de données d’IA d’ici 2035, 18,4 GW',
		titleZh: '2035年前全部AI数据中心(18.4吉瓦)',
		payers: ['sk-group', 'gs-group', 'naver'],
		partners: [],
		payerCountries: ['KOR'],
		who: 'mixed',
		nature: 'umbrella',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['KOR'],
		amount: { low: 1000000, high: null, currency: 'KRW', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2035',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-06-29', precision: 'day' },
		scope: ['data-centres', 'chips', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['chosunbiz-a237d'],
		checked: null,
		summary:
			'South Korea’s science minister put the AI data centres planned to 2035 at 18.4 gigawatts and more than 1,000 trillion won.',
		caveat:
			'A total that contains the 550 trillion won to 2029 and SK’s 1,000 trillion; no source says how the money is found.'
	},
	{
		id: 'korea-megaproject-packaging-hub-81tn',
		title: 'Chip packaging hub in Chungcheong',
		titleEs: 'Centro de encapsulado de chips en Chungcheong',
		titleFr: 'Pôle de mise en boîtier de puces au Chungcheong',
		titleZh: '忠清地区芯片封装基地',
		payers: ['samsung', 'sk-hynix'],
		partners: [],
		payerCountries: ['KOR'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'wider',
		tier: 'detail',
		destination: ['KOR'],
		amount: { low: 81000, high: 81000, currency: 'KRW', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2026-06-29', precision: 'day' },
		scope: ['chips'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'overlaps', target: 'samsung-2655tn', note: 'not stated whether it is inside' },
			{ type: 'overlaps', target: 'sk-128tn', note: 'SK’s own spending may be in both' }
		],
		sources: ['chosunbiz-a237d'],
		checked: null,
		summary:
			'Beside the chip complex in the southwest, a packaging hub of 81 trillion won in the Chungcheong region was named at the briefing of June 2026.',
		caveat: 'Chips rather than AI data centres; how the two chip makers share it is not said.'
	}
] as const satisfies readonly CommitmentRecord[];
