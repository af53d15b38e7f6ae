import type { Words, Form } from '$lib/words';
import * as m from '$messages';
import { shortPayers } from '../frame';
import type { Delivery } from './delivery';

/** "Three-year cloud and AI infrastructure plan", "forecast for 2026". */
export const titleOf = (row: Delivery, words: Words): string =>
	row.title ??
	m.delivery_forecast_title(
		{ period: words.seriesPeriod(row.forecast ?? '') },
		{ locale: words.locale }
	);

export const nameOf = (row: Delivery, words: Words): string =>
	m.chart_payers_title(
		{ payers: shortPayers(row.payers, words), title: titleOf(row, words) },
		{ locale: words.locale }
	);

/** The share with its bound: "at most 51%", "at least 48%", "39% to 41%". */
export function shareText(row: Delivery, words: Words): string {
	const options = { locale: words.locale };
	const text = (share: number) => words.percent(share, { digits: share >= 100 ? 3 : 2 });
	const value = text(row.share);
	if (row.standing === 'upper-bound') return m.delivery_at_most({ value }, options);
	if (row.target > 100) {
		// Of a range, the larger the announcement the smaller the share.
		const low = text((row.share / row.target) * 100);
		if (row.spent.bound === 'at-least') return m.chart_at_least({ value: low }, options);
		return low === value ? value : m.delivery_range({ low, high: value }, options);
	}
	if (row.spent.bound === 'at-least') return m.chart_at_least({ value }, options);
	if (row.announced.bound === 'at-least') return m.delivery_at_most({ value }, options);
	return row.spent.bound === 'about' || row.announced.bound === 'about'
		? m.chart_about({ value }, options)
		: value;
}

const sum = (row: Delivery, which: 'announced' | 'spent', words: Words, form?: Form) =>
	words.sum({ ...row[which], currency: row.currency }, form);

export const announcedText = (row: Delivery, words: Words, form?: Form) =>
	sum(row, 'announced', words, form);

/** What was spent, as it stands to the plan: of a wider spending at most as much. */
export function spentText(row: Delivery, words: Words, form?: Form): string {
	const text = sum(row, 'spent', words, form);
	return row.standing === 'upper-bound'
		? m.delivery_at_most({ value: text }, { locale: words.locale })
		: text;
}

/** "at most 194 billion of at least 380 billion by June 2026". */
export const sumsText = (row: Delivery, words: Words, form?: Form): string =>
	m.delivery_sums(
		{
			spent: spentText(row, words, form),
			announced: announcedText(row, words, form),
			month: words.day(row.until.slice(0, 7))
		},
		{ locale: words.locale }
	);

/** Why the numbers cannot simply be divided; null where they can. */
export function standingText(row: Delivery, words: Words): string | null {
	const options = { locale: words.locale };
	switch (row.standing) {
		case 'upper-bound':
			return m.delivery_upper_bound({}, options);
		case 'lower-bound':
			return m.delivery_lower_bound({}, options);
		case 'other-measure':
			return m.delivery_other_measure({}, options);
		default:
			return null;
	}
}

export const quartersText = (row: Delivery, words: Words): string | null =>
	row.quarters &&
	m.delivery_after(
		{ n: words.count(row.quarters.done), of: words.count(row.quarters.of) },
		{ locale: words.locale }
	);

/** Lines about time: how much of it had passed, today and when the spending was counted. */
export function timeTexts(row: Delivery, day: string, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const share = (value: number) => words.percent(value, { digits: 2 });
	if (row.elapsed === null || row.elapsedThen === null) return [m.delivery_no_span({}, options)];
	const quarters = quartersText(row, words);
	if (row.elapsed >= 100) return [m.delivery_over({}, options)];
	return [
		...(quarters ? [quarters] : []),
		m.delivery_elapsed_then({ share: share(row.elapsedThen) }, options),
		m.delivery_elapsed({ share: share(row.elapsed), day: words.day(day) }, options)
	];
}
