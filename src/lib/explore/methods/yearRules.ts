import { reportedIn, spendingByYear, statedMonths } from '$lib/measures';
import { DEFAULT_VIEW } from '$lib/view';
import * as m from '$messages';
import type { RuleSource } from './ruleSource';
import { NoSuchFigure } from './tools';

const STARGATE = 'stargate-500bn-2025';
const PORTUGAL = 'pt-microsoft-2025';
const CASSAVA = 'africa-cassava-2025';
/** The newest calendar year that payers have reported in full. */
const YEAR = 2025;
const REPORTERS = ['amazon', 'alibaba'] as const;
const WITHOUT = 'oracle';

/** Rules about money laid over years, and what was reported of it. */
export const YEAR_RULES: readonly RuleSource[] = [
	{
		id: 'stated-years',
		title: m.methods_stated_title,
		rule: m.methods_stated_rule,
		example: ({ figure, name, words }) => {
			if (!statedMonths(figure(STARGATE))) throw new NoSuchFigure(STARGATE);
			for (const id of [PORTUGAL, CASSAVA])
				if (statedMonths(figure(id))) throw new NoSuchFigure(id);
			return {
				text: m.methods_stated_example(
					{ a: name(STARGATE), b: name(PORTUGAL), c: name(CASSAVA) },
					{ locale: words.locale }
				),
				figures: [STARGATE, PORTUGAL, CASSAVA]
			};
		}
	},
	{
		id: 'reported',
		title: m.methods_reported_title,
		rule: m.methods_reported_rule,
		example: ({ ledger, amount, words }) => {
			const [a, b] = REPORTERS.map((actor) => reportedIn(ledger, actor, YEAR));
			if (!a || !b || reportedIn(ledger, WITHOUT, YEAR)) throw new NoSuchFigure(WITHOUT);
			const actor = (id: string) => ledger.actors[id]?.name ?? id;
			return {
				text: m.methods_reported_example(
					{
						a: actor(a.actor),
						sumA: amount(a.value, a.currency),
						year: String(YEAR),
						b: actor(b.actor),
						sumB: amount(b.value, b.currency),
						c: actor(WITHOUT)
					},
					{ locale: words.locale }
				),
				figures: []
			};
		}
	},
	{
		id: 'reported-in-place',
		title: m.methods_instead_title,
		rule: m.methods_instead_rule,
		example: ({ ledger, amount, interval, words }) => {
			const { years, currency } = spendingByYear(ledger, DEFAULT_VIEW, [YEAR]);
			const [year] = years;
			if (!year) throw new NoSuchFigure(String(YEAR));
			return {
				text: m.methods_instead_example(
					{
						year: String(YEAR),
						reported: amount(year.reported, currency),
						n: words.count(year.replaced.length),
						implied: interval(year, currency)
					},
					{ locale: words.locale }
				),
				figures: year.replaced
			};
		}
	}
];
