import type { Neighbours } from './neighbours';
import { heaviestRoughly } from './heaviestRoughly';

/**
 * The heaviest set of positions no two of which are neighbours, by branch and bound: with or
 * without the one that has most neighbours left, until none has any.
 */
export function heaviestExactly(
	group: readonly number[],
	weights: ArrayLike<number>,
	neighbours: Neighbours
): number[] {
	const sumOf = (list: readonly number[]) => list.reduce((sum, at) => sum + weights[at]!, 0);
	let best = heaviestRoughly(group, weights, neighbours);
	let most = sumOf(best);
	const branch = (left: readonly number[], taken: readonly number[], weight: number): void => {
		if (weight + ceiling(left, weights, neighbours) <= most) return;
		let pivot = -1;
		let degree = 0;
		for (const at of left) {
			const count = left.reduce((sum, other) => sum + Number(neighbours[at]!.has(other)), 0);
			if (count > degree) [pivot, degree] = [at, count];
		}
		if (pivot < 0) {
			best = [...taken, ...left];
			most = weight + sumOf(left);
			return;
		}
		const others = left.filter((at) => at !== pivot);
		const free = others.filter((at) => !neighbours[pivot]!.has(at));
		branch(free, [...taken, pivot], weight + weights[pivot]!);
		branch(others, taken, weight);
	};
	branch(group, [], 0);
	return best;
}

/** No set can weigh more: of two neighbours at most the heavier is in. */
function ceiling(left: readonly number[], weights: ArrayLike<number>, neighbours: Neighbours) {
	let sum = 0;
	const paired = new Set<number>();
	left.forEach((at, index) => {
		if (paired.has(at)) return;
		const mate = left.find(
			(other, place) => place > index && !paired.has(other) && neighbours[at]!.has(other)
		);
		if (mate !== undefined) paired.add(mate);
		sum += Math.max(weights[at]!, mate === undefined ? 0 : weights[mate]!);
	});
	return sum;
}
