import type { Ledger } from '$lib/figures';

/**
 * A number of several places together, each place once: a member is not added beside its group. A
 * group without a number of its own is the sum of its members. Null where a place has none.
 */
export function sumOverPlaces(
	places: readonly string[],
	of: (place: string) => number | undefined,
	ledger: Ledger
): number | null {
	const members = (place: string) => ledger.places[place]?.members ?? [];
	const covered = new Set(places.flatMap(members));
	let sum = 0;
	for (const place of new Set(places)) {
		if (covered.has(place)) continue;
		const parts = members(place).map((member) => of(member) ?? 0);
		const value = of(place) ?? parts.reduce((a, b) => a + b, 0);
		if (value <= 0) return null;
		sum += value;
	}
	return sum > 0 ? sum : null;
}
