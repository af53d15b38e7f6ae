import type { Currency, Ledger, LedgerPoint, SeriesMeasure } from '$lib/figures';
import { atYearMean } from '$lib/measures';
import type { View } from '$lib/view';
import type { Tone } from '../frame';

export interface CapexPoint {
	readonly point: LedgerPoint;
	/** Billions of `CapexRows.currency`; low alone is "at least", low and high a range. */
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
	/** Where it is drawn, in years since year 0: the middle of its period. */
	readonly at: number;
	/** Series it comes from; several where a year is added up from quarters. */
	readonly series: readonly string[];
}

/** One measure of one company. */
export interface CapexLine {
	readonly key: string;
	readonly actor: string;
	/** The company without what stands in brackets behind it. */
	readonly name: string;
	readonly measure: SeriesMeasure;
	readonly currency: Currency;
	readonly region: Tone;
	readonly points: readonly CapexPoint[];
}

/** What a company said of one year, each time it said it. */
export interface Guidance {
	readonly key: string;
	readonly actor: string;
	readonly name: string;
	readonly series: string;
	readonly period: string;
	readonly measure: SeriesMeasure | null;
	readonly region: Tone;
	/** In order of time; `at` is when it was said. */
	readonly revisions: readonly CapexPoint[];
	/** The middle of the year it is about. */
	readonly about: number;
	/** Figure of the newest statement, where the ledger has one. */
	readonly figure: string | null;
}

export const newestOf = (line: CapexLine): CapexPoint => line.points.at(-1)!;

/** What building lines needs to know besides the series. */
export interface Context {
	readonly ledger: Ledger;
	readonly view: View;
	readonly currency: Currency;
	nameOf(actor: string): string;
	regionOf(actor: string): Tone;
}

/** A point in the chart's currency; null where it has no value or no rate. */
export function converted(
	point: LedgerPoint,
	own: Currency,
	series: readonly string[],
	at: number,
	{ currency, ledger }: Context
): CapexPoint | null {
	const base = point.value ?? point.low;
	if (base === null) return null;
	const factor = atYearMean(1, own, currency, point, ledger);
	if (factor === null) return null;
	const scaled = (value: number | null) => (value === null ? null : value * factor);
	return {
		point,
		value: base * factor,
		low: scaled(point.low),
		high: scaled(point.high),
		at,
		series
	};
}
