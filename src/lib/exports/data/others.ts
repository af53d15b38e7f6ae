import { ACTORS, COMMITMENTS, EVENTS, GROUPS, REGIONS, SERIES, SOURCES } from '$lib/figures';
import { knownOn, select } from '$lib/measures';
import type { FileRequest } from '../request';
import type {
	ActorEntry,
	ActorsAnswer,
	EventEntry,
	EventsAnswer,
	PlaceEntry,
	RegionsAnswer,
	SourceEntry,
	SourcesAnswer
} from './answers';
import { edition } from './ask';

const newest = (a: string | null, b: string | null) => (b ?? '').localeCompare(a ?? '');

/** Events as known on the day, oldest first. */
export function eventEntries({ view, ledger }: FileRequest): readonly EventEntry[] {
	const known = knownOn(ledger, view.asof).events;
	return known
		.map((event): EventEntry => {
			const record = EVENTS.find((one) => one.id === event.id)!;
			return {
				id: event.id,
				date: event.date.date,
				kind: event.kind,
				title: event.title,
				actors: event.actors,
				countries: record.countries,
				figures: event.commitments,
				sources: record.sources
			};
		})
		.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

export function eventsJson(request: FileRequest): EventsAnswer {
	const events = eventEntries(request);
	return { ...edition(request), count: events.length, events };
}

/** Everyone whom a figure, a series or an event names. */
export const actorEntries = ({ ledger }: FileRequest): readonly ActorEntry[] =>
	ACTORS.flatMap(({ id }): ActorEntry[] => {
		const actor = ledger.actors[id];
		return actor ? [{ id, ...actor }] : [];
	}).sort((a, b) => a.id.localeCompare(b.id));

export function actorsJson(request: FileRequest): ActorsAnswer {
	const actors = actorEntries(request);
	return { ...edition(request), count: actors.length, actors };
}

/** The nine regions, the groups, and every country that a figure or series names. */
export function placeEntries({ view, ledger }: FileRequest): readonly PlaceEntry[] {
	const selected = new Set(select(ledger, view).map((figure) => figure.id));
	const counted = (code: string) =>
		select(ledger, { ...view, region: [code] }).filter(({ id }) => selected.has(id)).length;
	const regions = REGIONS.map(({ id, members }): PlaceEntry => ({
		code: id,
		kind: 'region',
		name: ledger.regions.find((region) => region.id === id)?.name ?? id,
		region: id,
		members,
		figures: counted(id),
		gdp: null,
		population: null
	}));
	const groups = new Set<string>(GROUPS.map((group) => group.code));
	const places = Object.entries(ledger.places).map(
		([code, { name, region, members }]): PlaceEntry => ({
			code,
			kind: groups.has(code) ? 'group' : 'country',
			name,
			region,
			members,
			figures: counted(code),
			gdp: ledger.gdp[code] ?? null,
			population: ledger.population[code] ?? null
		})
	);
	return [...regions, ...places];
}

export function regionsJson(request: FileRequest): RegionsAnswer {
	const places = placeEntries(request);
	return { ...edition(request), count: places.length, places };
}

/** Every source with what rests on it, newest first. */
export function sourceEntries(): readonly SourceEntry[] {
	const records = new Map<string, string[]>();
	for (const record of [...COMMITMENTS, ...SERIES, ...EVENTS])
		for (const source of record.sources) {
			const list = records.get(source);
			if (list) list.push(record.id);
			else records.set(source, [record.id]);
		}
	return SOURCES.map((source): SourceEntry => ({
		...source,
		records: records.get(source.id) ?? []
	})).sort((a, b) => newest(a.published, b.published) || a.id.localeCompare(b.id));
}

export function sourcesJson(request: FileRequest): SourcesAnswer {
	const sources = sourceEntries();
	return { ...edition(request), count: sources.length, sources };
}
