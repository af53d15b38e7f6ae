import { scaleSqrt } from 'd3';
import type { MapRow } from './rows';

/** A row's circle, in pixels. */
export interface Circle {
	readonly row: MapRow;
	/** Radius of what is certain; 0 where nothing is. */
	readonly sure: number;
	/** Radius of what is possible, at least `sure`. */
	readonly reach: number;
	/** Radius of all that is drawn: with the dashes of "at least", or the ring of a sum not disclosed. */
	readonly outer: number;
	/** Where the row's country lies. */
	readonly homeX: number;
	readonly homeY: number;
	/** Where its circle stands. */
	readonly x: number;
	readonly y: number;
}

/** Smaller circles could not be seen: down to this radius the area is the sum. */
export const SMALLEST = 1.5;
/** Radius of the ring that stands for a sum without a size. */
export const RING = 3;
/** Distance of the dashes that say "or more". */
export const DASHES = 2.5;

export type Radius = (sum: number) => number;

/** Radius in pixels of a sum in billions; the AREA of the largest is that of `largest` pixels. */
export const radiusFor = (most: number, largest: number): Radius =>
	scaleSqrt([0, most > 0 ? most : 1], [0, largest]);

/** The sizes of a row's circle. */
export function sizesOf({ total }: MapRow, radius: Radius) {
	if (total.high <= 0) return { sure: 0, reach: 0, outer: RING };
	const reach = Math.max(SMALLEST, radius(total.high));
	const sure = total.low > 0 ? Math.max(SMALLEST, radius(total.low)) : 0;
	return { sure, reach, outer: reach + (total.openAbove ? DASHES + 0.5 : 0) };
}
