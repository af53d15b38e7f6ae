import type { Figure, Ledger } from '$lib/figures';
import { firstYearOf } from './firstYearOf';
import { placesOn } from './placesOn';
import { scaleInterval } from './scaleInterval';
import { sumOverPlaces } from './sumOverPlaces';
import type { Interval, Side, Why } from './types';

type Share =
	| { readonly value: Interval; readonly year: number; readonly why: null }
	| { readonly value: null; readonly year: null; readonly why: Why };

/**
 * Dollars per year as a percentage of the GDP of the figure's places in its first year. The table
 * is short, so an earlier or later year takes the nearest one it has. Money that goes worldwide is
 * no country's burden: it has no share, and neither has "there and elsewhere".
 */
export function gdpShare(perYear: Interval, figure: Figure, side: Side, ledger: Ledger): Share {
	const places = placesOn(figure, side);
	if (places.length === 0 || places.includes('WLD')) {
		return { value: null, year: null, why: 'no-place' };
	}
	const known = Object.keys(ledger.gdp['WLD'] ?? {}).map(Number);
	const year = Math.min(Math.max(firstYearOf(figure), Math.min(...known)), Math.max(...known));
	const gdp = sumOverPlaces(places, (place) => nearest(ledger.gdp[place], year), ledger);
	if (gdp === null) return { value: null, year: null, why: 'no-gdp' };
	return { value: scaleInterval(perYear, 100, gdp), year, why: null };
}

function nearest(row: Readonly<Record<string, number>> | undefined, year: number) {
	const years = Object.keys(row ?? {}).map(Number);
	const best = years.sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)[0];
	return best === undefined ? undefined : row?.[best];
}
