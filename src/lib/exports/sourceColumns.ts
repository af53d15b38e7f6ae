import type { Cell, Table } from '$lib/charts/frame';
import { COMMITMENTS, EVENTS, SERIES, sourceById, type SourceRecord } from '$lib/figures';
import type { Words } from '$lib/words';
import * as m from '$messages';

const SOURCES_OF = new Map<string, readonly string[]>(
	[...COMMITMENTS, ...SERIES, ...EVENTS].map((record) => [record.id, record.sources])
);

/** Ids of the sources behind records, each once, in the records' order. */
export const sourcesBehind = (records: readonly string[]): readonly string[] => [
	...new Set(records.flatMap((id) => SOURCES_OF.get(id) ?? []))
];

export const sourceRecords = (ids: readonly string[]): readonly SourceRecord[] =>
	ids.flatMap((id) => sourceById(id) ?? []);

/** Columns that list records by their ids. */
const RECORDS: ReadonlySet<string> = new Set(['figures', 'series', 'events']);

/**
 * A chart's table as a file has it: each row with the ids and addresses of the sources behind the
 * records it names. On the page they have a tab of their own.
 */
export function withSourceColumns<T extends Pick<Table, 'columns' | 'rows'>>(
	table: T,
	{ locale }: Words
): T {
	const named = table.columns.flatMap(({ key, type }, at) =>
		type === 'id' || RECORDS.has(key) ? [at] : []
	);
	if (table.columns.some(({ key }) => key === 'source_ids')) return table;
	const behind = (row: readonly Cell[]) =>
		sourceRecords(
			sourcesBehind(
				named.flatMap((at) => (typeof row[at] === 'string' ? row[at].split(/[;,]\s*/) : []))
			)
		);
	const sources = table.rows.map(behind);
	if (sources.every((list) => list.length === 0)) return table;
	const options = { locale };
	return {
		...table,
		columns: [
			...table.columns,
			{ key: 'source_ids', label: m.field_source_ids({}, options), type: 'string' as const },
			{ key: 'source_urls', label: m.field_source_urls({}, options), type: 'string' as const }
		],
		rows: table.rows.map((row, at) => [
			...row,
			sources[at]!.map((source) => source.id).join('; ') || null,
			sources[at]!.map((source) => source.url).join(' ') || null
		])
	};
}
