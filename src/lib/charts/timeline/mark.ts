import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { spokenName, tipOf, valueText, type Mark, type Shape } from '../frame';
import type { DrawnRow, TimelineRow } from './rows';

/** A sum as a mark: its name says the sum a year too, which is the height it is drawn with. */
export function markOf(
	row: TimelineRow | DrawnRow,
	view: View,
	words: Words,
	children: readonly Shape[]
): Mark {
	const asides = asideText(row, words);
	const perYear = (form: 'text' | 'full') =>
		'yearly' in row ? [valueText(row.yearly, { ...view, measure: 'per-year' }, words, form)] : [];
	return {
		kind: 'mark',
		key: row.valued.figure.id,
		name: [spokenName(row.valued, row, view, words), ...perYear('full'), ...asides].join('; '),
		tip: [...tipOf(row.valued, row, view, words), ...perYear('text'), ...asides],
		figures: [row.valued.figure.id],
		children
	};
}

function asideText({ aside }: TimelineRow, words: Words): readonly string[] {
	const locale = { locale: words.locale };
	if (aside === 'part-of') return [m.timeline_part({}, locale)];
	if (aside === 'same-money') return [m.timeline_same({}, locale)];
	return [];
}
