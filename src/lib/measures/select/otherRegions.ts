import type { Figure, Ledger } from '$lib/figures';
import type { Cover } from './coverOf';
import { placesOn } from './placesOn';
import type { Side } from '../types';

/**
 * The regions a figure also counts for outside the chosen ones, joined by commas; null when it lies
 * inside. Where the other place is in a region that is partly chosen, the place itself is named.
 */
export function otherRegions(
	figure: Figure,
	side: Side,
	cover: Cover,
	ledger: Pick<Ledger, 'places'>
): string | null {
	const places = placesOn(figure, side);
	if (places.every(cover)) return null;
	const outside = places.filter((place) => !cover(place));
	const regionOf = (place: string) => ledger.places[place]?.region ?? 'worldwide';
	const chosen = new Set(places.filter(cover).map(regionOf));
	const names = outside.map((place) => (chosen.has(regionOf(place)) ? place : regionOf(place)));
	return [...new Set(names)].join(',');
}
