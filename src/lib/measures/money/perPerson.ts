import type { Figure, Ledger } from '$lib/figures';
import { placesOn } from '../select';
import { scaleInterval } from './scaleInterval';
import { sumOverPlaces } from './sumOverPlaces';
import type { Interval, Side, Why } from '../types';

type PerPerson =
	{ readonly value: Interval; readonly why: null } | { readonly value: null; readonly why: Why };

/**
 * A whole sum (not per year) divided by the people of its places, newest count: plain units of the
 * currency, from billions. Worldwide, and "there and elsewhere", have no people of their own.
 */
export function perPerson(sum: Interval, figure: Figure, side: Side, ledger: Ledger): PerPerson {
	const places = placesOn(figure, side);
	if (places.length === 0 || places.includes('WLD')) return { value: null, why: 'no-place' };
	const people = sumOverPlaces(places, (place) => ledger.population[place], ledger);
	if (people === null) return { value: null, why: 'no-population' };
	return { value: scaleInterval(sum, 1e9, people), why: null };
}
