import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'openai-oracle-4-5gw-300bn',
		title: 'Cloud contract with Oracle for 4.5 GW of Stargate capacity',
		titleEs: 'Contrato de nube con Oracle por 4,5 GW de Stargate',
		titleFr: 'Contrat cloud avec Oracle pour 4,5 GW de Stargate',
		titleZh: '与甲骨文签订4.5吉瓦“星际之门”算力合同',
		payers: ['openai'],
		partners: ['oracle'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['USA'],
		amount: { low: 300, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2027',
			to: '2031',
			years: 5,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-07-22', precision: 'day' },
		scope: ['data-centres', 'cloud'],
		status: 'underway',
		statusDate: '2026-06-10',
		statusNote: 'Still the basis of Oracle’s backlog in June 2026.',
		relations: [
			{
				type: 'part-of',
				target: 'openai-1-4tn-commitments-2025',
				note: 'one of the contracts behind the 1.4 trillion'
			},
			{
				type: 'part-of',
				target: 'stargate-500bn-2025',
				note: 'counted by the partners towards the 500 billion'
			},
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'one of the contracts behind the target'
			},
			{
				type: 'financed-by',
				target: 'stargate-michigan-saline-16bn',
				note: 'Oracle is the anchor tenant'
			}
		],
		sources: [
			'rttnews-finanzen-at-ec00d',
			'the-kaipher-a6ab5',
			'agents-newsroom-43209',
			'particle-news-790f5',
			'innovation-village-14c60',
			'undeads-forum-095c9',
			'particle-news-90d14',
			'the-arabian-post-a7bb7'
		],
		checked: 'corrected',
		summary:
			'OpenAI and Oracle agreed in July 2025 to build up to 4.5 GW; their September 2025 release put the partnership above 300 billion dollars over five years. Press then reported a five-year cloud contract of that size starting in 2027.',
		caveat:
			'The contract and the 4.5 GW partnership are treated here as one sum. Payments are reported for about five years from 2027 (Oracle’s fiscal 2028). Oracle has not named OpenAI in its filings.'
	},
	{
		id: 'openai-1-4tn-commitments-2025',
		title: 'Long-term compute commitments as stated in late 2025',
		titleEs: 'Compromisos de cómputo a largo plazo, finales de 2025',
		titleFr: 'Engagements de calcul à long terme, fin 2025',
		titleZh: '2025年底公布的长期算力承诺',
		payers: ['openai'],
		partners: ['oracle', 'microsoft', 'amazon', 'nvidia', 'broadcom', 'coreweave'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 1400, high: 1400, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2025-11-03', precision: 'day' },
		scope: ['data-centres', 'chips', 'cloud'],
		status: 'superseded',
		statusDate: '2026-02-20',
		statusNote: 'Replaced in February 2026 by a target of about 600 billion dollars to 2030.',
		relations: [],
		sources: [
			'industrial-pc-report-9793c',
			'newser-1c2e9',
			'fintool-66bee',
			'techbuzz-06a72',
			'cnbc-1368f'
		],
		checked: 'confirmed',
		summary:
			'Sam Altman put OpenAI’s ambition at 1.4 trillion dollars for about 30 GW of computing; press described it as the sum of long contracts with Oracle, Microsoft, Amazon, NVIDIA, Broadcom and others.',
		caveat:
			'Called commitments, ambition and plan for the same number; it was never a budget. It contains Stargate, so the two must not be added.'
	},
	{
		id: 'openai-600bn-compute-2030',
		title: 'Revised compute spending target to 2030',
		titleEs: 'Objetivo revisado de gasto en cómputo hasta 2030',
		titleFr: 'Objectif révisé de dépenses de calcul d’ici 2030',
		titleZh: '下调后的2030年前算力支出目标',
		payers: ['openai'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 600, high: 600, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2030',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2026-02-20', precision: 'day' },
		scope: ['cloud', 'data-centres', 'chips'],
		status: 'revised',
		statusDate: '2026-06-01',
		statusNote: 'Latest total known; later reports speak of further restraint without a new total.',
		relations: [
			{
				type: 'supersedes',
				target: 'openai-1-4tn-commitments-2025',
				note: 'new target given to investors'
			},
			{
				type: 'financed-by',
				target: 'nvidia-openai-ohio-guarantee-105bn',
				note: 'a guarantee for a campus that OpenAI is to use'
			},
			{
				type: 'financed-by',
				target: 'openai-round-110bn-2026',
				note: 'equity that pays for computing'
			}
		],
		sources: ['fintool-66bee', 'gmt-eight-ed9be', 'ciente-77917', 'lavx-news-36709'],
		checked: 'confirmed',
		summary:
			'OpenAI told investors, according to CNBC, that total compute spending through 2030 would be roughly 600 billion dollars, tied to revenue of more than 280 billion in 2030.',
		caveat:
			'Reported from people with knowledge, not published by OpenAI. Press calls it a cut of 57 percent, but the earlier 1.4 trillion had a longer, unstated horizon. The similar “600 billion” of November 2025 (Microsoft 250, Oracle 300, Amazon 38) is another sum.'
	},
	{
		id: 'openai-azure-250bn',
		title: 'Further purchases of Azure services',
		titleEs: 'Nuevas compras de servicios de Azure',
		titleFr: 'Achats supplémentaires de services Azure',
		titleZh: '追加采购Azure云服务',
		payers: ['openai'],
		partners: ['microsoft'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 250, high: 250, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-10-28', precision: 'day' },
		scope: ['cloud'],
		status: 'signed',
		statusDate: '2026-04-27',
		statusNote:
			'Part of the recapitalisation agreement; terms of the partnership changed again on 27 April 2026.',
		relations: [
			{ type: 'part-of', target: 'openai-1-4tn-commitments-2025', note: 'one of the contracts' },
			{
				type: 'overlaps',
				target: 'microsoft-2026-capex-expectation',
				note: 'Microsoft builds what OpenAI rents'
			},
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'one of the contracts behind the target'
			}
		],
		sources: ['just-ai-guide-f1b5f', 'microsoft-5381f', 'particle-news-f6810'],
		checked: 'confirmed',
		summary:
			'OpenAI contracted to buy an incremental 250 billion dollars of Azure services, and Microsoft gave up its right of first refusal on compute.',
		caveat:
			'No period was stated. A purchase of services which Microsoft’s own capital spending serves: adding both counts twice.'
	},
	{
		id: 'openai-aws-38bn',
		title: 'Seven-year AWS contract',
		titleEs: 'Contrato de siete años con AWS',
		titleFr: 'Contrat de sept ans avec AWS',
		titleZh: '与AWS的七年期合同',
		payers: ['openai'],
		partners: ['amazon'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 38, high: 38, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2032',
			years: 7,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-11-03', precision: 'day' },
		scope: ['cloud'],
		status: 'underway',
		statusDate: '2026-02-27',
		statusNote: 'Enlarged in the first quarter of 2026.',
		relations: [
			{ type: 'part-of', target: 'openai-1-4tn-commitments-2025', note: 'one of the contracts' },
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'Amazon builds what OpenAI rents'
			},
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'one of the contracts behind the target'
			}
		],
		sources: ['industrial-pc-report-9793c', 'built-in-f8ec7'],
		checked: null,
		summary:
			'OpenAI and Amazon announced a seven-year, 38-billion-dollar contract for AWS computing with NVIDIA processors, all capacity due by the end of 2026.',
		caveat: 'A purchase of services; Amazon’s capital spending builds the capacity.'
	},
	{
		id: 'openai-cerebras-10bn',
		title: 'Computing contract with Cerebras, 750 MW',
		titleEs: 'Contrato de cómputo con Cerebras, 750 MW',
		titleFr: 'Contrat de calcul avec Cerebras, 750 MW',
		titleZh: '与Cerebras的算力合同(750兆瓦)',
		payers: ['openai'],
		partners: ['cerebras'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: 10, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2028',
			years: 3,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2026-01-14', precision: 'day' },
		scope: ['cloud', 'chips'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'part of OpenAI’s compute spending'
			}
		],
		sources: ['latent-machine-ba47e'],
		checked: null,
		summary:
			'OpenAI agreed to buy more than 10 billion dollars of computing, 750 MW, from Cerebras over three years.',
		caveat: 'The day is inferred from the weekday in the report.'
	},
	{
		id: 'openai-amd-6gw',
		title: 'Agreement with AMD for 6 GW',
		titleEs: 'Acuerdo con AMD por 6 GW',
		titleFr: 'Accord avec AMD pour 6 GW',
		titleZh: '与AMD的6吉瓦协议',
		payers: ['openai'],
		partners: ['amd'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['WLD'],
		amount: { low: null, high: null, currency: 'USD', bound: 'undisclosed' },
		usdReported: null,
		period: null,
		announced: { date: '2025-10-06', precision: 'day' },
		scope: ['chips'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'part-of',
				target: 'openai-1-4tn-commitments-2025',
				note: 'one of the long contracts'
			},
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'part of OpenAI’s compute spending'
			}
		],
		sources: ['trendforce-67e1d'],
		checked: null,
		summary: 'OpenAI agreed with AMD on at least 6 GW of processors.',
		caveat: 'No sum was given; totals found in blogs are invented.'
	},
	{
		id: 'openai-broadcom-10gw',
		title: 'Agreement with Broadcom for 10 GW',
		titleEs: 'Acuerdo con Broadcom por 10 GW',
		titleFr: 'Accord avec Broadcom pour 10 GW',
		titleZh: '与博通的10吉瓦协议',
		payers: ['openai'],
		partners: ['broadcom'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['WLD'],
		amount: { low: null, high: null, currency: 'USD', bound: 'undisclosed' },
		usdReported: null,
		period: null,
		announced: { date: '2025-10-13', precision: 'day' },
		scope: ['chips'],
		status: 'signed',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'part-of',
				target: 'openai-1-4tn-commitments-2025',
				note: 'one of the long contracts'
			},
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'part of OpenAI’s compute spending'
			}
		],
		sources: ['trendforce-67e1d'],
		checked: null,
		summary: 'OpenAI agreed with Broadcom on 10 GW of processors of its own design.',
		caveat: 'No sum was given; totals found in blogs are invented.'
	},
	{
		id: 'openai-aws-100bn-expansion',
		title: 'Enlarged AWS contract, eight years',
		titleEs: 'Ampliación del contrato con AWS, ocho años',
		titleFr: 'Extension du contrat avec AWS, huit ans',
		titleZh: '扩大与AWS的合同(八年)',
		payers: ['openai'],
		partners: ['amazon'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'purchase-contract',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['WLD'],
		amount: { low: 100, high: 100, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2026',
			to: '2034',
			years: 8,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2026-02-27', precision: 'day' },
		scope: ['cloud'],
		status: 'signed',
		statusDate: '2026-07-31',
		statusNote: 'Stated again in Amazon’s filing for the second quarter of 2026.',
		relations: [
			{
				type: 'overlaps',
				target: 'amazon-2026-capex-guidance',
				note: 'Amazon builds what OpenAI rents'
			},
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'part of OpenAI’s compute spending'
			},
			{ type: 'financed-by', target: 'amazon-openai-equity-50bn', note: 'agreed in the same deal' }
		],
		sources: [
			'amazon-sec-10-q-quarter-to-3-c22fb',
			'amazon-sec-8-k-86307',
			'tom-s-hardware-ab35b',
			'nasdaq-zacks-c0169'
		],
		checked: 'confirmed',
		summary:
			'Amazon’s filing says that OpenAI’s commitment of 38 billion dollars was enlarged by 100 billion over eight years, for about 2 GW.',
		caveat:
			'A purchase of services. In the same deal Amazon takes up to 50 billion dollars of OpenAI’s equity.'
	}
] as const satisfies readonly CommitmentRecord[];
