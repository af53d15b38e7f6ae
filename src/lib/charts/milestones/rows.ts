import type { DatedTo, Figure, Ledger, LedgerEvent } from '$lib/figures';
import { figuresById, knownOn, selectInForce, valued, type Valued } from '$lib/measures';
import type { View } from '$lib/view';
import {
	byTier,
	namedIn,
	oneCurrency,
	reachOf,
	regionNamesIn,
	type Named,
	type RegionNames
} from '../frame';

/** A sum on the day it was announced. */
export interface Announcement extends Named {
	readonly kind: 'sum';
	readonly id: string;
	readonly date: DatedTo;
	/** Months since year 0, within the month where the day is known. */
	readonly at: number;
	/** The whole sum, in billions of one currency. */
	readonly valued: Valued;
}

/** A model or product on the day it was shown, or a plan without a sum. */
export interface Release {
	readonly kind: 'release';
	readonly id: string;
	readonly date: DatedTo;
	readonly at: number;
	readonly event: LedgerEvent;
	readonly title: string;
	readonly actors: readonly string[];
	/** Figures the event is about, as far as they are known. */
	readonly figures: readonly string[];
}

export type Milestone = Announcement | Release;

export interface MilestoneRows {
	/** By tier and size. */
	readonly sums: readonly Announcement[];
	/** By date. */
	readonly releases: readonly Release[];
	readonly regions: RegionNames;
}

/** Where a date lies; one cut to its month or year lies in the middle of it. */
export function placeOf({ date, precision }: DatedTo): number {
	const year = Number(date.slice(0, 4)) * 12;
	if (precision === 'year') return year + 6;
	const month = year + Number(date.slice(5, 7)) - 1;
	if (precision === 'month') return month + 0.5;
	const first = Date.UTC(year / 12, month - year);
	const days = (Date.UTC(year / 12, month - year + 1) - first) / 86_400_000;
	return month + (Number(date.slice(8, 10)) - 0.5) / days;
}

const inYears = ({ date }: DatedTo, { from, to }: Pick<View, 'from' | 'to'>): boolean => {
	const year = Number(date.slice(0, 4));
	return year >= from && (to === null || year <= to);
};

/**
 * Announcements of the selection and the releases beside them. Releases belong to no region: the
 * same ones stand beside the sums of every region.
 */
export function rows(ledger: Ledger, asked: View): MilestoneRows {
	const view = oneCurrency(asked);
	const known = knownOn(ledger, view.asof);
	const sums = byTier(
		selectInForce(known, view)
			.filter((figure) => inYears(figure.announced, view))
			.map((figure): Announcement => ({
				kind: 'sum',
				id: figure.id,
				date: figure.announced,
				at: placeOf(figure.announced),
				valued: valued(figure, view, known),
				...namedIn(known, figure, view.side)
			}))
	);
	const figures = figuresById(known);
	const releases = known.events
		.filter((event) => inYears(event.date, view) && isRelease(event, figures))
		.map((event): Release => ({
			kind: 'release',
			id: event.id,
			date: event.date,
			at: placeOf(event.date),
			event,
			title: event.title,
			actors: event.actors.map((id) => known.actors[id]?.name ?? id),
			figures: event.commitments.filter((id) => figures.has(id))
		}))
		.sort(byDate);
	return { sums, releases, regions: regionNamesIn(known) };
}

/**
 * Models and products, and plans of which no sum was said: those have no circle, and would be
 * missing. Plans with a sum are circles already; results and share issues are other charts' matter.
 */
function isRelease(event: LedgerEvent, figures: ReadonlyMap<string, Figure>): boolean {
	if (event.kind === 'model' || event.kind === 'product') return true;
	const said = event.commitments.flatMap((id) => figures.get(id) ?? []);
	return (
		event.kind === 'plan' &&
		said.length > 0 &&
		said.every(({ amount }) => amount.bound === 'undisclosed')
	);
}

export const byDate = (a: Milestone, b: Milestone): number =>
	a.at - b.at || (a.kind === b.kind ? 0 : a.kind === 'release' ? -1 : 1) || (a.id < b.id ? -1 : 1);

export const hasSize = ({ valued }: Announcement): boolean =>
	valued.why === null && reachOf(valued) > 0;
