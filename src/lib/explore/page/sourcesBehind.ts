import type { Evidence } from '$lib/charts/frame';
import type { SourceRecord } from '$lib/figures';

/** A source with the ids of the records that name it, as /api/sources.json has it. */
export type Sourced = SourceRecord & { readonly records: readonly string[] };

/** The sources of every figure, series and event behind a chart, in the order given. */
export function sourcesBehind(sources: readonly Sourced[], evidence: Evidence): Sourced[] {
	const wanted = new Set([...evidence.figures, ...evidence.series, ...evidence.events]);
	return sources.filter(({ records }) => records.some((record) => wanted.has(record)));
}
