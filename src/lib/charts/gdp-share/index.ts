import * as m from '$messages';
import { defineChart, idsOf } from '../frame';
import { layout } from './layout';
import { rows, type ShareRows } from './rows';
import { table } from './table';
import { describe, headline, legend, notes, subtitle } from './text';

const listsOf = ({ ranked, undated, placeless, leftOut }: ShareRows) => [
	...ranked.flatMap((row) => row.figures),
	...undated,
	...placeless,
	...leftOut
];

/** What the plans weigh a year against the GDP of their countries: a dot plot. */
export const chart = defineChart<ShareRows>({
	id: 'gdp-share',
	name: (words) => m.gdp_name({}, { locale: words.locale }),
	understands: [
		'region',
		'side',
		'counterpart',
		'who',
		'nature',
		'focus',
		'status',
		'tier',
		'from',
		'to',
		'asof',
		'sort',
		'limit',
		'highlight'
	],
	rows,
	isEmpty: (found) => listsOf(found).length === 0,
	layout,
	headline,
	subtitle,
	describe,
	notes,
	legend,
	table,
	evidence: (found) => ({ figures: idsOf(listsOf(found)), series: [], events: [] })
});
