import type { Ledger, RegionId } from '$lib/figures';
import { knownOn, selectInForce, totalOf, type Total } from '$lib/measures';
import type { View } from '$lib/view';
import { rememberedOf } from '$lib/words';

export interface RegionTally {
	readonly id: RegionId;
	readonly name: string;
	/** Figures that touch the region under the other filters. */
	readonly count: number;
	readonly total: Total;
}

export interface PlaceTally {
	readonly code: string;
	readonly name: string;
	readonly region: RegionId;
	readonly count: number;
}

const touching = (ledger: Ledger, view: View) => selectInForce(ledger, { ...view, region: [] });

/** Neither the regions nor how it looks changes what they are chosen from. */
const keyOf = (view: View) => JSON.stringify({ ...view, region: null, theme: null, tab: null });
/** As many as a reader is one press away from, once or twice. */
const MOST = 12;
const ofRegions = rememberedOf<Ledger, string, readonly RegionTally[]>(MOST);
const ofPlaces = rememberedOf<Ledger, string, readonly PlaceTally[]>(MOST);

/** Each region's figures and total under every filter but the region itself: the chips' chart. */
export const regionTallies = (ledger: Ledger, view: View): readonly RegionTally[] =>
	ofRegions(ledger, keyOf(view), () => {
		const known = knownOn(ledger, view.asof);
		const figures = touching(known, view);
		const nature = view.nature.length === 1 ? view.nature[0] : undefined;
		return known.regions.map(({ id, name }) => ({
			id,
			name,
			count: figures.filter((figure) =>
				(view.side === 'payer' ? figure.payerRegions : figure.destinationRegions).includes(id)
			).length,
			total: totalOf(known, { ...view, region: [id] }, nature)
		}));
	});

/** The countries of a region that a figure names, most figures first. */
export const placeTallies = (ledger: Ledger, view: View): readonly PlaceTally[] =>
	ofPlaces(ledger, keyOf(view), () => {
		const known = knownOn(ledger, view.asof);
		const counts = new Map<string, number>();
		for (const figure of touching(known, view))
			for (const code of new Set(
				view.side === 'payer' ? figure.payerCountries : figure.destination
			))
				counts.set(code, (counts.get(code) ?? 0) + 1);
		return [...counts]
			.flatMap(([code, count]) => {
				const place = known.places[code];
				return place?.region && place.members.length === 0
					? [{ code, count, name: place.name, region: place.region }]
					: [];
			})
			.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
	});
