import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'japan-10tn-framework',
		title: 'AI and semiconductor support framework to fiscal 2030',
		titleEs: 'Marco de apoyo a la IA y los chips hasta el ejercicio 2030',
		titleFr: 'Cadre de soutien à l’IA et aux puces jusqu’à l’exercice 2030',
		titleZh: '至2030财年AI与半导体支持框架',
		payers: ['japan'],
		partners: [],
		payerCountries: ['JPN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'partly',
		tier: 'headline',
		destination: ['JPN'],
		amount: { low: 10000, high: null, currency: 'JPY', bound: 'at-least' },
		usdReported: { value: 65, rate: 153.85 },
		period: {
			from: '2024',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'fiscal',
			stated: true
		},
		announced: { date: '2024-11-11', precision: 'day' },
		scope: ['chips', 'r-and-d', 'data-centres'],
		status: 'underway',
		statusDate: '2025-12-26',
		statusNote: 'Carried out through yearly budgets, from fiscal 2026 mostly in the regular one.',
		relations: [],
		sources: [
			'argus-media-4deb8',
			'forexlive-a6009',
			'anysilicon-6be10',
			'gmt-eight-72275',
			'bloomberg-0ba06'
		],
		checked: 'confirmed',
		summary:
			'Japan’s prime minister promised more than 10 trillion yen of public support by fiscal 2030 in order to set off 50 trillion yen of public and private investment over ten years.',
		caveat:
			'Subsidies, contracts and financial aid, mostly for chips, in addition to 3.9 trillion yen given before. The 50 trillion and the 160 trillion of economic effect are hopes, not money.'
	},
	{
		id: 'japan-meti-fy2026-ai-chips',
		title: 'Industry ministry budget for AI and chips, fiscal 2026',
		titleEs: 'Presupuesto del ministerio para IA y chips, ejercicio 2026',
		titleFr: 'Budget du ministère pour l’IA et les puces, exercice 2026',
		titleZh: '经产省2026财年AI与芯片预算',
		payers: ['japan'],
		partners: [],
		payerCountries: ['JPN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'partly',
		tier: 'standard',
		destination: ['JPN'],
		amount: { low: 1239, high: 1239, currency: 'JPY', bound: 'about' },
		usdReported: { value: 7.9, rate: 156.84 },
		period: {
			from: '2026-04',
			to: '2027-03',
			years: 1,
			precision: 'month',
			basis: 'fiscal',
			stated: true
		},
		announced: { date: '2025-12-26', precision: 'day' },
		scope: ['chips', 'r-and-d', 'data-centres'],
		status: 'announced',
		statusDate: '2025-12-26',
		statusNote: 'Cabinet decision of 26 December 2025.',
		relations: [
			{
				type: 'overlaps',
				target: 'japan-10tn-framework',
				note: 'public support for the same fields and years, so probably a yearly slice; the sources do not spell out the link'
			}
		],
		sources: ['jiji-press-8416f', 'verdict-c3224'],
		checked: null,
		summary:
			'Japan’s cabinet budget nearly quadruples the industry ministry’s money for AI and semiconductors to about 1.23 or 1.24 trillion yen, with 387.3 billion for home-grown models and data infrastructure and 150 billion for Rapidus.',
		caveat:
			'The jump partly reflects a move from supplementary to regular budgets. Early reports give 1,239 billion, later ones about 1.23 trillion.'
	},
	{
		id: 'japan-domestic-ai-1tn',
		title: 'State money for a domestic AI company',
		titleEs: 'Fondos públicos para una empresa nacional de IA',
		titleFr: 'Fonds publics pour une entreprise nationale d’IA',
		titleZh: '支持国产AI企业的国家资金',
		payers: ['japan'],
		partners: ['softbank', 'preferred-networks'],
		payerCountries: ['JPN'],
		who: 'national',
		nature: 'public-budget',
		focus: 'partly',
		tier: 'standard',
		destination: ['JPN'],
		amount: { low: 1000, high: 1000, currency: 'JPY', bound: 'about' },
		usdReported: { value: 6.3, rate: 158.73 },
		period: {
			from: '2026',
			to: '2030',
			years: 5,
			precision: 'year',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2025-12-21', precision: 'day' },
		scope: ['r-and-d', 'chips'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'japan-10tn-framework',
				note: 'same field and years; link not stated'
			},
			{
				type: 'overlaps',
				target: 'japan-meti-fy2026-ai-chips',
				note: 'the first year’s 300 billion yen or more sits inside that budget'
			}
		],
		sources: ['the-yomiuri-shimbun-40737', 'malay-mail-34d04'],
		checked: null,
		summary:
			'Japan’s industry ministry means to give about one trillion yen over five years to a company founded by SoftBank and more than ten others to build a model with a trillion parameters.',
		caveat:
			'Headlines of three trillion yen add SoftBank’s two trillion of data centres to this one.'
	},
	{
		id: 'softbank-japan-data-centres-2tn',
		title: 'Data centres in Japan for domestic AI',
		titleEs: 'Centros de datos en Japón para la IA nacional',
		titleFr: 'Centres de données au Japon pour l’IA nationale',
		titleZh: '日本国内AI数据中心',
		payers: ['softbank'],
		partners: [],
		payerCountries: ['JPN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['JPN'],
		amount: { low: 2000, high: 2000, currency: 'JPY', bound: 'about' },
		usdReported: { value: 12.7, rate: 157.48 },
		period: {
			from: '2026',
			to: '2031',
			years: 6,
			precision: 'year',
			basis: 'fiscal',
			stated: false
		},
		announced: { date: '2025-12-21', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: null,
		statusNote: 'Both first sites under construction, opening planned for fiscal 2026.',
		relations: [],
		sources: ['the-yomiuri-shimbun-40737', 'kantenna-80362', 'cloud-news-b4927'],
		checked: null,
		summary:
			'SoftBank plans two trillion yen over six years from fiscal 2026 for data centres, with Tomakomai and Sakai as the first sites.',
		caveat: 'Paced by demand. The reported dollar value comes from a relay.'
	},
	{
		id: 'softbank-sakai-plant',
		title: 'Purchase of the Sharp plant in Sakai',
		titleEs: 'Compra de la planta de Sharp en Sakai',
		titleFr: 'Achat de l’usine Sharp à Sakai',
		titleZh: '收购堺市夏普工厂',
		payers: ['softbank'],
		partners: [],
		payerCountries: ['JPN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['JPN'],
		amount: { low: 100, high: 100, currency: 'JPY', bound: 'about' },
		usdReported: { value: 0.676, rate: 147.93 },
		period: null,
		announced: { date: '2025-03-14', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'softbank-japan-data-centres-2tn',
				note: 'same site; whether the price counts toward the two trillion is not stated'
			}
		],
		sources: ['techgenez-3c3a3', 'the-yomiuri-shimbun-1d885'],
		checked: null,
		summary:
			'SoftBank signed to buy land and buildings of the former display factory for about 100 billion yen and to turn them into a 150 megawatt AI data centre.',
		caveat: null
	},
	{
		id: 'microsoft-japan-2024',
		title: 'Japan, plan of 2024',
		titleEs: 'Japón, plan de 2024',
		titleFr: 'Japon, plan de 2024',
		titleZh: '日本投资(2024年计划)',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'detail',
		destination: ['JPN'],
		amount: { low: 2.9, high: 2.9, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2026',
			years: 2,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-04-09', precision: 'day' },
		scope: ['data-centres', 'cloud', 'skills'],
		status: 'underway',
		statusDate: null,
		statusNote: 'Followed by a larger plan in April 2026.',
		relations: [
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'paid from Microsoft’s worldwide capital spending'
			},
			{
				type: 'overlaps',
				target: 'microsoft-fy2025-80bn',
				note: 'part of the same worldwide spending in fiscal 2025'
			}
		],
		sources: ['jiji-press-25666', 'news-on-japan-09c78'],
		checked: null,
		summary:
			'Microsoft promised 2.9 billion dollars (about 440 billion yen) over two years for cloud infrastructure in Japan.',
		caveat: null
	},
	{
		id: 'microsoft-japan-2026',
		title: 'Japan, 2026 to 2029',
		titleEs: 'Japón, 2026 a 2029',
		titleFr: 'Japon, 2026 à 2029',
		titleZh: '日本投资(2026至2029年)',
		payers: ['microsoft'],
		partners: ['softbank', 'sakura-internet', 'fujitsu', 'hitachi', 'nec', 'ntt-data'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'headline',
		destination: ['JPN'],
		amount: { low: 10, high: 10, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2029',
			years: 4,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-04-03', precision: 'day' },
		scope: ['data-centres', 'cloud', 'skills'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'paid from Microsoft’s worldwide capital spending'
			},
			{ type: 'overlaps', target: 'microsoft-japan-2024', note: 'the year 2026 may be in both' }
		],
		sources: ['longport-zhitong-54a80', 'ai-in-asia-0f470', 'mingtiandi-09e65'],
		checked: 'confirmed',
		summary:
			'Microsoft will put 10 billion dollars (about 1.6 trillion yen) into AI infrastructure, security and training in Japan from 2026 to 2029.',
		caveat: null
	},
	{
		id: 'aws-japan-2027',
		title: 'Japan to 2027',
		titleEs: 'Japón hasta 2027',
		titleFr: 'Japon jusqu’en 2027',
		titleZh: '日本投资(至2027年)',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['JPN'],
		amount: { low: 2260, high: 2260, currency: 'JPY', bound: 'exact' },
		usdReported: { value: 15.24, rate: 148.29 },
		period: {
			from: '2023',
			to: '2027',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2024-01-19', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'paid from Amazon’s worldwide capital spending'
			},
			{
				type: 'overlaps',
				target: 'aws-apec-40bn',
				note: 'counts toward the Asia-Pacific total for 2025 to 2028 in part'
			}
		],
		sources: ['cnbc-reuters-aeaaf', 'mobile-world-live-9ae05'],
		checked: null,
		summary:
			'AWS plans 2.26 trillion yen by 2027 for cloud facilities in Tokyo and Osaka, after 1.51 trillion spent from 2011 to 2022.',
		caveat: 'One outlet prints 2.6 trillion yen by mistake.'
	},
	{
		id: 'oracle-japan-2024',
		title: 'Japan over ten years',
		titleEs: 'Japón en diez años',
		titleFr: 'Japon sur dix ans',
		titleZh: '日本十年投资',
		payers: ['oracle'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['JPN'],
		amount: { low: 8, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2034',
			years: 10,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-04-18', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['jiji-press-25666', 'the-asia-business-daily-a5fac'],
		checked: null,
		summary:
			'Oracle announced more than 8 billion dollars (1.2 trillion yen) over the next decade for cloud and AI infrastructure in Japan, called a minimum by its chief executive.',
		caveat: 'One outlet turned the same 1.2 trillion yen into 10 billion dollars.'
	}
] as const satisfies readonly CommitmentRecord[];
