import type { Figure, Ledger, Nature } from '$lib/figures';
import { addUp } from './addUp';
import { countFor, type Count } from './countFor';
import { cutBy } from './listed';
import { onlyOf, placesOn } from '../select';
import type { PlaceTotal, Side, TotalRequest } from '../types';

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
	return placeTotals(countFor(ledger, request, asked), request.side);
}

/** What was counted, cut by country. */
export function placeTotals(count: Count, side: Side): readonly PlaceTotal[] {
	const { nature, currency, known, nesting } = count;
	const placeAt = (at: number) => onlyPlaceOf(known.figures[at]!, side);
	const countedIn = cutBy(count.counted, placeAt);
	const leftOutIn = cutBy(count.leftOut, placeAt);
	return [...new Set([...countedIn.keys, ...leftOutIn.keys])].sort(inOrder).map((place) => ({
		place,
		nature,
		currency,
		...addUp(countedIn.of(place), nesting),
		leftOut: leftOutIn.of(place).items
	}));
}

/** The one place a figure stands for on a side; `several` where it names more. */
export const onlyPlaceOf = (figure: Figure, side: Side): PlaceTotal['place'] =>
	onlyOf(placesOn(figure, side), 'WLD');

/** Codes are upper case and so come before `several`. */
const inOrder = (a: string, b: string) => (a < b ? -1 : 1);
