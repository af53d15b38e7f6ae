import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Cell, Table } from '../frame';
import type { CapexPoint } from './line';
import { lineName, measureName } from './names';
import type { CapexRows } from './rows';
import { headline } from './text';

/** One row a point, forecasts after what was spent. */
export function table(rows: CapexRows, view: View, words: Words): Table {
	const options = { locale: words.locale };
	const key = rows.currency.toLowerCase();
	const unit = m.chart_unit_total({ currency: words.currency(rows.currency) }, options);
	const cells = (name: string, measure: string | null, one: CapexPoint): Cell[] => [
		one.series.join('; '),
		name,
		measure,
		rows.definition,
		one.point.period,
		one.point.from,
		one.point.to,
		one.point.asOf,
		one.point.value === null ? null : one.value,
		one.low,
		one.high,
		one.point.value,
		one.point.low,
		one.point.high,
		one.point.kind,
		one.point.checked
	];
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'series', label: m.column_series({}, options), type: 'id' },
			{ key: 'company', label: m.column_company({}, options), type: 'string' },
			{ key: 'measure', label: m.column_measure({}, options), type: 'string' },
			{ key: 'definition', label: m.capex_column_definition({}, options), type: 'string' },
			{ key: 'period', label: m.column_period({}, options), type: 'string' },
			{ key: 'first_day', label: m.column_first_day({}, options), type: 'date' },
			{ key: 'last_day', label: m.column_last_day({}, options), type: 'date' },
			{ key: 'said', label: m.column_as_of({}, options), type: 'date' },
			{ key: `value_${key}_billion`, label: m.column_value({ unit }, options), type: 'number' },
			{ key: `low_${key}_billion`, label: m.column_value_low({ unit }, options), type: 'number' },
			{ key: `high_${key}_billion`, label: m.column_value_high({ unit }, options), type: 'number' },
			{
				key: 'original_value_billion',
				label: m.column_value({ unit: m.chart_unit_original({}, options) }, options),
				type: 'number'
			},
			{ key: 'original_low_billion', label: m.column_original_low({}, options), type: 'number' },
			{ key: 'original_high_billion', label: m.column_original_high({}, options), type: 'number' },
			{ key: 'kind', label: m.column_kind({}, options), type: 'string' },
			{ key: 'checked', label: m.column_checked({}, options), type: 'boolean' }
		],
		rows: [
			...rows.lines.flatMap((line) =>
				line.points.map((one) =>
					cells(lineName(line, words), measureName(line.measure, words), one)
				)
			),
			...rows.guidance.flatMap((guidance) =>
				guidance.revisions.map((one) =>
					cells(guidance.name, measureName('capex-guidance', words), one)
				)
			)
		]
	};
}
