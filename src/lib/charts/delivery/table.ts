import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Table } from '../frame';
import { allRows, type DeliveryRows } from './rows';
import { titleOf } from './say';
import { headline } from './text';

export function table(rows: DeliveryRows, view: View, words: Words): Table {
	const options = { locale: words.locale };
	return {
		caption: headline(rows, view, words),
		columns: [
			{ key: 'id', label: m.column_id({}, options), type: 'id' },
			{ key: 'payers', label: m.column_payers({}, options), type: 'string' },
			{ key: 'title', label: m.column_title({}, options), type: 'string' },
			{ key: 'kind', label: m.delivery_column_kind({}, options), type: 'string' },
			{
				key: 'announced_low_billion',
				label: m.delivery_column_announced_low({}, options),
				type: 'number'
			},
			{
				key: 'announced_high_billion',
				label: m.delivery_column_announced_high({}, options),
				type: 'number'
			},
			{ key: 'bound', label: m.column_bound({}, options), type: 'string' },
			{ key: 'spent_low_billion', label: m.delivery_column_spent_low({}, options), type: 'number' },
			{
				key: 'spent_high_billion',
				label: m.delivery_column_spent_high({}, options),
				type: 'number'
			},
			{ key: 'spent_bound', label: m.delivery_column_spent_bound({}, options), type: 'string' },
			{ key: 'currency', label: m.delivery_column_currency({}, options), type: 'string' },
			{ key: 'standing', label: m.delivery_column_standing({}, options), type: 'string' },
			{ key: 'share_percent', label: m.delivery_column_share({}, options), type: 'number' },
			{ key: 'period_from', label: m.column_period_from({}, options), type: 'date' },
			{ key: 'period_to', label: m.column_period_to({}, options), type: 'date' },
			{ key: 'spent_until', label: m.delivery_column_until({}, options), type: 'date' },
			{ key: 'elapsed_percent', label: m.delivery_column_elapsed({}, options), type: 'number' },
			{
				key: 'elapsed_then_percent',
				label: m.delivery_column_elapsed_then({}, options),
				type: 'number'
			},
			{ key: 'checked', label: m.column_checked({}, options), type: 'boolean' }
		],
		rows: allRows(rows).map((row) => [
			row.key,
			row.payers.join('; '),
			titleOf(row, words),
			row.kind,
			row.announced.low,
			row.announced.high,
			row.announced.bound,
			// Of a wider spending nothing is certain to have gone into the plan.
			row.standing === 'upper-bound' ? null : row.spent.low,
			row.spent.high,
			row.standing === 'upper-bound' ? 'up-to' : row.spent.bound,
			row.currency,
			row.standing,
			row.share,
			row.span?.from ?? null,
			row.span?.to ?? null,
			row.until,
			row.elapsed,
			row.elapsedThen,
			row.checked
		])
	};
}
