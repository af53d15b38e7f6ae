import type { Ledger } from '$lib/figures';
import { knownOn, select, totalOf, type Basis, type Total } from '$lib/measures';
import type { View } from '$lib/view';
import {
	behind,
	behindOf,
	inTotals,
	natureToTotal,
	regionNamesIn,
	regionOn,
	regionOrder,
	type AnyRegion,
	type Behind,
	type RegionNames
} from '../frame';

/** Money from the payers of one region to one destination region. */
export interface Flow {
	readonly payer: AnyRegion;
	readonly destination: AnyRegion;
	/** Billions of the view's currency: certain, and in no other flow. */
	readonly sum: number;
	/** Largest first. */
	readonly figures: readonly Behind[];
}

export interface FlowRows {
	/** In the order of the regions, payers first. */
	readonly flows: readonly Flow[];
	/** Counted in the total, but not in what is certain: ceilings, and overlaps with a larger sum. */
	readonly uncertain: readonly Behind[];
	/** Not counted in the total, or of another kind. */
	readonly leftOut: readonly Behind[];
	readonly total: Total;
	readonly names: RegionNames;
	/** The view as it is drawn: whole sums or sums a year, in one currency. */
	readonly view: View;
}

/**
 * The certain part of a total, figure by figure: what `inLow` names. Those figures do not overlap,
 * so from either end the flows add up to the low of the total; ranges could not be split so.
 */
export function rows(ledger: Ledger, asked: View): FlowRows {
	const view = inTotals(asked);
	const known = knownOn(ledger, view.asof);
	const nature = natureToTotal(view);
	const { measure, currency, prices, side } = view;
	const basis: Basis = { measure, currency, prices, side };
	const total = totalOf(known, view, nature);
	const certain = new Set(total.inLow);
	const names = regionNamesIn(known);
	const flows = new Map<string, { payer: AnyRegion; destination: AnyRegion; figures: Behind[] }>();
	const uncertain: Behind[] = [];
	const leftOut: Behind[] = [];
	for (const row of behindOf(known, total, basis)) {
		if (row.out !== null) {
			leftOut.push(row);
			continue;
		}
		if (!certain.has(row.valued.figure.id)) {
			uncertain.push(row);
			continue;
		}
		const payer = regionOn(row.valued.figure, 'payer');
		const destination = regionOn(row.valued.figure, 'destination');
		const key = keyOf({ payer, destination });
		const flow = flows.get(key) ?? { payer, destination, figures: [] };
		flow.figures.push(row);
		flows.set(key, flow);
	}
	const order = regionOrder(names);
	const rank = (region: AnyRegion) => order.indexOf(region);
	const others = select(known, view)
		.filter((figure) => figure.nature !== nature)
		.map((figure) => behind(known, figure, basis, 'no-total'));
	return {
		flows: [...flows.values()]
			.map((flow): Flow => {
				const figures = flow.figures.toSorted((a, b) => lowOf(b) - lowOf(a));
				return { ...flow, figures, sum: figures.reduce((sum, row) => sum + lowOf(row), 0) };
			})
			.sort((a, b) => rank(a.payer) - rank(b.payer) || rank(a.destination) - rank(b.destination)),
		uncertain,
		leftOut: [...leftOut, ...others],
		total,
		names,
		view: { ...view, nature: [nature] }
	};
}

const lowOf = ({ valued }: Behind): number => valued.low ?? 0;

export const keyOf = ({ payer, destination }: Pick<Flow, 'payer' | 'destination'>): string =>
	`flow-${payer}-${destination}`;
