import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { idsOf, totalColumns, totalCells, type Table } from '../frame';
import { nameOf } from './mark';
import { allRows, type MapRows } from './rows';
import { headline } from './text';

/** A row a place, largest first, then what is not on the map; figures of other kinds last. */
export function table(rows: MapRows, view: View, words: Words): Table {
	const options = { locale: words.locale };
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'place', label: m.column_place_code({}, options), type: 'id' },
			{ key: 'name', label: m.column_place({}, options), type: 'string' },
			...totalColumns(rows.view, words)
		],
		rows: [
			...allRows(rows).map((row) => [
				row.place,
				nameOf(row, words),
				...totalCells(row.total, idsOf(row.figures))
			]),
			...(rows.others.length > 0
				? [['other-kinds', m.map_others({}, options), ...totalCells(null, idsOf(rows.others))]]
				: [])
		]
	};
}
