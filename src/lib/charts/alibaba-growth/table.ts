import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Table } from '../frame';
import { partName } from './names';
import { allLines, type GrowthRows } from './rows';
import { headline } from './text';

const MEASURES = {
	'like-for-like': 'revenue-growth-like-for-like',
	customers: 'customer-management-growth'
} as const;

/** One row a point. */
export function table(rows: GrowthRows, view: View, words: Words): Table {
	const options = { locale: words.locale };
	const unit = '%';
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'series', label: m.column_series({}, options), type: 'id' },
			{ key: 'line', label: m.column_line({}, options), type: 'string' },
			{ key: 'measure', label: m.column_measure({}, options), type: 'string' },
			{ key: 'period', label: m.column_period({}, options), type: 'string' },
			{ key: 'first_day', label: m.column_first_day({}, options), type: 'date' },
			{ key: 'last_day', label: m.column_last_day({}, options), type: 'date' },
			{ key: 'growth_percent', label: m.column_value({ unit }, options), type: 'number' },
			{ key: 'low_percent', label: m.column_value_low({ unit }, options), type: 'number' },
			{ key: 'high_percent', label: m.column_value_high({ unit }, options), type: 'number' },
			{ key: 'kind', label: m.column_kind({}, options), type: 'string' },
			{ key: 'checked', label: m.column_checked({}, options), type: 'boolean' }
		],
		rows: allLines(rows).flatMap((line) =>
			line.points.map((point) => [
				line.series,
				partName(line.name, words),
				line.name === 'like-for-like' || line.name === 'customers'
					? MEASURES[line.name]
					: 'revenue-growth',
				point.period,
				point.from,
				point.to,
				point.value,
				point.low,
				point.high,
				point.kind,
				point.checked
			])
		)
	};
}
