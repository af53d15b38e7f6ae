import type { Interval } from '../types';

/**
 * An interval times one number over another, both above zero: "at least" stays at least, "up to"
 * stays up to. Two numbers and not their quotient, so that ten over three is ten thirds.
 */
export function scaleInterval(
	{ low, high, openAbove }: Interval,
	times: number,
	over = 1
): Interval {
	return {
		low: low === null ? null : (low * times) / over,
		high: high === null ? null : (high * times) / over,
		openAbove
	};
}
