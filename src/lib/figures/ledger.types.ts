/**
 * The ledger: the records in one reader's language, with what is derived from them, small enough
 * to send to a browser. Measures and charts know only this, never the record files.
 */
import type {
	Currency,
	DatedTo,
	Focus,
	Money,
	Nature,
	Period,
	PlaceCode,
	PointKind,
	RegionId,
	Relation,
	SeriesBasis,
	SeriesMeasure,
	Status,
	Tier,
	Verdict,
	Who,
	ClaimRecord,
	EventRecord,
	ActorRecord
} from './types';

/** Where a figure counts: a region, or `worldwide` for WLD and for places without a region. */
export type RegionOrWorld = RegionId | 'worldwide';

export interface Figure {
	readonly id: string;
	/** In the ledger's language; without the payer's name. */
	readonly title: string;
	readonly payers: readonly string[];
	readonly payerCountries: readonly PlaceCode[];
	readonly payerRegions: readonly RegionOrWorld[];
	readonly who: Who;
	readonly nature: Nature;
	readonly focus: Focus;
	readonly tier: Tier;
	readonly destination: readonly PlaceCode[];
	readonly destinationRegions: readonly RegionOrWorld[];
	readonly amount: Money;
	/** The source's own dollars, in billions, and its implied rate (units for one dollar). */
	readonly usdReported: { readonly value: number; readonly rate: number } | null;
	/** Key into `Ledger.rates`; null where no rate exists (undisclosed sums). */
	readonly rateKey: string | null;
	readonly period: Period | null;
	readonly announced: DatedTo;
	readonly status: Status;
	readonly statusDate: string | null;
	readonly relations: readonly Relation[];
	/** Id of the successor; derived from `supersedes`. */
	readonly supersededBy: string | null;
	readonly checked: Verdict | null;
	/** How many sources stand behind it. */
	readonly sourceCount: number;
}

/**
 * `ecb-daily` and `ecb`: European Central Bank, of a day and as a month's mean; `fed-h10`: Federal
 * Reserve; `imf`: International Monetary Fund; `market`: unofficial month-end values of 2026.
 */
export type RateSource = 'ecb-daily' | 'fed-h10' | 'ecb' | 'imf' | 'market';
export type RateBasis = 'day' | 'month-average' | 'month-end' | 'year-mean';

/** Units of each currency for one US dollar on a day, or over a month or year. */
export interface RateRow {
	/** `2025-02-24`, `2026-05` or `2025`: what the rate stands for. */
	readonly date: string;
	readonly basis: RateBasis;
	/** Two names where the months of a year come from two origins. */
	readonly source: RateSource | `${RateSource}+${RateSource}`;
	/**
	 * What the five showable currencies stand on, only where that is not what `basis` and `source`
	 * say of the figure's own currency (the IMF has SAR at the end of a month, the Fed the rest as
	 * the month's mean).
	 */
	readonly shown?: {
		readonly basis: RateBasis;
		readonly source: RateSource | `${RateSource}+${RateSource}`;
	};
	/** Only the figure's own currency and the five that can be shown. */
	readonly perUsd: Readonly<Partial<Record<Currency, number>>>;
}

export interface LedgerPoint {
	readonly period: string;
	readonly from: string;
	readonly to: string;
	readonly asOf: string | null;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly kind: PointKind;
	readonly checked: boolean;
	/** Only where the chart must say it (definition changes, odd conversions). */
	readonly note: string | null;
}

export interface Series {
	readonly id: string;
	readonly title: string;
	readonly actor: string;
	readonly place: PlaceCode;
	readonly measure: SeriesMeasure;
	readonly unit: 'billion' | 'percent';
	readonly currency: Currency | null;
	readonly basis: SeriesBasis;
	readonly fiscalYearEnd: string | null;
	readonly points: readonly LedgerPoint[];
}

export interface LedgerEvent {
	readonly id: string;
	readonly date: DatedTo;
	readonly kind: EventRecord['kind'];
	readonly actors: readonly string[];
	readonly title: string;
	readonly commitments: readonly string[];
}

/** A statement of the founding article and what is true of it, in the ledger's language. */
export interface LedgerClaim {
	readonly id: string;
	readonly verdict: ClaimRecord['verdict'];
	readonly asStated: string;
	readonly byWhom: string;
	readonly whatIsTrue: string;
	/** Figures, series and events that show it. */
	readonly figures: readonly string[];
	readonly series: readonly string[];
	readonly events: readonly string[];
	readonly sources: readonly { readonly publisher: string; readonly url: string }[];
}

export interface LedgerActor {
	readonly name: string;
	readonly type: ActorRecord['type'];
	readonly place: PlaceCode | null;
	readonly parent: string | null;
}

export interface Place {
	readonly name: string;
	/** Null for WLD and for places outside the nine regions. */
	readonly region: RegionId | null;
	/** Members of a group code; empty for countries. */
	readonly members: readonly string[];
}

export interface Ledger {
	readonly locale: string;
	/** Changes whenever a record changes: a hash of all records. */
	readonly version: string;
	/** The day the evidence closes. */
	readonly closes: string;
	readonly figures: readonly Figure[];
	readonly series: readonly Series[];
	readonly events: readonly LedgerEvent[];
	readonly claims: readonly LedgerClaim[];
	/** Only actors that a figure, series or event names. */
	readonly actors: Readonly<Record<string, LedgerActor>>;
	/** All countries that a figure names, and the groups. */
	readonly places: Readonly<Record<string, Place>>;
	readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
	/** By `Figure.rateKey`. */
	readonly rates: Readonly<Record<string, RateRow>>;
	/**
	 * Mean rate of each year 2014–2026 for the five showable currencies and every series
	 * currency, by `YYYY`: series are converted at the year's mean.
	 */
	readonly yearRates: Readonly<Record<string, RateRow>>;
	/** Billions of current US dollars by place and year 2023–2026. */
	readonly gdp: Readonly<Record<string, Readonly<Record<string, number>>>>;
	/** Years up to this one are reported or estimated, later ones projected. */
	readonly gdpProjectedFrom: number;
	/** People, newest year, by place. */
	readonly population: Readonly<Record<string, number>>;
	/** US consumer prices (1982–84 = 100) by `YYYY-MM`, and year means by `YYYY`. */
	readonly cpi: Readonly<Record<string, number>>;
}
