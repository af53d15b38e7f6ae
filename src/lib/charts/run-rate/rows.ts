import type { Ledger } from '$lib/figures';
import { knownOn, spendingByYear, type SpendingByYear } from '$lib/measures';
import type { View } from '$lib/view';
import {
	namedIn,
	natureToTotal,
	oneCurrency,
	regionNamesIn,
	type Named,
	type RegionNames
} from '../frame';

export interface RunRateRows {
	readonly spending: SpendingByYear;
	/** Names of the figures behind the stack, by id. */
	readonly named: Readonly<Record<string, Named>>;
	/** Names of the payers that reported, by id. */
	readonly actors: Readonly<Record<string, string>>;
	readonly regions: RegionNames;
	/** Figures left out because their source named no years. */
	readonly unspread: readonly string[];
}

/** Plans name years up to about 2040, but after this one too few for a stack to mean anything. */
const LAST_YEAR = 2030;
const MOST_YEARS = 12;

/** The years of the axis: from the view's first to its last, or to 2030. */
export function yearsShown({ from, to }: Pick<View, 'from' | 'to'>): readonly number[] {
	const last = to ?? Math.max(LAST_YEAR, from);
	const length = Math.min(MOST_YEARS, last - from + 1);
	return Array.from({ length }, (_, at) => from + at);
}

/** What is spent and what plans imply, year by year and by part of the world. */
export function rows(ledger: Ledger, asked: View): RunRateRows {
	const view = oneCurrency(asked);
	const known = knownOn(ledger, view.asof);
	const request = { ...view, nature: [natureToTotal(view)], asof: null };
	const spending = spendingByYear(known, request, yearsShown(view));
	const parts = spending.years.flatMap((year) => year.parts);
	const ids = new Set(parts.flatMap((part) => part.plans.map(({ id }) => id)));
	const reporters = new Set(parts.flatMap((part) => part.reports.map(({ actor }) => actor)));
	return {
		spending,
		named: Object.fromEntries(
			known.figures
				.filter(({ id }) => ids.has(id))
				.map((figure) => [figure.id, namedIn(known, figure, view.side)])
		),
		actors: Object.fromEntries([...reporters].map((id) => [id, known.actors[id]?.name ?? id])),
		regions: regionNamesIn(known),
		unspread: spending.leftOut.filter(({ why }) => why === 'no-period').map(({ id }) => id)
	};
}
