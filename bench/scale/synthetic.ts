/** Ledgers of any size, in the likeness of the real one. They exist in this bench only. */
import type { Figure, Ledger } from '$lib/figures';

/** Mulberry32: the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * The real figures again and again, each time with other sums (half to double) under other ids, so
 * that payers, places, kinds, dates, gaps and the way in which sums lie inside each other are as
 * common as they are. Relations stay inside a copy.
 *
 * @param count how many figures
 */
export function syntheticLedger(ledger: Ledger, count: number, seed = 1): Ledger {
	const random = randomFrom(seed);
	const figures: Figure[] = [];
	for (let copy = 0; figures.length < count; copy++) {
		const rename = (id: string) => `${id}~${copy}`;
		for (const figure of ledger.figures) {
			if (figures.length === count) break;
			const factor = 2 ** (random() * 2 - 1);
			const by = (value: number | null) => (value === null ? null : value * factor);
			figures.push({
				...figure,
				id: rename(figure.id),
				amount: { ...figure.amount, low: by(figure.amount.low), high: by(figure.amount.high) },
				usdReported: figure.usdReported && {
					...figure.usdReported,
					value: figure.usdReported.value * factor
				},
				relations: figure.relations.map((relation) => ({
					...relation,
					target: rename(relation.target)
				})),
				supersededBy: figure.supersededBy && rename(figure.supersededBy)
			});
		}
	}
	return { ...ledger, figures };
}
