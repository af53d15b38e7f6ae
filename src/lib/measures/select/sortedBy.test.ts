import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedBy } from './sortedBy';

const anyItems = fc.uniqueArray(fc.record({ id: fc.string(), tier: fc.nat(3), sum: fc.nat(5) }), {
	selector: ({ id }) => id
});

test('sorts by the first number, then the next, then the id, as comparing the items does', () => {
	fc.assert(
		fc.property(anyItems, (items) => {
			const compared = items.toSorted(
				(a, b) => a.tier - b.tier || b.sum - a.sum || (a.id < b.id ? -1 : 1)
			);
			const numbers = [({ tier }: { tier: number }) => tier, ({ sum }: { sum: number }) => -sum];
			expect(sortedBy(items, numbers, ({ id }) => id)).toEqual(compared);
		})
	);
});

test('leaves the list it is given as it is', () => {
	const items = [{ id: 'b' }, { id: 'a' }];
	expect(sortedBy(items, [], ({ id }) => id)).toEqual([{ id: 'a' }, { id: 'b' }]);
	expect(items).toEqual([{ id: 'b' }, { id: 'a' }]);
});
