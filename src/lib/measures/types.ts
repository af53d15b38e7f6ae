import type {
	Currency,
	Figure,
	Focus,
	Nature,
	PlaceCode,
	RateRow,
	RegionId,
	Status,
	Tier,
	Who
} from '$lib/figures';

export const SIDES = ['destination', 'payer'] as const;
export type Side = (typeof SIDES)[number];
export const otherSide = (side: Side): Side => (side === 'payer' ? 'destination' : 'payer');
export const MEASURES = ['total', 'per-year', 'gdp-share', 'per-person'] as const;
export type Measure = (typeof MEASURES)[number];
export const PRICES = ['nominal', 'real'] as const;
export type Prices = (typeof PRICES)[number];
/** Currencies a reader may choose; `original` leaves each sum as it was said. */
export const SHOWN_CURRENCIES = ['USD', 'EUR', 'CNY', 'GBP', 'JPY'] as const satisfies Currency[];
export type ShownCurrency = (typeof SHOWN_CURRENCIES)[number] | 'original';

/** Which figures are asked for. An empty list does not restrict. */
export interface Selection {
	/** Region ids, group codes and ISO alpha-3 codes, joined by "or". */
	readonly region: readonly string[];
	readonly side: Side;
	/**
	 * Places that the other side must touch, too: with `side` payer and Western Asia in `region`,
	 * `europe` here asks what Western Asian payers put into Europe.
	 */
	readonly counterpart?: readonly string[];
	readonly who: readonly Who[];
	readonly nature: readonly Nature[];
	readonly focus: readonly Focus[];
	readonly status: readonly Status[];
	readonly tier: readonly Tier[];
	/** Years: a figure is in when its period, or lacking one its announcement, touches them. */
	readonly from: number;
	readonly to: number | null;
	/** `YYYY-MM-DD`: only what was known then; null is all that is known. */
	readonly asof: string | null;
}

/** How a sum is made comparable. */
export interface Basis {
	readonly measure: Measure;
	readonly currency: ShownCurrency;
	readonly prices: Prices;
	readonly side: Side;
}

/** Where a converted number comes from. */
export interface Receipt {
	readonly from: Currency;
	readonly to: Currency;
	/** Units of `from` for one unit of `to`. */
	readonly rate: number;
	/** `2025-02-24`, `2026-05` or `2025`. */
	readonly date: string;
	readonly basis: 'identity' | 'day' | 'month-average' | 'month-end' | 'year-mean' | 'implied';
	readonly source: RateRow['source'] | 'identity' | 'reported';
	/** True where the figure's own source gave the dollars. */
	readonly reported: boolean;
}

/** Why a figure has no value on a basis, or is left out of a total. */
export type Why =
	| 'superseded'
	| 'cancelled'
	| 'part-of'
	| 'same-money'
	| 'financed-by'
	| 'undisclosed'
	| 'spans'
	| 'no-rate'
	| 'no-period'
	| 'no-gdp'
	| 'no-population'
	| 'no-place'
	/** The nature has no total: umbrellas, purchase contracts, financing, rumours … */
	| 'no-total';

/** Bounds that survive arithmetic: null below is "nothing known", null above is "no ceiling". */
export interface Interval {
	readonly low: number | null;
	readonly high: number | null;
	/** True for "at least", and for undisclosed: more is possible. */
	readonly openAbove: boolean;
}

/** A sum in another currency, with where the number comes from. */
export interface Converted extends Interval {
	readonly currency: Currency;
	readonly receipt: Receipt;
}

/** What is totalled: the figures of a selection, made comparable. */
export interface TotalRequest extends Selection {
	readonly currency: ShownCurrency;
	/** A total per person or by share of GDP would add up ratios: those are taken as `total`. */
	readonly measure?: Measure;
	readonly prices?: Prices;
}

/** A figure's sum on a basis. */
export interface Valued {
	readonly figure: Figure;
	/** Billions of `currency`; percent for gdp-share; plain units of `currency` for per-person. */
	readonly low: number | null;
	readonly high: number | null;
	/** True for "at least": more is possible above `low`. */
	readonly openAbove: boolean;
	/** The currency of the value: the chosen one, or the figure's own for `original`. */
	readonly currency: Currency;
	readonly receipt: Receipt | null;
	/** Years that the sum was divided by; `inferred` where the source named no length. */
	readonly years: { readonly value: number; readonly inferred: boolean } | null;
	/** Set where there is no value. */
	readonly why: Why | null;
}

export interface LeftOut {
	readonly id: string;
	readonly why: Why;
	/** The whole, the successor, the other telling, or the other regions. */
	readonly because: string | null;
}

/** A total of one nature without double counting, in billions of `currency`. */
export interface Total {
	readonly nature: Nature;
	readonly currency: Currency;
	/** Largest sum of lows over figures no two of which overlap. */
	readonly low: number;
	/** Sum of highs of all counted figures ("at least" adds its floor). */
	readonly high: number;
	/** True as soon as one counted figure is "at least". */
	readonly openAbove: boolean;
	/** Sum of lows of all counted figures, overlaps not removed. */
	readonly grossLow: number;
	readonly counted: readonly string[];
	readonly inLow: readonly string[];
	readonly leftOut: readonly LeftOut[];
}

/** A total by the parts of the world it lies in. */
export interface RegionTotal extends Total {
	readonly region: RegionId | 'several' | 'worldwide';
}

/** A total by the country it lies in. */
export interface PlaceTotal extends Total {
	/** A country, a group code, WLD, or `several`. */
	readonly place: PlaceCode | 'several';
}

/** Yearly sums by country, and what they weigh there. */
export interface PlaceShare extends PlaceTotal {
	/** Percent of GDP a year; null where nothing is counted or no single GDP stands against it. */
	readonly share: {
		readonly low: number;
		readonly high: number;
		readonly openAbove: boolean;
	} | null;
	/** Earliest and latest first year of the counted figures. */
	readonly firstYears: readonly [number, number] | null;
}
