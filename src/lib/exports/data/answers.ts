/**
 * What the data addresses answer with. `scripts/schema.mjs` makes the JSON Schema of the interface
 * from these types and their comments, so a comment here is documentation for others.
 */
import type {
	ActorRecord,
	EventRecord,
	Figure,
	FigureDetails,
	LedgerPoint,
	PlaceCode,
	RegionId,
	Scope,
	Series,
	SourceRecord
} from '$lib/figures';
import type { Currency } from '$lib/figures';
import type { Receipt, RegionTotals, Total, Why } from '$lib/measures';

/** What every answer says of itself. */
export interface Edition {
	/** Edition of the ledger: changes whenever a record changes. */
	readonly version: string;
	readonly licence: 'CC-BY-4.0';
	/** Language of titles and names. */
	readonly locale: 'en' | 'es' | 'fr' | 'zh';
	/** As known on this day. */
	readonly asof: string;
	/** The query in full: with it the same question can be asked again, whatever the defaults become. */
	readonly query: string;
}

/** A figure's sum on the basis asked for: currency, measure, prices. */
export interface FigureValue {
	/** Null where nothing is certain. */
	readonly low: number | null;
	/** Null where there is no ceiling. */
	readonly high: number | null;
	/** True for "at least": more is possible. */
	readonly openAbove: boolean;
	readonly currency: Currency;
	/** `billion`, or by measure a year, percent of GDP a year, or units of the currency a person. */
	readonly unit: 'billion' | 'billion-per-year' | 'percent-of-gdp' | 'per-person';
	/** Rate, day and origin of the conversion. */
	readonly receipt: Receipt | null;
	/** Years that the sum was divided by. */
	readonly years: { readonly value: number; readonly inferred: boolean } | null;
}

/** One announced or reported sum of money. */
export interface FigureEntry extends Figure {
	readonly payerNames: readonly string[];
	readonly destinationNames: readonly string[];
	readonly scope: readonly Scope[];
	/** Null where there is none on the basis asked for; `why` says why. */
	readonly value: FigureValue | null;
	readonly why: Why | null;
	/** Ids of sources, see `/api/sources.json`. */
	readonly sources: readonly string[];
	/** Page of the figure. */
	readonly page: string;
}

/** `/api/figures.json` */
export interface FiguresAnswer extends Edition {
	readonly count: number;
	readonly figures: readonly FigureEntry[];
}

/** `/figures/{id}.json`: everything about one figure. */
export interface FigureAnswer {
	/** Edition of the ledger: changes whenever a record changes. */
	readonly version: string;
	readonly licence: 'CC-BY-4.0';
	readonly details: FigureDetails;
}

export interface SeriesEntryPoint extends LedgerPoint {
	/** Ids of sources; where a point has none of its own, those of the series stand for it. */
	readonly sources: readonly string[];
}

/** One measure of one actor over time. */
export interface SeriesEntry extends Omit<Series, 'points'> {
	readonly actorName: string;
	readonly caveat: string | null;
	/** Ids of sources, see `/api/sources.json`. */
	readonly sources: readonly string[];
	readonly points: readonly SeriesEntryPoint[];
}

/** `/api/series.json` */
export interface SeriesAnswer extends Edition {
	readonly count: number;
	readonly series: readonly SeriesEntry[];
}

export interface EventEntry {
	readonly id: string;
	/** A date cut to what is known: `2026`, `2026-05` or `2026-05-09`. */
	readonly date: string;
	readonly kind: EventRecord['kind'];
	readonly title: string;
	readonly actors: readonly string[];
	readonly countries: readonly PlaceCode[];
	/** Ids of figures that the event belongs to. */
	readonly figures: readonly string[];
	readonly sources: readonly string[];
}

/** `/api/events.json` */
export interface EventsAnswer extends Edition {
	readonly count: number;
	readonly events: readonly EventEntry[];
}

export interface ActorEntry {
	readonly id: string;
	readonly name: string;
	readonly type: ActorRecord['type'];
	/** Home: ISO 3166-1 alpha-3, or a group code. */
	readonly place: PlaceCode | null;
	/** Id of the actor it belongs to. */
	readonly parent: string | null;
}

/** `/api/actors.json` */
export interface ActorsAnswer extends Edition {
	readonly count: number;
	readonly actors: readonly ActorEntry[];
}

/** A region, a group or a country, with its total where it is a region. */
export interface PlaceEntry {
	readonly code: string;
	readonly kind: 'region' | 'group' | 'country';
	readonly name: string;
	/** The region it lies in. */
	readonly region: RegionId | null;
	/** Countries it is made of. */
	readonly members: readonly string[];
	/** Figures of the selection that touch it. */
	readonly figures: number;
	/** Billions of current US dollars, by year. */
	readonly gdp: Readonly<Record<string, number>> | null;
	readonly population: number | null;
}

/** `/api/regions.json` */
export interface RegionsAnswer extends Edition {
	readonly count: number;
	readonly places: readonly PlaceEntry[];
}

/** `/api/totals.json`: without counting money twice. Sums of different natures are never added up. */
export interface TotalsAnswer extends Edition, Omit<Total, 'nature' | 'low' | 'high' | 'grossLow'> {
	/** Null, as the three sums are, where no nature asked for has a total. */
	readonly nature: Total['nature'] | null;
	/** Largest sum of lows over figures no two of which overlap. */
	readonly low: number | null;
	/** Sum of highs of all counted figures ("at least" adds its floor). */
	readonly high: number | null;
	/** Sum of lows of all counted figures, overlaps not removed. */
	readonly grossLow: number | null;
	readonly unit: 'billion';
	readonly byRegion: RegionTotals | null;
	/** One total each, where several natures were asked for. */
	readonly byNature: readonly Total[];
	/** Said where there is no total. */
	readonly note: string | null;
}

/** A document that a record rests on. */
export interface SourceEntry extends SourceRecord {
	/** Ids of the figures, series and events that rest on it. */
	readonly records: readonly string[];
}

/** `/api/sources.json` */
export interface SourcesAnswer extends Edition {
	readonly count: number;
	readonly sources: readonly SourceEntry[];
}

/** A column of a table file. */
export interface ColumnEntry {
	readonly key: string;
	readonly label: string;
	readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'id';
}

/** `/charts/{chart}.json`: the chart's words, numbers and evidence. */
export interface ChartAnswer extends Edition {
	readonly chart: string;
	/** The finding, true under the filter. */
	readonly title: string;
	readonly subtitle: string;
	/** The chart in two to four sentences. */
	readonly description: string;
	readonly notes: readonly string[];
	/** Ids behind what is drawn. */
	readonly evidence: {
		readonly figures: readonly string[];
		readonly series: readonly string[];
		readonly events: readonly string[];
	};
	/** Who says so. */
	readonly sources: readonly SourceRecord[];
	readonly columns: readonly ColumnEntry[];
	/** By the keys of `columns`; null is unknown or not applicable. */
	readonly rows: readonly Readonly<Record<string, number | string | boolean | null>>[];
}

/** `application/problem+json` (RFC 9457): what is wrong with an address. */
export interface ProblemAnswer {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly detail: string;
	/** The first parameter that could not be read. */
	readonly parameter?: string;
	readonly value?: string;
	/** What would have been accepted. */
	readonly accepted?: readonly string[];
	/** Every parameter that could not be read. */
	readonly problems?: readonly {
		readonly parameter: string;
		readonly value: string;
		readonly accepted: readonly string[];
		readonly reason: 'unknown' | 'repeated' | 'too-long' | 'order';
	}[];
}
