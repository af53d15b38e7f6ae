import type { Currency, Ledger, LedgerPoint, Series } from '$lib/figures';

/** What was spent from a first day on, as far as it is known without a gap. */
export interface SpentOver {
	/** Billions of `currency`; low and high differ where a part is a range. */
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly currency: Currency;
	readonly from: string;
	/** Last day that is covered. */
	readonly until: string;
	readonly pieces: readonly { readonly series: string; readonly point: LedgerPoint }[];
	/** False where a part is not yet checked against its document. */
	readonly checked: boolean;
}

const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * Adds up points of one measure that follow each other from `from` on, none later than `to`. Where
 * periods overlap the longest wins: a year is the payer's own sum, its quarters may be rounded each
 * by itself. Guidance is no spending. Null where the first day has no point.
 */
export function spentOver(
	ledger: Pick<Ledger, 'series'>,
	ids: readonly string[],
	from: string,
	to: string
): SpentOver | null {
	const used = ledger.series.filter((series) => ids.includes(series.id));
	const currency = used[0]?.currency;
	if (!currency || used.some((series) => series.currency !== currency)) return null;
	const pieces: { series: string; point: LedgerPoint }[] = [];
	for (let day = from; ;) {
		const next = longestFrom(used, day, to);
		if (!next) break;
		pieces.push(next);
		day = dayAfter(next.point.to);
	}
	const last = pieces.at(-1);
	if (!last) return null;
	const sum = (of: (point: LedgerPoint) => number | null) =>
		pieces.reduce((total, { point }) => total + (of(point) ?? point.value ?? 0), 0);
	return {
		value: sum((point) => point.value),
		low: sum((point) => point.low),
		high: sum((point) => point.high),
		currency,
		from,
		until: last.point.to,
		pieces,
		checked: pieces.every(({ point }) => point.checked)
	};
}

function longestFrom(all: readonly Series[], day: string, to: string) {
	return all
		.flatMap((series) => series.points.map((point) => ({ series: series.id, point })))
		.filter(
			({ point }) =>
				point.kind !== 'guidance' && point.value !== null && point.from === day && point.to <= to
		)
		.sort((a, b) => (a.point.to < b.point.to ? 1 : -1))[0];
}
