import type { Neighbours } from './neighbours';

/** Rounds of exchange: each is linear in the neighbours, and most groups are settled after two. */
const ROUNDS = 10;

/**
 * A good set of positions no two of which are neighbours: the heaviest first; then each one chosen
 * makes room for those neighbours that only it keeps out, where together they outweigh it. Not
 * always the best, but always allowed.
 */
export function heaviestRoughly(
	group: readonly number[],
	weights: ArrayLike<number>,
	neighbours: Neighbours
): number[] {
	const order = [...group].sort((a, b) => weights[b]! - weights[a]! || a - b);
	const chosen = new Set<number>();
	const free = (at: number, among: ReadonlySet<number>, but = -1) =>
		![...neighbours[at]!].some((other) => other !== but && among.has(other));
	for (const at of order) if (free(at, chosen)) chosen.add(at);
	for (let round = 0; round < ROUNDS; round++) {
		let better = false;
		for (const at of order) {
			if (!chosen.has(at)) continue;
			const freed = new Set<number>();
			const waiting = [...neighbours[at]!].filter(
				(other) => weights[other]! > 0 && free(other, chosen, at)
			);
			waiting.sort((a, b) => weights[b]! - weights[a]! || a - b);
			for (const other of waiting) if (free(other, freed)) freed.add(other);
			const gain = [...freed].reduce((sum, other) => sum + weights[other]!, 0);
			if (gain <= weights[at]!) continue;
			chosen.delete(at);
			for (const other of freed) chosen.add(other);
			better = true;
		}
		if (!better) break;
	}
	return [...chosen];
}
