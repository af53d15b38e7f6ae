import type { Figure, Ledger, Nature } from '$lib/figures';
import { addUp } from './addUp';
import { countFor } from './countFor';
import { groupedBy } from './groupedBy';
import { placesOn } from './placesOn';
import type { PlaceTotal, Side, TotalRequest } from './types';

/**
 * One total cut by country: every counted figure, and every one left out, stands in exactly one row,
 * that of its only place: a country, a group that was not itemised, or WLD. A figure of more than
 * one place is in `several`: no split is invented. A row is not the total of that country alone,
 * which may count a part whose whole lies in several.
 *
 * @returns rows in the order of their codes, `several` last where there is one
 */
export function totalsByPlace(
	ledger: Ledger,
	request: TotalRequest,
	asked?: Nature
): readonly PlaceTotal[] {
	const { nature, currency, counted, leftOut, known, nesting } = countFor(ledger, request, asked);
	const figureOf = (id: string) => known.figures[nesting.position.get(id)!]!;
	const rowOf = (figure: Figure) => onlyPlaceOf(figure, request.side);
	const countedIn = groupedBy(counted, (row) => rowOf(row.figure));
	const leftOutIn = groupedBy(leftOut, (out) => rowOf(figureOf(out.id)));
	return [...new Set([...countedIn.keys(), ...leftOutIn.keys()])].sort(inOrder).map((place) => ({
		place,
		nature,
		currency,
		...addUp(countedIn.get(place) ?? [], nesting),
		leftOut: leftOutIn.get(place) ?? []
	}));
}

/** The one place a figure stands for on a side; `several` where it names more. */
export function onlyPlaceOf(figure: Figure, side: Side): PlaceTotal['place'] {
	const places = new Set(placesOn(figure, side));
	const [only = 'WLD'] = places;
	return places.size > 1 ? 'several' : only;
}

/** Codes are upper case and so come before `several`. */
const inOrder = (a: string, b: string) => (a < b ? -1 : 1);
