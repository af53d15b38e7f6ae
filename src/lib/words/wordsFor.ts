import { amount, currency, interval, sum, symbol } from './money';
import { between, digits, number, percent, times } from './numbers';
import { compare } from './compare';
import { date, day, period, seriesPeriod } from './dates';
import { list } from './list';
import type { Locale, Words } from './types';

/** Nothing a request could change: the same object for everyone who speaks the language. */
const made = new Map<Locale, Words>();

function make(locale: Locale): Words {
	return Object.freeze<Words>({
		locale,
		number: (value, significant) => number(value, locale, significant),
		count: (value) => digits(Math.round(value), locale),
		amount: (value, code, form) => amount(value, code, locale, form),
		sum: (money, form) => sum(money, locale, form),
		interval: (value, code, form) => interval(value, code, locale, form),
		percent: (value, options) => percent(value, locale, options),
		times: (ratio) => times(ratio, locale),
		date: (value, form) => date(value, locale, form),
		day: (iso, form) => day(iso, locale, form),
		period: (value) => period(value, locale),
		seriesPeriod: (value) => seriesPeriod(value, locale),
		list: (items) => list(items, locale),
		between: (what) => between(what, locale),
		compare: (a, b) => compare(a, b, locale),
		currency: (code) => currency(code, locale),
		symbol: (code) => symbol(code, locale)
	});
}

export function wordsFor(locale: Locale): Words {
	let words = made.get(locale);
	if (!words) made.set(locale, (words = make(locale)));
	return words;
}
