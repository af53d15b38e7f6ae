import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'world-aip-2024',
		title: 'AI Infrastructure Partnership',
		titleEs: 'Alianza para la Infraestructura de IA (AIP)',
		titleFr: 'Partenariat pour l’infrastructure d’IA (AIP)',
		titleZh: 'AI基础设施合作联盟',
		payers: ['blackrock', 'gip', 'mgx', 'microsoft'],
		partners: ['nvidia', 'kuwait-investment-authority', 'xai'],
		payerCountries: ['USA', 'ARE'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['USA', 'WLD'],
		amount: { low: 30, high: 100, currency: 'USD', bound: 'range' },
		usdReported: null,
		period: null,
		announced: { date: '2024-09-17', precision: 'day' },
		scope: ['data-centres', 'energy'],
		status: 'underway',
		statusDate: '2026-01-15',
		statusNote:
			'12.5 billion dollars raised by 15 January 2026; first purchase agreed in October 2025 (Aligned Data Centers).',
		relations: [],
		sources: [
			'american-public-power-associ-2b1f8',
			'cloud-news-6b778',
			'fourweekmba-4a561',
			'the-wall-street-journal-b18ac',
			'the-national-6ea20',
			'gulf-ai-monitor-73bf2',
			'verdict-c0101',
			'capacity-6b9ac'
		],
		checked: 'confirmed',
		summary:
			'BlackRock, Global Infrastructure Partners, MGX and Microsoft want to raise 30 billion dollars of equity over time, up to 100 billion with debt, mainly for data centres and power in the United States.',
		caveat:
			'A fund-raising target; equity and debt must not be added to each other. NVIDIA, xAI and Kuwait joined later.'
	},
	{
		id: 'brookfield-ai-infrastructure-100bn',
		title: 'AI infrastructure programme',
		titleEs: 'Programa de infraestructura de IA',
		titleFr: 'Programme d’infrastructures d’IA',
		titleZh: 'AI基础设施投资计划',
		payers: ['brookfield'],
		partners: ['nvidia', 'kuwait-investment-authority'],
		payerCountries: ['CAN'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['WLD'],
		amount: { low: null, high: 100, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2025-11-19', precision: 'day' },
		scope: ['data-centres', 'energy', 'chips'],
		status: 'announced',
		statusDate: '2025-11-19',
		statusNote: '5 of the 10 billion dollars of fund equity pledged at the start.',
		relations: [
			{
				type: 'overlaps',
				target: 'fr-brookfield-2025',
				note: 'about 30 billion dollars of the programme was linked to France and Sweden'
			},
			{
				type: 'overlaps',
				target: 'se-brookfield-2025',
				note: 'about 30 billion dollars of the programme was linked to France and Sweden'
			}
		],
		sources: [
			'complete-ai-training-45edb',
			'middle-east-ai-news-94f5b',
			'stockwatch-the-globe-and-mai-84cc0',
			'tekedia-3ba86'
		],
		checked: 'confirmed',
		summary:
			'Brookfield launched a 10-billion-dollar equity fund which, with co-investors and debt, is to buy up to 100 billion dollars of AI infrastructure.',
		caveat: 'Worldwide use; about 30 billion was linked to France and Sweden.'
	},
	{
		id: 'us-aligned-2025',
		title: 'Purchase of Aligned Data Centers',
		titleEs: 'Compra de Aligned Data Centers',
		titleFr: 'Rachat d’Aligned Data Centers',
		titleZh: '收购Aligned数据中心',
		payers: ['mgx', 'blackrock', 'microsoft', 'gip'],
		partners: [],
		payerCountries: ['ARE', 'USA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA', 'BRA', 'MEX', 'CHL'],
		amount: { low: 40, high: 40, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2025-10-15', precision: 'day' },
		scope: ['data-centres'],
		status: 'signed',
		statusDate: null,
		statusNote: 'Closing was expected in the first half of 2026; no confirmation is known.',
		relations: [
			{ type: 'overlaps', target: 'world-aip-2024', note: 'first deal of that partnership' }
		],
		sources: ['the-national-6ea20', 'the-finance-world-47b38', 'digitrendz-29329'],
		checked: 'corrected',
		summary:
			'MGX, BlackRock’s Global Infrastructure Partners and the AI Infrastructure Partnership agreed to buy Aligned at an enterprise value of about 40 billion dollars.',
		caveat:
			'The price of an existing company with its debt: a change of owner, not new building. The campuses lie in the United States, Brazil, Mexico and Chile.'
	},
	{
		id: 'project-jupiter-new-mexico-165bn',
		title: 'Project Jupiter, New Mexico: bonds authorised',
		titleEs: 'Project Jupiter (Nuevo México): bonos autorizados',
		titleFr: 'Project Jupiter (Nouveau-Mexique) : obligations autorisées',
		titleZh: '新墨西哥州Project Jupiter:获批债券额度',
		payers: ['borderplex', 'stack-infrastructure'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: null, high: 165, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2025-09', precision: 'month' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{
				type: 'overlaps',
				target: 'openai-oracle-4-5gw-300bn',
				note: 'a site for the same capacity'
			},
			{ type: 'overlaps', target: 'stargate-500bn-2025', note: 'bonds for one of its sites' },
			{ type: 'overlaps', target: 'stargate-michigan-450bn', note: 'bonds for one of its sites' }
		],
		sources: ['construction-briefing-83baf'],
		checked: null,
		summary:
			'Doña Ana County in New Mexico authorised up to 165 billion dollars of revenue bonds for a campus that OpenAI and Oracle are to use.',
		caveat:
			'A ceiling for bonds, not a budget; the month is inferred. One of the five sites inside the Stargate totals.'
	},
	{
		id: 'vantage-frontier-texas-25bn',
		title: 'Frontier campus in Shackelford County, Texas',
		titleEs: 'Campus Frontier en el condado de Shackelford (Texas)',
		titleFr: 'Campus Frontier dans le comté de Shackelford (Texas)',
		titleZh: '得克萨斯州Frontier园区',
		payers: ['vantage'],
		partners: [],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 25, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: null,
		announced: { date: '2025-08', precision: 'month' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [
			{ type: 'part-of', target: 'stargate-five-sites-400bn', note: 'one of the five sites' },
			{ type: 'part-of', target: 'stargate-michigan-450bn', note: 'one of the sites counted' },
			{ type: 'overlaps', target: 'openai-oracle-4-5gw-300bn', note: 'built for OpenAI and Oracle' }
		],
		sources: ['deepnewz-9edf2'],
		checked: null,
		summary:
			'Vantage announced more than 25 billion dollars for a 1.4 GW campus in Texas, later named as one of the five Stargate sites.',
		caveat: 'Inside the Stargate totals of 400 and 450 billion dollars.'
	},
	{
		id: 'pennsylvania-summit-90bn',
		title: 'Pledges at the Pennsylvania energy and AI summit',
		titleEs: 'Compromisos en la cumbre de energía e IA de Pensilvania',
		titleFr: 'Promesses au sommet énergie et IA de Pennsylvanie',
		titleZh: '宾夕法尼亚州能源与AI峰会承诺总额',
		payers: ['pennsylvania-summit-companies'],
		partners: [],
		payerCountries: ['WLD'],
		who: 'corporate',
		nature: 'umbrella',
		focus: 'partly',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 90, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: null,
		announced: { date: '2025-07', precision: 'month' },
		scope: ['data-centres', 'energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['policy-platform-5e893'],
		checked: null,
		summary:
			'The pledges named at the energy and AI summit in Pennsylvania were put at more than 90 billion dollars.',
		caveat:
			'A tally that contains Google’s 25 billion and much power supply: never to be added to its parts.'
	}
] as const satisfies readonly CommitmentRecord[];
