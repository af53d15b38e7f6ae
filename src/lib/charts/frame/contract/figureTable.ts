import type { Valued } from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Cell, Column } from './contract';
import { type Named, unitText } from '../text';

const KEYS = {
	total: 'billion',
	'per-year': 'billion_per_year',
	'gdp-share': 'percent_of_gdp',
	'per-person': 'per_person'
} as const;

/** Columns of a table with one figure a row; keys carry unit and currency. */
export function figureColumns(view: View, words: Words): readonly Column[] {
	const options = { locale: words.locale };
	const money = view.currency === 'original' ? 'original' : view.currency.toLowerCase();
	const unit = view.measure === 'gdp-share' ? KEYS['gdp-share'] : `${money}_${KEYS[view.measure]}`;
	const inUnit = unitText(view, words);
	return [
		{ key: 'id', label: m.column_id({}, options), type: 'id' },
		{ key: 'payers', label: m.column_payers({}, options), type: 'string' },
		{ key: 'title', label: m.column_title({}, options), type: 'string' },
		{ key: 'places', label: m.column_places({}, options), type: 'string' },
		{ key: `low_${unit}`, label: m.column_low({ unit: inUnit }, options), type: 'number' },
		{ key: `high_${unit}`, label: m.column_high({ unit: inUnit }, options), type: 'number' },
		{ key: 'bound', label: m.column_bound({}, options), type: 'string' },
		{ key: 'original_low_billion', label: m.column_original_low({}, options), type: 'number' },
		{ key: 'original_high_billion', label: m.column_original_high({}, options), type: 'number' },
		{ key: 'original_currency', label: m.column_original_currency({}, options), type: 'string' },
		{ key: 'rate', label: m.column_rate({}, options), type: 'number' },
		{ key: 'rate_date', label: m.column_rate_date({}, options), type: 'string' },
		{ key: 'rate_source', label: m.column_rate_source({}, options), type: 'string' },
		{ key: 'period_from', label: m.column_period_from({}, options), type: 'date' },
		{ key: 'period_to', label: m.column_period_to({}, options), type: 'date' },
		{ key: 'announced', label: m.column_announced({}, options), type: 'date' },
		{ key: 'status', label: m.column_status({}, options), type: 'string' },
		{ key: 'nature', label: m.column_nature({}, options), type: 'string' }
	];
}

/** One row for `figureColumns`: raw values, every digit. */
export function figureCells(valued: Valued, named: Named, _view: View): readonly Cell[] {
	const { figure, receipt } = valued;
	return [
		figure.id,
		named.payers.join('; '),
		named.title,
		named.places.join('; '),
		valued.low,
		valued.high,
		figure.amount.bound,
		figure.amount.low,
		figure.amount.high,
		figure.amount.currency,
		receipt?.rate ?? null,
		receipt?.date ?? null,
		receipt?.source ?? null,
		figure.period?.from ?? null,
		figure.period?.to ?? null,
		figure.announced.date,
		figure.status,
		figure.nature
	];
}
