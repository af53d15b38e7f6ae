import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { figureCells, figureColumns, oneCurrency, unitText, type Table } from '../frame';
import { yearsOfRow, type TimelineRows } from './rows';
import { headline } from './text';

/** Every sum of the selection; the drawn ones with their years and their sum a year. */
export function table(rows: TimelineRows, asked: View, words: Words): Table {
	const view = oneCurrency(asked);
	const options = { locale: words.locale };
	const unit = unitText({ ...view, measure: 'per-year' }, words);
	const money = view.currency.toLowerCase();
	return {
		caption: headline(rows, view, words),
		columns: [
			...figureColumns(view, words),
			{ key: 'years', label: m.timeline_column_years({}, options), type: 'number' },
			{
				key: `low_${money}_billion_per_year`,
				label: m.column_low({ unit }, options),
				type: 'number'
			},
			{
				key: `high_${money}_billion_per_year`,
				label: m.column_high({ unit }, options),
				type: 'number'
			},
			{ key: 'drawn', label: m.timeline_column_drawn({}, options), type: 'boolean' }
		],
		rows: [
			...rows.drawn.map((row) => [
				...figureCells(row.valued, row, view),
				yearsOfRow(row),
				row.yearly.low,
				row.yearly.high,
				true
			]),
			...rows.apart.map((row) => [...figureCells(row.valued, row, view), null, null, null, false])
		]
	};
}
