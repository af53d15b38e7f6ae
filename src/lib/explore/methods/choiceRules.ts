import { knownOn, liesInside, select, selectInForce } from '$lib/measures';
import { DEFAULT_VIEW } from '$lib/view';
import * as m from '$messages';
import type { RuleSource } from './ruleSource';
import { NoSuchFigure } from './tools';

const APPLE = 'apple-500bn-us';
/** Between Apple's two pledges. */
const DAY = '2025-06-30';

/** Rules about which figures are shown and which are counted. */
export const CHOICE_RULES: readonly RuleSource[] = [
	{
		id: 'first-view',
		title: m.methods_first_title,
		rule: m.methods_first_rule,
		example: ({ ledger, words }) => ({
			text: m.methods_first_example(
				{
					all: words.count(ledger.figures.length),
					n: words.count(selectInForce(ledger, DEFAULT_VIEW).length)
				},
				{ locale: words.locale }
			),
			figures: []
		})
	},
	{
		id: 'touching',
		title: m.methods_inside_title,
		rule: m.methods_inside_rule,
		example: ({ ledger, name, places, words }) => {
			const rows = ledger.regions.flatMap((region) => {
				const view = { ...DEFAULT_VIEW, region: [region.id] };
				const touching = selectInForce(ledger, view);
				const inside = touching.filter((figure) => liesInside(figure, view, ledger));
				const spanning = touching.find((figure) => !inside.includes(figure));
				return spanning ? [{ region, touching, inside, spanning }] : [];
			});
			// The region with the most figures, so that the example is one that matters.
			const [row] = rows.sort((a, b) => b.touching.length - a.touching.length);
			if (!row) throw new NoSuchFigure('spans');
			const { region, touching, inside, spanning } = row;
			return {
				text: m.methods_inside_example(
					{
						touch: words.count(touching.length),
						region: region.name,
						inside: words.count(inside.length),
						name: name(spanning.id),
						places: places(spanning.id)
					},
					{ locale: words.locale }
				),
				figures: [spanning.id]
			};
		}
	},
	{
		id: 'as-known-on',
		title: m.methods_asof_title,
		rule: m.methods_asof_rule,
		example: ({ ledger, figure, name, said, words }) => {
			const successor = figure(APPLE).supersededBy;
			const then = select(ledger, { ...DEFAULT_VIEW, focus: [], asof: DAY });
			if (!successor || !then.some(({ id }) => id === APPLE)) throw new NoSuchFigure(APPLE);
			return {
				text: m.methods_asof_example(
					{
						day: words.day(DAY),
						n: words.count(knownOn(ledger, DAY).figures.length),
						all: words.count(ledger.figures.length),
						a: name(APPLE),
						then: said(APPLE),
						since: words.date(figure(successor).announced),
						b: name(successor),
						now: said(successor)
					},
					{ locale: words.locale }
				),
				figures: [APPLE, successor]
			};
		}
	}
];
