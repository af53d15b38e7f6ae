import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Cell, Table } from '../frame';
import type { Area, DecadeRows, Step } from './rows';
import { headline } from './text';

/** One row for each area, step and layer. */
export function table(rows: DecadeRows, view: View, words: Words): Table {
	const options = { locale: words.locale };
	const key = rows.currency.toLowerCase();
	const unit = m.chart_unit_total({ currency: words.currency(rows.currency) }, options);
	const area = (what: string, one: Area | null): Cell[][] =>
		one
			? [
					[
						one.figure.id,
						what,
						one.figure.period?.from ?? null,
						one.figure.period?.to ?? null,
						one.years,
						one.low,
						one.high,
						one.low === null ? null : one.low / one.years,
						one.high === null ? null : one.high / one.years,
						one.figure.amount.bound,
						one.figure.amount.low,
						one.figure.amount.high,
						one.figure.amount.currency,
						null,
						null
					]
				]
			: [];
	const step = (what: string, one: Step): Cell[] => {
		const years = Math.round((one.to - one.from) * 4) / 4;
		// A range keeps its ends, each at the rate of its value.
		const rate = one.point.value / one.value;
		const low = (one.point.low ?? one.point.value) / rate;
		const high = (one.point.high ?? one.point.value) / rate;
		return [
			`${one.series}:${one.point.period}`,
			what,
			one.point.from,
			one.point.to,
			years,
			low,
			high,
			low / years,
			high / years,
			one.point.low === null && one.point.high === null ? 'exact' : 'range',
			one.point.low ?? one.point.value,
			one.point.high ?? one.point.value,
			one.series === 'alibaba-capex-wide-fiscal-year' ? 'HKD' : 'CNY',
			one.point.kind,
			one.point.checked
		];
	};
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'id', label: m.column_id({}, options), type: 'id' },
			{ key: 'what', label: m.decade_column_what({}, options), type: 'string' },
			{ key: 'from', label: m.column_period_from({}, options), type: 'date' },
			{ key: 'to', label: m.column_period_to({}, options), type: 'date' },
			{ key: 'years', label: m.decade_column_years({}, options), type: 'number' },
			{ key: `low_${key}_billion`, label: m.column_low({ unit }, options), type: 'number' },
			{ key: `high_${key}_billion`, label: m.column_high({ unit }, options), type: 'number' },
			{
				key: `low_${key}_billion_per_year`,
				label: m.decade_column_per_year({ unit }, options),
				type: 'number'
			},
			{
				key: `high_${key}_billion_per_year`,
				label: m.decade_column_per_year_high({ unit }, options),
				type: 'number'
			},
			{ key: 'bound', label: m.column_bound({}, options), type: 'string' },
			{ key: 'original_low_billion', label: m.column_original_low({}, options), type: 'number' },
			{ key: 'original_high_billion', label: m.column_original_high({}, options), type: 'number' },
			{ key: 'original_currency', label: m.column_original_currency({}, options), type: 'string' },
			{ key: 'kind', label: m.column_kind({}, options), type: 'string' },
			{ key: 'checked', label: m.column_checked({}, options), type: 'boolean' }
		],
		rows: [
			...area(m.decade_what_plan({}, options), rows.plan),
			...area(m.decade_what_past({}, options), rows.decade),
			...area(m.decade_what_press({}, options), rows.press),
			...rows.steps.map((one) => step(m.decade_what_step({}, options), one)),
			...rows.wider.map((one) => step(m.decade_what_wider({}, options), one)),
			...rows.quarters.map((one) => step(m.decade_what_quarter({}, options), one))
		]
	};
}
