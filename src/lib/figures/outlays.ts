/**
 * What is known to have been spent on a plan or forecast: which numbers may be held against which.
 * Every line repeats what a record's own text says; where a figure is `part-of` a plan and `spent`,
 * the relation says it already and no line is needed.
 */
import type { FigureId } from './commitments';
import type { SeriesId } from './series';
import type { Money, SeriesMeasure } from './types';

/**
 * How what was spent stands to what was announced. `same`: the same thing; `upper-bound`: wider,
 * such as a group's whole capital expenditure against a plan for AI alone, so the most that can
 * have gone into it; `lower-bound`: narrower; `other-measure`: neither is inside the other.
 */
export type Standing = 'same' | 'upper-bound' | 'lower-bound' | 'other-measure';

export interface SeriesOutlay {
	readonly plan: FigureId;
	readonly standing: Standing;
	/** Series of one measure, as years and as quarters: the longest known points are taken first. */
	readonly series: readonly SeriesId[];
	/** First and last day that count for the plan; the payer's own years where it counts in them. */
	readonly from: string;
	readonly to: string;
	/** The figure that states the sum so far, where there is one. */
	readonly figure: FigureId | null;
}

export interface StatedOutlay {
	readonly plan: FigureId;
	readonly standing: Standing;
	readonly spent: Money;
	/** The plan in the currency the outlay was stated in, from the same text. */
	readonly of: Money;
	/** When that was the position, as precise as the text is. */
	readonly asOf: string;
	/** Where the text stands in the plan's record. */
	readonly said: 'summary' | 'statusNote';
}

export const SERIES_OUTLAYS = [
	{
		plan: 'alibaba-2025-cloud-ai-plan',
		standing: 'upper-bound',
		series: ['alibaba-capex-fiscal-year', 'alibaba-capex-quarter'],
		from: '2025-04-01',
		to: '2028-03-31',
		figure: 'alibaba-capex-apr2025-jun2026'
	},
	{
		// Data centres are rented too, so purchases in cash alone would be no upper bound.
		plan: 'microsoft-fy2025-80bn',
		standing: 'upper-bound',
		series: ['microsoft-capex-with-finance-leases-quarter'],
		from: '2024-07-01',
		to: '2025-06-30',
		figure: null
	},
	{
		// The pledge counted research too, which no capital expenditure holds.
		plan: 'alibaba-2020-cloud-plan',
		standing: 'other-measure',
		series: ['alibaba-capex-fiscal-year'],
		from: '2020-04-01',
		to: '2023-03-31',
		figure: null
	}
] as const satisfies readonly SeriesOutlay[];

export const STATED_OUTLAYS = [
	{
		plan: 'ytl-nvidia-malaysia',
		standing: 'same',
		spent: { low: 10, high: 10, currency: 'MYR', bound: 'about' },
		of: { low: 20, high: 20, currency: 'MYR', bound: 'about' },
		asOf: '2025-10',
		said: 'statusNote'
	},
	{
		plan: 'aws-thailand-5bn',
		standing: 'same',
		spent: { low: 25, high: 25, currency: 'THB', bound: 'about' },
		of: { low: 200, high: 200, currency: 'THB', bound: 'about' },
		asOf: '2024-06',
		said: 'summary'
	}
] as const satisfies readonly StatedOutlay[];

/** What a company's guidance counts, and the series that report the same. */
export interface Guided {
	readonly guidance: SeriesId;
	/** Null where no text says it. */
	readonly measure: SeriesMeasure | null;
	/** On that measure, the longest periods first; empty where none is known. */
	readonly reported: readonly SeriesId[];
	/** On a narrower measure, for periods that lack one on the guided measure. */
	readonly atLeast: readonly SeriesId[];
}

export const GUIDED = [
	{
		guidance: 'amazon-capex-guidance',
		measure: 'capex-net',
		reported: ['amazon-capex-net-quarter'],
		atLeast: []
	},
	{
		guidance: 'alphabet-capex-guidance',
		measure: 'capex',
		reported: ['alphabet-capex-year', 'alphabet-capex-quarter'],
		atLeast: []
	},
	{
		guidance: 'meta-capex-guidance',
		measure: 'capex-with-lease-principal',
		reported: ['meta-capex-with-lease-principal-year', 'meta-capex-with-lease-principal-quarter'],
		atLeast: ['meta-capex-quarter']
	},
	{
		guidance: 'microsoft-capex-guidance',
		measure: 'capex-with-finance-leases',
		reported: ['microsoft-capex-with-finance-leases-quarter'],
		atLeast: []
	},
	{
		guidance: 'oracle-capex-guidance',
		measure: 'capex',
		reported: ['oracle-capex-fiscal-year', 'oracle-capex-fiscal-quarter'],
		atLeast: []
	},
	{ guidance: 'coreweave-capex-guidance', measure: null, reported: [], atLeast: [] }
] as const satisfies readonly Guided[];
