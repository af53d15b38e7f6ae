import type { Figure } from '$lib/figures';
import { heaviestApart } from './heaviestApart';
import { placesById, type Listed } from './listed';
import type { Nesting } from './nestingOf';
import { overlapsAmong } from './overlapsAmong';
import type { Interval, Total } from '../types';

type Sum = Pick<Total, 'low' | 'high' | 'openAbove' | 'grossLow' | 'counted' | 'inLow'>;

/** A sum, and the figure it is of. */
export interface Summand extends Interval {
	readonly figure: Pick<Figure, 'id'>;
}

/**
 * Counted figures as one interval: low is the most that figures no two of which overlap come to,
 * high all of them. "Up to" adds nothing to low, "at least" its floor to high and opens it. Added
 * in the order of ids, so that not even rounding depends on the order of the records.
 */
export function addUp({ items, positions }: Listed<Summand>, nesting: Nesting): Sum {
	const order = placesById(positions, nesting);
	// Figures are read once, in the order they lie in memory, and the lists put in order after it.
	const inOrder = <Value>(values: readonly Value[]) => {
		const ordered: Value[] = [];
		for (let at = 0; at < order.length; at++) ordered.push(values[order[at]!]!);
		return ordered;
	};
	const ids = inOrder(items.map(({ figure }) => figure.id));
	const lows = inOrder(items.map(({ low }) => low ?? 0));
	const highs = inOrder(items.map(({ low, high }) => high ?? low ?? 0));
	const chosen = heaviestApart(lows, overlapsAmong(inOrder(positions), nesting));
	return {
		low: chosen.reduce((sum, at) => sum + lows[at]!, 0),
		high: highs.reduce((sum, high) => sum + high, 0),
		openAbove: items.some(({ openAbove }) => openAbove),
		grossLow: lows.reduce((sum, low) => sum + low, 0),
		counted: ids,
		inLow: chosen.map((at) => ids[at]!)
	};
}
