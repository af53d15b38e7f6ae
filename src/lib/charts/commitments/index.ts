import * as m from '$messages';
import { defineChart } from '../frame';
import { layout } from './layout';
import { rows, type CommitmentRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** Who announced how much: ranked bars. */
export const chart = defineChart<CommitmentRows>({
	id: 'commitments',
	name: (words) => m.commitments_name({}, { locale: words.locale }),
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
		'scale',
		'from',
		'to',
		'asof',
		'sort',
		'limit',
		'highlight'
	],
	rows,
	isEmpty: ({ ranked, unvalued }) => ranked.length + unvalued.length === 0,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: ({ ranked, unvalued }) => ({
		figures: [...ranked, ...unvalued].map((row) => row.valued.figure.id),
		series: [],
		events: []
	})
});
