import * as m from '$messages';
import { rounded } from './digits';
import { number } from './number';
import type { Locale } from '../types';

/** A ratio in words: "9.5 times". Two digits carry a comparison; from 100 on, three. */
export function times(ratio: number, locale: Locale): string {
	const significant = Math.abs(ratio) >= 100 ? 3 : 2;
	const count = rounded(ratio, significant);
	return m.words_times({ count, number: number(ratio, locale, significant) }, { locale });
}
