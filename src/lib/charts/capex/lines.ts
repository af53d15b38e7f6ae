import type { Currency, LedgerPoint, Series } from '$lib/figures';
import { spentOver } from '$lib/measures';
import { converted, type CapexLine, type CapexPoint, type Context } from './line';
import { middleOf, quarterMiddle, touchesYears } from './time';

const lineOf = (
	series: Series,
	points: readonly CapexPoint[],
	{ nameOf, regionOf }: Context
): CapexLine => ({
	key: series.id,
	actor: series.actor,
	name: nameOf(series.actor),
	measure: series.measure,
	currency: series.currency as Currency,
	region: regionOf(series.actor),
	points
});

/** A line for each series of quarters; fiscal quarters at their own dates, or on the calendar's. */
export function linesByQuarter(used: readonly Series[], context: Context): readonly CapexLine[] {
	const { calendar } = context.view;
	return used
		.filter(({ basis }) => basis === 'calendar-quarter' || basis === 'fiscal-quarter')
		.map((series) => {
			const place = calendar === 'aligned' ? quarterMiddle : middleOf;
			const points = series.points
				.filter((point) => touchesYears(point, context.view))
				.flatMap(
					(point) =>
						converted(point, series.currency as Currency, [series.id], place(point), context) ?? []
				);
			return lineOf(series, points, context);
		});
}

/**
 * A line for each company and measure by year. As reported: the company's own years, or, where it
 * gives none, calendar years added up from quarters. Aligned: calendar years wherever four quarters
 * allow it, else the company's own at their dates.
 */
export function linesByYear(used: readonly Series[], context: Context): readonly CapexLine[] {
	const { calendar } = context.view;
	const groups = new Map<string, Series[]>();
	for (const series of used) {
		const key = `${series.actor} ${series.measure} ${series.currency}`;
		groups.set(key, [...(groups.get(key) ?? []), series]);
	}
	return [...groups.values()].flatMap((members) => {
		const years = members.find(({ basis }) => basis === 'calendar-year');
		const fiscal = members.find(({ basis }) => basis === 'fiscal-year');
		const quarters = members.find(({ basis }) => basis === 'calendar-quarter');
		const own = years ?? (calendar === 'aligned' ? undefined : fiscal);
		const first = own ?? quarters ?? fiscal;
		if (!first) return [];
		const added = own || !quarters ? [] : yearsOf(quarters, context);
		const points = added.length > 0 ? added : pointsOf(own ?? fiscal, context);
		const base = added.length > 0 ? quarters! : (own ?? fiscal ?? first);
		return [lineOf(base, points, context)];
	});
}

const pointsOf = (series: Series | undefined, context: Context): readonly CapexPoint[] =>
	(series?.points ?? [])
		.filter((point) => touchesYears(point, context.view))
		.flatMap(
			(point) =>
				converted(point, series!.currency as Currency, [series!.id], middleOf(point), context) ?? []
		);

/** Calendar years of which all four quarters are known. */
function yearsOf(quarters: Series, context: Context): readonly CapexPoint[] {
	const years = [...new Set(quarters.points.map((point) => point.from.slice(0, 4)))];
	return years.flatMap((year) => {
		const period = { from: `${year}-01-01`, to: `${year}-12-31` };
		const sum = spentOver({ series: [quarters] }, [quarters.id], period.from, period.to);
		if (!sum || sum.until !== period.to || !touchesYears(period, context.view)) return [];
		const range = sum.low !== sum.high;
		const point: LedgerPoint = {
			period: year,
			...period,
			asOf: null,
			value: sum.value,
			low: range ? sum.low : null,
			high: range ? sum.high : null,
			// A sum with an estimate in it is an estimate.
			kind: sum.pieces.some((piece) => piece.point.kind === 'estimate') ? 'estimate' : 'derived',
			checked: sum.checked,
			note: null
		};
		return (
			converted(point, quarters.currency as Currency, [quarters.id], middleOf(period), context) ??
			[]
		);
	});
}
