import type { Bound, Currency, DatedTo, Locale, Period } from '$lib/figures';

export type { Locale };

/**
 * How long a number may be:
 * `mark` beside a mark: at most three significant digits, symbol, short scale word ("$52.4bn");
 * `text` in a sentence: three significant digits, scale word in full ("52.4 billion dollars");
 * `full` in tables and details: every digit known ("52.4134 billion US dollars").
 */
export type Form = 'mark' | 'text' | 'full';

/** Billions of `currency`, from certain to possible; `high` null is open above. */
export interface Interval {
	readonly low: number | null;
	readonly high: number | null;
	/** True where at least one part is "at least": the sum may be larger than `high`. */
	readonly openAbove?: boolean;
}

/** Kinds of texts that follow one another: whole sentences, closed by a full stop, parts of one. */
export type Between = 'sentences' | 'stops' | 'clauses' | 'asides';

/** Everything a chart, page or file needs to speak one language. Pure; no clock, no DOM. */
export interface Words {
	readonly locale: Locale;
	/** A plain number; at most `digits` significant digits (default 3), U+2212 for minus. */
	number(value: number, digits?: number): string;
	/** A whole count with grouping: 1,234. */
	count(value: number): string;
	/** `value` billions of a currency, no bound: "$52.4bn", "52,4 milliards de dollars", "524亿美元". */
	amount(value: number, currency: Currency, form?: Form): string;
	/** A sum with its bound as a natural phrase: "at least $52.4bn", "between 30 and 50 billion euros", "undisclosed". */
	sum(
		money: { low: number | null; high: number | null; currency: Currency; bound: Bound },
		form?: Form
	): string;
	/** A computed interval: "between A and B", "at least A", "A" when both ends round alike. */
	interval(value: Interval, currency: Currency, form?: Form): string;
	/** `value` percent: "8%", "8 %"; sign forced with `signed`. */
	percent(value: number, options?: { digits?: number; signed?: boolean }): string;
	/** "9.5 times". */
	times(ratio: number): string;
	/** "24 February 2025", "February 2025", "2025" by precision. */
	date(value: DatedTo, form?: 'short' | 'long'): string;
	/** The same from `2025-02-24`, `2025-02` or `2025`. */
	day(iso: string, form?: 'short' | 'long'): string;
	/** "2025–2028", "February 2025 to February 2028", "from 2026, no end named". */
	period(value: Period): string;
	/** A series period: `2024-Q4`, `2024-H1`, `FY2025`, `FY2027-Q1` as readers write them. */
	seriesPeriod(period: string): string;
	/** "A, B and C". */
	list(items: readonly string[]): string;
	/** What stands between two texts of a kind: " " or nothing, ", " or "，". */
	between(what: Between): string;
	/** Collation of the language, ignoring case and accents in ties. */
	compare(a: string, b: string): number;
	/** "US dollars", "yuan": the currency in words. */
	currency(code: Currency): string;
	/** "US$", "CN¥", "€": as used in `mark` form. */
	symbol(code: Currency): string;
}
