import { intervalRatio, type IntervalRatio } from './intervalRatio';
import type { Valued } from '../types';

export type RatioCaveat =
	'currency' | 'nature' | 'focus' | 'at-least' | 'up-to' | 'range' | 'years-inferred' | 'overlap';

export interface Ratio extends IntervalRatio {
	/** What a sentence with this ratio has to say as well, in the order of `RatioCaveat`. */
	readonly caveats: readonly RatioCaveat[];
}

/** How many times the second sum goes into the first; null where either is not known. */
export function ratio(a: Valued, b: Valued): Ratio | null {
	if (a.why !== null || b.why !== null) return null;
	const when = (is: boolean, caveat: RatioCaveat) => (is ? [caveat] : []);
	const either = (is: (side: Valued) => boolean) => is(a) || is(b);
	const related = (one: Valued, other: Valued) =>
		one.figure.relations.some(({ target }) => target === other.figure.id);
	return {
		...intervalRatio(a, b),
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
