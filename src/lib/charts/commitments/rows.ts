import type { Figure, Ledger } from '$lib/figures';
import {
	figuresById,
	knownOn,
	selectInForce,
	totalOf,
	valued,
	type Total,
	type Valued
} from '$lib/measures';
import type { View } from '$lib/view';
import { namedIn, rowOrder, type Named } from '../frame';

/** Why a row is drawn but not in the total. */
export type Aside = 'part-of' | 'same-money' | 'spans' | null;

export interface CommitmentRow extends Named {
	readonly valued: Valued;
	readonly aside: Aside;
	/** What became of it after the view's date: the sum that replaced it, or that it was cancelled. */
	readonly later: Valued | 'cancelled' | null;
}

export interface CommitmentRows {
	/** With a sum on the view's measure, in the view's order. */
	readonly ranked: readonly CommitmentRow[];
	/** Without one: undisclosed, or without a period or population to divide by. */
	readonly unvalued: readonly CommitmentRow[];
	/** Null where the view asks for several natures, which are never added up. */
	readonly total: Total | null;
}

/** The upper end a bar is drawn to. */
export const reach = (row: CommitmentRow): number => row.valued.high ?? row.valued.low ?? 0;

const certain = (row: CommitmentRow): number => row.valued.low ?? 0;

/**
 * Every figure that touches the selection, by size. Replaced and cancelled figures are drawn only
 * where the reader asks for their status.
 */
export function rows(ledger: Ledger, view: View): CommitmentRows {
	const known = knownOn(ledger, view.asof);
	const figures = selectInForce(known, view);
	const total = view.nature.length === 1 ? totalOf(known, view, view.nature[0]) : null;
	const why = new Map(total?.leftOut.map((left) => [left.id, left.why]));
	const now = figuresById(ledger);
	const all = figures.map((figure): CommitmentRow => {
		const reason = why.get(figure.id);
		return {
			valued: valued(figure, view, known),
			later: known === ledger ? null : laterOf(figure, now, view, ledger),
			aside: reason === 'part-of' || reason === 'same-money' || reason === 'spans' ? reason : null,
			...namedIn(known, figure, view.side)
		};
	});
	const order = rowOrder(view, ledger.locale, {
		bySize: (a: CommitmentRow, b: CommitmentRow) =>
			reach(b) - reach(a) ||
			certain(b) - certain(a) ||
			(a.valued.figure.id < b.valued.figure.id ? -1 : 1),
		name: ({ payers }) => payers[0] ?? '',
		region: ({ region }) => region,
		announced: ({ valued }) => valued.figure.announced.date
	});
	return {
		ranked: all.filter((row) => !row.valued.why).sort(order),
		unvalued: all.filter((row) => row.valued.why).sort(order),
		total
	};
}

/** The revision that was not yet known on the view's date. */
function laterOf(
	then: Figure,
	now: ReadonlyMap<string, Figure>,
	view: View,
	ledger: Ledger
): CommitmentRow['later'] {
	const today = now.get(then.id);
	if (today?.status === 'cancelled' && then.status !== 'cancelled') return 'cancelled';
	if (!today?.supersededBy || then.supersededBy) return null;
	const successor = now.get(today.supersededBy);
	return successor ? valued(successor, view, ledger) : null;
}
