import type { Figure, Ledger } from '$lib/figures';
import { coverOf } from './coverOf';
import { placesOn } from './placesOn';
import type { Selection } from '../types';

/** Does any place of the figure, on the chosen side, lie in the chosen regions? */
export function touches(
	figure: Figure,
	{ region, side }: Pick<Selection, 'region' | 'side'>,
	ledger: Pick<Ledger, 'places'>
): boolean {
	return placesOn(figure, side).some(coverOf(region, ledger));
}
