import type { Figure, Ledger } from '$lib/figures';
import {
	figuresById,
	sortedBy,
	valued,
	type Basis,
	type Total,
	type Valued,
	type Why
} from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { figureName, type Named, namedIn, reachOf, valueText } from '../text';

/** A figure behind a mark that stands for many. */
export interface Behind extends Named {
	readonly valued: Valued;
	/** Why the mark's sum does not count it; null where it does. */
	readonly out: Why | null;
}

/**
 * The figures of a total: those it counts by size, then those it leaves out by size. On the total's own
 * basis, so that what a list says adds up to what the mark shows.
 */
export function behindOf(
	known: Ledger,
	total: Pick<Total, 'counted' | 'leftOut'>,
	basis: Basis
): readonly Behind[] {
	const byId = figuresById(known);
	const found: Behind[] = [];
	const add = (id: string, out: Why | null) => {
		const figure = byId.get(id);
		if (figure) found.push(behind(known, figure, basis, out));
	};
	for (const id of total.counted) add(id, null);
	for (const { id, why } of total.leftOut) add(id, why);
	return sortedBy(
		found,
		[({ out }) => (out === null ? 0 : 1), ({ valued }) => -reachOf(valued)],
		({ valued }) => valued.figure.id
	);
}

export const behind = (known: Ledger, figure: Figure, basis: Basis, out: Why | null): Behind => ({
	valued: valued(figure, basis, known),
	out,
	...namedIn(known, figure, basis.side)
});

export const idsOf = (rows: readonly Behind[]): readonly string[] =>
	rows.map(({ valued }) => valued.figure.id);

/** Lines of a tip: the largest figures with their sums, and how many more there are. */
export function behindLines(
	rows: readonly Behind[],
	view: View,
	words: Words,
	most = 3
): readonly string[] {
	const { locale } = words;
	// One more line says no more than the figure that it would stand for.
	const shown = rows.length === most + 1 ? rows : rows.slice(0, most);
	const lines = shown.map((row) =>
		m.chart_figure_sum(
			{
				name: figureName(row, words),
				sum: row.valued.why
					? words.sum(row.valued.figure.amount)
					: valueText(row.valued, view, words)
			},
			{ locale }
		)
	);
	const rest = rows.length - shown.length;
	return rest > 0 ? [...lines, m.chart_more_rest({ n: words.count(rest) }, { locale })] : lines;
}
