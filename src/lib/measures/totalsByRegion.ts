import type { Figure, Ledger, Nature } from '$lib/figures';
import { addUp } from './addUp';
import { countFor } from './countFor';
import { placesOn } from './placesOn';
import type { RegionTotal, TotalRequest } from './types';

export interface RegionTotals {
	/** All nine, in the ledger's order. */
	readonly regions: readonly RegionTotal[];
	readonly several: RegionTotal;
	readonly worldwide: RegionTotal;
}

/**
 * One total cut by where its figures lie: every counted figure, and every one left out, stands in
 * exactly one row. A figure of more than one region is in `several`: no split is invented. A row is
 * not the total of that region alone, which may count a part whose whole lies in several.
 */
export function totalsByRegion(
	ledger: Ledger,
	request: TotalRequest,
	asked?: Nature
): RegionTotals {
	const { nature, basis, counted, leftOut, known, nesting } = countFor(ledger, request, asked);
	const currency = basis.currency === 'original' ? 'USD' : basis.currency;
	const regionOf = (figure: Figure): RegionTotal['region'] => {
		const places = placesOn(figure, basis.side);
		const regions = new Set(places.map((place) => known.places[place]?.region ?? 'worldwide'));
		const [only = 'worldwide'] = regions;
		return regions.size > 1 ? 'several' : only;
	};
	const rowOf = (region: RegionTotal['region']): RegionTotal => ({
		region,
		nature,
		currency,
		...addUp(
			counted.filter((row) => regionOf(row.figure) === region),
			nesting
		),
		leftOut: leftOut.filter(
			(out) => regionOf(known.figures[nesting.position.get(out.id)!]!) === region
		)
	});
	return {
		regions: known.regions.map((region) => rowOf(region.id)),
		several: rowOf('several'),
		worldwide: rowOf('worldwide')
	};
}
