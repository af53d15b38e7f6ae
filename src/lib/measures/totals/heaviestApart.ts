import { heaviestExactly } from './heaviestExactly';
import { heaviestRoughly } from './heaviestRoughly';
import type { Neighbours } from './neighbours';

/** Up to this many figures that hang together the answer is exact; see docs/measures.md. */
const EXACT_UP_TO = 40;

/**
 * The heaviest set of positions no two of which are neighbours (a maximum-weight independent set),
 * ascending. Each group that hangs together is solved on its own; a larger one gets a good set
 * instead of the best, which as a lower bound is still true. What weighs nothing is not chosen.
 */
export function heaviestApart(weights: ArrayLike<number>, neighbours: Neighbours): number[] {
	const seen = new Uint8Array(weights.length);
	const isChosen = new Uint8Array(weights.length);
	for (let start = 0; start < weights.length; start++) {
		if (seen[start] || !(weights[start]! > 0)) continue;
		if (neighbours[start]!.size === 0) {
			isChosen[start] = 1;
			continue;
		}
		const group = [start];
		seen[start] = 1;
		for (let read = 0; read < group.length; read++) {
			for (const next of neighbours[group[read]!]!) {
				if (seen[next] || !(weights[next]! > 0)) continue;
				seen[next] = 1;
				group.push(next);
			}
		}
		group.sort((a, b) => a - b);
		const solve = group.length > EXACT_UP_TO ? heaviestRoughly : heaviestExactly;
		for (const at of group.length === 1 ? group : solve(group, weights, neighbours)) {
			isChosen[at] = 1;
		}
	}
	const chosen: number[] = [];
	isChosen.forEach((is, at) => {
		if (is) chosen.push(at);
	});
	return chosen;
}
