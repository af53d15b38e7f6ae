import type { Currency } from '$lib/figures';
import * as m from '$messages';
import { amount, bare, withCurrency } from './amount';
import { quantity } from '../numbers';
import type { Form, Locale } from '../types';

/**
 * Two ends with the unit said once: "€30–50bn", "between 30 and 50 billion euros". Ends that round
 * alike are one amount.
 */
export function range(
	low: number,
	high: number,
	code: Currency,
	locale: Locale,
	form: Form
): string {
	const from = quantity(low, locale, form);
	const to = quantity(high, locale, form);
	if (from.number === to.number && from.scale === to.scale) return amount(high, code, locale, form);
	const mark = form === 'mark';
	// A dash beside a minus cannot be read.
	if (mark && from.negative)
		return m.words_from_to(
			{ from: amount(low, code, locale, form), to: amount(high, code, locale, form) },
			{ locale }
		);
	// Chinese repeats 亿 in a sentence (300亿至500亿欧元): 300至500亿 could start at three hundred.
	const shared = from.scale === to.scale && (mark || locale !== 'zh');
	const start = shared || from.zero ? from.number : bare(from, locale, form);
	const end = bare(to, locale, form);
	if (mark) return withCurrency(`${start}–${end}`, to, code, locale, form);
	return m.words_between(
		{ low: start, high: withCurrency(end, to, code, locale, form) },
		{ locale }
	);
}
