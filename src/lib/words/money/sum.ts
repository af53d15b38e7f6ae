import type { Bound, Currency } from '$lib/figures';
import * as m from '$messages';
import { amount } from './amount';
import { quantity } from '../numbers';
import { range } from './range';
import type { Form, Locale } from '../types';

/** "About" agrees with what it stands before in Spanish: unos 80 000 millones, alrededor de 1 billón. */
function about(value: number, code: Currency, locale: Locale, form: Form): string {
	const { scale, one } = quantity(value, locale, form);
	const said = { amount: amount(value, code, locale, form) };
	return scale !== null && !one
		? m.words_about_many(said, { locale })
		: m.words_about_one(said, { locale });
}

/** A sum with its bound as a phrase. */
export function sum(
	money: { low: number | null; high: number | null; currency: Currency; bound: Bound },
	locale: Locale,
	form: Form = 'mark'
): string {
	const { low, high, currency, bound } = money;
	const value = low ?? high;
	if (bound === 'undisclosed' || value === null) return m.words_undisclosed({}, { locale });
	const said = (end: number) => ({ amount: amount(end, currency, locale, form) });
	switch (bound) {
		case 'exact':
			return amount(value, currency, locale, form);
		case 'about':
			return about(value, currency, locale, form);
		case 'at-least':
			return m.words_at_least(said(value), { locale });
		case 'up-to':
			return m.words_up_to(said(high ?? value), { locale });
		case 'at-most':
			// The ledger's meaning is strict: less than this, nothing known below.
			return m.words_less_than(said(high ?? value), { locale });
		case 'range':
			return range(value, high ?? value, currency, locale, form);
	}
}
