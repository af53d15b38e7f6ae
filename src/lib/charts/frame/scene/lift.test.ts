import { expect, test } from 'vitest';
import { lifted } from './lift';
import type { Mark, Shape } from './scene';

const mark = (children: readonly Shape[]): Mark => ({
	kind: 'mark',
	key: 'a',
	name: 'A',
	figures: [],
	children
});

test('paths that name further places stay where they are, with all of their mark', () => {
	const rect: Shape = { kind: 'rect', x: 10, y: 20, width: 5, height: 5 };
	for (const d of ['M1,2L3,4', 'M1,2l3,4zM5,6l1,1z', 'M1,2V9'])
		expect(lifted(mark([rect, { kind: 'path', d }])).to).toBeNull();
	const { to, children } = lifted(
		mark([rect, { kind: 'path', d: 'M12,24l-3,4.5a2,2 0 0 1 1,1z' }])
	);
	expect(to).toEqual([10, 20]);
	expect(children[1]).toMatchObject({ d: 'M2,4l-3,4.5a2,2 0 0 1 1,1z' });
});
