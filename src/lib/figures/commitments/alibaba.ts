import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'alibaba-2025-cloud-ai-plan',
		title: 'Three-year cloud and AI infrastructure plan',
		titleEs: 'Plan trienal de infraestructura de nube e IA',
		titleFr: 'Plan triennal d’infrastructures cloud et IA',
		titleZh: '云与AI基础设施三年投资计划',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 380, high: null, currency: 'CNY', bound: 'at-least' },
		usdReported: { value: 52.44, rate: 7.2464 },
		period: {
			from: '2025-02',
			to: '2028-02',
			years: 3,
			precision: 'month',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-02-24', precision: 'day' },
		scope: ['data-centres', 'cloud', 'chips'],
		status: 'underway',
		statusDate: '2026-08-24',
		statusNote:
			'In August 2026 the pledge still stood at 380 billion yuan or more; management says the total will go well beyond it.',
		relations: [
			{
				type: 'financed-by',
				target: 'alibaba-2025-09-convertible',
				note: 'four fifths of the bond'
			},
			{
				type: 'financed-by',
				target: 'alibaba-2026-hk80bn-placing',
				note: 'all net proceeds go into AI infrastructure'
			}
		],
		sources: [
			'the-news-international-reute-3bb05',
			'people-s-daily-online-xinhua-b80e3',
			'on-economia-el-nacional-f6511',
			'mingtiandi-85962',
			'daily8-south-china-morning-p-7fba7',
			'caixin-global-00771',
			'alibaba-group-752ae',
			'next-tech-today-a4570',
			'cnbc-2218a',
			'alibaba-group-b5f2f',
			'alibaba-group-3e501',
			'infotechlead-5bca5',
			'shine-a5ecc',
			'rcr-wireless-news-886d1',
			'the-nation-thailand-1a341'
		],
		checked: 'confirmed',
		summary:
			'Alibaba said on 24 February 2025 that it would put at least 380 billion yuan into cloud computing and AI infrastructure over the next three years, more than in the previous ten. Chief executive Eddie Wu had made the comparison without a sum on the results call of 20 February.',
		caveat:
			'The company named a floor, not exactly 380 billion, and no end date: three years run to February 2028, or to March 2028 in its fiscal years, so “by 2027” is a press reading. The dollar value is the Reuters conversion; 38 and 58 billion dollars, also in circulation, are conversion errors.'
	},
	{
		id: 'alibaba-2025-09-plan-increase',
		title: 'Plan to be raised beyond 380 billion yuan',
		titleEs: 'Ampliación del plan por encima de 380 000 millones de yuanes',
		titleFr: 'Plan porté au-delà de 380 milliards de yuans',
		titleZh: '计划追加至3800亿元以上',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: null, high: null, currency: 'CNY', bound: 'undisclosed' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2028',
			years: 3,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-09-24', precision: 'day' },
		scope: ['data-centres', 'cloud', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: 'No amount had been given by September 2026.',
		relations: [
			{
				type: 'same-money',
				target: 'alibaba-2025-cloud-ai-plan',
				note: 'the same plan plus an unnamed amount'
			}
		],
		sources: ['ourcoders-south-china-mornin-8d271', 'briefing-com-0eae4', 'bloomberg-linea-3491d'],
		checked: null,
		summary:
			'At the Apsara Conference in Hangzhou Eddie Wu said that the 380 billion yuan programme was being carried out and that more would be added; he named no new budget.',
		caveat:
			'Some headlines turned this into a new plan of 53 billion dollars; it is the February plan plus an unnamed amount.'
	},
	{
		id: 'alibaba-2026-latepost-480bn',
		title: 'Possible rise of the plan to 480 billion yuan',
		titleEs: 'Posible aumento del plan a 480 000 millones de yuanes',
		titleFr: 'Possible relèvement du plan à 480 milliards de yuans',
		titleZh: '传计划上调至4800亿元',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'rumour',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 480, high: 480, currency: 'CNY', bound: 'about' },
		usdReported: { value: 69.05, rate: 6.9515 },
		period: {
			from: '2025',
			to: '2028',
			years: 3,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2026-02', precision: 'month' },
		scope: ['data-centres', 'cloud'],
		status: 'announced',
		statusDate: null,
		statusNote: 'Never confirmed by the company.',
		relations: [
			{
				type: 'same-money',
				target: 'alibaba-2025-cloud-ai-plan',
				note: 'would replace the 380 billion, not come on top'
			}
		],
		sources: ['next-tech-today-a4570'],
		checked: null,
		summary:
			'The Chinese outlet LatePost, relayed in English, reported that Alibaba was considering raising its three-year budget from 380 to 480 billion yuan.',
		caveat:
			'Considered, not decided; one unnamed insider. The report falls in late January or early February 2026. In May and August 2026 the company still spoke of 380 billion or more.'
	},
	{
		id: 'alibaba-2026-05-far-exceed',
		title: 'Spending to go far beyond 380 billion yuan',
		titleEs: 'Gasto muy superior a 380 000 millones de yuanes',
		titleFr: 'Dépenses bien supérieures à 380 milliards de yuans',
		titleZh: '投入将远超3800亿元',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['WLD'],
		amount: { low: null, high: null, currency: 'CNY', bound: 'undisclosed' },
		usdReported: null,
		period: null,
		announced: { date: '2026-05-13', precision: 'day' },
		scope: ['data-centres', 'cloud', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: 'The company has named no new number.',
		relations: [
			{
				type: 'same-money',
				target: 'alibaba-2025-cloud-ai-plan',
				note: 'the same programme, no new sum'
			}
		],
		sources: [
			'neogear-279e4',
			'table01-4c16b',
			'time-news-reuters-headline-54300',
			'sipoch-winbuzzer-141cb',
			'business-wire-98999'
		],
		checked: null,
		summary:
			'On the call for the March quarter of 2026 Eddie Wu said AI infrastructure spending would go far beyond the 380 billion yuan and that margins come second.',
		caveat:
			'The period is muddled in the coverage: three, five or six years. Only the three-year pledge of February 2025 is firm; analysts’ ranges of 460 to 823 billion yuan are their own.'
	},
	{
		id: 'alibaba-2026-hk80bn-placing',
		title: 'Share placing to pay for AI',
		titleEs: 'Colocación de acciones para financiar la IA',
		titleFr: 'Placement d’actions pour financer l’IA',
		titleZh: '配售新股为AI筹资',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 80, high: 80, currency: 'HKD', bound: 'exact' },
		usdReported: { value: 10.2, rate: 7.8431 },
		period: null,
		announced: { date: '2026-08-24', precision: 'day' },
		scope: ['data-centres', 'cloud', 'chips', 'network'],
		status: 'delivered',
		statusDate: null,
		statusNote: 'Priced 23/24 August 2026 and completed on 26 August 2026.',
		relations: [],
		sources: ['cnbc-2218a', 'alibaba-group-98abe'],
		checked: null,
		summary:
			'Alibaba sold 710 million new shares at HK$112.70 to investors outside the United States and said all net proceeds go into its AI stack: about 60% into computing infrastructure worldwide, about 40% into data centres, storage, databases and networks.',
		caveat:
			'Gross amount; net proceeds were about HK$79.7 to 79.8 billion. It pays for spending counted elsewhere.'
	},
	{
		id: 'alibaba-2025-09-convertible',
		title: 'Convertible bond, share meant for cloud infrastructure',
		titleEs: 'Bono convertible, parte destinada a la nube',
		titleFr: 'Obligation convertible, part destinée au cloud',
		titleZh: '可转换债券(用于云基础设施部分)',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['WLD'],
		amount: { low: 2.56, high: 2.56, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2025-09-11', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'announced',
		statusDate: null,
		statusNote: 'As planned at the announcement.',
		relations: [],
		sources: ['citic-securities-38ad3'],
		checked: null,
		summary:
			'A broker note says Alibaba announced zero-coupon convertible notes of 3.2 billion dollars due 2032, 80% of them (2.56 billion) meant for cloud infrastructure such as data centres.',
		caveat:
			'Rests on a broker note; the plan at announcement, not final proceeds. It pays for spending counted elsewhere.'
	},
	{
		id: 'alibaba-2020-cloud-plan',
		title: 'Three-year cloud infrastructure plan of 2020',
		titleEs: 'Plan trienal de infraestructura de nube de 2020',
		titleFr: 'Plan triennal d’infrastructures cloud de 2020',
		titleZh: '2020年云基础设施三年计划',
		payers: ['alibaba'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 200, high: 200, currency: 'CNY', bound: 'about' },
		usdReported: { value: 28.27, rate: 7.0746 },
		period: {
			from: '2020-04',
			to: '2023-04',
			years: 3,
			precision: 'month',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2020-04-20', precision: 'day' },
		scope: ['data-centres', 'cloud', 'chips', 'r-and-d'],
		status: 'announced',
		statusDate: null,
		statusNote:
			'The three years ended in spring 2023; the company has not said whether the sum was reached.',
		relations: [],
		sources: ['reuters-aecf1', 'chinacham-hungary-xinhua-d3711', 'yahoo-news-f1053'],
		checked: null,
		summary:
			'Alibaba said in April 2020 that it would invest 200 billion yuan in cloud infrastructure over three years, including operating system, servers, chips and networks.',
		caveat:
			'A useful yardstick for pledges: the whole group’s capital expenditure of fiscal 2021 to 2023 came to 129.1 billion yuan. The pledge also covered research and development, so the two are not the same measure.'
	}
] as const satisfies readonly CommitmentRecord[];
