import type { CommitmentRecord } from '../types';

export default [
	{
		id: 'stargate-500bn-2025',
		title: 'Stargate: AI data centres for OpenAI',
		titleEs: 'Stargate: centros de datos de IA para OpenAI',
		titleFr: 'Stargate : centres de données d’IA pour OpenAI',
		titleZh: '“星际之门”计划:为OpenAI建设AI数据中心',
		payers: ['softbank', 'openai', 'oracle', 'mgx'],
		partners: ['arm', 'microsoft', 'nvidia'],
		payerCountries: ['JPN', 'USA', 'ARE'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'headline',
		destination: ['USA'],
		amount: { low: 500, high: 500, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2028',
			years: 4,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-01-21', precision: 'day' },
		scope: ['data-centres', 'chips', 'energy'],
		status: 'revised',
		statusDate: '2026-05-02',
		statusNote:
			'In May 2026 the Financial Times, as relayed by several outlets, reported that OpenAI had in practice dropped the jointly owned model and now uses the name for its whole compute strategy.',
		relations: [
			{
				type: 'overlaps',
				target: 'openai-1-4tn-commitments-2025',
				note: 'Stargate sites are inside OpenAI’s wider compute commitments'
			},
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'the 2026 reset covers the same capacity'
			}
		],
		sources: [
			'center-consulting-b53e6',
			'center-consulting-e3126',
			'usa-glory-e0eb3',
			'faster-please-substack-21aea',
			'tom-s-hardware-92c2d',
			'techradar-5351b',
			'openai-0a5c2',
			'itweb-fe3df',
			'data-phoenix-c933f',
			'let-s-data-science-5477e',
			'pulse-64215'
		],
		checked: 'confirmed',
		summary:
			'SoftBank, OpenAI, Oracle and MGX, the first equity funders, announced a new company that planned to put 500 billion dollars into US AI infrastructure for OpenAI over four years. SoftBank carries the finance, OpenAI the operation; Arm, Microsoft and NVIDIA were named as technology partners beside Oracle and OpenAI.',
		caveat:
			'No public money: the plan was unveiled at the White House, but it is described as private, with the president offering emergency powers and easier permits. Microsoft was named as a technology partner, not as a funder. The sum was an intention, not committed money.'
	},
	{
		id: 'stargate-100bn-immediate',
		title: 'Stargate: first tranche, to be deployed at once',
		titleEs: 'Stargate: primer tramo, de despliegue inmediato',
		titleFr: 'Stargate : première tranche, à déployer aussitôt',
		titleZh: '“星际之门”:立即投入的首批资金',
		payers: ['softbank', 'openai', 'oracle', 'mgx'],
		partners: [],
		payerCountries: ['JPN', 'USA', 'ARE'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 100, high: 100, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2025-01-21', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'underway',
		statusDate: '2025-09-23',
		statusNote:
			'Abilene was running from mid-2025; how much of the 100 billion was spent has not been stated.',
		relations: [
			{ type: 'part-of', target: 'stargate-500bn-2025', note: 'first slice of the 500 billion' }
		],
		sources: [
			'center-consulting-e3126',
			'center-consulting-b53e6',
			'itweb-fe3df',
			'data-phoenix-c933f'
		],
		checked: 'confirmed',
		summary:
			'The partners said in January 2025 that deployment of 100 billion dollars would start immediately, with construction already under way in Texas.',
		caveat:
			'“Deploying immediately” was a plan; several reports later call it committed, which the announcement does not say. According to the Financial Times, OpenAI and SoftBank meant to put in a little over 15 billion each and to raise the rest.'
	},
	{
		id: 'stargate-five-sites-400bn',
		title: 'Stargate running total after five further sites',
		titleEs: 'Stargate: total acumulado tras cinco emplazamientos más',
		titleFr: 'Stargate : total cumulé après cinq sites de plus',
		titleZh: '“星际之门”新增五处后的累计金额',
		payers: ['openai', 'oracle', 'softbank'],
		partners: ['coreweave', 'sb-energy'],
		payerCountries: ['USA', 'JPN'],
		who: 'corporate',
		nature: 'umbrella',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 400, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2028',
			years: 3,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-09-23', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'superseded',
		statusDate: '2025-10-30',
		statusNote: 'Raised by the Michigan announcement of 30 October 2025.',
		relations: [
			{ type: 'part-of', target: 'stargate-500bn-2025', note: 'progress count, not new money' },
			{ type: 'overlaps', target: 'openai-oracle-4-5gw-300bn', note: 'contains it' }
		],
		sources: ['rttnews-finanzen-at-ec00d', 'ars-technica-75f0b', 'capacity-media-9bf09'],
		checked: null,
		summary:
			'OpenAI, Oracle and SoftBank named five further sites in Texas, New Mexico, Ohio and the Midwest, which took planned capacity to nearly 7 GW and planned investment to more than 400 billion dollars over three years, Abilene and CoreWeave projects included.',
		caveat: 'A cumulative statement of plans; some reports write “committed”.'
	},
	{
		id: 'stargate-michigan-450bn',
		title: 'Stargate running total after Michigan',
		titleEs: 'Stargate: total acumulado tras Míchigan',
		titleFr: 'Stargate : total cumulé après le Michigan',
		titleZh: '“星际之门”新增密歇根后的累计金额',
		payers: ['openai', 'oracle', 'softbank'],
		partners: ['related-digital'],
		payerCountries: ['USA', 'JPN'],
		who: 'corporate',
		nature: 'umbrella',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 450, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2028',
			years: 3,
			precision: 'year',
			basis: 'calendar',
			stated: false
		},
		announced: { date: '2025-10-30', precision: 'day' },
		scope: ['data-centres', 'chips'],
		status: 'revised',
		statusDate: '2026-06-01',
		statusNote: 'On 1 June 2026 CNBC still reported work on Michigan “after slashing spend”.',
		relations: [
			{
				type: 'supersedes',
				target: 'stargate-five-sites-400bn',
				note: 'later count of the same programme'
			},
			{ type: 'part-of', target: 'stargate-500bn-2025', note: 'progress count, not new money' },
			{
				type: 'financed-by',
				target: 'stargate-michigan-saline-16bn',
				note: 'one site of the programme'
			}
		],
		sources: ['benzinga-4ed2b', 'cnbc-0990c'],
		checked: null,
		summary:
			'With a site in Saline Township, Michigan, the partners put planned capacity past 8 GW and planned investment past 450 billion dollars over three years.',
		caveat: 'Cumulative plans; the ownership model behind them was given up in 2026.'
	},
	{
		id: 'stargate-wisconsin-vantage-15bn',
		title: 'Lighthouse campus at Port Washington, Wisconsin',
		titleEs: 'Campus Lighthouse en Port Washington (Wisconsin)',
		titleFr: 'Campus Lighthouse à Port Washington (Wisconsin)',
		titleZh: '威斯康星州Lighthouse园区',
		payers: ['vantage'],
		partners: ['openai', 'oracle'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['USA'],
		amount: { low: 15, high: null, currency: 'USD', bound: 'at-least' },
		usdReported: null,
		period: {
			from: '2025',
			to: '2028',
			years: null,
			precision: 'year',
			basis: 'calendar',
			stated: true
		},
		announced: { date: '2025-10-23', precision: 'day' },
		scope: ['data-centres'],
		status: 'announced',
		statusDate: '2025-10-23',
		statusNote: 'Completion planned for 2028.',
		relations: [
			{ type: 'part-of', target: 'openai-oracle-4-5gw-300bn', note: 'one of the Oracle-run sites' }
		],
		sources: ['newsbytes-ef55d'],
		checked: null,
		summary:
			'The developer Vantage is to put more than 15 billion dollars into the Port Washington campus for OpenAI and Oracle.',
		caveat:
			'The date is that of the report. Some reports wrongly call this campus itself a 500-billion-dollar project.'
	},
	{
		id: 'stargate-michigan-saline-16bn',
		title: 'Financing of the Saline Township campus, Michigan',
		titleEs: 'Financiación del campus de Saline Township (Míchigan)',
		titleFr: 'Financement du campus de Saline Township (Michigan)',
		titleZh: '密歇根州Saline园区融资',
		payers: ['related-digital'],
		partners: ['oracle', 'openai', 'pimco', 'blackstone'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'detail',
		destination: ['USA'],
		amount: { low: 16, high: 16, currency: 'USD', bound: 'exact' },
		usdReported: null,
		period: null,
		announced: { date: '2026-04-25', precision: 'day' },
		scope: ['data-centres'],
		status: 'signed',
		statusDate: '2026-05-02',
		statusNote:
			'Financing reported closed on 25 April 2026, anchored by PIMCO and Blackstone after US banks held back.',
		relations: [],
		sources: ['cliff-center-467d1'],
		checked: null,
		summary:
			'A docket note puts the Saline campus at 16 billion dollars, with 10 billion anchored by PIMCO, and describes it as a Related Digital building with Oracle as tenant.',
		caveat:
			'Rests on one secondary source, which gives 1.4 GW where the announcement of October 2025 spoke of 1 GW.'
	},
	{
		id: 'nvidia-openai-ohio-guarantee-105bn',
		title: 'Guarantee for the PORTS-Pike campus in Ohio',
		titleEs: 'Garantía para el campus PORTS-Pike en Ohio',
		titleFr: 'Garantie pour le campus PORTS-Pike dans l’Ohio',
		titleZh: '为俄亥俄州PORTS-Pike园区提供担保',
		payers: ['nvidia'],
		partners: ['openai', 'sb-energy', 'softbank'],
		payerCountries: ['USA'],
		who: 'corporate',
		nature: 'financing',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: null, high: 105, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2026-08-17', precision: 'day' },
		scope: ['data-centres', 'chips', 'energy'],
		status: 'signed',
		statusDate: '2026-08-17',
		statusNote: 'Announced by NVIDIA and OpenAI in August 2026.',
		relations: [],
		sources: ['lablab-ai-github-pull-reques-22ebe', 'cnbc-dc65e', 'nvidia-c9856'],
		checked: 'confirmed',
		summary:
			'NVIDIA agreed to stand behind up to 105 billion dollars of financing for a data-centre campus that SB Energy is building for OpenAI in Ohio, and that is to hold only NVIDIA compute.',
		caveat:
			'A guarantee, not spending: NVIDIA pays only if it is called upon. The amount comes from secondary reports of the company releases.'
	},
	{
		id: 'softbank-crystal-land',
		title: '“Crystal Land” idea in Arizona',
		titleEs: 'Idea «Crystal Land» en Arizona',
		titleFr: 'Idée « Crystal Land » en Arizona',
		titleZh: '亚利桑那州“水晶之地”构想',
		payers: ['softbank'],
		partners: [],
		payerCountries: ['JPN'],
		who: 'corporate',
		nature: 'rumour',
		focus: 'wider',
		tier: 'detail',
		destination: ['USA'],
		amount: { low: null, high: 1000, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2025-06-20', precision: 'day' },
		scope: ['chips', 'data-centres'],
		status: 'announced',
		statusDate: null,
		statusNote: 'Preliminary; no commitment, site or partner has followed.',
		relations: [],
		sources: ['mitrade-7d192', 'webpronews-d671f'],
		checked: null,
		summary:
			'Bloomberg reported that Masayoshi Son was pitching an industrial park for robots and AI worth a trillion dollars to TSMC and to United States officials.',
		caveat:
			'An idea from unnamed sources, located in the United States. It should not enter any sum.'
	},
	{
		id: 'softbank-ports-pike-ohio-500bn',
		title: 'PORTS-Pike campus in Ohio, 10 GW, ceiling',
		titleEs: 'Campus PORTS-Pike en Ohio, 10 GW, cifra máxima',
		titleFr: 'Campus PORTS-Pike dans l’Ohio, 10 GW, plafond',
		titleZh: '俄亥俄州PORTS-Pike园区(10吉瓦),上限',
		payers: ['softbank'],
		partners: ['sb-energy'],
		payerCountries: ['JPN'],
		who: 'corporate',
		nature: 'investment-plan',
		focus: 'ai-infrastructure',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: null, high: 500, currency: 'USD', bound: 'up-to' },
		usdReported: null,
		period: null,
		announced: { date: '2026-03-20', precision: 'day' },
		scope: ['data-centres', 'chips', 'energy'],
		status: 'announced',
		statusDate: '2026-08-17',
		statusNote:
			'In August 2026 NVIDIA guaranteed up to 105 billion dollars of financing for the campus.',
		relations: [
			{
				type: 'overlaps',
				target: 'japan-trade-funds-ohio-gas-33bn',
				note: 'not stated whether the plant is inside the ceiling'
			},
			{
				type: 'overlaps',
				target: 'openai-600bn-compute-2030',
				note: 'builder and user of the same campus'
			},
			{
				type: 'overlaps',
				target: 'stargate-500bn-2025',
				note: 'same payer and user; not stated whether it counts towards it'
			},
			{
				type: 'financed-by',
				target: 'nvidia-openai-ohio-guarantee-105bn',
				note: 'guarantee for the same campus'
			}
		],
		sources: ['tech-jacks-solutions-f4e22'],
		checked: null,
		summary:
			'Masayoshi Son named 500 billion dollars as the possible total for a 10 GW campus on the federal site at Portsmouth (Piketon), Ohio, which SoftBank’s SB Energy builds.',
		caveat:
			'A chief executive’s ceiling, not a budget: money is named only for the gas plant of 33.3 billion dollars. Whether the campus counts towards Stargate is not stated. Rests on one source.'
	},
	{
		id: 'japan-trade-funds-ohio-gas-33bn',
		title: 'Gas power plant for the PORTS-Pike campus in Ohio',
		titleEs: 'Central de gas para el campus PORTS-Pike en Ohio',
		titleFr: 'Centrale à gaz pour le campus PORTS-Pike dans l’Ohio',
		titleZh: '俄亥俄州PORTS-Pike园区燃气电厂',
		payers: ['japan'],
		partners: [],
		payerCountries: ['JPN'],
		who: 'national',
		nature: 'public-finance',
		focus: 'partly',
		tier: 'standard',
		destination: ['USA'],
		amount: { low: 33.3, high: 33.3, currency: 'USD', bound: 'about' },
		usdReported: null,
		period: null,
		announced: { date: '2026-03-20', precision: 'day' },
		scope: ['energy'],
		status: 'announced',
		statusDate: null,
		statusNote: null,
		relations: [],
		sources: ['tech-jacks-solutions-f4e22'],
		checked: null,
		summary:
			'A gas plant of 33.3 billion dollars for the Ohio campus is to be paid from Japan’s pledge of 550 billion dollars under its trade agreement with the United States.',
		caveat: 'Power, not computing; in what form Japan pays is not said. Rests on one source.'
	}
] as const satisfies readonly CommitmentRecord[];
