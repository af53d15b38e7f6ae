import { marksOf, type Evidence, type Scene } from '$lib/charts/frame';
import type { SourceRecord } from '$lib/figures';
import { sourceRecords, sourcesBehind } from '../sourceColumns';

/** What is shown, and who says so. */
export interface Shown extends Evidence {
	/** Each once, in the order of the marks. */
	readonly sources: readonly SourceRecord[];
}

/**
 * The ids behind the marks that are drawn, in reading order: not those of rows that a limit or a
 * smaller picture left out.
 * @param evidence of the chart: a mark's id is sorted by which of its lists holds it.
 */
export function shownIn(scene: Scene, evidence: Evidence): Evidence {
	const drawn = new Set(
		marksOf(scene).flatMap((mark) => [...mark.figures, ...(mark.series ?? []), mark.key])
	);
	const inOrder = (ids: readonly string[]) => {
		const listed = new Set(ids);
		return [...drawn].filter((id) => listed.has(id));
	};
	return {
		figures: inOrder(evidence.figures),
		series: inOrder(evidence.series),
		events: inOrder(evidence.events)
	};
}

/** The sources of what is shown, each once. */
export const withSources = (evidence: Evidence): Shown => ({
	...evidence,
	sources: sourceRecords(
		sourcesBehind([...evidence.figures, ...evidence.series, ...evidence.events])
	)
});
