import type { Total } from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Cell, Column } from './contract';
import { hasSum, unitText } from '../text';

/** Columns of a table with one total a row, in the view's one currency. */
export function totalColumns(view: View, words: Words): readonly Column[] {
	const options = { locale: words.locale };
	const unit = `${view.currency.toLowerCase()}_billion${view.measure === 'per-year' ? '_per_year' : ''}`;
	const inUnit = unitText(view, words);
	return [
		{ key: `low_${unit}`, label: m.column_low({ unit: inUnit }, options), type: 'number' },
		{ key: `high_${unit}`, label: m.column_high({ unit: inUnit }, options), type: 'number' },
		{ key: 'open_above', label: m.column_open_above({}, options), type: 'boolean' },
		...countColumns(words)
	];
}

/** Columns that say what a row counts. */
export function countColumns(words: Words): readonly Column[] {
	const options = { locale: words.locale };
	return [
		{ key: 'counted', label: m.column_counted({}, options), type: 'integer' },
		{ key: 'left_out', label: m.column_left_out({}, options), type: 'integer' },
		{ key: 'figures', label: m.column_figures({}, options), type: 'string' }
	];
}

/**
 * Cells for `totalColumns`; a row without any sum has none, which is not zero.
 *
 * @param total null for figures that are listed and not added up
 * @param figures ids, counted ones first
 */
export function totalCells(total: Total | null, figures: readonly string[]): readonly Cell[] {
	const known = total !== null && hasSum(total);
	return [
		known ? total.low : null,
		known ? total.high : null,
		known ? total.openAbove : null,
		...countCells(total, figures)
	];
}

export const countCells = (
	total: Pick<Total, 'counted' | 'leftOut'> | null,
	figures: readonly string[]
): readonly Cell[] => [
	total?.counted.length ?? 0,
	total?.leftOut.length ?? figures.length,
	figures.join('; ')
];
