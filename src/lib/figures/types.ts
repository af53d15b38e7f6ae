/**
 * The words of the ledger: what a record may say. Meanings of the enumerations are those of the
 * evidence's own README; docs/figures.md repeats them for contributors.
 */
import type { ActorId } from './actors';
import type { CountryCode } from './countries';
import type { SourceId } from './sources';

export const REGION_IDS = [
	'northern-america',
	'latin-america-caribbean',
	'europe',
	'western-asia',
	'central-southern-asia',
	'eastern-asia',
	'south-eastern-asia',
	'africa',
	'oceania'
] as const;
export type RegionId = (typeof REGION_IDS)[number];

/** EUU European Union; EUR, WAS, AFR a continent not itemised; WLD worldwide or not stated. */
export const GROUP_CODES = ['EUU', 'EUR', 'WAS', 'AFR', 'WLD'] as const;
export type GroupCode = (typeof GROUP_CODES)[number];
export type PlaceCode = CountryCode | GroupCode;

export const WHO = ['corporate', 'national', 'supranational', 'mixed'] as const;
export type Who = (typeof WHO)[number];

export const NATURES = [
	'investment-plan',
	'capex-guidance',
	'spent',
	'public-budget',
	'public-finance',
	'umbrella',
	'purchase-contract',
	'financing',
	'production-value',
	'third-party-estimate',
	'rumour'
] as const;
export type Nature = (typeof NATURES)[number];

/** Natures that have a total of their own; sums of the others are never added up. */
export const TOTALLED_NATURES = [
	'investment-plan',
	'capex-guidance',
	'spent',
	'public-budget',
	'public-finance'
] as const satisfies readonly Nature[];

export const FOCUSES = ['ai-infrastructure', 'partly', 'wider'] as const;
export type Focus = (typeof FOCUSES)[number];

export const TIERS = ['headline', 'standard', 'detail'] as const;
export type Tier = (typeof TIERS)[number];

export const STATUSES = [
	'announced',
	'signed',
	'underway',
	'delivered',
	'revised',
	'cancelled',
	'superseded'
] as const;
export type Status = (typeof STATUSES)[number];

export const BOUNDS = [
	'exact',
	'about',
	'at-least',
	'up-to',
	'range',
	'at-most',
	'undisclosed'
] as const;
export type Bound = (typeof BOUNDS)[number];

export const SCOPES = [
	'data-centres',
	'chips',
	'cloud',
	'energy',
	'network',
	'r-and-d',
	'skills',
	'total-capex'
] as const;
export type Scope = (typeof SCOPES)[number];

export const RELATION_TYPES = [
	'part-of',
	'supersedes',
	'same-money',
	'overlaps',
	'financed-by'
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export type Verdict = 'confirmed' | 'corrected' | 'disputed' | 'not-found';

export const CURRENCIES = [
	'AED',
	'AUD',
	'BRL',
	'CAD',
	'CHF',
	'CNY',
	'DKK',
	'EUR',
	'GBP',
	'HKD',
	'IDR',
	'ILS',
	'INR',
	'JPY',
	'KRW',
	'MXN',
	'MYR',
	'NOK',
	'NZD',
	'PLN',
	'SAR',
	'SEK',
	'SGD',
	'THB',
	'TRY',
	'TWD',
	'USD',
	'VND',
	'ZAR'
] as const;
export type Currency = (typeof CURRENCIES)[number];

/** A sum in billions of `currency`. Undisclosed is a bound, never a zero. */
export interface Money {
	readonly low: number | null;
	readonly high: number | null;
	readonly currency: Currency;
	readonly bound: Bound;
}

/** A date cut to what is known: `2026`, `2026-05` or `2026-05-09`. */
export interface DatedTo {
	readonly date: string;
	readonly precision: 'year' | 'month' | 'day';
}

export interface Period {
	/** `YYYY` or `YYYY-MM`, by `precision`. */
	readonly from: string;
	/** Null where no end was named. */
	readonly to: string | null;
	/** The length the source named; null where it named only the ends. */
	readonly years: number | null;
	readonly precision: 'month' | 'year';
	/** `fiscal`: the payer's own years. */
	readonly basis: 'calendar' | 'fiscal';
	/** False where only a length was named, or the years were assumed. */
	readonly stated: boolean;
}

export interface Relation<Id extends string = string> {
	readonly type: RelationType;
	readonly target: Id;
	readonly note: string | null;
}

/** One announced or reported sum of money, as written by hand in `commitments/`. */
export interface CommitmentRecord {
	readonly id: string;
	/** At most 70 characters and without the payer's name: title and payers are shown together. */
	readonly title: string;
	readonly titleEs: string;
	readonly titleFr: string;
	readonly titleZh: string;
	readonly payers: readonly ActorId[];
	/** Partners put up no sum of their own. */
	readonly partners: readonly ActorId[];
	/** Home of the payers; WLD where they are many and mixed. */
	readonly payerCountries: readonly PlaceCode[];
	readonly who: Who;
	readonly nature: Nature;
	readonly focus: Focus;
	readonly tier: Tier;
	/** A country together with WLD means there and elsewhere. */
	readonly destination: readonly PlaceCode[];
	readonly amount: Money;
	/** Set where the source itself gave dollars (billions) for a sum in another currency. */
	readonly usdReported: { readonly value: number; readonly rate: number } | null;
	readonly period: Period | null;
	readonly announced: DatedTo;
	readonly scope: readonly Scope[];
	readonly status: Status;
	readonly statusDate: string | null;
	readonly statusNote: string | null;
	readonly relations: readonly Relation[];
	readonly sources: readonly SourceId[];
	/** The verdict of the fact-check; null where the figure was not in it. */
	readonly checked: Verdict | null;
	readonly summary: string;
	readonly caveat: string | null;
}

export type SeriesMeasure =
	| 'capex'
	| 'capex-net'
	| 'capex-wide'
	| 'capex-excluding-campuses'
	| 'capex-with-finance-leases'
	| 'capex-with-lease-principal'
	| 'capex-guidance'
	| 'compute-capex'
	| 'ai-capex'
	| 'capital-commitments'
	| 'revenue'
	| 'revenue-growth'
	| 'revenue-growth-like-for-like'
	| 'customer-management-growth'
	| 'cloud-revenue'
	| 'ai-product-revenue'
	| 'free-cash-flow'
	| 'investment'
	| 'plan-total'
	| 'pledges'
	| 'pledges-cumulative'
	| 'public-budget';

export type SeriesBasis =
	| 'calendar-quarter'
	| 'fiscal-quarter'
	| 'calendar-half'
	| 'calendar-year'
	| 'fiscal-year'
	| 'multi-year'
	| 'as-of';

export type PointKind = 'reported' | 'derived' | 'estimate' | 'guidance';

export interface SeriesPoint {
	/** `2024-Q4`, `2024-H1`, `2024`, `FY2025` (fiscal year ending in 2025), `FY2027-Q1`. */
	readonly period: string;
	/** Full dates. */
	readonly from: string;
	readonly to: string;
	/** Day or month of a guidance or of an as-of statement. */
	readonly asOf: string | null;
	readonly value: number | null;
	/** Null unless a range; low alone means at least. */
	readonly low: number | null;
	readonly high: number | null;
	readonly kind: PointKind;
	readonly note: string | null;
	/** False: not yet checked against the document named as its source. */
	readonly checked: boolean;
	readonly sources: readonly SourceId[];
}

/** One measure of one actor over time; billions of `currency`, or percent. */
export interface SeriesRecord {
	readonly id: string;
	readonly title: string;
	readonly titleEs: string;
	readonly titleFr: string;
	readonly titleZh: string;
	readonly actor: ActorId;
	readonly place: PlaceCode;
	readonly measure: SeriesMeasure;
	readonly unit: 'billion' | 'percent';
	readonly currency: Currency | null;
	readonly basis: SeriesBasis;
	/** `MM-DD`, only for fiscal bases. */
	readonly fiscalYearEnd: string | null;
	readonly points: readonly SeriesPoint[];
	readonly sources: readonly SourceId[];
	readonly caveat: string | null;
}

export interface EventRecord {
	readonly id: string;
	readonly date: DatedTo;
	readonly kind: 'plan' | 'model' | 'product' | 'results' | 'policy' | 'financing';
	readonly actors: readonly ActorId[];
	readonly countries: readonly PlaceCode[];
	readonly title: string;
	readonly titleEs: string;
	readonly titleFr: string;
	readonly titleZh: string;
	readonly summary: string;
	readonly commitments: readonly string[];
	readonly series: readonly string[];
	readonly sources: readonly SourceId[];
}

export interface ClaimRecord {
	readonly id: string;
	readonly verdict: 'wrong' | 'imprecise' | 'unproven' | 'unconfirmed';
	readonly asStated: string;
	readonly asStatedEs: string;
	readonly asStatedFr: string;
	readonly asStatedZh: string;
	readonly byWhom: string;
	readonly byWhomEs: string;
	readonly byWhomFr: string;
	readonly byWhomZh: string;
	readonly whatIsTrue: string;
	readonly whatIsTrueEs: string;
	readonly whatIsTrueFr: string;
	readonly whatIsTrueZh: string;
	readonly figures: readonly string[];
	readonly series: readonly string[];
	readonly events: readonly string[];
	readonly sources: readonly SourceId[];
}

export interface SourceRecord {
	readonly id: string;
	readonly publisher: string;
	/** Who carries the text. */
	readonly via: string | null;
	/** As published; null where not known, then `describedAs` is ours. */
	readonly title: string | null;
	readonly describedAs: string | null;
	readonly url: string;
	readonly published: string | null;
	readonly kind: 'primary' | 'press' | 'aggregator';
	/** True when the text was opened by a researcher. */
	readonly checked: boolean;
}

export interface ActorRecord {
	readonly id: string;
	readonly name: string;
	readonly nameEs: string;
	readonly nameFr: string;
	readonly nameZh: string;
	/** `collective`: many payers under one name. */
	readonly type: 'company' | 'fund' | 'state' | 'supranational' | 'public-body' | 'collective';
	readonly iso3: PlaceCode | null;
	readonly parent: string | null;
}

export interface RegionRecord {
	readonly id: RegionId;
	readonly name: string;
	readonly nameEs: string;
	readonly nameFr: string;
	readonly nameZh: string;
	readonly members: readonly CountryCode[];
}

export interface GroupRecord {
	readonly code: GroupCode;
	readonly kind: 'political' | 'geographic' | 'open';
	/** The region a sum for the group counts for; null for WLD. */
	readonly region: RegionId | null;
	readonly name: string;
	readonly nameEs: string;
	readonly nameFr: string;
	readonly nameZh: string;
	readonly members: readonly CountryCode[];
}

export interface CountryRecord {
	readonly iso3: string;
	readonly iso2: string;
	readonly numeric: string | null;
	readonly name: string;
	readonly nameEs: string;
	readonly nameFr: string;
	readonly nameZh: string;
}
