import type { SpendingYear, YearPart } from '$lib/measures';
import type { Texture } from '../frame';

/** Solid is reported, light is implied, hatched is possible: stacked in this order. */
export const TIERS = ['reported', 'implied', 'possible'] as const;
export type StackTier = (typeof TIERS)[number];

export const TEXTURES = {
	reported: 'solid',
	implied: 'light',
	possible: 'hatch'
} as const satisfies Record<StackTier, Texture>;

/** A part of a year's stack, in billions from the baseline. */
export interface Segment {
	readonly region: YearPart['region'];
	readonly tier: StackTier;
	readonly from: number;
	readonly to: number;
}

const heightIn = (part: YearPart, tier: StackTier): number =>
	tier === 'reported'
		? part.reported
		: tier === 'implied'
			? part.low
			: Math.max(0, part.high - part.low);

/**
 * The stack of a year: first what is certain of all regions, so that the eye reads the year's
 * reported sum, its low and its high off one column.
 */
export function stackOf(year: Pick<SpendingYear, 'parts'>): readonly Segment[] {
	let at = 0;
	return TIERS.flatMap((tier) =>
		year.parts.flatMap((part): Segment[] => {
			const from = at;
			at += heightIn(part, tier);
			return at > from ? [{ region: part.region, tier, from, to: at }] : [];
		})
	);
}

/** Certain in all: reported and implied. */
export const lowOf = (year: SpendingYear): number => year.reported + year.low;
export const highOf = (year: SpendingYear): number => year.reported + year.high;
