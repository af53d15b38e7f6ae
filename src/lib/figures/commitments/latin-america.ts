import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'stargate-argentina',
		title: 'Stargate Argentina',
		titleEs: 'Stargate Argentina',
		titleFr: 'Stargate Argentine',
		titleZh: '阿根廷“星际之门”',
		payers: ['sur-energy'],
		partners: ['openai', 'argentina'],
		payerCountries: ['ARG'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['ARG'],
		amount: { low: null, high: 25, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2025-10-10', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: 'Not filed under the incentive regime and without site or finance by June 2026.',
		relations: [],
		sources: [
			'openai-76292',
			'reuters-50a72',
			'ai-wiki-691e0',
			'compute-institute-dfb02',
			'reuters-5afa1'
		],
		checked: 'confirmed',
		summary:
			'Argentina’s government spoke of up to 25 billion dollars by Sur Energy for 500 megawatts in Patagonia under a letter of intent with OpenAI.',
		caveat:
			'OpenAI’s own page names no sum, calls Sur Energy the leader and itself a possible customer; headlines that OpenAI invests 25 billion are wrong.'
	},
	{
		id: 'aws-chile-4bn',
		title: 'Cloud region in Chile',
		titleEs: 'Región de nube en Chile',
		titleFr: 'Région cloud au Chili',
		titleZh: '智利云区域',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['CHL'],
		amount: { low: 4, high: 4, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2040',
			years: 15,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-05-07', precision: 'day' },
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
			{ type: 'overlaps', target: 'aws-apec-40bn', note: 'AWS regional total' }
		],
		sources: ['reuters-c5bbf', 'gurufocus-58be1', 'el-conquistador-de-los-lagos-a89f2'],
		checked: null,
		summary:
			'AWS announced 4 billion dollars for its third Latin American region, in Chile, to open in the second half of 2026.',
		caveat: 'Spread over 15 years according to a local paper.'
	},
	{
		id: 'microsoft-chile-3-3bn',
		title: 'Cloud region in Chile, projection by IDC',
		titleEs: 'Región de nube en Chile, proyección de IDC',
		titleFr: 'Région cloud au Chili, projection d’IDC',
		titleZh: '智利云区域(IDC预测)',
		payers: ['microsoft', 'microsoft-partners-customers'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'third-party-estimate',
		focus: 'partly',
		tier: 'detail',
		destination: ['CHL'],
		amount: { low: 3.3, high: 3.3, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2029',
			years: 4,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-06-18', precision: 'day' },
		scope: ['cloud', 'data-centres'],
		status: 'underway',
		statusDate: null,
		statusNote: 'Region opened on 18 June 2025.',
		relations: [],
		sources: ['rcr-wireless-350a3', '365-medios-142d0'],
		checked: null,
		summary:
			'IDC expects 3.3 billion dollars to be invested in Chile over four years out of the revenue of Microsoft, its partners and its customers.',
		caveat:
			'Widely printed as Microsoft’s own investment, which it is not. The company named 500 million dollars at first and says the real sum is higher.'
	},
	{
		id: 'aws-mexico-5bn',
		title: 'Cloud region in Querétaro',
		titleEs: 'Región de nube en Querétaro',
		titleFr: 'Région cloud à Querétaro',
		titleZh: '克雷塔罗云区域',
		payers: ['aws'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['MEX'],
		amount: { low: 5, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2039',
			years: 15,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-02', precision: 'month' },
		scope: ['data-centres', 'cloud'],
		status: 'underway',
		statusDate: '2025-01-14',
		statusNote: 'Region opened on 14 January 2025.',
		relations: [
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'paid from Amazon’s worldwide capital spending'
			},
			{ type: 'overlaps', target: 'aws-apec-40bn', note: 'AWS regional total' }
		],
		sources: ['mexico-news-daily-6d9bd', 'btw-media-7490b'],
		checked: null,
		summary: 'AWS announced more than 5 billion dollars over 15 years for its Mexican region.',
		caveat: 'Named in February 2024 and announced again in January 2025: one sum, not two.'
	},
	{
		id: 'microsoft-mexico-1-3bn',
		title: 'Cloud and AI in Mexico',
		titleEs: 'Nube e IA en México',
		titleFr: 'Cloud et IA au Mexique',
		titleZh: '墨西哥云与AI投资',
		payers: ['microsoft'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'partly',
		tier: 'standard',
		destination: ['MEX'],
		amount: { low: 1.3, high: 1.3, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2024',
			to: '2027',
			years: 3,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2024-09', precision: 'month' },
		scope: ['cloud', 'data-centres', 'skills'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
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
		sources: ['data-center-dynamics-314b0', 'cnbc-reuters-136ee'],
		checked: null,
		summary: 'Microsoft pledged 1.3 billion dollars over three years for cloud and AI in Mexico.',
		caveat: null
	},
	{
		id: 'cloudhq-queretaro-4-8bn',
		title: 'Campus in Querétaro',
		titleEs: 'Campus en Querétaro',
		titleFr: 'Campus à Querétaro',
		titleZh: '克雷塔罗园区',
		payers: ['cloudhq'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['MEX'],
		amount: { low: 4.8, high: 4.8, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2027',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-09-25', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote:
			'First 250 million dollars and grid works; completion around 2027 depends on tenants.',
		relations: [],
		sources: ['devdiscourse-407bc', 'latam-fdi-b1b4f', 'mexican-press-agency-c56af'],
		checked: null,
		summary:
			'CloudHQ’s six data centres on 52 hectares were presented at the Mexican president’s press conference for 4.8 billion dollars.',
		caveat:
			'Capacity is given as 600 or 900 megawatts. Start depends on a long lease with a tenant.'
	}
] as const satisfies readonly CommitmentRecord[];
