import * as m from '$messages';
import { defineChart } from '../frame';
import { layout } from './layout';
import { allLines, rows, type GrowthRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** Growth by part of the company, with the article's "32%" in its place. */
export const chart = defineChart<GrowthRows>({
	id: 'alibaba-growth',
	name: (words) => m.growth_name({}, { locale: words.locale }),
	understands: ['region', 'from', 'to', 'asof', 'highlight'],
	rows,
	isEmpty: (rows) => allLines(rows).length === 0,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: (rows) => ({
		figures: rows.claim?.figures ?? [],
		series: [
			...new Set([...allLines(rows).map((line) => line.series), ...(rows.claim?.series ?? [])])
		],
		events: rows.claim?.events ?? []
	})
});
