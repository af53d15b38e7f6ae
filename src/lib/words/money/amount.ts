import type { Currency } from '$lib/figures';
import * as m from '$messages';
import { grammarOf, MINUS, NBSP, quantity, type Quantity } from '../numbers';
import { moneyName } from './moneyName';
import { symbol } from './symbol';
import type { Form, Locale } from '../types';

/** Number and scale word, without a currency: "52.4bn", "52.4 billion". */
export function bare({ number, scale, one }: Quantity, locale: Locale, form: Form): string {
	if (scale === null) return number;
	const word = one ? scale.one : scale.many;
	if (form !== 'mark') return m.words_scaled_text({ number, scale: word }, { locale });
	// A word printed in full keeps its singular: 1 billón $.
	const short = scale.short === scale.many ? word : scale.short;
	return m.words_scaled_mark({ number, scale: short }, { locale });
}

/** A sign sits on a short scale (M$, Md€); after digits or a word, and before letters, a space. */
function marked(text: string, last: Quantity, code: Currency, locale: Locale): string {
	const sign = symbol(code, locale);
	const side = grammarOf(locale).sign;
	if (side === 'name') return text + sign;
	if (side === 'before') {
		const gap = /^[A-Z]{3}$/.test(sign) ? NBSP : '';
		return text.startsWith(MINUS) ? MINUS + sign + gap + text.slice(1) : sign + gap + text;
	}
	const abuts = sign.length === 1 && last.scale !== null && last.scale.short !== last.scale.many;
	return text + (abuts ? '' : NBSP) + sign;
}

/** Puts the currency to a text that ends with `last`. */
export function withCurrency(
	text: string,
	last: Quantity,
	code: Currency,
	locale: Locale,
	form: Form
): string {
	// "$0", "0 $": a zero has no scale word, and its plural differs from language to language.
	const bareZero = last.zero && grammarOf(locale).sign !== 'name';
	if (form === 'mark' || bareZero) return marked(text, last, code, locale);
	const said = { amount: text, currency: moneyName(code, locale, form) };
	if (last.scale === null) return m.words_of_currency(said, { locale });
	const scaled = m.words_of_currency_scaled(said, { locale });
	// French de is d’ before a vowel: milliards d’euros.
	return locale === 'fr' ? scaled.replace(/ de (?=[aeiouéèêh][^\d]*$)/, ' d’') : scaled;
}

/** `value` billions of a currency, no bound. */
export function amount(value: number, code: Currency, locale: Locale, form: Form = 'mark'): string {
	const found = quantity(value, locale, form);
	return withCurrency(bare(found, locale, form), found, code, locale, form);
}
