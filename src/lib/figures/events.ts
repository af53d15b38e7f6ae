import type { FigureId } from './commitments';
import type { Dangling, NoneDangling } from './references';
import type { SeriesId } from './series';
import type { EventRecord } from './types';

/** Models, results and plans that tell how the spending began. */
export const EVENTS = [
	{
		id: 'alibaba-cloud-plan-2020',
		date: { date: '2020-04-20', precision: 'day' },
		kind: 'plan',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Three-year cloud plan of 200 billion yuan',
		titleEs: 'Plan trienal de nube de 200 000 millones de yuanes',
		titleFr: 'Plan cloud triennal de 200 milliards de yuans',
		titleZh: '三年2000亿元云基础设施计划',
		summary: 'Alibaba Cloud announced 200 billion yuan for cloud infrastructure over three years.',
		commitments: ['alibaba-2020-cloud-plan'],
		series: [],
		sources: ['reuters-aecf1']
	},
	{
		id: 'gpt-4o',
		date: { date: '2024-05-13', precision: 'day' },
		kind: 'model',
		actors: ['openai'],
		countries: ['USA'],
		title: 'GPT-4o presented',
		titleEs: 'Presentación de GPT-4o',
		titleFr: 'Présentation de GPT-4o',
		titleZh: 'GPT-4o发布',
		summary: 'OpenAI presented GPT-4o, one model for text, sound and images.',
		commitments: [],
		series: [],
		sources: ['vercel-a1bf8']
	},
	{
		id: 'deepseek-v3',
		date: { date: '2024-12-26', precision: 'day' },
		kind: 'model',
		actors: ['deepseek'],
		countries: ['CHN'],
		title: 'DeepSeek-V3 released',
		titleEs: 'Lanzamiento de DeepSeek-V3',
		titleFr: 'Sortie de DeepSeek-V3',
		titleZh: 'DeepSeek-V3发布',
		summary:
			'DeepSeek made V3 public with open weights and a low stated training cost; some reports give 25 or 27 December.',
		commitments: ['deepseek-v3-stated-training-cost'],
		series: [],
		sources: ['eyerys-97e1c', 'the-ledger-28302']
	},
	{
		id: 'deepseek-r1',
		date: { date: '2025-01-20', precision: 'day' },
		kind: 'model',
		actors: ['deepseek'],
		countries: ['CHN'],
		title: 'Reasoning model DeepSeek-R1 released',
		titleEs: 'Lanzamiento del modelo DeepSeek-R1',
		titleFr: 'Sortie du modèle DeepSeek-R1',
		titleZh: '推理模型DeepSeek-R1发布',
		summary: 'DeepSeek released its reasoning model R1.',
		commitments: ['deepseek-r1-stated-training-cost'],
		series: [],
		sources: ['reuters-2150c']
	},
	{
		id: 'openai-operator',
		date: { date: '2025-01-23', precision: 'day' },
		kind: 'product',
		actors: ['openai'],
		countries: ['USA'],
		title: 'Operator opened as a research preview',
		titleEs: 'Operator, en versión preliminar de investigación',
		titleFr: 'Operator ouvert en préversion de recherche',
		titleZh: 'Operator研究预览版上线',
		summary:
			'OpenAI opened Operator, a web agent, to paying users in the United States; it was switched off as a separate product on 31 August 2025.',
		commitments: [],
		series: [],
		sources: ['openai-903bd', 'ai-wiki-46ab7']
	},
	{
		id: 'qwen-2-5-max',
		date: { date: '2025-01-29', precision: 'day' },
		kind: 'model',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Qwen2.5-Max released',
		titleEs: 'Lanzamiento de Qwen2.5-Max',
		titleFr: 'Sortie de Qwen2.5-Max',
		titleZh: 'Qwen2.5-Max发布',
		summary:
			'Alibaba released Qwen2.5-Max on the first day of the Lunar New Year; by its own account the model is ahead of DeepSeek-V3, GPT-4o and Llama-3.1-405B.',
		commitments: [],
		series: [],
		sources: ['reuters-2150c', 'techuncode-0234b']
	},
	{
		id: 'omnihuman-1',
		date: { date: '2025-02', precision: 'month' },
		kind: 'product',
		actors: ['bytedance'],
		countries: ['CHN'],
		title: 'OmniHuman-1 shown',
		titleEs: 'Presentación de OmniHuman-1',
		titleFr: 'Présentation d’OmniHuman-1',
		titleZh: 'OmniHuman-1亮相',
		summary:
			'ByteDance researchers showed OmniHuman-1, which makes a video of a speaking person from one picture and sound.',
		commitments: [],
		series: [],
		sources: ['omnihuman-blog-a1e98', 'write-a-catalyst-medium-a30fc']
	},
	{
		id: 'china-private-sector-symposium',
		date: { date: '2025-02-17', precision: 'day' },
		kind: 'policy',
		actors: ['china', 'alibaba'],
		countries: ['CHN'],
		title: 'Chinese leadership meets private entrepreneurs',
		titleEs: 'La cúpula china se reúne con empresarios privados',
		titleFr: 'Les dirigeants chinois reçoivent des entrepreneurs privés',
		titleZh: '中国领导人会见民营企业家',
		summary: 'The Chinese leadership met private entrepreneurs, Jack Ma of Alibaba among them.',
		commitments: [],
		series: [],
		sources: ['people-s-daily-online-xinhua-b80e3']
	},
	{
		id: 'alibaba-results-december-2024',
		date: { date: '2025-02-20', precision: 'day' },
		kind: 'results',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Alibaba: results for the December quarter 2024',
		titleEs: 'Alibaba: resultados del trimestre a diciembre de 2024',
		titleFr: 'Alibaba : résultats du trimestre clos en décembre 2024',
		titleZh: '阿里巴巴:2024年12月季度业绩',
		summary:
			'Alibaba reported group revenue up 8%; Eddie Wu announced that three years of cloud and AI spending would exceed the past decade. The company page is dated Thursday 20 February 2025.',
		commitments: ['alibaba-past-decade-statement'],
		series: [
			'alibaba-revenue-growth-quarter',
			'alibaba-cloud-growth-quarter',
			'alibaba-aidc-growth-quarter'
		],
		sources: ['alibaba-group-b5f2f']
	},
	{
		id: 'alibaba-plan-380bn',
		date: { date: '2025-02-24', precision: 'day' },
		kind: 'plan',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Sum named: at least 380 billion yuan over three years',
		titleEs: 'Cifra: al menos 380 000 millones de yuanes en tres años',
		titleFr: 'Montant : au moins 380 milliards de yuans sur trois ans',
		titleZh: '公布金额:三年至少3800亿元',
		summary:
			'Alibaba named the sum of its three-year cloud and AI plan on Monday 24 February 2025.',
		commitments: ['alibaba-2025-cloud-ai-plan'],
		series: [],
		sources: ['the-news-international-reute-3bb05', 'people-s-daily-online-xinhua-b80e3']
	},
	{
		id: 'alibaba-apsara-2025',
		date: { date: '2025-09-24', precision: 'day' },
		kind: 'plan',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Apsara Conference: Qwen3-Max, and more than 380 billion',
		titleEs: 'Conferencia Apsara: Qwen3-Max y más de 380 000 millones',
		titleFr: 'Conférence Apsara : Qwen3-Max et plus de 380 milliards',
		titleZh: '云栖大会:Qwen3-Max与追加投资',
		summary:
			'Alibaba presented Qwen3-Max and said that spending would go beyond 380 billion yuan, without a new sum.',
		commitments: ['alibaba-2025-09-plan-increase'],
		series: [],
		sources: ['negocios-tv-8010d', 'briefing-com-0eae4']
	},
	{
		id: 'alibaba-results-september-2025',
		date: { date: '2025-11-25', precision: 'day' },
		kind: 'results',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Alibaba: about 120 billion yuan spent in four quarters',
		titleEs: 'Alibaba: unos 120 000 millones de yuanes en cuatro trimestres',
		titleFr: 'Alibaba : environ 120 milliards de yuans en quatre trimestres',
		titleZh: '阿里巴巴:四个季度投入约1200亿元',
		summary:
			'With its September-quarter results Alibaba put AI and cloud spending over four quarters at about 120 billion yuan and called 380 billion possibly too small.',
		commitments: ['alibaba-ai-cloud-capex-oct2024-sep2025'],
		series: [],
		sources: ['neuron-expert-f3c7d', 'reportify-b1a3a']
	},
	{
		id: 'alibaba-results-march-2026',
		date: { date: '2026-05-13', precision: 'day' },
		kind: 'results',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Alibaba: spending to go far beyond 380 billion yuan',
		titleEs: 'Alibaba: gasto muy superior a 380 000 millones de yuanes',
		titleFr: 'Alibaba : dépenses bien au-delà de 380 milliards de yuans',
		titleZh: '阿里巴巴:投入将远超3800亿元',
		summary:
			'With its March-quarter results Alibaba said AI infrastructure spending would go far beyond the plan.',
		commitments: ['alibaba-2026-05-far-exceed'],
		series: [],
		sources: ['neogear-279e4', 'business-wire-98999']
	},
	{
		id: 'alibaba-results-june-2026',
		date: { date: '2026-08-20', precision: 'day' },
		kind: 'results',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Alibaba: results for the June quarter 2026',
		titleEs: 'Alibaba: resultados del trimestre a junio de 2026',
		titleFr: 'Alibaba : résultats du trimestre clos en juin 2026',
		titleZh: '阿里巴巴:2026年6月季度业绩',
		summary:
			'Alibaba reported capital expenditure of 67.7 billion yuan in one quarter and a rise of 45% in its AI cloud segment.',
		commitments: ['alibaba-capex-apr2025-jun2026'],
		series: ['alibaba-capex-quarter'],
		sources: ['cnbc-2218a', 'u-s-securities-and-exchange-89fc4', 'alibaba-group-b47ed']
	},
	{
		id: 'alibaba-placing-2026',
		date: { date: '2026-08-26', precision: 'day' },
		kind: 'financing',
		actors: ['alibaba'],
		countries: ['CHN'],
		title: 'Share placing of HK$80 billion completed',
		titleEs: 'Colocación de 80 000 millones de HKD completada',
		titleFr: 'Placement de 80 milliards de HKD achevé',
		titleZh: '完成800亿港元配售',
		summary: 'Alibaba completed a share placing, all net proceeds of which are meant for AI.',
		commitments: ['alibaba-2026-hk80bn-placing'],
		series: [],
		sources: ['cnbc-2218a']
	}
] as const satisfies readonly EventRecord[];

type Literal = (typeof EVENTS)[number];
export type EventId = Literal['id'];

type Missing =
	| Dangling<Literal['commitments'][number], FigureId>
	| Dangling<Literal['series'][number], SeriesId>;
/** An event that shows a figure or series that does not exist stops the compiler, by its id. */
export const noDanglingEventReference: NoneDangling<Missing> = true;
