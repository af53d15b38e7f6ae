import type { Interval } from './types';

/** An interval times a factor above zero: "at least" stays at least, "up to" stays up to. */
export function scaleInterval({ low, high, openAbove }: Interval, factor: number): Interval {
	return {
		low: low === null ? null : low * factor,
		high: high === null ? null : high * factor,
		openAbove
	};
}
