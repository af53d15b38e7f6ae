import { fault, law, type Fault, type Placed } from '../law';

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

function faults(placed: Placed<{ readonly id: string }>, fields: readonly string[]): Fault[] {
	const record = placed.record as unknown as Readonly<Record<string, readonly string[]>>;
	return fields.flatMap((field) =>
		repeated(record[field] ?? []).map((id) =>
			fault(placed, field, `${id} stands there twice`, 'keep it once')
		)
	);
}

export default law('no-repeats', 'No list names the same thing twice.', (all) => [
	...all.commitments.flatMap((placed) =>
		faults(placed, ['payers', 'partners', 'payerCountries', 'destination', 'scope', 'sources'])
	),
	...all.series.flatMap((placed) => faults(placed, ['sources'])),
	...all.events.flatMap((placed) =>
		faults(placed, ['actors', 'countries', 'commitments', 'series', 'sources'])
	),
	...all.claims.flatMap((placed) => faults(placed, ['figures', 'series', 'events', 'sources']))
]);
