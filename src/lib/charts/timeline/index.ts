import * as m from '$messages';
import { defineChart } from '../frame';
import { layout } from './layout';
import { rows, type TimelineRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** Sums and their years: rectangles whose area is the sum. */
export const chart = defineChart<TimelineRows>({
	id: 'timeline',
	name: (words) => m.timeline_name({}, { locale: words.locale }),
	understands: [
		'region',
		'side',
		'counterpart',
		'who',
		'nature',
		'focus',
		'status',
		'tier',
		'currency',
		'prices',
		'from',
		'to',
		'asof',
		'sort',
		'limit',
		'highlight'
	],
	rows,
	isEmpty: ({ drawn, apart }) => drawn.length + apart.length === 0,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: ({ drawn, apart }) => ({
		figures: [...drawn, ...apart].map((row) => row.valued.figure.id),
		series: [],
		events: []
	})
});
