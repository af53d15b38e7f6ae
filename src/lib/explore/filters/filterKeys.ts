import type { ChoiceKey } from './choices';

/** Filters of which one choice is on, in the order they stand in. */
export const SINGLE = [
	'side',
	'counterpart',
	'measure',
	'currency',
	'prices',
	'scale',
	'calendar',
	'definition',
	'sort'
] as const satisfies readonly (ChoiceKey | 'counterpart')[];
export type SingleKey = (typeof SINGLE)[number];

/** Filters of which several choices can be on. */
export const SEVERAL = [
	'nature',
	'who',
	'focus',
	'status',
	'tier'
] as const satisfies readonly ChoiceKey[];
export type SeveralKey = (typeof SEVERAL)[number];
