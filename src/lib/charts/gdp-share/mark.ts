import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { behindLines, idsOf, sideName, type Mark, type Shape } from '../frame';
import type { ShareRow } from './rows';
import { shareText } from './shareText';

/** A country as a mark: its share, the sum behind it, its heaviest figures. */
export function markOf(row: ShareRow, view: View, words: Words, children: readonly Shape[]): Mark {
	const { locale } = words;
	const share = m.chart_of_gdp({ sum: shareText(row, words) }, { locale });
	const perYear = (form: 'text' | 'full') =>
		m.chart_per_year({ sum: words.interval(row.perYear, 'USD', form) }, { locale });
	const side = sideName(view.side, words);
	const n = words.count(row.figures.length);
	const undated =
		row.undated > 0 ? [m.gdp_undated({ n: words.count(row.undated) }, { locale })] : [];
	const spoken = m.gdp_spoken({ name: row.name, side, share, sum: perYear('full'), n }, { locale });
	return {
		kind: 'mark',
		key: `share-${row.place}`,
		name: [spoken, ...undated].join(words.between('stops')),
		tip: [row.name, share, perYear('text'), ...undated, ...behindLines(row.figures, view, words)],
		figures: idsOf(row.figures),
		places: [row.place],
		children
	};
}
