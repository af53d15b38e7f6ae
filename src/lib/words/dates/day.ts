import * as m from '$messages';
import type { Locale } from '../types';

/**
 * From `2025-02-24`, `2025-02` or `2025`. Names of months are ours, not Intl's: its short forms differ
 * between versions (Sep, Sept), and a date without a clock needs no time zone to go wrong in.
 */
export function day(iso: string, locale: Locale, form: 'short' | 'long' = 'long'): string {
	const [year = '', monthOfYear, dayOfMonth] = iso.split('-');
	const options = { locale };
	if (monthOfYear === undefined) return m.words_year({ year }, options);
	const short = form === 'short';
	const names = short ? m.words_months_short({}, options) : m.words_months({}, options);
	const month = names.split(',')[Number(monthOfYear) - 1] ?? monthOfYear;
	if (dayOfMonth === undefined)
		return short
			? m.words_month_short({ month, year }, options)
			: m.words_month({ month, year }, options);
	const number = Number(dayOfMonth);
	const inputs = { day: locale === 'fr' && number === 1 ? '1er' : number, month, year };
	return short ? m.words_day_short(inputs, options) : m.words_day(inputs, options);
}
