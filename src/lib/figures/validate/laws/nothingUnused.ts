import { fault, law } from '../law';

export default law('nothing-unused', 'Every source and every actor is used by a record.', (all) => {
	const sources = new Set<string>(
		[...all.commitments, ...all.series, ...all.events, ...all.claims].flatMap(
			({ record }) => record.sources
		)
	);
	const actors = new Set<string | null>([
		...all.commitments.flatMap(({ record }) => [...record.payers, ...record.partners]),
		...all.series.map(({ record }) => record.actor),
		...all.events.flatMap(({ record }) => record.actors),
		...all.actors.map(({ record }) => record.parent)
	]);
	const faults = (what: string) => (placed: Parameters<typeof fault>[0]) =>
		fault(placed, 'id', 'is used by no record', `name this ${what} in a record, or remove it`);
	// A malformed record may be the one that uses it: first things first.
	const users = ['commitments', 'series', 'events', 'claims', 'actors'] as const;
	if (users.some((kind) => all.malformed.has(kind))) return [];
	return [
		...all.sources.filter(({ record }) => !sources.has(record.id)).map(faults('source')),
		...all.actors.filter(({ record }) => !actors.has(record.id)).map(faults('actor'))
	];
});
