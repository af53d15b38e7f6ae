const collators = new Map<string, Intl.Collator>();

/** Order of the language; letters that differ only in case or accent are equal. */
export function compare(a: string, b: string, locale: string): number {
	let collator = collators.get(locale);
	if (!collator) {
		collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
		collators.set(locale, collator);
	}
	return collator.compare(a, b);
}
