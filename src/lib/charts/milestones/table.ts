import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { figureCells, figureColumns, oneCurrency, type Cell, type Table } from '../frame';
import type { MilestoneRows } from './rows';
import { headline } from './text';

/** Sums and releases in one table; what a release does not have is empty. */
export function table(rows: MilestoneRows, asked: View, words: Words): Table {
	const view = oneCurrency(asked);
	const options = { locale: words.locale };
	const columns = figureColumns(view, words);
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'kind', label: m.milestones_column_kind({}, options), type: 'string' },
			...columns
		],
		rows: [
			...rows.sums.map((row) => ['announcement', ...figureCells(row.valued, row, view)]),
			...rows.releases.map((row) => [
				row.event.kind,
				...columns.map(({ key }): Cell => {
					if (key === 'id') return row.id;
					if (key === 'payers') return row.actors.join('; ');
					if (key === 'title') return row.title;
					return key === 'announced' ? row.date.date : null;
				})
			])
		]
	};
}
