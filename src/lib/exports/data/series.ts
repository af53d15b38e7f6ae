import { seriesById, type SeriesRecord } from '$lib/figures';
import { selectSeries } from '$lib/measures';
import type { FileRequest } from '../request';
import type { SeriesAnswer, SeriesEntry, SeriesEntryPoint } from './answers';
import { edition } from './ask';

/**
 * Series of the places asked for, as known on the day: reported, in their own currency and in the
 * payer's own periods.
 */
export const seriesEntries = ({ view, ledger }: FileRequest): readonly SeriesEntry[] =>
	selectSeries(ledger, view).map((series) => {
		const record = seriesById(series.id)!;
		return {
			...series,
			actorName: ledger.actors[series.actor]?.name ?? series.actor,
			caveat: record.caveat,
			sources: record.sources,
			points: series.points.map((point) => ({ ...point, sources: sourcesOf(record, point) }))
		};
	});

/** A point's own sources: the same period may be guided several times, on different days. */
const sourcesOf = (
	record: SeriesRecord,
	{ period, asOf, kind }: Omit<SeriesEntryPoint, 'sources'>
): readonly string[] =>
	record.points.find(
		(point) => point.period === period && point.asOf === asOf && point.kind === kind
	)?.sources ?? [];

export function seriesJson(request: FileRequest): SeriesAnswer {
	const series = seriesEntries(request);
	return { ...edition(request), count: series.length, series };
}

/** One row a point, for tables. */
export interface PointRow {
	readonly series: SeriesEntry;
	readonly point: SeriesEntryPoint;
}
export const pointRows = (request: FileRequest): readonly PointRow[] =>
	seriesEntries(request).flatMap((series) => series.points.map((point) => ({ series, point })));
