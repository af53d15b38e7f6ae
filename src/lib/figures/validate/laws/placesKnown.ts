import { fault, law, type AllRecords, type Fault, type Placed } from '../law';

/** Codes that count somewhere: members of a region, and the groups. */
function countedCodes(all: AllRecords): ReadonlySet<string> {
	return new Set([
		...all.regions.flatMap(({ record }) => record.members as readonly string[]),
		...all.groups.map(({ record }) => record.code)
	]);
}

export default law(
	'places-known',
	'Every place a record names is a listed country of one of the nine regions, or a group.',
	(all) => {
		const lists = ['regions', 'groups', 'countries'] as const;
		if (lists.some((kind) => all.malformed.has(kind))) return [];
		const counted = countedCodes(all);
		const faults = (
			placed: Placed<{ readonly id: string }>,
			field: string,
			codes: readonly (string | null)[]
		): Fault[] =>
			codes.flatMap((code) => {
				if (code === null) return [];
				if (!all.ids.countries.has(code) && !all.ids.groups.has(code)) {
					return [
						fault(
							placed,
							field,
							`${code} is no country or group`,
							'use the ISO 3166-1 alpha-3 code, or EUU, EUR, WAS, AFR or WLD'
						)
					];
				}
				return counted.has(code)
					? []
					: [fault(placed, field, `${code} is in no region`, 'add it to a region in regions.ts')];
			});
		return [
			...all.commitments.flatMap((placed) => [
				...faults(placed, 'payerCountries', placed.record.payerCountries),
				...faults(placed, 'destination', placed.record.destination)
			]),
			...all.series.flatMap((placed) => faults(placed, 'place', [placed.record.place])),
			...all.events.flatMap((placed) => faults(placed, 'countries', placed.record.countries)),
			...all.actors.flatMap((placed) => faults(placed, 'iso3', [placed.record.iso3]))
		];
	}
);
