import type { Figure, Ledger, SeriesOutlay, Standing, StatedOutlay } from '$lib/figures';
import { convert, select, spentOver } from '$lib/measures';
import type { View } from '$lib/view';
import { payerNames, regionOn } from '../frame';
import {
	currencyOf,
	dayOf,
	elapsedOn,
	quartersOn,
	type Bounded,
	type Delivery,
	type Span
} from './delivery';

/** What is known to be spent on one plan, in the plan's own currency or the one it was told in. */
interface Outlay {
	readonly spent: Bounded;
	/** What it is held against: the plan, in the currency of `spent`. */
	readonly of: Figure['amount'];
	readonly standing: Standing;
	readonly until: string;
	readonly span: Span | null;
	/** True where the span is told in whole quarters of accounts. */
	readonly inQuarters: boolean;
	readonly checked: boolean;
	readonly figures: readonly string[];
	readonly series: readonly string[];
}

/**
 * Plans with an outlay: of a series, of the plan's own text, or of a figure of what was spent that
 * is part of the plan. Years do not filter: a plan that is over is the yardstick of one that is not.
 */
export function planRows(
	known: Ledger,
	view: View,
	day: string,
	ofSeries: readonly SeriesOutlay[],
	stated: readonly StatedOutlay[]
): readonly Delivery[] {
	const plans = select(known, {
		...view,
		asof: null,
		nature: ['investment-plan'],
		status: [],
		from: 0,
		to: null
	});
	const spent = partsSpent(known);
	return plans.flatMap((plan) => {
		const outlay =
			fromSeries(plan, known, ofSeries) ??
			fromText(plan, day, stated) ??
			fromPart(plan, spent.get(plan.id) ?? []);
		return outlay ? (rowOf(plan, outlay, known, view, day) ?? []) : [];
	});
}

const spanOf = ({ period }: Figure): Span | null =>
	period?.to ? { from: dayOf(period.from, 'first'), to: dayOf(period.to, 'last') } : null;

function fromSeries(plan: Figure, known: Ledger, outlays: readonly SeriesOutlay[]): Outlay | null {
	const line = outlays.find((one) => one.plan === plan.id);
	const found = line && spentOver(known, line.series, line.from, line.to);
	if (!line || !found || found.currency !== plan.amount.currency) return null;
	const sum = known.figures.find(
		(figure) =>
			figure.id === line.figure &&
			figure.amount.low !== null &&
			Math.abs(figure.amount.low - found.value) < 0.001
	);
	return {
		spent: { low: found.value, high: found.value, bound: 'exact' },
		of: plan.amount,
		standing: line.standing,
		until: found.until,
		span: { from: line.from, to: line.to },
		inQuarters: true,
		checked: found.checked,
		figures: sum ? [sum.id] : [],
		series: [...new Set(found.pieces.map((piece) => piece.series))]
	};
}

function fromText(plan: Figure, day: string, outlays: readonly StatedOutlay[]): Outlay | null {
	const line = outlays.find((one) => one.plan === plan.id && dayOf(one.asOf, 'last') <= day);
	if (!line) return null;
	return {
		spent: line.spent,
		of: line.of,
		standing: line.standing,
		until: dayOf(line.asOf, 'last'),
		span: spanOf(plan),
		inQuarters: false,
		checked: true,
		figures: [],
		series: []
	};
}

/** What was spent by a day, by the plan that it is said to be part of. */
function partsSpent(known: Ledger): ReadonlyMap<string, readonly Figure[]> {
	const parts = new Map<string, Figure[]>();
	for (const figure of known.figures) {
		if (figure.nature !== 'spent' || !figure.period?.to) continue;
		for (const { type, target } of figure.relations) {
			if (type !== 'part-of') continue;
			const list = parts.get(target);
			if (list) list.push(figure);
			else parts.set(target, [figure]);
		}
	}
	return parts;
}

function fromPart(plan: Figure, parts: readonly Figure[]): Outlay | null {
	const part = parts.find((figure) => figure.amount.currency === plan.amount.currency);
	if (!part?.period?.to) return null;
	return {
		spent: part.amount,
		of: plan.amount,
		standing: 'same',
		until: dayOf(part.period.to, 'last'),
		span: spanOf(plan),
		inQuarters: false,
		checked: true,
		figures: [part.id],
		series: []
	};
}

function rowOf(
	plan: Figure,
	outlay: Outlay,
	known: Ledger,
	view: View,
	day: string
): Delivery | null {
	const base = outlay.of.low ?? outlay.of.high;
	const spent = outlay.spent.low ?? outlay.spent.high;
	if (!base || spent === null) return null;
	const wanted = currencyOf(view);
	const converted = wanted ? convert(plan, wanted, known) : null;
	if (wanted && !converted) return null;
	// Both sums at the plan's rate: a share is a share in every currency.
	const factor = converted ? (converted.low ?? converted.high ?? 0) / base : 1;
	const scaled = ({ low, high, bound }: Bounded): Bounded => ({
		low: low === null ? null : low * factor,
		high: high === null ? null : high * factor,
		bound
	});
	const dollars = convert(plan, 'USD', known);
	const { span } = outlay;
	return {
		key: plan.id,
		kind: 'plan',
		payers: payerNames(plan, known),
		title: plan.title,
		forecast: null,
		region: regionOn(plan, 'payer'),
		currency: wanted ?? outlay.of.currency,
		announced: scaled(outlay.of),
		spent: scaled(outlay.spent),
		standing: outlay.standing,
		share: (spent / base) * 100,
		target: ((outlay.of.high ?? base) / base) * 100,
		until: outlay.until,
		span,
		elapsed: span && elapsedOn(span, day),
		elapsedThen: span && elapsedOn(span, outlay.until),
		quarters: span && outlay.inQuarters ? quartersOn(span, outlay.until) : null,
		checked: outlay.checked,
		size: dollars?.low ?? dollars?.high ?? 0,
		announcedOn: plan.announced.date,
		figures: [plan.id, ...outlay.figures],
		series: outlay.series
	};
}
