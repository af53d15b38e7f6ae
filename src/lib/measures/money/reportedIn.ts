import type { Ledger, LedgerPoint, Series } from '$lib/figures';

/** Capital expenditure that one payer reported for one whole calendar year. */
export interface Reported {
	readonly actor: string;
	readonly series: readonly string[];
	/** Billions of the series' own currency. */
	readonly value: number;
	readonly currency: NonNullable<Series['currency']>;
	readonly place: Series['place'];
}

interface Piece {
	readonly series: Series;
	readonly point: LedgerPoint;
	readonly value: number;
}

const isReported = ({ kind }: LedgerPoint) => kind === 'reported' || kind === 'derived';

const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * What an actor reported as `capex` (cash, without finance leases) for a calendar year: the year
 * itself, or halves and quarters that fill it without a gap. Null where a part is missing, an
 * estimate or a forecast: a fiscal year that ends in May says nothing certain about a calendar year.
 */
export function reportedIn(
	{ series }: Pick<Ledger, 'series'>,
	actor: string,
	year: number
): Reported | null {
	let known = made.get(series);
	if (!known) made.set(series, (known = new Map()));
	const key = `${actor} ${year}`;
	let report = known.get(key);
	if (report === undefined) known.set(key, (report = addedUp(series, actor, year)));
	return report;
}

const made = new WeakMap<Ledger['series'], Map<string, Reported | null>>();

function addedUp(all: Ledger['series'], actor: string, year: number): Reported | null {
	const own = all.filter(
		(series) => series.actor === actor && series.measure === 'capex' && series.currency !== null
	);
	const pieces = own.flatMap((series) =>
		series.points.flatMap((point): Piece[] =>
			isReported(point) && point.value !== null ? [{ series, point, value: point.value }] : []
		)
	);
	const used: Piece[] = [];
	const end = `${year + 1}-01-01`;
	let day = `${year}-01-01`;
	while (day !== end) {
		const next = pieces
			.filter(({ series, point }) => {
				const same = used.every((piece) => piece.series.currency === series.currency);
				return same && point.from === day && point.to < end;
			})
			// The longest statement is the payer's own sum; quarters may be rounded each by itself.
			.sort((a, b) => (a.point.to < b.point.to ? 1 : -1))[0];
		if (!next) return null;
		used.push(next);
		day = dayAfter(next.point.to);
	}
	const [first] = used;
	if (!first?.series.currency) return null;
	return {
		actor,
		series: [...new Set(used.map((piece) => piece.series.id))],
		value: used.reduce((sum, piece) => sum + piece.value, 0),
		currency: first.series.currency,
		place: first.series.place
	};
}

/**
 * The actor whose accounts a payer's spending is in: itself or the highest parent that reported the
 * year. Amazon's accounts hold what AWS spends.
 */
export function reporterOf(
	ledger: Pick<Ledger, 'series' | 'actors'>,
	payer: string,
	year: number
): Reported | null {
	let found: Reported | null = null;
	const seen = new Set<string>();
	for (let at: string | null = payer; at !== null && !seen.has(at);) {
		seen.add(at);
		found = reportedIn(ledger, at, year) ?? found;
		at = ledger.actors[at]?.parent ?? null;
	}
	return found;
}
