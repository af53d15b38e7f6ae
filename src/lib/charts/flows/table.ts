import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { idsOf, regionName, unitText, type Table } from '../frame';
import type { FlowRows } from './rows';
import { headline } from './text';

/** A row a flow, in the order drawn; then the figures that no flow shows, without a sum. */
export function table(rows: FlowRows, view: View, words: Words): Table {
	const options = { locale: words.locale };
	const perYear = rows.view.measure === 'per-year' ? '_per_year' : '';
	const unit = `${rows.total.currency.toLowerCase()}_billion${perYear}`;
	const inUnit = unitText(rows.view, words);
	const aside = (key: string, label: string, figures: FlowRows['uncertain']) =>
		figures.length === 0
			? []
			: [[key, label, key, label, null, figures.length, idsOf(figures).join('; ')]];
	const n = (figures: FlowRows['uncertain']) => words.count(figures.length);
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'payer_region', label: m.column_payer_region_id({}, options), type: 'id' },
			{ key: 'payer_region_name', label: m.column_payer_region({}, options), type: 'string' },
			{ key: 'destination_region', label: m.column_destination_region_id({}, options), type: 'id' },
			{
				key: 'destination_region_name',
				label: m.column_destination_region({}, options),
				type: 'string'
			},
			{
				key: `certain_${unit}`,
				label: m.column_certain({ unit: inUnit }, options),
				type: 'number'
			},
			{ key: 'figure_count', label: m.column_figure_count({}, options), type: 'integer' },
			{ key: 'figures', label: m.column_figures({}, options), type: 'string' }
		],
		rows: [
			...rows.flows.map((flow) => [
				flow.payer,
				regionName(flow.payer, rows.names, words),
				flow.destination,
				regionName(flow.destination, rows.names, words),
				flow.sum,
				flow.figures.length,
				idsOf(flow.figures).join('; ')
			]),
			...aside('uncertain', m.flows_uncertain({ n: n(rows.uncertain) }, options), rows.uncertain),
			...aside('left-out', m.flows_left_out({ n: n(rows.leftOut) }, options), rows.leftOut)
		]
	};
}
