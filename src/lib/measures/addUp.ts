import { inOrderOfIds, type Nesting } from './nestingOf';
import { heaviestApart } from './heaviestApart';
import { overlapsAmong } from './overlapsAmong';
import type { Total, Valued } from './types';

type Sum = Pick<Total, 'low' | 'high' | 'openAbove' | 'grossLow' | 'counted' | 'inLow'>;

/**
 * Counted figures as one interval: low is the most that figures no two of which overlap come to,
 * high all of them. "Up to" adds nothing to low, "at least" its floor to high and opens it. Added
 * in the order of ids, so that not even rounding depends on the order of the records.
 */
export function addUp(counted: readonly Valued[], nesting: Nesting): Sum {
	const { items: rows, positions } = inOrderOfIds(counted, (row) => row.figure.id, nesting);
	const lows = rows.map((row) => row.low ?? 0);
	const chosen = heaviestApart(lows, overlapsAmong(positions, nesting));
	return {
		low: chosen.reduce((sum, at) => sum + lows[at]!, 0),
		high: rows.reduce((sum, row) => sum + (row.high ?? row.low ?? 0), 0),
		openAbove: rows.some((row) => row.openAbove),
		grossLow: lows.reduce((sum, low) => sum + low, 0),
		counted: rows.map((row) => row.figure.id),
		inLow: chosen.map((at) => rows[at]!.figure.id)
	};
}
