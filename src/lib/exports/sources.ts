import { COMMITMENTS, EVENTS, SERIES, SOURCES, ledgerFor } from '$lib/figures';

/** Every source with the figures, series and events that rest on it, newest first. */
export function sourcesJson() {
	const records = new Map<string, string[]>();
	for (const record of [...COMMITMENTS, ...SERIES, ...EVENTS])
		for (const source of record.sources) {
			const list = records.get(source);
			if (list) list.push(record.id);
			else records.set(source, [record.id]);
		}
	return {
		version: ledgerFor('en').version,
		licence: 'CC-BY-4.0',
		sources: SOURCES.map((source) => ({ ...source, records: records.get(source.id) ?? [] })).sort(
			(a, b) => (b.published ?? '').localeCompare(a.published ?? '')
		)
	};
}
