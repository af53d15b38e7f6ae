import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'nvidia-openai-100bn-loi',
		title: 'Letter of intent to invest in OpenAI for 10 GW',
		titleEs: 'Carta de intenciones para invertir en OpenAI por 10 GW',
		titleFr: 'Lettre d’intention d’investir dans OpenAI pour 10 GW',
		titleZh: '投资OpenAI部署10吉瓦的意向书',
		payers: ['nvidia'],
		partners: ['openai'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: null, high: 100, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2025-09-22', precision: 'day' },
		scope: ['chips', 'data-centres'],
		status: 'superseded',
		statusDate: '2026-08-17',
		statusNote:
			'Never became a binding contract. In early 2026 NVIDIA took 30 billion dollars of equity in OpenAI’s funding round instead; in August 2026 it gave a guarantee of up to 105 billion for a campus in Ohio.',
		relations: [
			{
				type: 'overlaps',
				target: 'openai-1-4tn-commitments-2025',
				note: 'counted by press within the total'
			}
		],
		sources: [
			'mexc-news-panews-d3c4c',
			'particle-news-948e9',
			'ars-technica-8ba4f',
			'ai-certs-86517',
			'bloomberg-59666',
			'mediaverty-fd0a5'
		],
		checked: 'corrected',
		summary:
			'NVIDIA said it intended to invest up to 100 billion dollars in step with each gigawatt of NVIDIA systems that OpenAI installs. By February 2026 nothing was signed and NVIDIA’s chief said it had never been a commitment.',
		caveat:
			'A letter of intent that was never binding. Much of the money would have flowed back as chip purchases.'
	},
	{
		id: 'openai-round-110bn-2026',
		title: 'Funding round of OpenAI, February 2026',
		titleEs: 'Ronda de financiación de OpenAI, febrero de 2026',
		titleFr: 'Levée de fonds d’OpenAI, février 2026',
		titleZh: 'OpenAI 2026年2月融资',
		payers: ['amazon', 'nvidia', 'softbank'],
		partners: ['openai'],
		payerCountries: ['USA', 'JPN'],
		who: 'corporate',
		nature: 'financing',
		focus: 'partly',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: null, high: 110, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2026-02-27', precision: 'day' },
		scope: ['cloud', 'r-and-d'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['amazon-sec-8-k-86307'],
		checked: null,
		summary:
			'Amazon (up to 50 billion dollars), NVIDIA (30) and SoftBank (30) agreed to buy shares of OpenAI in a round of 110 billion.',
		caveat:
			'Equity, not building; 35 billion of Amazon’s share depend on conditions. Part of it comes back as purchases of computing.'
	},
	{
		id: 'amazon-openai-equity-50bn',
		title: 'Equity stake in OpenAI',
		titleEs: 'Participación en OpenAI',
		titleFr: 'Participation dans OpenAI',
		titleZh: '入股OpenAI',
		payers: ['amazon'],
		partners: ['openai'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'partly',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 15, high: 50, currency: 'USD', bound: 'range' },
		usdReported: null,
		period: null,
		announced: { date: '2026-02-27', precision: 'day' },
		scope: ['cloud', 'r-and-d'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'openai-round-110bn-2026', note: 'its share of the round' }
		],
		sources: ['amazon-sec-8-k-86307'],
		checked: null,
		summary:
			'Amazon’s filing says that it puts 15 billion dollars into OpenAI at once and 35 billion more on conditions.',
		caveat:
			'Equity, not building. It goes with OpenAI’s purchase of 100 billion dollars of AWS computing and must not be added to it.'
	},
	{
		id: 'nvidia-openai-equity-30bn',
		title: 'Equity stake in OpenAI',
		titleEs: 'Participación en OpenAI',
		titleFr: 'Participation dans OpenAI',
		titleZh: '入股OpenAI',
		payers: ['nvidia'],
		partners: ['openai'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'partly',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 30, high: 30, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2026-02-27', precision: 'day' },
		scope: ['chips', 'r-and-d'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'supersedes',
				target: 'nvidia-openai-100bn-loi',
				note: 'equity in place of the letter of intent'
			},
			{ type: 'part-of', target: 'openai-round-110bn-2026', note: 'its share of the round' }
		],
		sources: ['amazon-sec-8-k-86307'],
		checked: null,
		summary:
			'NVIDIA took part in OpenAI’s funding round of February 2026 with 30 billion dollars, in place of the letter of intent for up to 100 billion.',
		caveat: 'Equity, not building. Much of it comes back as purchases of NVIDIA’s processors.'
	}
] as const satisfies readonly CommitmentRecord[];
