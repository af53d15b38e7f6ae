import type { Figure, Ledger, Money, Status } from '$lib/figures';

/** One thing that was said about a plan's sum, in the order it was said. */
export type HistoryStep =
	| {
			readonly kind: 'figure';
			/** `2025-01-21`, cut to what is known. */
			readonly date: string;
			readonly id: string;
			readonly title: string;
			readonly amount: Money;
			/** True for the figure whose history it is. */
			readonly own: boolean;
			/** How it differs from what it replaced, in English as the record has it. */
			readonly note: string | null;
	  }
	| {
			readonly kind: 'estimate';
			readonly date: string;
			/** Id and title of the series that holds it. */
			readonly id: string;
			readonly title: string;
			readonly amount: Money;
	  }
	| {
			readonly kind: 'status';
			/** Null where the record gives none. */
			readonly date: string | null;
			readonly status: Status;
			readonly note: string | null;
	  };

/**
 * How the sum of a figure changed: every predecessor and successor however many steps away, the
 * sizes its plan's own series holds, and its last status. By date; what has none stands last.
 */
export function historyOf(
	figure: Figure,
	ledger: Pick<Ledger, 'figures' | 'series'>,
	statusNote: string | null
): readonly HistoryStep[] {
	const chain = chainOf(figure, ledger);
	const inChain = new Set(chain.map((one) => one.id));
	const steps: HistoryStep[] = chain.map((one) => ({
		kind: 'figure',
		date: one.announced.date,
		id: one.id,
		title: one.title,
		amount: one.amount,
		own: one.id === figure.id,
		note:
			one.relations.find(({ type, target }) => type === 'supersedes' && inChain.has(target))
				?.note ?? null
	}));
	steps.push(...estimatesOf(figure, chain, ledger));
	if (statusNote !== null || figure.statusDate !== null)
		steps.push({
			kind: 'status',
			date: figure.statusDate,
			status: figure.status,
			note: statusNote
		});
	// A date cut short is sorted to the end of what it covers, as everywhere in the ledger.
	const key = (step: HistoryStep) => `${step.date ?? '9999'}~`;
	return steps.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The figure, what it replaced and what replaced it. A ring of records ends where it began. */
function chainOf(figure: Figure, ledger: Pick<Ledger, 'figures'>): readonly Figure[] {
	const byId = new Map(ledger.figures.map((one) => [one.id, one]));
	const found = new Map<string, Figure>();
	const open = [figure];
	for (let one = open.pop(); one; one = open.pop()) {
		if (found.has(one.id)) continue;
		found.set(one.id, one);
		const near = [
			...one.relations.filter(({ type }) => type === 'supersedes').map(({ target }) => target),
			...(one.supersededBy ? [one.supersededBy] : [])
		];
		open.push(...near.flatMap((id) => byId.get(id) ?? []));
	}
	return [...found.values()];
}

/**
 * Sizes of the same plan in a series of its own (`plan-total`): one of a payer of the figure, at
 * its place, that holds the figure's own sum. Sizes that a figure of the chain already says are
 * left out.
 */
function estimatesOf(
	figure: Figure,
	chain: readonly Figure[],
	ledger: Pick<Ledger, 'series'>
): readonly HistoryStep[] {
	const says = (amount: Money, value: number | null) =>
		value !== null && (amount.low ?? amount.high) === value;
	return ledger.series
		.filter(
			(series) =>
				series.measure === 'plan-total' &&
				series.currency === figure.amount.currency &&
				figure.payers.includes(series.actor) &&
				figure.destination.includes(series.place) &&
				series.points.some((point) => says(figure.amount, point.value ?? point.low))
		)
		.flatMap((series) =>
			series.points
				.filter((point) => !chain.some(({ amount }) => says(amount, point.value ?? point.low)))
				.flatMap((point): HistoryStep[] => {
					const low = point.low ?? (point.high === null ? point.value : null);
					const high = point.high ?? (point.low === null ? point.value : null);
					if (low === null && high === null) return [];
					return [
						{
							kind: 'estimate',
							date: point.asOf ?? point.to,
							id: series.id,
							title: series.title,
							amount: {
								low,
								high,
								currency: figure.amount.currency,
								bound:
									low === null
										? 'up-to'
										: high === null
											? 'at-least'
											: low === high
												? 'exact'
												: 'range'
							}
						}
					];
				})
		);
}
