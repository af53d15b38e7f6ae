import type { Ledger, Nature } from '$lib/figures';
import { addUp } from './addUp';
import { countFor } from './countFor';
import { cutBy } from './listed';
import { onlyOf, placesOn } from '../select';
import type { RegionTotal, TotalRequest } from '../types';

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
	const regionOf = (place: string) => known.places[place]?.region ?? 'worldwide';
	const rowAt = (at: number): RegionTotal['region'] =>
		onlyOf(placesOn(known.figures[at]!, request.side).map(regionOf), 'worldwide');
	const countedIn = cutBy(counted, rowAt);
	const leftOutIn = cutBy(leftOut, rowAt);
	const row = (region: RegionTotal['region']): RegionTotal => ({
		region,
		nature,
		currency,
		...addUp(countedIn.of(region), nesting),
		leftOut: leftOutIn.of(region).items
	});
	return {
		regions: known.regions.map(({ id }) => row(id)),
		several: row('several'),
		worldwide: row('worldwide')
	};
}
