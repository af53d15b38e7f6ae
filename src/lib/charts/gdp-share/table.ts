import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { idsOf, unitText, type Behind, type Cell, type Table } from '../frame';
import type { ShareRows } from './rows';
import { headline } from './text';

/** A row a country as ranked; then the figures without a share, a row for each reason. */
export function table(rows: ShareRows, view: View, words: Words): Table {
	const options = { locale: words.locale };
	const share = m.chart_unit_gdp({}, options);
	const money = unitText({ ...rows.view, measure: 'per-year' }, words);
	const low = (unit: string) => m.column_low({ unit }, options);
	const high = (unit: string) => m.column_high({ unit }, options);
	const list = (key: string, said: string, figures: readonly Behind[]): Cell[][] =>
		figures.length === 0
			? []
			: [
					[
						key,
						said,
						null,
						null,
						null,
						null,
						null,
						null,
						null,
						figures.length,
						idsOf(figures).join('; ')
					]
				];
	const n = (figures: readonly Behind[]) => ({ n: words.count(figures.length) });
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'place', label: m.column_place_code({}, options), type: 'id' },
			{ key: 'name', label: m.column_place({}, options), type: 'string' },
			{ key: 'low_percent_of_gdp_per_year', label: low(share), type: 'number' },
			{ key: 'high_percent_of_gdp_per_year', label: high(share), type: 'number' },
			{ key: 'open_above', label: m.column_open_above({}, options), type: 'boolean' },
			{ key: 'low_usd_billion_per_year', label: low(money), type: 'number' },
			{ key: 'high_usd_billion_per_year', label: high(money), type: 'number' },
			{ key: 'first_year_from', label: m.column_first_year_from({}, options), type: 'integer' },
			{ key: 'first_year_to', label: m.column_first_year_to({}, options), type: 'integer' },
			{ key: 'figure_count', label: m.column_figure_count({}, options), type: 'integer' },
			{ key: 'figures', label: m.column_figures({}, options), type: 'string' }
		],
		rows: [
			...rows.ranked.map((row): Cell[] => [
				row.place,
				row.name,
				row.share.low,
				row.share.high,
				row.share.openAbove,
				row.perYear.low,
				row.perYear.high,
				row.firstYears[0],
				row.firstYears[1],
				row.figures.length,
				idsOf(row.figures).join('; ')
			]),
			...list('no-period', m.chart_no_period({}, options), rows.undated),
			...list('no-place', m.gdp_placeless(n(rows.placeless), options), rows.placeless),
			...list('left-out', m.gdp_left_out(n(rows.leftOut), options), rows.leftOut)
		]
	};
}
