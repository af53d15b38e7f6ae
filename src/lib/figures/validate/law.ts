import type {
	ActorRecord,
	ClaimRecord,
	CommitmentRecord,
	CountryRecord,
	EventRecord,
	GroupRecord,
	RegionRecord,
	SeriesRecord,
	SourceRecord
} from '../types';

export interface RecordKinds {
	readonly commitments: CommitmentRecord;
	readonly series: SeriesRecord;
	readonly events: EventRecord;
	readonly claims: ClaimRecord;
	readonly sources: SourceRecord;
	readonly actors: ActorRecord;
	readonly regions: RegionRecord;
	readonly groups: GroupRecord;
	readonly countries: CountryRecord;
}
export type Kind = keyof RecordKinds;

/** A record and where it is written. */
export interface Placed<Item> {
	readonly file: string;
	readonly record: Item;
}

export interface Raw {
	readonly kind: Kind;
	readonly file: string;
	/** Counted from one, to name a record that has no id. */
	readonly position: number;
	readonly record: unknown;
}

/** All records. Laws see the well-formed ones; what is not well-formed only `shape` looks at. */
export type AllRecords = {
	readonly [K in Kind]: readonly Placed<RecordKinds[K]>[];
} & {
	readonly raw: readonly Raw[];
	/** Ids of all records, malformed ones too: one fault must not make its neighbours dangle. */
	readonly ids: Readonly<Record<Kind, ReadonlySet<string>>>;
	/** Kinds with a malformed record: laws that need all of a kind wait until it is repaired. */
	readonly malformed: ReadonlySet<Kind>;
};

/** What is wrong where, and what would put it right. */
export interface Fault {
	readonly file: string;
	readonly id: string;
	readonly field: string;
	readonly problem: string;
	readonly repair: string;
}

export interface Finding extends Fault {
	readonly law: string;
}

/** What the types cannot say about the records, one law a file. */
export interface Law {
	readonly name: string;
	readonly sentence: string;
	readonly check: (all: AllRecords) => Finding[];
}

export function law(
	name: string,
	sentence: string,
	faults: (all: AllRecords) => readonly Fault[]
): Law {
	return {
		name,
		sentence,
		check: (all) => faults(all).map((fault) => ({ law: name, ...fault }))
	};
}

/** A fault of a placed record with an id. */
export function fault(
	{ file, record }: Placed<{ readonly id: string }>,
	field: string,
	problem: string,
	repair: string
): Fault {
	return { file, id: record.id, field, problem, repair };
}
