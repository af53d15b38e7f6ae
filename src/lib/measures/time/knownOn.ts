import type { Figure, Ledger, Status } from '$lib/figures';
import { lastDayOf } from './lastDayOf';

/**
 * The ledger as it could be known on a day. A date cut to its month or year counts as known at its
 * end: nothing is shown before it surely had been said. What was not yet announced is gone, with
 * the relations it carries; statuses are those of the day. Null is all that is known, and so is any
 * day from the close of the evidence on: whatever the ledger holds was known by then.
 */
export function knownOn(ledger: Ledger, asof: string | null): Ledger {
	if (asof === null || asof >= ledger.closes) return ledger;
	let days = made.get(ledger);
	if (!days) made.set(ledger, (days = new Map()));
	let known = days.get(asof);
	if (!known) {
		known = cutTo(ledger, asof);
		const [oldest] = days.keys();
		if (oldest !== undefined && days.size >= DAYS) days.delete(oldest);
		days.set(asof, known);
	}
	return known;
}

/** Days of a ledger that are kept: all charts of a page ask for the same one. */
const DAYS = 8;
const made = new WeakMap<Ledger, Map<string, Ledger>>();

function cutTo(ledger: Ledger, asof: string): Ledger {
	const by = (date: string) => lastDayOf(date) <= asof;
	const figures = ledger.figures.filter((figure) => by(figure.announced.date));
	const known = new Set(figures.map((figure) => figure.id));
	return {
		...ledger,
		figures: figures.map((figure) => {
			const successor = figure.supersededBy;
			const supersededBy = successor !== null && known.has(successor) ? successor : null;
			const status = statusThen(figure, supersededBy, by);
			const same = status === figure.status && supersededBy === successor;
			return same ? figure : { ...figure, status, supersededBy };
		}),
		series: ledger.series.map((series) => ({
			...series,
			points: series.points.filter((point) => by(point.asOf ?? point.to))
		})),
		events: ledger.events.filter((event) => by(event.date.date))
	};
}

/**
 * Superseded as soon as the successor was known, else the sum would be counted twice. Every other
 * status holds from its date; one without a date cannot be shown to have held, except that reported
 * outlay was outlay when it was reported.
 */
function statusThen(
	figure: Figure,
	successor: string | null,
	by: (date: string) => boolean
): Status {
	const { status, statusDate, nature } = figure;
	if (status === 'superseded') return successor === null ? 'announced' : 'superseded';
	if (statusDate !== null) return by(statusDate) ? status : 'announced';
	return nature === 'spent' ? status : 'announced';
}
