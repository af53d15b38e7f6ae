import type { Figure, Ledger } from '$lib/figures';
import { coverOf } from './coverOf';
import { firstYearOf, knownOn } from '../time';
import { placesOn } from './placesOn';
import { otherSide, type Selection } from '../types';

/**
 * The figures a selection asks for, in the ledger's order and with the status of the day. Every
 * figure that touches the chosen regions is in; a total counts fewer, see `totalOf`.
 */
export function select(ledger: Ledger, selection: Selection): Figure[] {
	const known = knownOn(ledger, selection.asof);
	return known.figures.filter(selects(known, selection));
}

/** Does a selection ask for a figure, whose status is that of the day? */
export function selects(
	ledger: Pick<Ledger, 'places'>,
	selection: Omit<Selection, 'asof'>
): (figure: Figure) => boolean {
	const { side, from, to } = selection;
	const cover = coverOf(selection.region, ledger);
	const { counterpart = [] } = selection;
	const coverOther = coverOf(counterpart, ledger);
	const who = oneOf(selection.who);
	const nature = oneOf(selection.nature);
	const focus = oneOf(selection.focus);
	const status = oneOf(selection.status);
	const tier = oneOf(selection.tier);
	return (figure) =>
		nature(figure.nature) &&
		focus(figure.focus) &&
		who(figure.who) &&
		status(figure.status) &&
		tier(figure.tier) &&
		touchesYears(figure, from, to) &&
		placesOn(figure, side).some(cover) &&
		(counterpart.length === 0 || placesOn(figure, otherSide(side)).some(coverOther));
}

function oneOf<T>(allowed: readonly T[]): (value: T) => boolean {
	return allowed.length === 0 ? () => true : (value) => allowed.includes(value);
}

/** A period without an end goes on for the years its source named, else without end. */
function touchesYears(figure: Figure, from: number, to: number | null): boolean {
	const { period } = figure;
	const first = firstYearOf(figure);
	const length = period?.years == null ? Infinity : Math.ceil(period.years);
	const last = !period ? first : period.to === null ? first + length - 1 : +period.to.slice(0, 4);
	return last >= from && (to === null || first <= to);
}
