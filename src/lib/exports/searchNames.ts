import { ACTORS, GROUPS, COUNTRIES, LOCALES, REGIONS, ledgerFor } from '$lib/figures';

type Named = Readonly<Record<'name' | 'nameEs' | 'nameFr' | 'nameZh', string>>;

const namesOf = (record: Named): readonly string[] => [
	...new Set([record.name, record.nameEs, record.nameFr, record.nameZh])
];

/**
 * What payers, places and regions are called in every language, by id: a search in one language
 * knows the others' names too. Only those that a figure names.
 */
export function searchNames() {
	const { actors, places, version } = ledgerFor('en');
	return {
		version,
		languages: LOCALES,
		actors: Object.fromEntries(
			ACTORS.filter(({ id }) => id in actors).map((actor) => [actor.id, namesOf(actor)])
		),
		places: Object.fromEntries(
			[
				...GROUPS.map((group) => [group.code, namesOf(group)] as const),
				...COUNTRIES.map((country) => [country.iso3 as string, namesOf(country)] as const)
			].filter(([code]) => code in places)
		),
		regions: Object.fromEntries(REGIONS.map((region) => [region.id, namesOf(region)]))
	};
}
