import type { Interval } from '../types';

/** How many times one interval goes into another, with its own open ends. */
export interface IntervalRatio {
	readonly low: number | null;
	readonly high: number | null;
	/** More is possible: the first is "at least", or nothing is known below the second. */
	readonly openAbove: boolean;
	/** Less is possible: nothing is known below the first, or the second is "at least". */
	readonly openBelow: boolean;
}

/** The first interval over the second: sums, sums per year, shares of GDP, totals alike. */
export function intervalRatio(a: Interval, b: Interval): IntervalRatio {
	const over = (top: number | null, bottom: number | null) =>
		top === null || !bottom ? null : top / bottom;
	// The floor of "at least" stands in for the end it leaves open; openAbove and openBelow say so.
	return {
		low: over(a.low, b.high ?? b.low),
		high: over(a.high ?? a.low, b.low),
		openAbove: a.openAbove || !b.low,
		openBelow: b.openAbove || a.low === null
	};
}
