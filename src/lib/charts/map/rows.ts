import type { Ledger, RegionOrWorld } from '$lib/figures';
import {
	knownOn,
	select,
	totalOf,
	totalsByPlace,
	type Basis,
	type PlaceTotal,
	type Total
} from '$lib/measures';
import type { View } from '$lib/view';
import { behind, behindOf, inTotals, natureToTotal, type Behind } from '../frame';
import { pointOf } from './points';

/** What stands on the map or beside it as one mark. */
export interface MapRow {
	/** A country, a group code, WLD, or `several`. */
	readonly place: PlaceTotal['place'];
	/** Empty for `several`, which has a name in words only. */
	readonly name: string;
	readonly region: RegionOrWorld | 'several';
	readonly total: PlaceTotal;
	/** Every figure of the row: counted ones by size, then those left out. */
	readonly figures: readonly Behind[];
}

export interface MapRows {
	/** With a point on the map, largest first. */
	readonly countries: readonly MapRow[];
	/** Without one: groups, several countries, worldwide. */
	readonly beside: readonly MapRow[];
	/** Figures of other kinds than the one that is added up. */
	readonly others: readonly Behind[];
	readonly total: Total;
	/** The view as it is drawn: whole sums or sums a year, in one currency. */
	readonly view: View;
}

/** Money that goes everywhere comes after what several share, and that after the groups. */
const LAST = ['several', 'WLD'];

/**
 * The total of a selection cut by country. Every figure that the selection shows is in exactly one
 * row, counted or left out.
 */
export function rows(ledger: Ledger, asked: View): MapRows {
	const view = inTotals(asked);
	const known = knownOn(ledger, view.asof);
	const nature = natureToTotal(view);
	const { measure, currency, prices, side } = view;
	const basis: Basis = { measure, currency, prices, side };
	const all = totalsByPlace(known, view, nature).map((total): MapRow => {
		const place = known.places[total.place];
		return {
			place: total.place,
			name: total.place === 'several' ? '' : (place?.name ?? total.place),
			region: total.place === 'several' ? 'several' : (place?.region ?? 'worldwide'),
			total,
			figures: behindOf(known, total, basis)
		};
	});
	const onMap = (row: MapRow) => pointOf(row.place) !== undefined;
	return {
		countries: all.filter(onMap).sort(bySize),
		beside: all
			.filter((row) => !onMap(row))
			.sort((a, b) => LAST.indexOf(a.place) - LAST.indexOf(b.place) || bySize(a, b)),
		others: select(known, view)
			.filter((figure) => figure.nature !== nature)
			.map((figure) => behind(known, figure, basis, 'no-total')),
		total: totalOf(known, view, nature),
		view: { ...view, nature: [nature] }
	};
}

const bySize = (a: MapRow, b: MapRow) =>
	b.total.high - a.total.high || b.total.low - a.total.low || (a.place < b.place ? -1 : 1);

export const allRows = ({ countries, beside }: MapRows): readonly MapRow[] => [
	...countries,
	...beside
];
