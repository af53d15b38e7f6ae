import type { Currency, Ledger, Nature, RegionId } from '$lib/figures';
import { atYearMean, constantPrices, type Reported, reporterOf } from '../money';
import { countFor, heaviestApart, inOrderOfIds, overlapsAmong } from '../totals';
import { coverOf, groupedBy, onlyOf, sortedBy } from '../select';
import { statedMonths, yearsOf } from '../time';
import type { LeftOut, TotalRequest, Valued } from '../types';

type Row = RegionId | 'several' | 'worldwide';

/** What one part of the world has of one year, in billions. */
export interface YearPart {
	readonly region: Row;
	/** Capital expenditure reported by payers whose plans it stands for. */
	readonly reported: number;
	/** Implied by plans, overlaps removed. */
	readonly low: number;
	/** Implied by plans, all of them; "at least" adds its floor. */
	readonly high: number;
	readonly openAbove: boolean;
	/** Plans in `high`, largest first, with their share of the year. */
	readonly plans: readonly {
		readonly id: string;
		readonly low: number | null;
		readonly high: number | null;
		readonly inLow: boolean;
	}[];
	/** Reports in `reported`, largest first. */
	readonly reports: readonly {
		readonly actor: string;
		readonly value: number;
		readonly series: readonly string[];
	}[];
}

export interface SpendingYear {
	readonly year: number;
	/** Only parts of the world that have something, in the ledger's order. */
	readonly parts: readonly YearPart[];
	readonly reported: number;
	/** Implied, without what is reported. */
	readonly low: number;
	readonly high: number;
	readonly openAbove: boolean;
	/** Plans whose share of this year is inside what their payers reported. */
	readonly replaced: readonly string[];
}

export interface SpendingByYear {
	readonly nature: Nature;
	readonly currency: Currency;
	readonly years: readonly SpendingYear[];
	/** By id, as what is left out. */
	readonly counted: readonly string[];
	readonly leftOut: readonly LeftOut[];
}

/** Natures whose money a payer's accounts show later: state budgets are in no such accounts. */
const SHOWN_IN_ACCOUNTS: readonly Nature[] = ['investment-plan', 'capex-guidance'];

/**
 * A nature's sums spread evenly over the years their sources named, with three rules against
 * counting twice. A part is not counted beside its whole, nor a retelling, as in `totalOf`. Where
 * all payers of a plan reported capital expenditure for a year, that stands in place of the plan's
 * share. A plan they share with others may or may not be in it: it is left out of low and stays in
 * high. Of the rest, low is the most that shares no two of which overlap come to.
 */
export function spendingByYear(
	ledger: Ledger,
	request: TotalRequest,
	years: readonly number[]
): SpendingByYear {
	const count = countFor(ledger, { ...request, measure: 'total' }, undefined, (figure) =>
		statedMonths(figure) ? null : 'no-period'
	);
	const { known, nature, currency } = count;
	const { items, positions } = inOrderOfIds(count.counted, count.nesting);
	const neighbours = overlapsAmong(positions, count.nesting);
	const regionAt = (at: number): Row => {
		const { payerRegions, destinationRegions } = items[at]!.figure;
		return onlyOf(request.side === 'payer' ? payerRegions : destinationRegions, 'worldwide');
	};
	const spread = sharesOf(items, years);
	const reports = reportsFor(known, request, nature, currency);
	const order: readonly Row[] = [...known.regions.map(({ id }) => id), 'several', 'worldwide'];

	return {
		nature,
		currency,
		counted: items.map(({ figure }) => figure.id),
		leftOut: count.leftOut.items,
		years: years.map((year): SpendingYear => {
			const report = reports(year);
			const inStack = new Map<string, Placed>();
			const replaced: string[] = [];
			const standing: FigureShare[] = [];
			for (const share of spread.get(year)!) {
				const { id, payers } = items[share.at]!.figure;
				if (payers.length > 0 && payers.every((payer) => report(payer) !== null)) {
					replaced.push(id);
					for (const payer of payers) inStack.set(report(payer)!.actor, report(payer)!);
				} else standing.push(share);
			}
			const apart = ({ at }: FigureShare) =>
				inStack.size === 0 ||
				!items[at]!.figure.payers.some((payer) => inStack.has(report(payer)?.actor ?? ''));
			const lows = new Float64Array(items.length);
			for (const one of standing)
				if (apart(one)) lows[one.at] = (items[one.at]!.low ?? 0) * one.share;
			const inLow = new Uint8Array(items.length);
			for (const at of heaviestApart(lows, neighbours)) inLow[at] = 1;
			const standingIn = groupedBy(standing, ({ at }) => regionAt(at));
			const parts = order.flatMap((region): YearPart[] => {
				const here = standingIn.get(region) ?? [];
				const plans = sortedBy(
					here.map(({ at, share }) => {
						const { figure, low, high } = items[at]!;
						return {
							id: figure.id,
							low: low === null ? null : low * share,
							high: high === null ? null : high * share,
							inLow: inLow[at] === 1
						};
					}),
					[(plan) => -most(plan)],
					({ id }) => id
				);
				const told = [...inStack.values()]
					.filter((report) => report.region === region)
					.sort((a, b) => b.value - a.value || (a.actor < b.actor ? -1 : 1));
				if (plans.length + told.length === 0) return [];
				return [
					{
						region,
						reported: sum(told.map((report) => report.value)),
						low: sum(plans.map((plan) => (plan.inLow ? (plan.low ?? 0) : 0))),
						high: sum(plans.map(most)),
						openAbove: here.some(({ at }) => items[at]!.openAbove),
						plans,
						reports: told.map(({ actor, value, series }) => ({ actor, value, series }))
					}
				];
			});
			return {
				year,
				parts,
				reported: sum(parts.map((part) => part.reported)),
				low: sum(parts.map((part) => part.low)),
				high: sum(parts.map((part) => part.high)),
				openAbove: parts.some((part) => part.openAbove),
				replaced
			};
		})
	};
}

/** What a counted figure, by its place among them, has of a year. */
interface FigureShare {
	readonly at: number;
	readonly share: number;
}

/** For each year the figures that spend in it, in their order. */
function sharesOf(
	counted: readonly Valued[],
	years: readonly number[]
): ReadonlyMap<number, readonly FigureShare[]> {
	const spread = new Map(years.map((year) => [year, [] as FigureShare[]]));
	counted.forEach(({ figure }, at) => {
		for (const { year, share } of yearsOf(figure) ?? [])
			if (share > 0) spread.get(year)?.push({ at, share });
	});
	return spread;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const most = ({ low, high }: { low: number | null; high: number | null }) => high ?? low ?? 0;

interface Placed {
	readonly actor: string;
	readonly series: readonly string[];
	/** Billions of the request's currency. */
	readonly value: number;
	readonly region: Row;
}

/**
 * For a year and a payer what is reported, null where nothing is. Accounts do not say where the
 * money went, so by destination they are worldwide; a report outside the chosen regions is not
 * counted, and then replaces nothing.
 */
function reportsFor(
	ledger: Ledger,
	request: TotalRequest,
	nature: Nature,
	currency: Currency
): (year: number) => (payer: string) => Placed | null {
	const cover = coverOf(request.region, ledger);
	const coverOther = coverOf(request.counterpart ?? [], ledger);
	if (!SHOWN_IN_ACCOUNTS.includes(nature)) return () => () => null;
	return (year) => {
		const known = new Map<string, Placed | null>();
		return (payer) => {
			const found = known.get(payer);
			if (found !== undefined) return found;
			const report = reporterOf(ledger, payer, year);
			const byPayer = request.side === 'payer';
			const inside =
				report &&
				cover(byPayer ? report.place : 'WLD') &&
				coverOther(byPayer ? 'WLD' : report.place);
			const value = report && valueIn(report, year, request, currency, ledger);
			const placed: Placed | null =
				report && inside && value !== null
					? {
							actor: report.actor,
							series: report.series,
							value,
							region: (byPayer && ledger.places[report.place]?.region) || 'worldwide'
						}
					: null;
			known.set(payer, placed);
			return placed;
		};
	};
}

/** A year's report at the mean rate of the year and, where asked for, its mean prices. */
function valueIn(
	report: Reported,
	year: number,
	{ prices }: TotalRequest,
	currency: Currency,
	ledger: Ledger
): number | null {
	const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
	const value = atYearMean(report.value, report.currency, currency, whole, ledger);
	if (value === null) return null;
	if (prices !== 'real') return value;
	const announced = { date: String(year), precision: 'year' } as const;
	return (
		constantPrices({ low: value, high: value, openAbove: false }, { announced }, ledger)?.low ??
		null
	);
}
