import { heightOf } from './heightOf';
import type { EmbedModel } from './modelTypes';

/**
 * Pixels at which hosts such as WordPress cut a frame off; where even the fewest rows are higher, it
 * scrolls inside, which is still better read below the second.
 */
const HIGHEST = [1000, 1400] as const;
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
	if (view.limit !== null || !chart.understands.includes('limit')) return view.limit;
	const height = (limit: number | null) =>
		heightOf({ ...model, view: { ...view, limit } }, NARROWEST);
	const full = height(null);
	const fewest = height(LIMITS.at(-1)!);
	for (const highest of HIGHEST) {
		if (full <= highest) return null;
		if (fewest > highest) continue;
		// Fewer rows are never higher.
		let low = 0;
		let high = LIMITS.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (height(LIMITS[middle]!) <= highest) high = middle;
			else low = middle + 1;
		}
		return LIMITS[low]!;
	}
	return null;
}
