import type { Chart } from '$lib/charts/frame';
import { write, type View, type ViewKey } from '$lib/view';

/** What a reader filters by; the rest is how a chart is drawn. */
export const FILTER_KEYS: readonly ViewKey[] = [
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
	'asof'
];

/** Filters that are on and that the chart, by what it shows, cannot follow. */
export const notFollowed = (
	chart: Pick<Chart, 'understands' | 'measures'>,
	view: View,
	defaults: View
): readonly ViewKey[] =>
	FILTER_KEYS.filter(
		(key) =>
			write(view, [key], defaults) !== '' &&
			(!chart.understands.includes(key) ||
				(key === 'measure' && chart.measures?.includes(view.measure) === false))
	);
