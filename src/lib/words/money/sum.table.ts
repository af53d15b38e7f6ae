import type { Money } from '$lib/figures';
import type { Form } from '../types';

/**
 * Written by hand, as a copy editor of each language would; never by running the code. Spaces are
 * plain here (which kind stands where is a test of its own). One sum a line:
 * bound currency low high form | English | Spanish | French | Chinese
 */
export const SUMS = `
exact USD 52.4134 52.4134 mark | $52.4bn | 52 400 M$ | 52,4 Md$ | 524亿美元
exact USD 52.4134 52.4134 text | 52.4 billion dollars | 52 400 millones de dólares | 52,4 milliards de dollars | 524亿美元
exact USD 52.4134 52.4134 full | 52.4134 billion US dollars | 52 413,4 millones de dólares estadounidenses | 52,4134 milliards de dollars américains | 524.134亿美元
exact USD 500 500 mark | $500bn | 500 000 M$ | 500 Md$ | 5000亿美元
exact USD 500 500 text | 500 billion dollars | 500 000 millones de dólares | 500 milliards de dollars | 5000亿美元
exact USD 0.72 0.72 mark | $720m | 720 M$ | 720 M$ | 7.2亿美元
exact USD 0.72 0.72 text | 720 million dollars | 720 millones de dólares | 720 millions de dollars | 7.2亿美元
exact USD 0.005 0.005 mark | $5m | 5 M$ | 5 M$ | 500万美元
exact USD 0.005 0.005 text | 5 million dollars | 5 millones de dólares | 5 millions de dollars | 500万美元
exact USD 0.005576 0.005576 full | 5.576 million US dollars | 5,576 millones de dólares estadounidenses | 5,576 millions de dollars américains | 557.6万美元
exact USD 0.000294 0.000294 text | 294,000 dollars | 294 000 dólares | 294 000 dollars | 29.4万美元
exact USD 0.001 0.001 text | 1 million dollars | 1 millón de dólares | 1 million de dollars | 100万美元
exact USD 0.0015 0.0015 text | 1.5 million dollars | 1,5 millones de dólares | 1,5 million de dollars | 150万美元
exact USD 1 1 text | 1 billion dollars | 1000 millones de dólares | 1 milliard de dollars | 10亿美元
exact USD 1.005 1.005 text | 1.01 billion dollars | 1010 millones de dólares | 1,01 milliard de dollars | 10.1亿美元
exact USD 1.5 1.5 text | 1.5 billion dollars | 1500 millones de dólares | 1,5 milliard de dollars | 15亿美元
exact USD 1.995 1.995 text | 2 billion dollars | 2000 millones de dólares | 2 milliards de dollars | 20亿美元
exact USD 2 2 text | 2 billion dollars | 2000 millones de dólares | 2 milliards de dollars | 20亿美元
exact USD 999.4 999.4 mark | $999bn | 999 000 M$ | 999 Md$ | 9990亿美元
exact USD 999.96 999.96 mark | $1tn | 1 billón $ | 1 000 Md$ | 1万亿美元
exact USD 999.96 999.96 full | 999.96 billion US dollars | 999 960 millones de dólares estadounidenses | 999,96 milliards de dollars américains | 9999.6亿美元
exact USD 1000 1000 text | 1 trillion dollars | 1 billón de dólares | 1 000 milliards de dollars | 1万亿美元
exact USD 1200 1200 mark | $1.2tn | 1,2 billones $ | 1 200 Md$ | 1.2万亿美元
exact USD 1200 1200 text | 1.2 trillion dollars | 1,2 billones de dólares | 1 200 milliards de dollars | 1.2万亿美元
exact USD 7000 7000 text | 7 trillion dollars | 7 billones de dólares | 7 000 milliards de dollars | 7万亿美元
about USD 80 80 mark | about $80bn | unos 80 000 M$ | environ 80 Md$ | 约800亿美元
about USD 1000 1000 text | about 1 trillion dollars | alrededor de 1 billón de dólares | environ 1 000 milliards de dollars | 约1万亿美元
about SEK 0.000294 0.000294 text | about 294,000 Swedish kronor | alrededor de 294 000 coronas suecas | environ 294 000 couronnes suédoises | 约29.4万瑞典克朗
about EUR 109 109 text | about 109 billion euros | unos 109 000 millones de euros | environ 109 milliards d’euros | 约1090亿欧元
range USD 500 1200 mark | $500bn–1.2tn | 500 000 M–1,2 billones $ | 500–1 200 Md$ | 5000亿–1.2万亿美元
range USD 500 1200 text | between 500 billion and 1.2 trillion dollars | entre 500 000 millones y 1,2 billones de dólares | entre 500 et 1 200 milliards de dollars | 5000亿至1.2万亿美元
range USD 30.01 30.04 mark | $30bn | 30 000 M$ | 30 Md$ | 300亿美元
range USD 30.01 30.04 full | between 30.01 and 30.04 billion US dollars | entre 30 010 y 30 040 millones de dólares estadounidenses | entre 30,01 et 30,04 milliards de dollars américains | 300.1亿至300.4亿美元
range EUR 30 50 mark | €30–50bn | 30 000–50 000 M€ | 30–50 Md€ | 300–500亿欧元
range EUR 30 50 text | between 30 and 50 billion euros | entre 30 000 y 50 000 millones de euros | entre 30 et 50 milliards d’euros | 300亿至500亿欧元
range EUR 30 50 full | between 30 and 50 billion euros | entre 30 000 y 50 000 millones de euros | entre 30 et 50 milliards d’euros | 300亿至500亿欧元
range EUR 0.63 0.75 mark | €630–750m | 630–750 M€ | 630–750 M€ | 6.3–7.5亿欧元
range EUR 0.75 1 mark | €750m–1bn | 750–1000 M€ | 750 M–1 Md€ | 7.5–10亿欧元
range EUR 0.75 1 text | between 750 million and 1 billion euros | entre 750 y 1000 millones de euros | entre 750 millions et 1 milliard d’euros | 7.5亿至10亿欧元
range KRW 1000000 1050000 text | between 1,000 and 1,050 trillion won | entre 1000 y 1050 billones de wones | entre 1 000 000 et 1 050 000 milliards de wons | 1000万亿至1050万亿韩元
range CNY 30 50 full | between 30 and 50 billion yuan | entre 30 000 y 50 000 millones de yuanes | entre 30 et 50 milliards de yuans | 300亿至500亿元人民币
at-least CNY 380 - mark | at least CN¥380bn | al menos 380 000 M CN¥ | au moins 380 Md CN¥ | 至少3800亿元
at-least CNY 380 - text | at least 380 billion yuan | al menos 380 000 millones de yuanes | au moins 380 milliards de yuans | 至少3800亿元
at-least CNY 380 - full | at least 380 billion yuan | al menos 380 000 millones de yuanes | au moins 380 milliards de yuans | 至少3800亿元人民币
at-most CNY - 380 mark | less than CN¥380bn | menos de 380 000 M CN¥ | moins de 380 Md CN¥ | 不到3800亿元
at-most CNY - 380 text | less than 380 billion yuan | menos de 380 000 millones de yuanes | moins de 380 milliards de yuans | 不到3800亿元
exact CNY 193.741 193.741 full | 193.741 billion yuan | 193 741 millones de yuanes | 193,741 milliards de yuans | 1937.41亿元人民币
exact CNY 1023.67 1023.67 full | 1.02367 trillion yuan | 1,02367 billones de yuanes | 1 023,67 milliards de yuans | 1.02367万亿元人民币
exact CNY -17.3 -17.3 text | −17.3 billion yuan | −17 300 millones de yuanes | −17,3 milliards de yuans | −173亿元
exact CNY -17.3 -17.3 mark | −CN¥17.3bn | −17 300 M CN¥ | −17,3 Md CN¥ | −173亿元
exact USD -0.72 -0.72 mark | −$720m | −720 M$ | −720 M$ | −7.2亿美元
exact EUR 0 0 text | €0 | 0 € | 0 € | 0欧元
up-to EUR - 75 text | up to 75 billion euros | hasta 75 000 millones de euros | jusqu’à 75 milliards d’euros | 最多750亿欧元
up-to GBP - 30 mark | up to £30bn | hasta 30 000 M£ | jusqu’à 30 Md£ | 最多300亿英镑
up-to GBP - 11 text | up to 11 billion pounds | hasta 11 000 millones de libras | jusqu’à 11 milliards de livres sterling | 最多110亿英镑
exact GBP 0.5 0.5 full | 500 million pounds sterling | 500 millones de libras esterlinas | 500 millions de livres sterling | 5亿英镑
exact KRW 2655000 2655000 full | 2,655 trillion won | 2655 billones de wones | 2 655 000 milliards de wons | 2655万亿韩元
exact KRW 6000 6000 mark | ₩6tn | 6 billones ₩ | 6 000 Md₩ | 6万亿韩元
about KRW 81000 81000 text | about 81 trillion won | unos 81 billones de wones | environ 81 000 milliards de wons | 约81万亿韩元
at-least JPY 10000 - text | at least 10 trillion yen | al menos 10 billones de yenes | au moins 10 000 milliards de yens | 至少10万亿日元
exact JPY 2260 2260 mark | ¥2.26tn | 2,26 billones ¥ | 2 260 Md¥ | 2.26万亿日元
about JPY 100 100 mark | about ¥100bn | unos 100 000 M¥ | environ 100 Md¥ | 约1000亿日元
exact INR 103.7192 103.7192 full | 103.7192 billion Indian rupees | 103 719,2 millones de rupias indias | 103,7192 milliards de roupies indiennes | 1037.192亿印度卢比
about INR 1600 1600 text | about 1.6 trillion Indian rupees | unos 1,6 billones de rupias indias | environ 1 600 milliards de roupies indiennes | 约1.6万亿印度卢比
exact IDR 24000 24000 mark | IDR 24tn | 24 billones IDR | 24 000 Md IDR | 24万亿印尼盾
exact BRL 5.79 5.79 mark | R$5.79bn | 5790 M R$ | 5,79 Md R$ | 57.9亿巴西雷亚尔
at-least BRL 200 - text | at least 200 billion Brazilian reais | al menos 200 000 millones de reales brasileños | au moins 200 milliards de reais brésiliens | 至少2000亿巴西雷亚尔
exact CAD 0.9256 0.9256 mark | C$926m | 926 M CA$ | 926 M CA$ | 9.26亿加元
up-to CAD - 0.24 text | up to 240 million Canadian dollars | hasta 240 millones de dólares canadienses | jusqu’à 240 millions de dollars canadiens | 最多2.4亿加元
up-to AUD - 73.3 mark | up to A$73.3bn | hasta 73 300 M AU$ | jusqu’à 73,3 Md AU$ | 最多733亿澳元
exact MYR 164.45 164.45 mark | RM164bn | 164 000 M MYR | 164 Md MYR | 1640亿马来西亚林吉特
exact ZAR 5.4 5.4 mark | ZAR 5.4bn | 5400 M ZAR | 5,4 Md ZAR | 54亿南非兰特
exact SEK 33.7 33.7 text | 33.7 billion Swedish kronor | 33 700 millones de coronas suecas | 33,7 milliards de couronnes suédoises | 337亿瑞典克朗
exact NOK 6.4 6.4 text | 6.4 billion Norwegian kroner | 6400 millones de coronas noruegas | 6,4 milliards de couronnes norvégiennes | 64亿挪威克朗
exact DKK 0.03 0.03 text | 30 million Danish kroner | 30 millones de coronas danesas | 30 millions de couronnes danoises | 3000万丹麦克朗
exact CHF 1.2 1.2 text | 1.2 billion Swiss francs | 1200 millones de francos suizos | 1,2 milliard de francs suisses | 12亿瑞士法郎
exact PLN 2.8 2.8 mark | PLN 2.8bn | 2800 M PLN | 2,8 Md PLN | 28亿波兰兹罗提
exact TRY 0.0999 0.0999 text | 99.9 million Turkish lira | 99,9 millones de liras turcas | 99,9 millions de livres turques | 9990万土耳其里拉
exact THB 842 842 text | 842 billion baht | 842 000 millones de bats tailandeses | 842 milliards de bahts | 8420亿泰铢
at-least SGD 1 - text | at least 1 billion Singapore dollars | al menos 1000 millones de dólares de Singapur | au moins 1 milliard de dollars de Singapour | 至少10亿新加坡元
at-least SAR 20 - mark | at least SAR 20bn | al menos 20 000 M SAR | au moins 20 Md SAR | 至少200亿沙特里亚尔
at-least TWD 100 - mark | at least NT$100bn | al menos 100 000 M NT$ | au moins 100 Md NT$ | 至少1000亿新台币
exact HKD 80 80 text | 80 billion Hong Kong dollars | 80 000 millones de dólares de Hong Kong | 80 milliards de dollars de Hong Kong | 800亿港元
exact NZD 7.5 7.5 mark | NZ$7.5bn | 7500 M NZ$ | 7,5 Md NZ$ | 75亿新西兰元
exact AED 100 100 full | 100 billion UAE dirhams | 100 000 millones de dírhams emiratíes | 100 milliards de dirhams émiratis | 1000亿阿联酋迪拉姆
about MXN 1.1 1.1 text | about 1.1 billion Mexican pesos | unos 1100 millones de pesos mexicanos | environ 1,1 milliard de pesos mexicains | 约11亿墨西哥比索
exact VND 24000 24000 text | 24 trillion dong | 24 billones de dongs | 24 000 milliards de dongs | 24万亿越南盾
exact ILS 0.25 0.25 mark | ₪250m | 250 M₪ | 250 M₪ | 2.5亿以色列新谢克尔
undisclosed USD - - mark | undisclosed | no revelado | non divulgué | 未披露
undisclosed EUR - - text | undisclosed | no revelado | non divulgué | 未披露
`
	.trim()
	.split('\n')
	.map((line) => {
		const [what = '', en = '', es = '', fr = '', zh = ''] = line.split(' | ');
		const [bound, currency, low, high, form] = what.split(' ');
		const end = (text: string | undefined) =>
			text === undefined || text === '-' ? null : Number(text);
		return {
			what,
			money: { bound, currency, low: end(low), high: end(high) } as Money,
			form: form as Form,
			said: { en, es, fr, zh }
		};
	});
