import type { Figure, PlaceCode } from '$lib/figures';
import type { Side } from '../types';

/** Where a figure counts: where the money goes, or where it comes from. */
export function placesOn(figure: Figure, side: Side): readonly PlaceCode[] {
	return side === 'destination' ? figure.destination : figure.payerCountries;
}
