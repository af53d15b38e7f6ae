import * as m from '$messages';
import { defineChart, idsOf } from '../frame';
import { layout } from './layout';
import { rows, type FlowRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** From the payers' regions to where the money is spent: ribbons. */
export const chart = defineChart<FlowRows>({
	id: 'flows',
	name: (words) => m.flows_name({}, { locale: words.locale }),
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
	isEmpty: ({ flows, uncertain, leftOut }) =>
		flows.length + uncertain.length + leftOut.length === 0,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: ({ flows, uncertain, leftOut }) => ({
		figures: [
			...flows.flatMap(({ figures }) => idsOf(figures)),
			...idsOf(uncertain),
			...idsOf(leftOut)
		],
		series: [],
		events: []
	})
});
