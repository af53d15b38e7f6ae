import * as m from '$messages';
import { defineChart } from '../frame';
import { layout } from './layout';
import { rows, type RunRateRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** Spending by year: reported where a year is over, implied by plans after it. */
export const chart = defineChart<RunRateRows>({
	id: 'run-rate',
	name: (words) => m.run_rate_name({}, { locale: words.locale }),
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
		'highlight'
	],
	rows,
	isEmpty: ({ spending }) => spending.years.every(({ parts }) => parts.length === 0),
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: ({ spending }) => {
		const parts = spending.years.flatMap((year) => year.parts);
		const replaced = spending.years.flatMap((year) => year.replaced);
		return {
			figures: [
				...new Set([...parts.flatMap((part) => part.plans.map(({ id }) => id)), ...replaced])
			],
			series: [...new Set(parts.flatMap((part) => part.reports.flatMap(({ series }) => series)))],
			events: []
		};
	}
});
