import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import { figureColumns, figureCells, type Table } from '../frame';
import { headline } from './text';
import type { CommitmentRows } from './rows';

export function table(rows: CommitmentRows, view: View, words: Words): Table {
	return {
		caption: headline(rows, view, words),
		columns: figureColumns(view, words),
		rows: [...rows.ranked, ...rows.unvalued].map((row) => figureCells(row.valued, row, view))
	};
}
