import type { Figure, Ledger, Nature } from '$lib/figures';
import { addUp } from './addUp';
import { countFor } from './countFor';
import { groupedBy } from './groupedBy';
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
	const { nature, currency, counted, leftOut, known, nesting } = countFor(ledger, request, asked);
	const rowOf = (figure: Figure): RegionTotal['region'] => {
		const places = placesOn(figure, request.side);
		const regions = new Set(places.map((place) => known.places[place]?.region ?? 'worldwide'));
		const [only = 'worldwide'] = regions;
		return regions.size > 1 ? 'several' : only;
	};
	const countedIn = groupedBy(counted, (row) => rowOf(row.figure));
	const leftOutIn = groupedBy(leftOut, (out) =>
		rowOf(known.figures[nesting.position.get(out.id)!]!)
	);
	const row = (region: RegionTotal['region']): RegionTotal => ({
		region,
		nature,
		currency,
		...addUp(countedIn.get(region) ?? [], nesting),
		leftOut: leftOutIn.get(region) ?? []
	});
	return {
		regions: known.regions.map(({ id }) => row(id)),
		several: row('several'),
		worldwide: row('worldwide')
	};
}
