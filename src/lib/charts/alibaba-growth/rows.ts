import type { Ledger, LedgerClaim, LedgerPoint, SeriesId } from '$lib/figures';
import { knownOn, selectSeries } from '$lib/measures';
import type { View } from '$lib/view';

/** A part of the company whose revenue growth is reported on one measure. */
export type Segment = 'group' | 'cloud' | 'international' | 'taobao' | 'ai-cloud';
/** Measures of growth that leave something out or count something else: never in one panel. */
export type OtherMeasure = 'like-for-like' | 'customers';

const SEGMENTS = {
	international: 'alibaba-aidc-growth-quarter',
	cloud: 'alibaba-cloud-growth-quarter',
	group: 'alibaba-revenue-growth-quarter',
	taobao: 'alibaba-taobao-tmall-growth-quarter',
	'ai-cloud': 'alibaba-ai-cloud-growth-quarter'
} as const satisfies Record<Segment, SeriesId>;

const OTHERS = {
	'like-for-like': 'alibaba-revenue-growth-like-for-like-quarter',
	customers: 'alibaba-customer-management-growth-quarter'
} as const satisfies Record<OtherMeasure, SeriesId>;

const CLAIM = 'alibaba-revenue-32-percent';
/** The quarter that the article spoke of. */
export const CLAIMED_QUARTER = '2024-Q4';

export interface GrowthPoint extends LedgerPoint {
	/** Percent against the same quarter of the year before. */
	readonly value: number;
}

export interface GrowthLine<Name = Segment | OtherMeasure> {
	readonly name: Name;
	readonly series: SeriesId;
	/** In order of time. */
	readonly points: readonly GrowthPoint[];
}

/** The quarter of the claim, as reported for the three parts that it mixes up. */
export interface ClaimedQuarter {
	readonly group: number;
	readonly cloud: number | null;
	readonly international: number;
}

export interface GrowthRows {
	readonly lines: readonly GrowthLine<Segment>[];
	readonly others: readonly GrowthLine<OtherMeasure>[];
	/** Null where its quarter is not shown or its results were not yet known. */
	readonly claim: (LedgerClaim & { readonly quarter: ClaimedQuarter }) | null;
}

/** Growth of Alibaba's revenue by part of the company, quarter by quarter. */
export function rows(ledger: Ledger, view: View): GrowthRows {
	const series = new Map(selectSeries(ledger, view).map((one) => [one.id, one]));
	const pick = <Name extends string>(names: Readonly<Record<Name, SeriesId>>) =>
		(Object.entries(names) as [Name, SeriesId][])
			.map(([name, id]) => ({
				name,
				series: id,
				points: (series.get(id)?.points ?? []).filter(
					(point): point is GrowthPoint =>
						point.value !== null &&
						Number(point.from.slice(0, 4)) >= view.from &&
						(view.to === null || Number(point.from.slice(0, 4)) <= view.to)
				)
			}))
			.filter((line) => line.points.length > 0);
	const lines = pick(SEGMENTS);
	return { lines, others: pick(OTHERS), claim: claimOn(ledger, view, lines) };
}

function claimOn(
	ledger: Ledger,
	view: View,
	lines: readonly GrowthLine<Segment>[]
): GrowthRows['claim'] {
	const claim = ledger.claims.find((one) => one.id === CLAIM);
	const known = new Set(knownOn(ledger, view.asof).events.map((event) => event.id));
	const of = (name: Segment) =>
		lines
			.find((line) => line.name === name)
			?.points.find((point) => point.period === CLAIMED_QUARTER)?.value ?? null;
	const group = of('group');
	const international = of('international');
	if (!claim?.events.every((event) => known.has(event))) return null;
	if (group === null || international === null) return null;
	return { ...claim, quarter: { group, cloud: of('cloud'), international } };
}

/** All lines of both panels. */
export const allLines = ({ lines, others }: GrowthRows): readonly GrowthLine[] => [
	...lines,
	...others
];
