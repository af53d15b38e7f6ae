import type { AllRecords, Kind, Placed, Raw, RecordKinds } from './law';
import { SHAPES } from './shapes';

/** The contents of the record files by kind and file; whatever they are. */
export type RecordFiles = Readonly<Record<Kind, Readonly<Record<string, unknown>>>>;

/** Groups and countries are known by their codes. */
const KEYS: Readonly<Record<Kind, string>> = {
	commitments: 'id',
	series: 'id',
	events: 'id',
	claims: 'id',
	sources: 'id',
	actors: 'id',
	regions: 'id',
	groups: 'code',
	countries: 'iso3'
};

export function keyOf({ kind, record }: Pick<Raw, 'kind' | 'record'>): string | null {
	const key: unknown = (record as Record<string, unknown> | null | undefined)?.[KEYS[kind]];
	return typeof key === 'string' && key !== '' ? key : null;
}

function rawOf(files: RecordFiles): Raw[] {
	return (Object.keys(KEYS) as Kind[]).flatMap((kind) =>
		Object.entries(files[kind]).flatMap(([file, content]) =>
			// A file that holds no list is itself the malformed record.
			(Array.isArray(content) ? (content as unknown[]) : [content]).map((record, index) => ({
				kind,
				file,
				position: index + 1,
				record
			}))
		)
	);
}

export function gather(files: RecordFiles): AllRecords {
	const raw = rawOf(files);
	const sound: Raw[] = [];
	const malformed = new Set<Kind>();
	for (const item of raw) {
		if (SHAPES[item.kind](item.record, '').length === 0) sound.push(item);
		else malformed.add(item.kind);
	}
	const placed = <K extends Kind>(kind: K): readonly Placed<RecordKinds[K]>[] =>
		sound
			.filter((item) => item.kind === kind)
			.map(({ file, record }) => ({ file, record: record as RecordKinds[K] }));
	const ids = (kind: Kind): ReadonlySet<string> =>
		new Set(raw.filter((item) => item.kind === kind).flatMap((item) => keyOf(item) ?? []));
	const byKind = <Value>(of: (kind: Kind) => Value) =>
		Object.fromEntries((Object.keys(KEYS) as Kind[]).map((kind) => [kind, of(kind)]));
	return { ...byKind(placed), raw, ids: byKind(ids), malformed } as unknown as AllRecords;
}
