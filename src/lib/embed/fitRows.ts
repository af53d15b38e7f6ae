import { heightOf } from './heightOf';
import type { EmbedModel } from './model';

/** Hosts such as WordPress cut a frame off here. */
const HIGHEST = 1000;
/** The narrowest column that must not be cut. */
const NARROWEST = 320;
const LIMITS = [16, 14, 12, 10, 9, 8, 7, 6, 5, 4, 3] as const;

/**
 * How many rows an embed shows where its author asked for no number: as many as keep it within
 * what hosts allow in a narrow column. One number at every width, so that a reader who turns the
 * phone sees the same rows. Null leaves it to the chart.
 */
export function fitRows(model: EmbedModel): number | null {
	const { chart, view } = model;
	const fits = (limit: number | null) =>
		heightOf({ ...model, view: { ...view, limit } }, NARROWEST) <= HIGHEST;
	if (view.limit !== null || !chart.understands.includes('limit') || fits(null)) return view.limit;
	return LIMITS.find(fits) ?? LIMITS.at(-1)!;
}
