import type { Currency, Guided, Ledger, LedgerPoint, Series } from '$lib/figures';
import { converted, type CapexPoint, type Context, type Guidance } from './line';
import { middleOf, touchesYears, yearAt } from './time';

/** In which month a cut date was said is known, not on which day: the middle of it. */
const saidAt = (asOf: string): number => (asOf.length > 7 ? yearAt(asOf) : yearAt(asOf) + 1 / 24);

/** Each company's statements about each year, in order of time. */
export function guidanceIn(
	companies: readonly Series[],
	guided: readonly Guided[],
	context: Context,
	known: Ledger
): readonly Guidance[] {
	return guided
		.flatMap(({ guidance, measure }) => {
			const series = companies.find((one) => one.id === guidance);
			if (!series) return [];
			const periods = [...new Set(series.points.map((point) => point.period))];
			return periods.flatMap((period): Guidance[] => {
				const said = series.points.filter(
					(point) =>
						point.period === period &&
						point.asOf !== null &&
						touchesYears(point, context.view) &&
						Number(point.asOf.slice(0, 4)) >= context.view.from
				);
				const revisions = said
					.map((point) =>
						converted(point, series.currency as Currency, [series.id], saidAt(point.asOf!), context)
					)
					.filter((point): point is CapexPoint => point !== null)
					.sort((a, b) => a.at - b.at);
				const newest = revisions.at(-1);
				if (!newest) return [];
				return [
					{
						key: `${series.id}:${period}`,
						actor: series.actor,
						name: context.nameOf(series.actor),
						series: series.id,
						period,
						measure,
						region: context.regionOf(series.actor),
						revisions,
						about: middleOf(newest.point),
						figure: figureOf(series.actor, newest.point, known)
					}
				];
			});
		})
		.sort(
			(a, b) => b.revisions.at(-1)!.value - a.revisions.at(-1)!.value || (a.key < b.key ? -1 : 1)
		);
}

function figureOf(actor: string, point: LedgerPoint, known: Ledger): string | null {
	const found = known.figures.find(
		(figure) =>
			figure.nature === 'capex-guidance' &&
			figure.payers.includes(actor) &&
			figure.period?.from.slice(0, 7) === point.from.slice(0, 7) &&
			figure.amount.low === (point.low ?? point.value)
	);
	return found?.id ?? null;
}
