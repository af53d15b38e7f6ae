import * as m from '$messages';
import type { Locale } from './types';

/** "A, B and C". By hand: Intl's English comma before "and" depends on the country. */
export function list(items: readonly string[], locale: Locale): string {
	const last = items.at(-1);
	if (last === undefined) return '';
	if (items.length === 1) return last;
	const start = items.slice(0, -1).join(m.words_list_comma({}, { locale }));
	const text = m.words_list_and({ start, end: last }, { locale });
	// Spanish y is e before the sound i (España e Italia), not before hie- or hia- (nieve y hielo).
	return locale === 'es' && /^(?:[ií](?![aeou])|hi(?![aeo]))/i.test(last)
		? `${start} e ${last}`
		: text;
}
