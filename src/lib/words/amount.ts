import type { Currency } from '$lib/figures';
import { GRAMMARS, MINUS, NBSP } from './grammar';
import { moneyName } from './moneyName';
import { quantity, type Quantity } from './quantity';
import { symbol } from './symbol';
import type { Form, Locale } from './types';

/** Number and scale word, without a currency: "52.4bn", "52.4 billion". */
export function bare({ number, scale, one }: Quantity, locale: Locale, form: Form): string {
	if (scale === null) return number;
	const { gap } = GRAMMARS[locale];
	const word = one ? scale.one : scale.many;
	if (form !== 'mark') return number + gap.text + word;
	// A word printed in full keeps its singular: 1 billón $.
	return number + gap.mark + (scale.short === scale.many ? word : scale.short);
}

/** A sign sits on a short scale (M$, Md€); after digits or a word, and before letters, a space. */
function marked(text: string, last: Quantity, code: Currency, locale: Locale): string {
	const sign = symbol(code, locale);
	if (locale === 'zh') return text + sign;
	if (GRAMMARS[locale].symbolFirst) {
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
	if (form === 'mark' || (last.zero && locale !== 'zh')) return marked(text, last, code, locale);
	const { ofCurrency } = GRAMMARS[locale];
	return text + ofCurrency(moneyName(code, locale, form), last.scale !== null);
}

/** `value` billions of a currency, no bound. */
export function amount(value: number, code: Currency, locale: Locale, form: Form = 'mark'): string {
	const found = quantity(value, locale, form);
	return withCurrency(bare(found, locale, form), found, code, locale, form);
}
