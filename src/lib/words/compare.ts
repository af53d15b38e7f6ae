import type { Locale } from './types';

const collators = new Map<Locale, Intl.Collator>();

/** Order of the language; letters that differ only in case or accent are equal. */
export function compare(a: string, b: string, locale: Locale): number {
	let collator = collators.get(locale);
	if (!collator) {
		collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
		collators.set(locale, collator);
	}
	return collator.compare(a, b);
}
