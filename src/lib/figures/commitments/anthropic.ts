import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'anthropic-50bn-us',
		title: 'Own data centres in the United States',
		titleEs: 'Centros de datos propios en Estados Unidos',
		titleFr: 'Centres de données en propre aux États-Unis',
		titleZh: '在美自建数据中心',
		payers: ['anthropic'],
		partners: ['fluidstack'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['USA'],
		amount: { low: 50, high: 50, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-11-12', precision: 'day' },
		scope: ['data-centres'],
		status: 'underway',
		statusDate: '2026-05-23',
		statusNote: 'First sites due during 2026.',
		relations: [],
		sources: ['newser-1c2e9', 'digital-market-reports-6e4de', 'ary-news-a4ba5'],
		checked: 'confirmed',
		summary:
			'Anthropic announced 50 billion dollars for data centres with Fluidstack, first in Texas and New York, with 800 permanent jobs.',
		caveat: 'Only the first sites have a date (2026); no period was named for the whole sum.'
	},
	{
		id: 'anthropic-aws-100bn',
		title: 'AWS capacity over ten years',
		titleEs: 'Capacidad de AWS durante diez años',
		titleFr: 'Capacité AWS sur dix ans',
		titleZh: '十年期AWS算力采购',
		payers: ['anthropic'],
		partners: ['amazon'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 100, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2036',
			years: 10,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2026-04-20', precision: 'day' },
		scope: ['cloud', 'chips'],
		status: 'signed',
		statusDate: '2026-07-31',
		statusNote: 'Stated in Amazon’s quarterly filing of July 2026.',
		relations: [
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'Amazon builds what Anthropic rents'
			}
		],
		sources: [
			'open-techstack-5c919',
			'the-summer-ai-aa55e',
			'amazon-sec-10-q-quarter-to-3-c22fb',
			'ouralpha-f11ab'
		],
		checked: 'confirmed',
		summary:
			'Anthropic commits more than 100 billion dollars over ten years to AWS technology for up to 5 GW; Amazon invests 5 billion at once and up to 20 billion later.',
		caveat:
			'A purchase of services. Several reports drop “more than” or present the 5 GW as guaranteed.'
	},
	{
		id: 'anthropic-azure-30bn',
		title: 'Azure capacity',
		titleEs: 'Capacidad de Azure',
		titleFr: 'Capacité Azure',
		titleZh: 'Azure算力采购',
		payers: ['anthropic'],
		partners: ['microsoft', 'nvidia'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 30, high: 30, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-11-18', precision: 'day' },
		scope: ['cloud'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'Microsoft builds what Anthropic rents'
			}
		],
		sources: [
			'reddit-list-of-anthropic-ann-f4a9b',
			'microsoft-b9ae0',
			'truesolvers-e9415',
			'webpronews-7a4b4'
		],
		checked: 'confirmed',
		summary:
			'Anthropic committed to buy 30 billion dollars of Azure compute, with up to 1 GW more.',
		caveat:
			'A purchase of services. Up to 10 billion dollars from NVIDIA and up to 5 billion from Microsoft come back as equity.'
	},
	{
		id: 'anthropic-google-broadcom-2026',
		title: 'TPU capacity from Google and Broadcom',
		titleEs: 'Capacidad TPU de Google y Broadcom',
		titleFr: 'Capacité TPU de Google et Broadcom',
		titleZh: '谷歌与博通TPU算力采购',
		payers: ['anthropic'],
		partners: ['google', 'broadcom'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: null, high: 200, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: {
			from: '2027',
			to: '2031',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-04-06', precision: 'day' },
		scope: ['cloud', 'chips'],
		status: 'signed',
		statusDate: '2026-04-07',
		statusNote: 'Capacity to start in 2027.',
		relations: [
			{
				type: 'overlaps',
				target: 'alphabet-2026-capex-guidance',
				note: 'Google builds what Anthropic rents'
			},
			{
				type: 'financed-by',
				target: 'google-anthropic-equity-40bn',
				note: 'Google’s equity comes back as purchases'
			}
		],
		sources: [
			'ai-digest-techmeme-bb16a',
			'daily-alpha-669c8',
			'gocodelab-c4ff4',
			'daily-news-55s-671f4',
			'the-information-machine-f9822',
			'open-techstack-991ce'
		],
		checked: 'corrected',
		summary:
			'Anthropic announced multiple gigawatts of Google’s processors from 2027, called its largest compute commitment so far, without a sum. The Information later put the contract at up to about 200 billion dollars over five years from 2027, for about 5 GW.',
		caveat:
			'The sum is a press report of 5 May 2026 that neither company confirmed. The 3.5 GW also quoted come from a filing of Broadcom. Google in turn invests up to 40 billion dollars in Anthropic.'
	},
	{
		id: 'anthropic-spacex-colossus-45bn',
		title: 'Rent of Colossus computing to May 2029',
		titleEs: 'Alquiler de cómputo de Colossus hasta mayo de 2029',
		titleFr: 'Location de calcul Colossus jusqu’en mai 2029',
		titleZh: '租用Colossus算力至2029年5月',
		payers: ['anthropic'],
		partners: ['spacex', 'xai'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 45, high: 45, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2029',
			years: 3,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-05-20', precision: 'day' },
		scope: ['cloud'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'xai-southaven-20bn',
				note: 'tenant and builder of the same complex'
			}
		],
		sources: ['subagentic-6d65a'],
		checked: null,
		summary:
			'SpaceX’s share prospectus shows Anthropic renting computing of the Colossus sites for 1.25 billion dollars a month to May 2029, about 45 billion over three years.',
		caveat:
			'The total is the monthly rent multiplied; the contract can be ended with 90 days’ notice. By the same filing Google pays SpaceX 0.92 billion dollars a month, without a stated total.'
	},
	{
		id: 'google-anthropic-equity-40bn',
		title: 'Equity stake in Anthropic',
		titleEs: 'Participación en Anthropic',
		titleFr: 'Participation dans Anthropic',
		titleZh: '入股Anthropic',
		payers: ['google'],
		partners: ['anthropic'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'partly',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 10, high: 40, currency: 'USD', bound: 'range' },
		usdReported: null,
		period: null,
		announced: { date: '2026-04-24', precision: 'day' },
		scope: ['cloud', 'r-and-d'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['gocodelab-c4ff4'],
		checked: null,
		summary: 'Google put 10 billion dollars into Anthropic at once and may add up to 30 billion.',
		caveat:
			'Equity in an AI laboratory, not building. Much of it comes back as purchases of Google’s computing.'
	}
] as const satisfies readonly CommitmentRecord[];
