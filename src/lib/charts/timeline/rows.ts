import type { Ledger } from '$lib/figures';
import {
	knownOn,
	scaleInterval,
	selectInForce,
	statedMonths,
	totalOf,
	valued,
	type Months,
	type Valued
} from '$lib/measures';
import type { View } from '$lib/view';
import {
	byTier,
	namedIn,
	oneCurrency,
	reachOf,
	regionNamesIn,
	rowOrder,
	type Named,
	type RegionNames
} from '../frame';

/** Why a rectangle is pale: its money is inside another one, or told by another one. */
export type Aside = 'part-of' | 'same-money' | null;

export interface TimelineRow extends Named {
	/** The whole sum, in billions of one currency. */
	readonly valued: Valued;
	readonly aside: Aside;
}

export interface DrawnRow extends TimelineRow {
	readonly months: Months;
	/** The sum over its months, in billions a year: months × this / 12 is the sum again. */
	readonly yearly: Valued;
}

export interface TimelineRows {
	/** With a sum and a stated period, by tier and size. */
	readonly drawn: readonly DrawnRow[];
	/** Without a stated period, or without a sum; by tier and size. */
	readonly apart: readonly TimelineRow[];
	readonly regions: RegionNames;
}

export const yearsOfRow = (row: DrawnRow): number => row.months.count / 12;

/** Every figure that touches the selection; replaced and cancelled ones only if asked for. */
export function rows(ledger: Ledger, asked: View): TimelineRows {
	const view = oneCurrency(asked);
	const known = knownOn(ledger, view.asof);
	const asides = asidesIn(known, view);
	const drawn: DrawnRow[] = [];
	const apart: TimelineRow[] = [];
	for (const figure of selectInForce(known, view)) {
		const row: TimelineRow = {
			valued: valued(figure, view, known),
			aside: asides.get(figure.id) ?? null,
			...namedIn(known, figure, view.side)
		};
		const months = statedMonths(figure);
		if (!months || row.valued.why !== null || reachOf(row.valued) <= 0) apart.push(row);
		else {
			const { low, high } = scaleInterval(row.valued, 12 / months.count);
			drawn.push({ months, yearly: { ...row.valued, low, high }, ...row });
		}
	}
	return { drawn: byTier(drawn), apart: byTier(apart), regions: regionNamesIn(known) };
}

/** Of one nature only: sums of several are never added up, so none is inside another's total. */
function asidesIn(known: Ledger, view: View): ReadonlyMap<string, Aside> {
	if (view.nature.length !== 1) return new Map();
	return new Map(
		totalOf(known, { ...view, asof: null }).leftOut.flatMap(({ id, why }) =>
			why === 'part-of' || why === 'same-money' ? [[id, why] as const] : []
		)
	);
}

/** Rows by tier in the reader's order; equals stay by tier. */
export function inOrder<Row extends TimelineRow>(
	rows: readonly Row[],
	view: View,
	locale: string
): Row[] {
	return rows.toSorted(
		rowOrder(view, locale, {
			bySize: (a: Row, b: Row) => reachOf(b.valued) - reachOf(a.valued),
			name: ({ payers }) => payers[0] ?? '',
			region: ({ region }) => region,
			announced: ({ valued }) => valued.figure.announced.date
		})
	);
}
