import type { Measure } from '$lib/measures';
import type { Words } from '$lib/words';
import { choicesOf, type ChoiceKey } from './choices';

/**
 * The choices of a filter that a page offers.
 *
 * @param measures to offer, where not all of them
 */
export const offered = (key: ChoiceKey, words: Words, measures?: readonly Measure[]) =>
	choicesOf(key, words).filter(
		({ value }) => key !== 'measure' || !measures || measures.some((one) => one === value)
	);
