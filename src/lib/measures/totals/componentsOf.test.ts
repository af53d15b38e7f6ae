import { expect, test } from 'vitest';
import fc from 'fast-check';
import { componentsOf } from './componentsOf';

const anyEdges = fc
	.integer({ min: 1, max: 12 })
	.chain((size) =>
		fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size })
	);

test('two are in one component when each leads to the other; numbers fall along the edges', () => {
	fc.assert(
		fc.property(anyEdges, (edges) => {
			const reach = edges.map((_, start) => {
				const seen = new Set([start]);
				for (const at of seen) for (const to of edges[at]!) seen.add(to);
				return seen;
			});
			const component = componentsOf(edges);
			edges.forEach((list, a) => {
				edges.forEach((_, b) => {
					const same = reach[a]!.has(b) && reach[b]!.has(a);
					expect(component[a] === component[b]).toBe(same);
				});
				for (const b of list) expect(component[b]!).toBeLessThanOrEqual(component[a]!);
			});
		})
	);
});

test('a chain of a hundred thousand does not overflow the stack', () => {
	const size = 100_000;
	const chain = Array.from({ length: size }, (_, at) => (at + 1 < size ? [at + 1] : []));
	expect(componentsOf(chain)[0]).toBe(size - 1);
});
