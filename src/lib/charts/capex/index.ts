import * as m from '$messages';
import { defineChart } from '../frame';
import { layout } from './layout';
import { seriesOf } from './lineNodes';
import { isEmpty, rows, type CapexRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** What the big spenders spend, and what they said they would. */
export const chart = defineChart<CapexRows>({
	id: 'capex',
	name: (words) => m.capex_name({}, { locale: words.locale }),
	understands: [
		'region',
		'measure',
		'definition',
		'calendar',
		'currency',
		'scale',
		'from',
		'to',
		'asof',
		'limit',
		'highlight'
	],
	measures: ['total', 'per-year'],
	rows,
	isEmpty,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: ({ lines, guidance }) => ({
		figures: guidance.flatMap((one) => one.figure ?? []),
		series: [...new Set([...lines.flatMap(seriesOf), ...guidance.map((one) => one.series)])],
		events: []
	})
});
