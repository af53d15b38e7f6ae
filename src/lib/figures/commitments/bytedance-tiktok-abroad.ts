import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'tiktok-thailand-2025',
		title: 'Data hosting in Thailand, first approval',
		titleEs: 'Alojamiento de datos en Tailandia, primera aprobación',
		titleFr: 'Hébergement de données en Thaïlande, première autorisation',
		titleZh: '泰国数据托管项目首次获批',
		payers: ['tiktok'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'standard',
		destination: ['THA'],
		amount: { low: 126.8, high: 126.8, currency: 'THB', bound: 'exact' },
		usdReported: { value: 3.76, rate: 33.723 },
		period: null,
		announced: { date: '2025-01-29', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'underway',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'bytedance-2025-capex',
				note: 'may be booked in the group’s capital spending'
			}
		],
		sources: ['reuters-4f9b3', 'the-nation-thailand-98437', 'business-recorder-afp-b9403'],
		checked: null,
		summary:
			'Thailand’s investment board approved 126.8 billion baht for servers in data centres in Bangkok, Samut Prakan and Chachoengsao, with service due from 2026.',
		caveat:
			'TikTok also named 8.8 billion dollars over five years for Thailand in early 2025, including training; AFP could not tell whether the approved 3.8 billion is inside it.'
	},
	{
		id: 'tiktok-thailand-2026-expansion',
		title: 'Data hosting in Thailand, 2026 expansion',
		titleEs: 'Alojamiento de datos en Tailandia, ampliación de 2026',
		titleFr: 'Hébergement de données en Thaïlande, extension 2026',
		titleZh: '泰国数据托管2026年扩建',
		payers: ['tiktok'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'headline',
		destination: ['THA'],
		amount: { low: 842, high: 842, currency: 'THB', bound: 'exact' },
		usdReported: { value: 25, rate: 33.68 },
		period: null,
		announced: { date: '2026-05-06', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'announced',
		statusDate: '2026-05-06',
		statusNote: 'Approved on 6 May 2026.',
		relations: [
			{
				type: 'overlaps',
				target: 'bytedance-2026-capex-raised',
				note: 'may be booked in the group’s capital spending'
			},
			{
				type: 'overlaps',
				target: 'tiktok-thailand-2025',
				note: 'same three provinces; whether the first approval is inside is not stated'
			}
		],
		sources: ['ai-news-hubs-relaying-tnw-0bd91', 'ai-quick-briefs-471ea', 'thai-times-c0d60'],
		checked: 'confirmed',
		summary:
			'Thailand’s investment board cleared six projects worth about 29 billion dollars, of which TikTok’s expansion of servers, storage and processing in three provinces makes up 842 billion baht.',
		caveat:
			'An approval gives tax incentives and is no proof of spending. Known through press relays, not from the board’s own release; whether the 126.8 billion baht approved in 2025 is inside is not stated.'
	},
	{
		id: 'tiktok-brazil-pecem-200bn',
		title: 'Data centre at Pecém, Ceará',
		titleEs: 'Centro de datos en Pecém, Ceará',
		titleFr: 'Centre de données à Pecém, Ceará',
		titleZh: '塞阿拉州佩森数据中心',
		payers: ['tiktok'],
		partners: ['omnia', 'casa-dos-ventos'],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'headline',
		destination: ['BRA'],
		amount: { low: 200, high: null, currency: 'BRL', bound: 'at-least' },
		usdReported: { value: 37.7, rate: 5.305 },
		period: {
			from: '2026',
			to: '2035',
			years: 10,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-12-03', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: null,
		statusNote: 'Earthworks began on 6 January 2026; first hall due in September 2027.',
		relations: [
			{
				type: 'overlaps',
				target: 'bytedance-2026-capex-raised',
				note: 'equipment may be booked in the group’s capital spending'
			}
		],
		sources: [
			'diario-do-nordeste-20780',
			'diario-do-nordeste-3326d',
			'g1-49e80',
			'elber-feitosa-blog-0a5b8',
			'eqi-investimentos-8b4ac',
			'bloomberg-linea-66b0a',
			'avalanche-noticias-f6033'
		],
		checked: 'corrected',
		summary:
			'TikTok confirmed more than 200 billion reais for its first Latin American data centre, built with Omnia and powered by Casa dos Ventos wind farms.',
		caveat:
			'The full sum spans about ten years and every phase; the phase now being built (200 MW) is put at about 15 billion reais. Earlier reports spoke of 50 billion. A ministry figure of more than 580 billion covers five data centres on the site, not TikTok’s alone.'
	},
	{
		id: 'bytedance-brazil-pecem-39bn',
		title: 'Pecém complex, restated in dollars',
		titleEs: 'Complejo de Pecém, expresado en dólares',
		titleFr: 'Complexe de Pecém, exprimé en dollars',
		titleZh: '佩森项目(以美元重述)',
		payers: ['bytedance'],
		partners: ['omnia', 'casa-dos-ventos'],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'detail',
		destination: ['BRA'],
		amount: { low: 39, high: 39, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2026-07-01', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: null,
		statusNote: 'Under construction (1 July 2026).',
		relations: [
			{
				type: 'same-money',
				target: 'tiktok-brazil-pecem-200bn',
				note: 'same project in dollars and at one gigawatt'
			}
		],
		sources: ['megadose-relaying-techmeme-a-a0b21'],
		checked: null,
		summary:
			'Bloomberg described a 39 billion dollar, one gigawatt complex in the Ceará free-trade zone, the group’s largest outside China.',
		caveat:
			'The same project as the 200 billion reais, in dollars and at one gigawatt. Known from a headline and summary line only.'
	},
	{
		id: 'fi-tiktok-2026',
		title: 'Second data centre in Finland',
		titleEs: 'Segundo centro de datos en Finlandia',
		titleFr: 'Second centre de données en Finlande',
		titleZh: '芬兰第二座数据中心',
		payers: ['tiktok'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'detail',
		destination: ['FIN'],
		amount: { low: 1, high: 1, currency: 'EUR', bound: 'about' },
		usdReported: { value: 1.16, rate: 0.86207 },
		period: null,
		announced: { date: '2026-04-08', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'bytedance-2026-capex-raised',
				note: 'may be booked in the group’s capital spending'
			}
		],
		sources: ['konnichiwa-today-910fd', 'the-next-web-83aa2'],
		checked: null,
		summary:
			'TikTok announced 1 billion euros for a centre in Lahti, part of a 12-billion-euro European data programme.',
		caveat: 'Built for user data; no AI use is named.'
	},
	{
		id: 'bytedance-malaysia-10bn',
		title: 'AI hub in Malaysia',
		titleEs: 'Centro de IA en Malasia',
		titleFr: 'Pôle d’IA en Malaisie',
		titleZh: '马来西亚AI中心',
		payers: ['bytedance'],
		partners: [],
		payerCountries: ['CHN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['MYS'],
		amount: { low: 10, high: 10, currency: 'MYR', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2024', precision: 'year' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'johor-approved-data-centres',
				note: 'part of the proposal is in Johor'
			}
		],
		sources: ['mingtiandi-67cd2'],
		checked: null,
		summary:
			'Malaysia’s trade minister said ByteDance proposes 10 billion ringgit for an AI hub and 1.5 billion more for data centres in Johor.',
		caveat: 'A proposal voiced by the minister; press sums of 2.4 billion dollars add both.'
	}
] as const satisfies readonly CommitmentRecord[];
