import type { AnyChart } from '$lib/catalogue';
import { figureName, namedIn } from '$lib/charts/frame';
import type { Figure, Ledger } from '$lib/figures';
import { knownOn } from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';

/** What became of a figure that a pinned chart shows. */
export interface Change {
	readonly id: string;
	readonly name: string;
	readonly kind: 'revised' | 'cancelled' | 'superseded';
	/** In words, with its bound. */
	readonly was: string;
	/** The successor and its sum; null where there is none. */
	readonly successor: { readonly name: string; readonly sum: string } | null;
	/** In words; null where no date is known. */
	readonly when: string | null;
}

const isKind = (status: string): status is Change['kind'] =>
	status === 'revised' || status === 'cancelled' || status === 'superseded';

/**
 * Figures of a chart pinned to a day that were revised, cancelled or replaced since, by what is
 * known today. None for a chart that is not pinned.
 */
export function changesSince(
	chart: AnyChart,
	ledger: Ledger,
	view: View,
	words: Words
): readonly Change[] {
	if (view.asof === null) return [];
	const shown = new Set(chart.evidence(chart.rows(ledger, view)).figures);
	const now = new Map(ledger.figures.map((figure) => [figure.id, figure]));
	const name = (figure: Figure) => figureName(namedIn(ledger, figure, view.side), words);
	return knownOn(ledger, view.asof).figures.flatMap((then): Change[] => {
		const today = now.get(then.id);
		if (!today || !shown.has(then.id) || today.status === then.status || !isKind(today.status))
			return [];
		const next = today.supersededBy === null ? undefined : now.get(today.supersededBy);
		return [
			{
				id: then.id,
				name: name(then),
				kind: today.status,
				was: words.sum(then.amount, 'text'),
				successor: next ? { name: name(next), sum: words.sum(next.amount, 'text') } : null,
				when:
					today.statusDate !== null
						? words.day(today.statusDate)
						: next
							? words.date(next.announced)
							: null
			}
		];
	});
}
