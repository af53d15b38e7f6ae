import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { oneCurrency, regionName, unitText, type Table } from '../frame';
import type { RunRateRows } from './rows';
import { headline } from './text';

/** Sums of shares end in noise of the machine's; twelve digits are more than any source has. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** One row for each year and part of the world: the segments of the stack. */
export function table(rows: RunRateRows, asked: View, words: Words): Table {
	const view = oneCurrency(asked);
	const options = { locale: words.locale };
	const money = rows.spending.currency.toLowerCase();
	const unit = unitText({ ...view, measure: 'per-year' }, words);
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'year', label: m.run_rate_column_year({}, options), type: 'integer' },
			{ key: 'region', label: m.run_rate_column_region({}, options), type: 'id' },
			{ key: 'region_name', label: m.run_rate_column_region_name({}, options), type: 'string' },
			{
				key: `reported_${money}_billion`,
				label: m.run_rate_column_reported({ unit }, options),
				type: 'number'
			},
			{
				key: `implied_low_${money}_billion`,
				label: m.run_rate_column_low({ unit }, options),
				type: 'number'
			},
			{
				key: `implied_high_${money}_billion`,
				label: m.run_rate_column_high({ unit }, options),
				type: 'number'
			},
			{ key: 'open_above', label: m.run_rate_column_open({}, options), type: 'boolean' },
			{ key: 'figures', label: m.run_rate_column_figures({}, options), type: 'string' },
			{ key: 'series', label: m.run_rate_column_series({}, options), type: 'string' }
		],
		rows: rows.spending.years.flatMap(({ year, parts }) =>
			parts.map((part) => [
				year,
				part.region,
				regionName(part.region, rows.regions, words),
				clean(part.reported),
				clean(part.low),
				clean(part.high),
				part.openAbove,
				part.plans.map(({ id }) => id).join('; '),
				part.reports.flatMap(({ series }) => series).join('; ')
			])
		)
	};
}
