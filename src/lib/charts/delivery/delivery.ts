import type { Bound, Currency, RegionOrWorld, Standing } from '$lib/figures';
import type { View } from '$lib/view';

/** A sum with its bound; billions of `Delivery.currency`. */
export interface Bounded {
	readonly low: number | null;
	readonly high: number | null;
	readonly bound: Bound;
}

export interface Span {
	/** Full dates, first and last day. */
	readonly from: string;
	readonly to: string;
}

/** What was announced, and what of it is known to be spent. */
export interface Delivery {
	/** Figure id of the plan, or series and period of the forecast. */
	readonly key: string;
	readonly kind: 'plan' | 'forecast';
	readonly payers: readonly string[];
	/** Title of the plan; null for a forecast, which is named by its period. */
	readonly title: string | null;
	/** Period of a forecast as the ledger writes it: `2026`, `FY2026`. */
	readonly forecast: string | null;
	readonly region: RegionOrWorld | 'several';
	readonly currency: Currency;
	readonly announced: Bounded;
	readonly spent: Bounded;
	readonly standing: Standing;
	/** Percent of the announced sum, of its lower end where it has two: where the bar ends. */
	readonly share: number;
	/** The announced sum's upper end in percent of its lower one; 100 where it has one end. */
	readonly target: number;
	/** Last day that is in what was spent. */
	readonly until: string;
	readonly span: Span | null;
	/** Percent of the span that has passed on the view's day, and on `until`; null without a span. */
	readonly elapsed: number | null;
	readonly elapsedThen: number | null;
	/** Whole quarters of the span that what was spent covers. */
	readonly quarters: { readonly done: number; readonly of: number } | null;
	readonly checked: boolean;
	/** For the order of rows; dollars of the announcement. */
	readonly size: number;
	readonly announcedOn: string;
	readonly figures: readonly string[];
	readonly series: readonly string[];
}

/** Sums are compared in the currency they were announced in; dollars are every view's default. */
export const currencyOf = (view: View): Currency | null =>
	view.currency === 'USD' || view.currency === 'original' ? null : view.currency;

const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Percent of a span that has passed at the end of a day. */
export function elapsedOn(span: Span, day: string): number {
	const whole = time(span.to) - time(span.from) + 86_400_000;
	const passed = time(day) - time(span.from) + 86_400_000;
	return Math.max(0, Math.min(100, (passed / whole) * 100));
}

/** Whole quarters from the span's first day to `until`, of those in the span. */
export function quartersOn(span: Span, until: string): { done: number; of: number } {
	const months = (to: string) =>
		(Number(to.slice(0, 4)) - Number(span.from.slice(0, 4))) * 12 +
		Number(to.slice(5, 7)) -
		Number(span.from.slice(5, 7)) +
		1;
	return { done: Math.floor(months(until) / 3), of: Math.round(months(span.to) / 3) };
}

/** The first or last day of a date cut to its year or month. */
export function dayOf(date: string, end: 'first' | 'last'): string {
	if (date.length === 10) return date;
	if (end === 'first') return date.length === 4 ? `${date}-01-01` : `${date}-01`;
	if (date.length === 4) return `${date}-12-31`;
	const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));
	return last.toISOString().slice(0, 10);
}
