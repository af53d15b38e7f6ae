import type { Neighbours } from './heaviestApart';

/** Rounds of exchange: each is linear in the neighbours, and most groups are settled after two. */
const ROUNDS = 10;

/**
 * A good set of positions no two of which are neighbours: the heaviest first, then each one left
 * out comes in if it outweighs the neighbours it ousts. Not always the best, but always allowed.
 */
export function heaviestRoughly(
	group: readonly number[],
	weights: readonly number[],
	neighbours: Neighbours
): number[] {
	const order = [...group].sort((a, b) => weights[b]! - weights[a]! || a - b);
	const chosen = new Set<number>();
	const rivals = (at: number) => [...neighbours[at]!].filter((other) => chosen.has(other));
	for (const at of order) if (rivals(at).length === 0) chosen.add(at);
	for (let round = 0; round < ROUNDS; round++) {
		let better = false;
		for (const at of order) {
			if (chosen.has(at)) continue;
			const ousted = rivals(at);
			if (ousted.reduce((sum, other) => sum + weights[other]!, 0) >= weights[at]!) continue;
			for (const other of ousted) chosen.delete(other);
			chosen.add(at);
			better = true;
		}
		if (!better) break;
	}
	return [...chosen];
}
