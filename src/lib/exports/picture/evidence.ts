import { marksOf, type Evidence, type Scene } from '$lib/charts/frame';
import { COMMITMENTS, EVENTS, SERIES, sourceById, type SourceRecord } from '$lib/figures';

/** What is shown, and who says so. */
export interface Shown extends Evidence {
	/** Each once, in the order of the marks. */
	readonly sources: readonly SourceRecord[];
}

interface Sourced {
	readonly id: string;
	readonly sources: readonly string[];
}
const byId = (records: readonly Sourced[]) => new Map(records.map((record) => [record.id, record]));
const FIGURES = byId(COMMITMENTS);
const OF_SERIES = byId(SERIES);
const OF_EVENTS = byId(EVENTS);

/**
 * The ids behind the marks that are drawn, in reading order: not those of rows that a limit or a
 * smaller picture left out.
 * @param evidence of the chart, for marks that stand for an event and have only its key.
 */
export function shownIn(scene: Scene, evidence: Evidence): Evidence {
	const figures = new Set<string>();
	const series = new Set<string>();
	const events = new Set<string>();
	const known = new Set(evidence.events);
	for (const mark of marksOf(scene)) {
		mark.figures.forEach((id) => (FIGURES.has(id) ? figures.add(id) : undefined));
		mark.series?.forEach((id) => series.add(id));
		if (known.has(mark.key)) events.add(mark.key);
	}
	return { figures: [...figures], series: [...series], events: [...events] };
}

/** The sources of what is shown, each once. */
export function withSources(evidence: Evidence): Shown {
	const records = [
		...evidence.figures.map((id) => FIGURES.get(id)),
		...evidence.series.map((id) => OF_SERIES.get(id)),
		...evidence.events.map((id) => OF_EVENTS.get(id))
	];
	const ids = new Set(records.flatMap((record) => record?.sources ?? []));
	return { ...evidence, sources: [...ids].flatMap((id) => sourceById(id) ?? []) };
}
