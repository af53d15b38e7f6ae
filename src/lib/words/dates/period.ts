import type { Period } from '$lib/figures';
import * as m from '$messages';
import { day } from './day';
import type { Locale } from '../types';

/** The years or months themselves. */
function span({ from, to, years, precision, basis }: Period, locale: Locale): string {
	const options = { locale };
	const start = day(from, locale);
	if (to === null)
		return years === null
			? m.words_from_open({ from: start }, options)
			: m.words_from_over({ from: start, count: years }, options);
	if (basis === 'fiscal' && precision === 'year')
		return to === from
			? m.words_fiscal_year({ year: from }, options)
			: m.words_fiscal_years({ from, to }, options);
	if (to === from) return start;
	return precision === 'year'
		? m.words_years({ from, to }, options)
		: m.words_from_to({ from: start, to: day(to, locale) }, options);
}

/** When the money is meant for, and what of that is ours and not the source's. */
export function period(value: Period, locale: Locale): string {
	const options = { locale };
	const { to, years, precision, basis, stated } = value;
	const notes: string[] = [];
	// Where the text itself does not say whose years they are.
	if (basis === 'fiscal' && (precision === 'month' || to === null))
		notes.push(
			years === null || to === null
				? m.words_fiscal_own({}, options)
				: m.words_fiscal_length({ count: years }, options)
		);
	else if (!stated && years !== null && to !== null)
		notes.push(m.words_length({ count: years }, options));
	if (!stated) notes.push(m.words_inferred({}, options));
	const text = span(value, locale);
	if (notes.length === 0) return text;
	const joined = notes.join(m.words_notes_comma({}, options));
	return m.words_noted({ period: text, notes: joined }, options);
}
