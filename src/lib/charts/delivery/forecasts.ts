import type { Guided, Ledger, LedgerPoint, Series } from '$lib/figures';
import { atYearMean, selectSeries, spentOver, type SpentOver } from '$lib/measures';
import type { View } from '$lib/view';
import { currencyOf, elapsedOn, quartersOn, type Bounded, type Delivery } from './delivery';

/**
 * What companies said they would spend in a year, against what they reported on the same measure.
 * Of several statements about a year the newest counts.
 */
export function forecastRows(
	known: Ledger,
	view: View,
	day: string,
	guided: readonly Guided[]
): readonly Delivery[] {
	if (view.who.length > 0 && !view.who.includes('corporate')) return [];
	// A forecast is for a whole company, wherever it spends: it is no answer to who pays where.
	if (view.counterpart.length > 0) return [];
	const chosen = selectSeries(known, { region: view.region, asof: null });
	return guided.flatMap((line) => {
		const series = chosen.find((one) => one.id === line.guidance);
		return series
			? newest(series).flatMap((point) => rowOf(series, point, line, known, view, day))
			: [];
	});
}

/** The newest statement about each period. */
function newest(series: Series): readonly LedgerPoint[] {
	const found = new Map<string, LedgerPoint>();
	for (const point of series.points) {
		const before = found.get(point.period);
		if (!before || (point.asOf ?? '') > (before.asOf ?? '')) found.set(point.period, point);
	}
	return [...found.values()];
}

function rowOf(
	series: Series,
	point: LedgerPoint,
	line: Guided,
	known: Ledger,
	view: View,
	day: string
): readonly Delivery[] {
	const same = spentOver(known, line.reported, point.from, point.to);
	const narrower = spentOver(known, line.atLeast, point.from, point.to);
	const found = same ?? narrower;
	const base = point.low ?? point.value;
	if (!found || !base || !series.currency || found.currency !== series.currency) return [];
	const currency = currencyOf(view) ?? series.currency;
	const own = series.currency;
	const factor = atYearMean(1, own, currency, point, known);
	if (factor === null) return [];
	const span = { from: point.from, to: point.to };
	const actor = known.actors[series.actor];
	return [
		{
			key: `${series.id}:${point.period}`,
			kind: 'forecast',
			payers: [actor?.name ?? series.actor],
			title: null,
			forecast: point.period,
			region: (actor?.place && known.places[actor.place]?.region) || 'worldwide',
			currency,
			announced: announcedBy(point, factor),
			spent: spentBy(found, same !== null, factor),
			standing: same ? 'same' : 'lower-bound',
			share: (found.value / base) * 100,
			target: ((point.high ?? base) / base) * 100,
			until: found.until,
			span,
			elapsed: elapsedOn(span, day),
			elapsedThen: elapsedOn(span, found.until),
			quarters: quartersOn(span, found.until),
			checked: found.checked,
			size: atYearMean(base, own, 'USD', point, known) ?? 0,
			announcedOn: point.asOf ?? point.from,
			figures: figuresOf(series, point, known),
			series: [series.id, ...new Set(found.pieces.map((piece) => piece.series))]
		}
	];
}

/** A middle without ends is what the company called "about". */
function announcedBy({ low, high, value }: LedgerPoint, factor: number): Bounded {
	if (low !== null && high !== null && low !== high)
		return { low: low * factor, high: high * factor, bound: 'range' };
	const about = (value ?? low ?? 0) * factor;
	return { low: about, high: about, bound: 'about' };
}

const spentBy = ({ value }: SpentOver, same: boolean, factor: number): Bounded =>
	same
		? { low: value * factor, high: value * factor, bound: 'exact' }
		: { low: value * factor, high: null, bound: 'at-least' };

/** The figure that says the same as the newest guidance, so that its page can be opened. */
function figuresOf(series: Series, point: LedgerPoint, known: Ledger): readonly string[] {
	return known.figures
		.filter(
			(figure) =>
				figure.nature === 'capex-guidance' &&
				figure.payers.includes(series.actor) &&
				figure.period?.from.slice(0, 7) === point.from.slice(0, 7) &&
				figure.amount.low === (point.low ?? point.value)
		)
		.map((figure) => figure.id);
}
