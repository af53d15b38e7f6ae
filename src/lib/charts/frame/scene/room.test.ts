import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomIn, spread } from './room';
import type { Text } from './scene';
import { overlap, textBox, within } from './textBox';

const label = (x: number, y: number, text = 'Alphabet'): Text => ({
	kind: 'text',
	x,
	y,
	text,
	size: 12
});

describe('room', () => {
	it('takes the first place that crosses nothing, then keeps it', () => {
		const room = roomIn({ x: 0, y: 0, width: 200, height: 100 });
		room.block({ x: 0, y: 0, width: 100, height: 30 });
		expect(room.place([label(10, 20), label(10, 60)])?.y).toBe(60);
		expect(room.place([label(12, 62), label(190, 60), label(120, 60)])?.x).toBe(120);
		expect(room.place([label(12, 62)])).toBeNull();
	});

	it('lets a label stand beside a steep line but not on it', () => {
		const room = roomIn({ x: 0, y: 0, width: 200, height: 100 });
		room.blockLine([
			[0, 0],
			[200, 100]
		]);
		expect(room.place([label(60, 54)])).toBeNull();
		expect(room.place([label(120, 30)])?.x).toBe(120);
	});

	it('never lets two labels touch nor leave the box', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.integer({ min: -40, max: 260 }), fc.integer({ min: -10, max: 120 })), {
					maxLength: 30
				}),
				(spots) => {
					const bounds = { x: 0, y: 0, width: 200, height: 100 };
					const room = roomIn(bounds);
					const placed = spots.flatMap(([x, y]) => room.place([label(x, y)]) ?? []).map(textBox);
					expect(placed.every((box) => within(box, bounds))).toBe(true);
					expect(
						placed.some((box, at) => placed.slice(at + 1).some((other) => overlap(box, other)))
					).toBe(false);
				}
			)
		);
	});
});

describe('spread', () => {
	it('leaves alone what has room', () => {
		expect(spread([10, 40, 80], 14, 0, 100)).toEqual([10, 40, 80]);
	});

	it('centres a crowd on what it wants', () => {
		expect(spread([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60]);
	});

	it('keeps order, gaps and bounds', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { minLength: 1, maxLength: 12 }),
				(wanted) => {
					const placed = spread(wanted, 14, 0, 300);
					const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
					order.forEach((at, place) => {
						expect(placed[at]).toBeGreaterThanOrEqual(-1e-6);
						expect(placed[at]).toBeLessThanOrEqual(300 + 1e-6);
						const before = order[place - 1];
						if (before !== undefined)
							expect(placed[at]! - placed[before]!).toBeGreaterThanOrEqual(14 - 1e-6);
					});
				}
			)
		);
	});
});
