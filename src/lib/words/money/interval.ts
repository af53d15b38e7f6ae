import type { Currency } from '$lib/figures';
import * as m from '$messages';
import { amount } from './amount';
import { quantity } from '../numbers';
import { range } from './range';
import type { Form, Interval, Locale } from '../types';

/** From certain to possible. Never reads as capped when a part of it is "at least". */
export function interval(
	value: Interval,
	code: Currency,
	locale: Locale,
	form: Form = 'mark'
): string {
	const low = value.low ?? 0;
	const { high, openAbove = false } = value;
	const said = (end: number) => ({ amount: amount(end, code, locale, form) });
	const isZero = (end: number) => quantity(end, locale, form).zero;

	if (high === null || (openAbove && isZero(high))) {
		// Nothing certain and no end: not "at least $0".
		return isZero(low)
			? m.words_undisclosed({}, { locale })
			: m.words_at_least(said(low), { locale });
	}
	if (isZero(low) && !isZero(high) && !openAbove) return m.words_up_to(said(high), { locale });
	if (!openAbove) return range(low, high, code, locale, form);
	if (amount(low, code, locale, form) === amount(high, code, locale, form))
		return m.words_at_least(said(low), { locale });
	return m.words_or_more({ amount: range(low, high, code, locale, form) }, { locale });
}
