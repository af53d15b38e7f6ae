import type { Bound } from '$lib/figures';
import type { Valued } from '$lib/measures';
import type { View } from '$lib/view';
import type { Form, Words } from '$lib/words';
import * as m from '$messages';

/** A value's bound after conversion: a share or a yearly sum keeps what its figure said. */
const boundOf = (valued: Valued): Bound => valued.figure.amount.bound;

/** The value in words with its bound and unit, by the view's measure. */
export function valueText(valued: Valued, view: View, words: Words, form: Form = 'mark'): string {
	const { locale } = words;
	if (valued.why) return m.chart_undisclosed({}, { locale });
	switch (view.measure) {
		case 'gdp-share':
			return m.chart_of_gdp(
				{ sum: bounded(valued, words, (value) => words.percent(value)) },
				{ locale }
			);
		case 'per-person':
			return m.chart_per_person(
				{
					sum: bounded(valued, words, (value) => words.amount(value / 1e9, valued.currency, form))
				},
				{ locale }
			);
		case 'per-year':
			return m.chart_per_year({ sum: words.sum({ ...ends(valued) }, form) }, { locale });
		default:
			return words.sum(ends(valued), form);
	}
}

const ends = (valued: Valued) => ({
	low: valued.low,
	high: valued.high,
	currency: valued.currency,
	bound: boundOf(valued)
});

function bounded(valued: Valued, words: Words, text: (value: number) => string): string {
	const { locale } = words;
	const low = valued.low === null ? null : text(valued.low);
	const high = valued.high === null ? null : text(valued.high);
	switch (boundOf(valued)) {
		case 'at-least':
			return m.chart_at_least({ value: low ?? '' }, { locale });
		case 'up-to':
		case 'at-most':
			return m.chart_up_to({ value: high ?? '' }, { locale });
		case 'about':
			return m.chart_about({ value: low ?? '' }, { locale });
		case 'range':
			return low === high
				? (low ?? '')
				: m.chart_between({ low: low ?? '', high: high ?? '' }, { locale });
		default:
			return low ?? high ?? '';
	}
}
