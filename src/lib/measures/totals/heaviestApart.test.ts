import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { heaviestApart } from './heaviestApart';

function graph(size: number, edges: readonly (readonly [number, number])[]) {
	const neighbours = Array.from({ length: size }, () => new Set<number>());
	for (const [a, b] of edges) {
		if (a % size === b % size) continue;
		neighbours[a % size]!.add(b % size);
		neighbours[b % size]!.add(a % size);
	}
	return neighbours;
}

const weigh = (chosen: readonly number[], weights: readonly number[]) =>
	chosen.reduce((sum, at) => sum + weights[at]!, 0);
const apart = (chosen: readonly number[], neighbours: readonly ReadonlySet<number>[]) =>
	chosen.every((a) => chosen.every((b) => !neighbours[a]!.has(b)));

function byTryingAll(weights: readonly number[], neighbours: readonly ReadonlySet<number>[]) {
	let best = 0;
	for (let mask = 0; mask < 2 ** weights.length; mask++) {
		const chosen = weights.map((_, at) => at).filter((at) => mask & (1 << at));
		if (apart(chosen, neighbours)) best = Math.max(best, weigh(chosen, weights));
	}
	return best;
}

const anyGraph = (most: number, least = 1) =>
	fc.integer({ min: least, max: most }).chain((size) =>
		fc.record({
			weights: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: size, maxLength: size }),
			edges: fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { maxLength: size * 2 })
		})
	);

describe('the heaviest set without neighbours', () => {
	test('is as heavy as any found by trying all', () => {
		fc.assert(
			fc.property(anyGraph(10), ({ weights, edges }) => {
				const neighbours = graph(weights.length, edges);
				const chosen = heaviestApart(weights, neighbours);
				expect(apart(chosen, neighbours)).toBe(true);
				expect(weigh(chosen, weights)).toBe(byTryingAll(weights, neighbours));
				expect(chosen.every((at) => weights[at]! > 0)).toBe(true);
			}),
			{ numRuns: 150 }
		);
	});

	test('finds what taking the heaviest first misses', () => {
		const star = graph(
			6,
			[1, 2, 3, 4, 5].map((leaf) => [0, leaf] as const)
		);
		expect(heaviestApart([9, 2, 2, 2, 2, 2], star)).toEqual([1, 2, 3, 4, 5]);
		const path = graph(4, [
			[0, 1],
			[1, 2],
			[2, 3]
		]);
		expect(heaviestApart([3, 4, 4, 5], path)).toEqual([1, 3]);
	});

	test('a ring of forty is still exact', () => {
		const ring = graph(
			40,
			Array.from({ length: 40 }, (_, at) => [at, at + 1] as const)
		);
		const weights = Array.from({ length: 40 }, (_, at) => 10 + (at % 3));
		// Reference by dynamic programming along the ring, with the first one in or out.
		const path = (list: readonly number[]) => {
			let [before, best] = [0, 0];
			for (const weight of list) [before, best] = [best, Math.max(best, before + weight)];
			return best;
		};
		const best = Math.max(path(weights.slice(1)), weights[0]! + path(weights.slice(2, 39)));
		expect(weigh(heaviestApart(weights, ring), weights)).toBe(best);
	});

	test('in a larger group it still exchanges one for several', () => {
		const leaves = Array.from({ length: 60 }, (_, at) => at + 1);
		// The last leaf weighs nothing, and two of the others are neighbours.
		const edges = [...leaves, 61].map((leaf) => [0, leaf] as const);
		const star = graph(62, [...edges, [1, 2]]);
		const chosen = heaviestApart([9, ...leaves.map(() => 2), 0], star);
		expect(apart(chosen, star)).toBe(true);
		expect(chosen).toHaveLength(59);
	});

	test('in a larger group it is a lower bound no worse than its heaviest', () => {
		fc.assert(
			fc.property(anyGraph(90, 41), ({ weights, edges }) => {
				const chain = weights.map((_, at) => [at, at + 1] as const);
				const neighbours = graph(weights.length, [...chain, ...edges]);
				const chosen = heaviestApart(weights, neighbours);
				expect(apart(chosen, neighbours)).toBe(true);
				expect(weigh(chosen, weights)).toBeGreaterThanOrEqual(Math.max(...weights));
				expect(chosen.every((at) => weights[at]! > 0)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});
});
