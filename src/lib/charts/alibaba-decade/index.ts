import * as m from '$messages';
import { defineChart } from '../frame';
import { layout } from './layout';
import { isEmpty, rows, type DecadeRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

/** Alibaba's three-year plan against the decade before it, each as an area. */
export const chart = defineChart<DecadeRows>({
	id: 'alibaba-decade',
	name: (words) => m.decade_name({}, { locale: words.locale }),
	understands: ['region', 'currency', 'asof', 'highlight'],
	rows,
	isEmpty,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: (rows) => ({
		figures: [
			...[rows.plan, rows.decade, rows.press].flatMap((area) => area?.figure.id ?? []),
			...(rows.spent?.figure ? [rows.spent.figure] : [])
		],
		series: [
			...new Set([...rows.steps, ...rows.wider, ...rows.quarters].map((step) => step.series))
		],
		events: []
	})
});
