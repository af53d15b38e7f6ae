import type { Valued } from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { figureName, type Named } from './names';
import { valueText } from './valueText';

/** "SoftBank and 3 more: Stargate, United States, 500 billion US dollars, announced January 2025". */
export function spokenName(valued: Valued, named: Named, view: View, words: Words): string {
	return [figureName(named, words), ...factsOf(valued, named, view, words, 'full')].join(
		words.between('clauses')
	);
}

/** Lines of a figure's tip: its name, then sum, period, places, date. */
export const tipOf = (
	valued: Valued,
	named: Named,
	view: View,
	words: Words
): readonly string[] => [figureName(named, words), ...factsOf(valued, named, view, words, 'text')];

function factsOf(
	valued: Valued,
	named: Named,
	view: View,
	words: Words,
	form: 'text' | 'full'
): readonly string[] {
	const { figure } = valued;
	const shown = valueText(valued, view, words, form);
	const said = words.sum(figure.amount, form);
	return [
		words.list(named.places),
		shown,
		// The sum as it was said, where currency, years or prices changed it.
		...(said === shown || valued.why === 'undisclosed' ? [] : [said]),
		...(figure.period ? [words.period(figure.period)] : []),
		m.chart_announced({ date: words.date(figure.announced) }, { locale: words.locale })
	];
}
