import type { Valued } from './types';

export type RatioCaveat =
	'currency' | 'nature' | 'focus' | 'at-least' | 'up-to' | 'range' | 'years-inferred' | 'overlap';

export interface Ratio {
	readonly low: number | null;
	readonly high: number | null;
	/** More is possible: the first is "at least", or nothing is known below the second. */
	readonly openAbove: boolean;
	/** Less is possible: nothing is known below the first, or the second is "at least". */
	readonly openBelow: boolean;
	/** What a sentence with this ratio has to say as well, in the order of `RatioCaveat`. */
	readonly caveats: readonly RatioCaveat[];
}

/** How many times the second sum goes into the first; null where either is not known. */
export function ratio(a: Valued, b: Valued): Ratio | null {
	if (a.why !== null || b.why !== null) return null;
	const over = (top: number | null, bottom: number | null) =>
		top === null || !bottom ? null : top / bottom;
	// The floor of "at least" stands in for the end it leaves open; openAbove and openBelow say so.
	const low = over(a.low, b.high ?? b.low);
	const high = over(a.high ?? a.low, b.low);
	const when = (is: boolean, caveat: RatioCaveat) => (is ? [caveat] : []);
	const either = (is: (side: Valued) => boolean) => is(a) || is(b);
	const related = (one: Valued, other: Valued) =>
		one.figure.relations.some(({ target }) => target === other.figure.id);
	return {
		low,
		high,
		openAbove: a.openAbove || !b.low,
		openBelow: b.openAbove || a.low === null,
		caveats: [
			...when(a.currency !== b.currency, 'currency'),
			...when(a.figure.nature !== b.figure.nature, 'nature'),
			...when(a.figure.focus !== b.figure.focus, 'focus'),
			...when(
				either((side) => side.openAbove),
				'at-least'
			),
			...when(
				either((side) => side.low === null),
				'up-to'
			),
			...when(
				either((side) => side.figure.amount.bound === 'range'),
				'range'
			),
			...when(
				either((side) => side.years?.inferred === true),
				'years-inferred'
			),
			...when(related(a, b) || related(b, a), 'overlap')
		]
	};
}
