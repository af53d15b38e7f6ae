import type { Ledger, RegionOrWorld } from '$lib/figures';
import {
	gdpSharesByPlace,
	knownOn,
	select,
	type Basis,
	type LeftOut,
	type PlaceShare,
	type Why
} from '$lib/measures';
import type { View } from '$lib/view';
import { behind, behindOf, natureToTotal, rowOrder, type Behind } from '../frame';

type Share = NonNullable<PlaceShare['share']>;

/** One country, or a group with a GDP of its own, and what its plans weigh a year. */
export interface ShareRow {
	readonly place: string;
	readonly name: string;
	readonly region: RegionOrWorld;
	/** Percent of GDP a year. */
	readonly share: Share;
	/** The yearly sum itself, billions of dollars. */
	readonly perYear: Pick<PlaceShare, 'low' | 'high' | 'openAbove'>;
	readonly firstYears: readonly [number, number];
	/** What the row counts, heaviest first. */
	readonly figures: readonly Behind[];
	/** How many figures of the place have no period and so are not in its share. */
	readonly undated: number;
}

export interface ShareRows {
	readonly ranked: readonly ShareRow[];
	/** With a sum, but no period to divide it by: largest sum first. */
	readonly undated: readonly Behind[];
	/** For several countries or the whole world: no one GDP stands against them. */
	readonly placeless: readonly Behind[];
	/** Not counted for another reason, or of another kind. */
	readonly leftOut: readonly Behind[];
	/** GDP of later years is a projection. */
	readonly projectedAfter: number;
	/** The view as it is drawn: shares of GDP of one kind of sum. */
	readonly view: View;
}

/**
 * The yearly sums of a selection against GDP, by country. Every figure of the selection is in
 * exactly one list or row.
 */
export function rows(ledger: Ledger, asked: View): ShareRows {
	const known = knownOn(ledger, asked.asof);
	const nature = natureToTotal(asked);
	const view: View = {
		...asked,
		nature: [nature],
		measure: 'gdp-share',
		currency: 'USD',
		prices: 'nominal',
		scale: 'log'
	};
	const { side } = view;
	const share: Basis = { measure: 'gdp-share', currency: 'USD', prices: 'nominal', side };
	const sum: Basis = { ...share, measure: 'total' };
	const places = gdpSharesByPlace(known, view, nature);
	const out = places.flatMap((place) => place.leftOut);
	const without = (test: (why: Why) => boolean): LeftOut[] => out.filter(({ why }) => test(why));
	const listed = (leftOut: readonly LeftOut[], basis: Basis, counted: readonly string[] = []) =>
		behindOf(known, { counted, leftOut }, basis);
	const others = select(known, asked)
		.filter((figure) => figure.nature !== nature)
		.map((figure) => behind(known, figure, sum, 'no-total'));
	return {
		ranked: places
			.flatMap((place): ShareRow[] => {
				if (place.share === null || place.firstYears === null) return [];
				const found = known.places[place.place];
				return [
					{
						place: place.place,
						name: found?.name ?? place.place,
						region: found?.region ?? 'worldwide',
						share: place.share,
						perYear: place,
						firstYears: place.firstYears,
						figures: listed([], share, place.counted),
						undated: place.leftOut.filter(({ why }) => why === 'no-period').length
					}
				];
			})
			.sort(
				rowOrder(view, ledger.locale, {
					bySize: byWeight,
					name: ({ name }) => name,
					region: ({ region }) => region
				})
			),
		undated: listed(
			without((why) => why === 'no-period'),
			sum
		),
		placeless: listed(
			[],
			sum,
			places.filter((place) => place.share === null).flatMap((place) => place.counted)
		),
		leftOut: [
			...listed(
				without((why) => why !== 'no-period'),
				sum
			),
			...others
		],
		projectedAfter: known.gdpProjectedFrom,
		view
	};
}

/** Heaviest first by what is certain, then by what is possible. */
const byWeight = (a: ShareRow, b: ShareRow) =>
	b.share.low - a.share.low || b.share.high - a.share.high || (a.place < b.place ? -1 : 1);
