import * as m from '$messages';
import { number } from './number';
import type { Locale } from '../types';

/** `digits` are significant ones, as in `number`. A zero takes no sign. */
export function percent(
	value: number,
	locale: Locale,
	{ digits = 3, signed = false }: { digits?: number; signed?: boolean } = {}
): string {
	const text = number(value, locale, digits);
	const plus = signed && value > 0 && text !== '0' ? '+' : '';
	return m.words_percent({ number: plus + text }, { locale });
}
