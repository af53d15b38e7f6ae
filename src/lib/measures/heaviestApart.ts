type Neighbours = readonly ReadonlySet<number>[];

/** Up to this many figures that hang together the answer is exact; see docs/measures.md. */
export const EXACT_UP_TO = 40;

/**
 * The heaviest set of positions no two of which are neighbours (a maximum-weight independent set).
 * Solved for each connected group on its own; a group of more than `EXACT_UP_TO` gets a good set
 * instead of the best one, which as a lower bound is still true. What weighs nothing is not chosen.
 */
export function heaviestApart(weights: readonly number[], neighbours: Neighbours): number[] {
	const seen = new Uint8Array(weights.length);
	const chosen: number[] = [];
	for (let start = 0; start < weights.length; start++) {
		if (seen[start] || !(weights[start]! > 0)) continue;
		const group = [start];
		seen[start] = 1;
		for (let read = 0; read < group.length; read++) {
			for (const next of neighbours[group[read]!]!) {
				if (seen[next] || !(weights[next]! > 0)) continue;
				seen[next] = 1;
				group.push(next);
			}
		}
		if (group.length === 1) chosen.push(start);
		else {
			group.sort((a, b) => a - b);
			const solve = group.length <= EXACT_UP_TO ? exact : greedy;
			chosen.push(...solve(group, weights, neighbours));
		}
	}
	return chosen.sort((a, b) => a - b);
}

const sumOf = (list: readonly number[], weights: readonly number[]) =>
	list.reduce((sum, at) => sum + weights[at]!, 0);

/** Branch and bound: with or without the figure that has most neighbours left. */
function exact(group: readonly number[], weights: readonly number[], neighbours: Neighbours) {
	let best = greedy(group, weights, neighbours);
	let most = sumOf(best, weights);
	const branch = (left: readonly number[], taken: readonly number[], weight: number): void => {
		if (weight + ceiling(left, weights, neighbours) <= most) return;
		let pivot = -1;
		let degree = 0;
		for (const at of left) {
			const count = left.reduce((sum, other) => sum + (neighbours[at]!.has(other) ? 1 : 0), 0);
			if (count > degree) [pivot, degree] = [at, count];
		}
		if (pivot < 0) {
			best = [...taken, ...left];
			most = weight + sumOf(left, weights);
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

/** No set can weigh more: of each pair of neighbours at most the heavier is in. */
function ceiling(left: readonly number[], weights: readonly number[], neighbours: Neighbours) {
	let sum = 0;
	const paired = new Set<number>();
	for (let index = 0; index < left.length; index++) {
		const at = left[index]!;
		if (paired.has(at)) continue;
		let heaviest = weights[at]!;
		for (let other = index + 1; other < left.length; other++) {
			const mate = left[other]!;
			if (paired.has(mate) || !neighbours[at]!.has(mate)) continue;
			paired.add(mate);
			heaviest = Math.max(heaviest, weights[mate]!);
			break;
		}
		sum += heaviest;
	}
	return sum;
}

/** The heaviest first; then each figure left out comes in if it outweighs the neighbours it ousts. */
function greedy(group: readonly number[], weights: readonly number[], neighbours: Neighbours) {
	const order = [...group].sort((a, b) => weights[b]! - weights[a]! || a - b);
	const chosen = new Set<number>();
	const conflicts = (at: number) => [...neighbours[at]!].filter((other) => chosen.has(other));
	for (const at of order) if (conflicts(at).length === 0) chosen.add(at);
	for (let round = 0; round < 10; round++) {
		let better = false;
		for (const at of order) {
			if (chosen.has(at)) continue;
			const ousted = conflicts(at);
			if (sumOf(ousted, weights) >= weights[at]!) continue;
			for (const other of ousted) chosen.delete(other);
			chosen.add(at);
			better = true;
		}
		if (!better) break;
	}
	return [...chosen];
}
