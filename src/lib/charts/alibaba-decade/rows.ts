import type { Currency, Figure, FigureId, Ledger, LedgerPoint, SeriesId } from '$lib/figures';
import { SERIES_OUTLAYS } from '$lib/figures';
import { atYearMean, convert, knownOn, selectSeries, spentOver, touches } from '$lib/measures';
import type { View } from '$lib/view';

const PLAN = 'alibaba-2025-cloud-ai-plan' satisfies FigureId;
const DECADE = 'alibaba-past-decade-statement' satisfies FigureId;
const PRESS = 'alibaba-capex-past-ten-fiscal-years' satisfies FigureId;
const YEARS = 'alibaba-capex-fiscal-year' satisfies SeriesId;
/** An older definition, in another currency: never one line with `YEARS`. */
const WIDER = 'alibaba-capex-wide-fiscal-year' satisfies SeriesId;
const QUARTERS = 'alibaba-capex-quarter' satisfies SeriesId;

/** A sum over years: drawn as long as its years and as high as its sum a year. */
export interface Area {
	readonly figure: Figure;
	/** Billions of `DecadeRows.currency`, as bounded as the figure. */
	readonly low: number | null;
	readonly high: number | null;
	/** Years since year 0, with their part of a year: 2025.0833 is February 2025. */
	readonly from: number;
	readonly years: number;
}

/** A reported period: a step as long as itself. */
export interface Step {
	readonly series: SeriesId;
	readonly point: LedgerPoint & { readonly value: number };
	/** Billions of `DecadeRows.currency`. */
	readonly value: number;
	readonly from: number;
	readonly to: number;
}

export interface DecadeRows {
	readonly currency: Currency;
	readonly plan: Area | null;
	/** The company's word on its past decade: less than the plan, nothing known below. */
	readonly decade: Area | null;
	/** A total by the press, of the whole group. */
	readonly press: Area | null;
	readonly steps: readonly Step[];
	readonly wider: readonly Step[];
	/** Quarters since the plan began, in order of time. */
	readonly quarters: readonly Step[];
	/** Their sum by the longest periods known; the most the plan can have absorbed. */
	readonly spent: {
		readonly value: number;
		readonly until: string;
		readonly quarters: number;
		readonly ofQuarters: number;
		/** Percent of the plan's floor. */
		readonly share: number;
		/** The figure that states the sum; null before it was told. */
		readonly figure: FigureId | null;
	} | null;
}

/** 2025.0833 for `2025-02` and `2025-02-01`. */
export function yearOf(date: string): number {
	const [year, month = '01', day = '01'] = date.split('-').map(String);
	return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365.25;
}

const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const quartersIn = (from: string, to: string): number =>
	Math.round((yearOf(dayAfter(to)) - yearOf(from)) * 4);

/**
 * In yuan unless another currency is asked for: dollars are every view's default, but the plan, its
 * floor and the comparison with the decade were said in yuan and nothing else.
 */
export const currencyOf = (view: View): Currency =>
	view.currency === 'USD' || view.currency === 'original' ? 'CNY' : view.currency;

export function rows(ledger: Ledger, view: View): DecadeRows {
	const known = knownOn(ledger, view.asof);
	const currency = currencyOf(view);
	const series = selectSeries(ledger, view);
	const area = (id: FigureId): Area | null => {
		const figure = known.figures.find((one) => one.id === id);
		if (!figure?.period?.years) return null;
		if (!touches(figure, { region: view.region, side: 'payer' }, ledger)) return null;
		const money = convert(figure, currency, ledger);
		return money
			? {
					figure,
					low: money.low,
					high: money.high,
					from: yearOf(figure.period.from),
					years: figure.period.years
				}
			: null;
	};
	const steps = (id: SeriesId): readonly Step[] => {
		const one = series.find((candidate) => candidate.id === id);
		return (one?.points ?? []).flatMap((point): Step[] => {
			const value =
				point.value === null || !one?.currency
					? null
					: atYearMean(point.value, one.currency, currency, point, ledger);
			return value === null
				? []
				: [
						{
							series: id,
							point: point as Step['point'],
							value,
							from: yearOf(point.from),
							to: yearOf(dayAfter(point.to))
						}
					];
		});
	};
	const outlay = SERIES_OUTLAYS.find((line) => line.plan === PLAN)!;
	const quarters = steps(QUARTERS).filter(({ point }) => point.from >= outlay.from);
	const plan = area(PLAN);
	return {
		currency,
		plan,
		decade: area(DECADE),
		press: area(PRESS),
		steps: steps(YEARS),
		wider: steps(WIDER),
		quarters: plan ? quarters : [],
		spent: plan ? spentOn(plan) : null
	};

	function spentOn({ figure, low }: Area): DecadeRows['spent'] {
		const spent = spentOver({ series }, outlay.series, outlay.from, outlay.to);
		if (!spent || !figure.amount.low || low === null) return null;
		// Pieces of several years, each at the mean rate of its own.
		const value = spent.pieces.reduce(
			(sum, { point }) =>
				sum + (atYearMean(point.value ?? 0, spent.currency, currency, point, ledger) ?? 0),
			0
		);
		const stated = known.figures.find((one) => one.id === outlay.figure);
		return {
			value,
			until: spent.until,
			quarters: quartersIn(outlay.from, spent.until),
			ofQuarters: quartersIn(outlay.from, outlay.to),
			// In yuan, so that an exchange rate moves no share.
			share: (spent.value / figure.amount.low) * 100,
			figure:
				stated && stated.amount.low !== null && Math.abs(stated.amount.low - spent.value) < 0.001
					? (stated.id as FigureId)
					: null
		};
	}
}

export const isEmpty = ({ plan, decade, press, steps, wider }: DecadeRows): boolean =>
	!plan && !decade && !press && steps.length + wider.length === 0;
