import type { Currency, Figure, Ledger, Nature, RegionId } from '$lib/figures';
import { atYearMean } from './atYearMean';
import { constantPrices } from './constantPrices';
import { countFor } from './countFor';
import { coverOf } from './coverOf';
import { groupedBy } from './groupedBy';
import { heaviestApart } from './heaviestApart';
import { overlapsAmong } from './overlapsAmong';
import { reporterOf, type Reported } from './reportedIn';
import { statedMonths } from './statedMonths';
import type { LeftOut, TotalRequest } from './types';
import { yearsOf } from './yearsOf';

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
	const { known, counted, nature, currency } = count;
	const figures = counted.map((row) => row.figure);
	const { position } = count.nesting;
	const neighbours = overlapsAmong(
		figures.map(({ id }) => position.get(id)!),
		count.nesting
	);
	const regions = figures.map((figure) =>
		oneRow(request.side === 'payer' ? figure.payerRegions : figure.destinationRegions)
	);
	const spread = figures.map(yearsOf);
	const reports = reportsFor(known, request, nature, currency);
	const order: readonly Row[] = [...known.regions.map(({ id }) => id), 'several', 'worldwide'];

	return {
		nature,
		currency,
		counted: figures.map(({ id }) => id),
		leftOut: count.leftOut,
		years: years.map((year): SpendingYear => {
			const share = spread.map((of) => of?.find((one) => one.year === year)?.share ?? 0);
			const found = figures.map((figure, at) =>
				share[at]! > 0 ? reports(figure, year) : NO_REPORTS
			);
			const replaced = figures.map((_, at) => found[at]!.length > 0 && !found[at]!.includes(null));
			const inStack = new Map(
				found
					.filter((_, at) => replaced[at])
					.flat()
					.flatMap((report) => (report ? [[report.actor, report] as const] : []))
			);
			const stays = (at: number) => share[at]! > 0 && !replaced[at];
			const apart = (at: number) => !found[at]!.some((report) => inStack.has(report?.actor ?? ''));
			const lows = counted.map((row, at) =>
				stays(at) && apart(at) ? (row.low ?? 0) * share[at]! : 0
			);
			const inLow = new Set(heaviestApart(lows, neighbours));
			const standing = groupedBy(
				counted.map((row, at) => ({ row, at })).filter(({ at }) => stays(at)),
				({ at }) => regions[at]!
			);
			const parts = order.flatMap((region): YearPart[] => {
				const plans = (standing.get(region) ?? [])
					.map(({ row, at }) => ({
						id: row.figure.id,
						low: row.low === null ? null : row.low * share[at]!,
						high: row.high === null ? null : row.high * share[at]!,
						inLow: inLow.has(at),
						openAbove: row.openAbove
					}))
					.sort((a, b) => most(b) - most(a) || (a.id < b.id ? -1 : 1));
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
						openAbove: plans.some((plan) => plan.openAbove),
						plans: plans.map(({ id, low, high, inLow }) => ({ id, low, high, inLow })),
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
				replaced: figures.filter((_, at) => replaced[at]).map(({ id }) => id)
			};
		})
	};
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const most = ({ low, high }: { low: number | null; high: number | null }) => high ?? low ?? 0;

function oneRow(regions: readonly Row[]): Row {
	const [only = 'worldwide'] = regions;
	return new Set(regions).size > 1 ? 'several' : only;
}

interface Placed {
	readonly actor: string;
	readonly series: readonly string[];
	/** Billions of the request's currency. */
	readonly value: number;
	readonly region: Row;
}
const NO_REPORTS: readonly (Placed | null)[] = [];

/**
 * For a plan and a year the report of each payer, null where there is none. Accounts do not say where the
 * money went, so by destination they are worldwide; a report outside the chosen regions is not
 * counted, and then replaces nothing.
 */
function reportsFor(
	ledger: Ledger,
	request: TotalRequest,
	nature: Nature,
	currency: Currency
): (figure: Figure, year: number) => readonly (Placed | null)[] {
	const cover = coverOf(request.region, ledger);
	const coverOther = coverOf(request.counterpart ?? [], ledger);
	const known = new Map<string, Placed | null>();
	const place = (payer: string, year: number): Placed | null => {
		const key = `${payer} ${year}`;
		let placed = known.get(key);
		if (placed === undefined) {
			const report = reporterOf(ledger, payer, year);
			const byPayer = request.side === 'payer';
			const inside =
				report &&
				cover(byPayer ? report.place : 'WLD') &&
				coverOther(byPayer ? 'WLD' : report.place);
			const value = report && valueIn(report, year, request, currency, ledger);
			placed =
				report && inside && value !== null
					? {
							actor: report.actor,
							series: report.series,
							value,
							region:
								(request.side === 'payer' && ledger.places[report.place]?.region) || 'worldwide'
						}
					: null;
			known.set(key, placed);
		}
		return placed;
	};
	if (!SHOWN_IN_ACCOUNTS.includes(nature)) return () => NO_REPORTS;
	return (figure, year) => figure.payers.map((payer) => place(payer, year));
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
