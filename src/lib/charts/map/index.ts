import * as m from '$messages';
import { defineChart, idsOf } from '../frame';
import { layout } from './layout';
import { allRows, rows, type MapRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** Where the money goes, or who pays: circles on a world map. */
export const chart = defineChart<MapRows>({
	id: 'map',
	name: (words) => m.map_name({}, { locale: words.locale }),
	understands: [
		'region',
		'side',
		'counterpart',
		'who',
		'nature',
		'focus',
		'status',
		'tier',
		'measure',
		'currency',
		'prices',
		'from',
		'to',
		'asof',
		'highlight'
	],
	measures: ['total', 'per-year'],
	rows,
	isEmpty: (found) => allRows(found).length + found.others.length === 0,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: (found) => ({
		figures: [...allRows(found).flatMap((row) => idsOf(row.figures)), ...idsOf(found.others)],
		series: [],
		events: []
	})
});
