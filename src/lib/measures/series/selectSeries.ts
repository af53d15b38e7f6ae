import type { Ledger, Series } from '$lib/figures';
import { coverOf } from '../select';
import { knownOn } from '../time';
import type { Selection } from '../types';

/**
 * The series of a selection with the points known on its day. A series counts where its actor is at
 * home: capital expenditure is reported for a whole company, not by where it is spent.
 */
export function selectSeries(
	ledger: Ledger,
	{ region, asof }: Pick<Selection, 'region' | 'asof'>
): readonly Series[] {
	const covers = coverOf(region, ledger);
	return knownOn(ledger, asof).series.filter((series) =>
		covers(ledger.actors[series.actor]?.place ?? series.place)
	);
}
