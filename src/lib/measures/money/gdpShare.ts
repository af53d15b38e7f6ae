import type { Figure, Ledger } from '$lib/figures';
import { firstYearOf } from '../time';
import { placesOn } from '../select';
import { scaleInterval } from './scaleInterval';
import { sumOverPlaces } from './sumOverPlaces';
import type { Interval, Side, Why } from '../types';

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
	const known = yearsIn(ledger.gdp['WLD'] ?? {});
	const year = Math.min(
		Math.max(firstYearOf(figure), known[0] ?? Infinity),
		known.at(-1) ?? -Infinity
	);
	const gdp = sumOverPlaces(places, (place) => nearest(ledger.gdp[place], year), ledger);
	if (gdp === null) return { value: null, year: null, why: 'no-gdp' };
	return { value: scaleInterval(perYear, 100, gdp), year, why: null };
}

type Row = Readonly<Record<string, number>>;

/** Of two years as near the later one. */
function nearest(row: Row | undefined, year: number) {
	if (!row) return undefined;
	let best: number | undefined;
	for (const one of yearsIn(row))
		if (best === undefined || Math.abs(one - year) <= Math.abs(best - year)) best = one;
	return best === undefined ? undefined : row[best];
}

const made = new WeakMap<Row, readonly number[]>();

/** The years of a row, ascending; worked out once, since each figure asks. */
function yearsIn(row: Row): readonly number[] {
	let years = made.get(row);
	if (!years) {
		years = Object.keys(row)
			.map(Number)
			.sort((a, b) => a - b);
		made.set(row, years);
	}
	return years;
}
