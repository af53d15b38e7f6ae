import type { FigureId } from './commitments';
import type { EventId } from './events';
import type { Dangling, NoneDangling } from './references';
import type { SeriesId } from './series';
import type { ClaimRecord } from './types';

/** Statements of the article this ledger grew from, and what is true of them. The wording is ours. */
export const CLAIMS = [
	{
		id: 'alibaba-380bn-plan',
		verdict: 'imprecise',
		asStated:
			'Alibaba will put 380 billion yuan (52.44 billion dollars) into AI and cloud infrastructure.',
		asStatedEs:
			'Alibaba destinará 380 000 millones de yuanes (52 440 millones de dólares) a infraestructura de IA y nube.',
		asStatedFr:
			'Alibaba consacrera 380 milliards de yuans (52,44 milliards de dollars) aux infrastructures d’IA et de cloud.',
		asStatedZh: '阿里巴巴将投入3800亿元(约524.4亿美元)用于AI与云基础设施。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'The company said at least 380 billion yuan over the next three years, a floor rather than an exact sum. The dollar value is the Reuters conversion of the day; others round to 53 billion. Management has since said that the total will be higher, without a new sum.',
		whatIsTrueEs:
			'La empresa habló de al menos 380 000 millones de yuanes en los próximos tres años: un mínimo, no una cifra exacta. El valor en dólares es la conversión de Reuters de ese día; otros redondean a 53 000 millones. Después la dirección ha dicho que el total será mayor, sin dar otra cifra.',
		whatIsTrueFr:
			'L’entreprise a parlé d’au moins 380 milliards de yuans sur les trois prochaines années : un plancher, pas un montant exact. La valeur en dollars est la conversion de Reuters du jour ; d’autres arrondissent à 53 milliards. La direction a dit depuis que le total serait plus élevé, sans nouveau chiffre.',
		whatIsTrueZh:
			'公司的说法是未来三年至少3800亿元,是下限而非确数。美元数为路透社当日换算,其他媒体取整为530亿。此后管理层表示总额会更高,但未给出新数字。',
		figures: [
			'alibaba-2025-cloud-ai-plan',
			'alibaba-2025-09-plan-increase',
			'alibaba-2026-05-far-exceed'
		],
		series: [],
		events: ['alibaba-plan-380bn'],
		sources: [
			'the-news-international-reute-3bb05',
			'people-s-daily-online-xinhua-b80e3',
			'briefing-com-0eae4'
		]
	},
	{
		id: 'alibaba-by-2027',
		verdict: 'imprecise',
		asStated: 'The money is to be spent by 2027.',
		asStatedEs: 'El dinero se gastará hasta 2027.',
		asStatedFr: 'L’argent sera dépensé d’ici 2027.',
		asStatedZh: '这笔资金将在2027年前投入。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'Alibaba said “over the next three years” and named no end date. Counted from the announcement that is to February 2028; counted in its fiscal years (2026 to 2028), to 31 March 2028.',
		whatIsTrueEs:
			'Alibaba dijo «en los próximos tres años» y no fijó fecha final. Contado desde el anuncio, hasta febrero de 2028; en sus ejercicios fiscales (2026 a 2028), hasta el 31 de marzo de 2028.',
		whatIsTrueFr:
			'Alibaba a dit « au cours des trois prochaines années » sans fixer de fin. À compter de l’annonce, cela mène à février 2028 ; en exercices (2026 à 2028), au 31 mars 2028.',
		whatIsTrueZh:
			'阿里巴巴只说“未来三年”,未给出截止日期。自公布之日起算至2028年2月;按财年(2026至2028财年)计至2028年3月31日。',
		figures: ['alibaba-2025-cloud-ai-plan'],
		series: [],
		events: ['alibaba-plan-380bn'],
		sources: ['the-news-international-reute-3bb05', 'people-s-daily-online-xinhua-b80e3']
	},
	{
		id: 'alibaba-more-than-decade',
		verdict: 'unproven',
		asStated: 'The plan exceeds everything Alibaba spent on AI and cloud in the past ten years.',
		asStatedEs:
			'El plan supera todo lo que Alibaba gastó en IA y nube en los diez años anteriores.',
		asStatedFr: 'Le plan dépasse tout ce qu’Alibaba a dépensé en IA et en cloud en dix ans.',
		asStatedZh: '该计划超过阿里巴巴过去十年在AI和云上的全部投入。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'The company said so and published no amount for the decade: all that follows is “less than 380 billion yuan”. Press compilations put the whole group’s capital expenditure of ten fiscal years, logistics and retail included, at 326.1 billion; the reported years 2019 to 2024 alone add up to 229.2 billion.',
		whatIsTrueEs:
			'Así lo dijo la empresa, sin publicar ninguna cifra de la década: solo se deduce «menos de 380 000 millones de yuanes». Una recopilación de prensa cifra en 326 100 millones toda la inversión del grupo en diez ejercicios, logística y comercio incluidos; los ejercicios 2019 a 2024, por sí solos, suman 229 200 millones.',
		whatIsTrueFr:
			'L’entreprise l’a dit sans publier de montant pour la décennie : il en découle seulement « moins de 380 milliards de yuans ». Une compilation de presse chiffre à 326,1 milliards tous les investissements du groupe sur dix exercices, logistique et commerce compris ; les exercices 2019 à 2024 totalisent à eux seuls 229,2 milliards.',
		whatIsTrueZh:
			'这是公司的说法,但公司从未公布过去十年的金额,只能推出“少于3800亿元”。据媒体汇总,集团十个财年的全部资本支出(含物流与零售)为3261亿元;仅2019至2024财年合计为2292亿元。',
		figures: [
			'alibaba-past-decade-statement',
			'alibaba-capex-past-ten-fiscal-years',
			'alibaba-capex-fy2019-fy2024'
		],
		series: ['alibaba-capex-fiscal-year'],
		events: ['alibaba-results-december-2024'],
		sources: [
			'alibaba-group-752ae',
			'alibaba-group-b5f2f',
			'alibaba-group-3e501',
			'mobile-world-live-a7362',
			'caixin-global-00771',
			'u-s-securities-and-exchange-89fc4'
		]
	},
	{
		id: 'alibaba-revenue-32-percent',
		verdict: 'wrong',
		asStated: 'Alibaba’s quarterly report showed revenue growth of 32%.',
		asStatedEs: 'El informe trimestral de Alibaba mostró un crecimiento de ingresos del 32%.',
		asStatedFr:
			'Le rapport trimestriel d’Alibaba montrait une croissance du chiffre d’affaires de 32 %.',
		asStatedZh: '阿里巴巴季报显示收入增长32%。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'In the quarter to December 2024 group revenue grew 8% to 280.154 billion yuan and the cloud 13% to 31.742 billion. 32% was the growth of the international commerce arm (AIDC).',
		whatIsTrueEs:
			'En el trimestre a diciembre de 2024 los ingresos del grupo crecieron un 8%, hasta 280 154 millones de yuanes, y la nube un 13%, hasta 31 742 millones. El 32% fue el crecimiento del comercio internacional (AIDC).',
		whatIsTrueFr:
			'Au trimestre clos en décembre 2024, le chiffre d’affaires du groupe a augmenté de 8 %, à 280,154 milliards de yuans, et le cloud de 13 %, à 31,742 milliards. Les 32 % sont la croissance du commerce international (AIDC).',
		whatIsTrueZh:
			'截至2024年12月的季度,集团收入增长8%至2801.54亿元,云业务增长13%至317.42亿元。32%是国际数字商业(AIDC)的增速。',
		figures: [],
		series: [
			'alibaba-revenue-growth-quarter',
			'alibaba-cloud-growth-quarter',
			'alibaba-aidc-growth-quarter',
			'alibaba-revenue-quarter'
		],
		events: ['alibaba-results-december-2024'],
		sources: [
			'the-news-international-reute-3bb05',
			'stock-titan-2b26a',
			'the-news-chronicle-ad7f5',
			'bloomberg-d7537'
		]
	},
	{
		id: 'alibaba-results-friday',
		verdict: 'wrong',
		asStated: 'Alibaba published its results on a Friday.',
		asStatedEs: 'Alibaba publicó sus resultados un viernes.',
		asStatedFr: 'Alibaba a publié ses résultats un vendredi.',
		asStatedZh: '阿里巴巴在周五公布业绩。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'The company’s own page is dated Thursday 20 February 2025; several reports say Friday. The sum of 380 billion yuan was named on Monday 24 February.',
		whatIsTrueEs:
			'La página de la empresa lleva fecha del jueves 20 de febrero de 2025; varios medios dicen viernes. La cifra de 380 000 millones se dio el lunes 24 de febrero.',
		whatIsTrueFr:
			'La page de l’entreprise est datée du jeudi 20 février 2025 ; plusieurs médias écrivent vendredi. Le montant de 380 milliards a été donné le lundi 24 février.',
		whatIsTrueZh:
			'公司页面的日期为2025年2月20日(星期四);部分媒体称为周五。3800亿元的金额在2月24日(星期一)公布。',
		figures: ['alibaba-2025-cloud-ai-plan'],
		series: [],
		events: ['alibaba-results-december-2024', 'alibaba-plan-380bn'],
		sources: ['alibaba-group-752ae', 'alibaba-group-b5f2f', 'alibaba-group-3e501']
	},
	{
		id: 'mistral-billions',
		verdict: 'imprecise',
		asStated: 'Mistral AI will put billions into data centres in France.',
		asStatedEs: 'Mistral AI invertirá miles de millones en centros de datos en Francia.',
		asStatedFr: 'Mistral AI investira des milliards dans des centres de données en France.',
		asStatedZh: 'Mistral AI将在法国数据中心投资数十亿。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'Its chief executive spoke of several billion euros for one data centre in Essonne and gave no number. The first financing known for the site is a loan of 830 million dollars, in March 2026.',
		whatIsTrueEs:
			'Su director ejecutivo habló de varios miles de millones de euros para un centro de datos en Essonne, sin cifra. La primera financiación conocida del emplazamiento es un préstamo de 830 millones de dólares, de marzo de 2026.',
		whatIsTrueFr:
			'Son directeur général a parlé de plusieurs milliards d’euros pour un centre de données en Essonne, sans chiffre. Le premier financement connu du site est un prêt de 830 millions de dollars, en mars 2026.',
		whatIsTrueZh:
			'其首席执行官称将为埃松省的一座数据中心投入数十亿欧元,未给出数字。该项目已知的首笔融资是2026年3月的8.3亿美元贷款。',
		figures: ['fr-mistral-datacentre-2025', 'fr-mistral-debt-2026'],
		series: [],
		events: [],
		sources: [
			'capacity-media-be436',
			'tech-funding-news-b7d73',
			'journal-du-net-134f5',
			'news-you-need-digest-of-euro-cb773'
		]
	},
	{
		id: 'france-uae-50bn',
		verdict: 'imprecise',
		asStated: 'France and the United Arab Emirates signed an agreement worth 50 billion euros.',
		asStatedEs:
			'Francia y los Emiratos Árabes Unidos firmaron un acuerdo de 50 000 millones de euros.',
		asStatedFr: 'La France et les Émirats arabes unis ont signé un accord de 50 milliards d’euros.',
		asStatedZh: '法国与阿联酋签署500亿欧元协议。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'A framework accord for a 1 GW AI campus by a consortium, put at 30 to 50 billion euros by the French presidency; 50 is the top of the range. Two sites of about 16 billion together have been named since.',
		whatIsTrueEs:
			'Un acuerdo marco para un campus de IA de 1 GW a cargo de un consorcio, que la presidencia francesa cifró entre 30 000 y 50 000 millones de euros; 50 es el máximo. Desde entonces se han nombrado dos emplazamientos por unos 16 000 millones.',
		whatIsTrueFr:
			'Un accord-cadre pour un campus d’IA de 1 GW porté par un consortium, chiffré de 30 à 50 milliards d’euros par l’Élysée ; 50 est le haut de la fourchette. Deux sites d’environ 16 milliards au total ont été nommés depuis.',
		whatIsTrueZh:
			'这是由财团建设1吉瓦AI园区的框架协议,法国总统府估计为300亿至500亿欧元,500亿是上限。此后公布的两处园区合计约160亿欧元。',
		figures: [
			'fr-uae-ai-campus-framework',
			'fr-campus-ai-fouju-2025',
			'fr-campus-ai-second-site-2026'
		],
		series: [],
		events: [],
		sources: ['presidence-de-la-republique-f2aaa', 'reuters-d39ed', 'maddyness-43d86']
	},
	{
		id: 'stargate-us-government',
		verdict: 'wrong',
		asStated:
			'The US government, OpenAI, Microsoft and SoftBank are putting 500 billion dollars into Stargate.',
		asStatedEs:
			'El Gobierno de EE. UU., OpenAI, Microsoft y SoftBank invierten 500 000 millones de dólares en Stargate.',
		asStatedFr:
			'Le gouvernement américain, OpenAI, Microsoft et SoftBank investissent 500 milliards de dollars dans Stargate.',
		asStatedZh: '美国政府、OpenAI、微软和软银向“星际之门”投资5000亿美元。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'No public money was announced: the plan was presented at the White House, which offered quicker permits. The named first funders were SoftBank, OpenAI, Oracle and MGX; Microsoft was a technology partner. The sum was an intention over four years, and by May 2026 the joint ownership had been given up.',
		whatIsTrueEs:
			'No se anunció dinero público: el plan se presentó en la Casa Blanca, que ofreció agilizar permisos. Los primeros inversores nombrados fueron SoftBank, OpenAI, Oracle y MGX; Microsoft era socio tecnológico. La suma era una intención a cuatro años y en mayo de 2026 se había abandonado la propiedad conjunta.',
		whatIsTrueFr:
			'Aucun argent public n’a été annoncé : le plan a été présenté à la Maison-Blanche, qui a promis des autorisations plus rapides. Les premiers financeurs cités étaient SoftBank, OpenAI, Oracle et MGX ; Microsoft était partenaire technologique. La somme était une intention sur quatre ans, et en mai 2026 la propriété commune avait été abandonnée.',
		whatIsTrueZh:
			'并未宣布任何公共资金:计划在白宫公布,政府只承诺加快审批。首批出资方为软银、OpenAI、甲骨文和MGX,微软是技术合作伙伴。该金额是四年内的意向,到2026年5月共同持股模式已被放弃。',
		figures: ['stargate-500bn-2025', 'stargate-100bn-immediate'],
		series: [],
		events: [],
		sources: [
			'center-consulting-b53e6',
			'center-consulting-e3126',
			'usa-glory-e0eb3',
			'faster-please-substack-21aea',
			'tom-s-hardware-92c2d',
			'techradar-5351b',
			'openai-0a5c2'
		]
	},
	{
		id: 'bytedance-competes',
		verdict: 'unconfirmed',
		asStated:
			'Alibaba faces strong competition in its region from ByteDance, which had just shown OmniHuman-1. No sum is named.',
		asStatedEs:
			'Alibaba afronta en su región una fuerte competencia de ByteDance, que acababa de presentar OmniHuman-1. No se cita ninguna cifra.',
		asStatedFr:
			'Alibaba fait face, dans sa région, à la forte concurrence de ByteDance, qui venait de présenter OmniHuman-1. Aucun montant n’est cité.',
		asStatedZh: '阿里巴巴在本地区面临字节跳动的激烈竞争,后者刚刚推出OmniHuman-1。文中未提及金额。',
		byWhom: 'The founding article',
		byWhomEs: 'El artículo de partida',
		byWhomFr: 'L’article de départ',
		byWhomZh: '本项目所据文章',
		whatIsTrue:
			'On the money behind that rivalry: press reports from unnamed sources put ByteDance’s capital expenditure at more than 150 billion yuan for 2025 and more than 200 billion for 2026. ByteDance publishes no accounts and called the first report incorrect.',
		whatIsTrueEs:
			'Sobre el dinero de esa rivalidad: según fuentes anónimas citadas por la prensa, su inversión de capital supera 150 000 millones de yuanes en 2025 y 200 000 millones en 2026. ByteDance no publica cuentas y calificó de incorrecta la primera información.',
		whatIsTrueFr:
			'Sur l’argent de cette rivalité : selon des sources anonymes citées par la presse, ses investissements dépassent 150 milliards de yuans en 2025 et 200 milliards en 2026. ByteDance ne publie pas de comptes et a jugé la première information inexacte.',
		whatIsTrueZh:
			'就竞争背后的投入而言,媒体援引匿名人士称,其2025年资本支出超过1500亿元,2026年超过2000亿元。字节跳动不公布财报,并称首次报道不实。',
		figures: [
			'bytedance-2025-capex',
			'bytedance-2026-capex-raised',
			'bytedance-2026-capex-70bn-talks'
		],
		series: ['bytedance-capex-year'],
		events: ['omnihuman-1'],
		sources: [
			'reuters-614a1',
			'financial-times-575ee',
			'efinder-reproducing-scmp-cla-574f9',
			'startup-fortune-92d7a',
			'neogear-279e4',
			'ai-market-watch-337b3',
			'opc-new-c3b6c',
			'let-s-data-science-58d35'
		]
	}
] as const satisfies readonly ClaimRecord[];

type Literal = (typeof CLAIMS)[number];
export type ClaimId = Literal['id'];

type Missing =
	| Dangling<Literal['figures'][number], FigureId>
	| Dangling<Literal['series'][number], SeriesId>
	| Dangling<Literal['events'][number], EventId>;
/** A claim that rests on a figure, series or event that does not exist stops the compiler. */
export const noDanglingClaimReference: NoneDangling<Missing> = true;
