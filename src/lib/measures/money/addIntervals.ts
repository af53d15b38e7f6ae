import type { Interval } from '../types';

/**
 * The sum of two intervals. "At least" and "about" is at least; "up to" adds nothing below; what is
 * undisclosed adds nothing below and takes the ceiling away, so that with anything known it is "at
 * least". A total shows the floor of what is open instead and says so: see `totalOf`.
 */
export function addIntervals(a: Interval, b: Interval): Interval {
	const low = a.low === null && b.low === null ? null : (a.low ?? 0) + (b.low ?? 0);
	const closed = a.high !== null && b.high !== null && !a.openAbove && !b.openAbove;
	return { low, high: closed ? a.high! + b.high! : null, openAbove: !closed };
}
