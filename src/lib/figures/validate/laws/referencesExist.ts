import { fault, law, type AllRecords, type Fault, type Kind, type Placed } from '../law';

const FOLDERS: Partial<Record<Kind, string>> = {
	commitments: 'commitments/',
	series: 'series/',
	events: 'events.ts',
	sources: 'sources/',
	actors: 'actors/'
};

export default law('references-exist', 'Every id a record names exists.', (all: AllRecords) => {
	const missing = (
		placed: Placed<{ readonly id: string }>,
		field: string,
		kind: Kind,
		ids: readonly (string | null)[]
	): Fault[] =>
		ids.flatMap((id) =>
			id === null || all.ids[kind].has(id)
				? []
				: [
						fault(
							placed,
							field,
							`there is no ${id}`,
							`correct the id, or add its record in ${FOLDERS[kind] ?? kind}`
						)
					]
		);
	return [
		...all.commitments.flatMap((placed) => [
			...missing(placed, 'payers', 'actors', placed.record.payers),
			...missing(placed, 'partners', 'actors', placed.record.partners),
			...missing(placed, 'sources', 'sources', placed.record.sources),
			...missing(
				placed,
				'relations',
				'commitments',
				placed.record.relations.map((relation) => relation.target)
			)
		]),
		...all.series.flatMap((placed) => [
			...missing(placed, 'actor', 'actors', [placed.record.actor]),
			...missing(placed, 'sources', 'sources', placed.record.sources),
			...placed.record.points.flatMap((point) =>
				missing(placed, `points ${point.period} sources`, 'sources', point.sources)
			)
		]),
		...all.events.flatMap((placed) => [
			...missing(placed, 'actors', 'actors', placed.record.actors),
			...missing(placed, 'commitments', 'commitments', placed.record.commitments),
			...missing(placed, 'series', 'series', placed.record.series),
			...missing(placed, 'sources', 'sources', placed.record.sources)
		]),
		...all.claims.flatMap((placed) => [
			...missing(placed, 'figures', 'commitments', placed.record.figures),
			...missing(placed, 'series', 'series', placed.record.series),
			...missing(placed, 'events', 'events', placed.record.events),
			...missing(placed, 'sources', 'sources', placed.record.sources)
		]),
		...all.actors.flatMap((placed) => missing(placed, 'parent', 'actors', [placed.record.parent]))
	];
});
