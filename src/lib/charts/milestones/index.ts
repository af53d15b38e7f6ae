import * as m from '$messages';
import { defineChart } from '../frame';
import { layout } from './layout';
import { rows, type MilestoneRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** Models and money: releases and announcements on one time line. */
export const chart = defineChart<MilestoneRows>({
	id: 'milestones',
	name: (words) => m.milestones_name({}, { locale: words.locale }),
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
		'limit',
		'highlight'
	],
	rows,
	// Releases alone answer no question about money.
	isEmpty: ({ sums }) => sums.length === 0,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: ({ sums, releases }) => ({
		figures: [...new Set([...sums.map(({ id }) => id), ...releases.flatMap((row) => row.figures)])],
		series: [],
		events: releases.map(({ id }) => id)
	})
});
