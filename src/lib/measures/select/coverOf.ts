import type { Ledger } from '$lib/figures';

export type Cover = (place: string) => boolean;

/**
 * Which places a choice of regions takes in. A region id takes its countries and the groups that
 * count for it; a group code itself and its members; a country only itself: a sum for "Europe, not
 * itemised" is in `europe` but not in `FRA`. `WLD` and `worldwide` take what has no region.
 */
export function coverOf(region: readonly string[], ledger: Pick<Ledger, 'places'>): Cover {
	if (region.length === 0) return () => true;
	const tokens = new Set(region);
	const world = tokens.has('WLD') || tokens.has('worldwide');
	const members = new Set(region.flatMap((token) => ledger.places[token]?.members ?? []));
	const answers = new Map<string, boolean>();
	return (place) => {
		let answer = answers.get(place);
		if (answer === undefined) {
			const own = ledger.places[place]?.region ?? null;
			answer = tokens.has(place) || members.has(place) || (own === null ? world : tokens.has(own));
			answers.set(place, answer);
		}
		return answer;
	};
}
