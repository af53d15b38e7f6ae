import type { Figure, Ledger } from '$lib/figures';
import { coverOf } from './coverOf';
import { placesOn } from './placesOn';
import type { Selection } from '../types';

/** Do all places of the figure, on the chosen side, lie in the chosen regions? */
export function liesInside(
	figure: Figure,
	{ region, side }: Pick<Selection, 'region' | 'side'>,
	ledger: Pick<Ledger, 'places'>
): boolean {
	return placesOn(figure, side).every(coverOf(region, ledger));
}
