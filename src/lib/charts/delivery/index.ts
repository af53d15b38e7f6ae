import * as m from '$messages';
import { defineChart } from '../frame';
import { layout } from './layout';
import { allRows, rows, type DeliveryRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** What was announced against what is known to be spent, with the time that has passed. */
export const chart = defineChart<DeliveryRows>({
	id: 'delivery',
	name: (words) => m.delivery_name({}, { locale: words.locale }),
	understands: [
		'region',
		'side',
		'counterpart',
		'who',
		'focus',
		'tier',
		'currency',
		'asof',
		'sort',
		'limit',
		'highlight'
	],
	rows,
	isEmpty: (rows) => allRows(rows).length === 0,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: (rows) => ({
		figures: [...new Set(allRows(rows).flatMap((row) => row.figures))],
		series: [...new Set(allRows(rows).flatMap((row) => row.series))],
		events: []
	})
});
