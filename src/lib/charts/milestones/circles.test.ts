import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { swarm } from './circles';

describe('circles on a line', () => {
	const anyCircles = fc.array(
		fc.record({
			x: fc.double({ min: 0, max: 700, noNaN: true }),
			r: fc.double({ min: 1.5, max: 60, noNaN: true })
		}),
		{ maxLength: 60 }
	);
	test('none covers another, none sinks below the line, each rests on something', () => {
		fc.assert(
			fc.property(anyCircles, (circles) => {
				const heights = swarm(circles, 2);
				circles.forEach((a, i) => {
					expect(heights[i]).toBeGreaterThanOrEqual(a.r - 1e-9);
					let rests = heights[i]! <= a.r + 1e-9;
					circles.forEach((b, j) => {
						if (i === j) return;
						const apart = Math.hypot(a.x - b.x, heights[i]! - heights[j]!) - a.r - b.r;
						expect(apart).toBeGreaterThanOrEqual(2 - 1e-3);
						rests ||= apart <= 2 + 1e-3;
					});
					expect(rests).toBe(true);
				});
			})
		);
	});
	test('the largest stands on the line over its date', () => {
		expect(
			swarm(
				[
					{ x: 10, r: 5 },
					{ x: 12, r: 40 }
				],
				2
			)[1]
		).toBe(40);
	});
	test('thousands of them do not touch each other', () => {
		const circles = Array.from({ length: 1500 }, (_, at) => ({
			x: (at * 7919) % 700,
			r: 1 + ((at * 31) % 9)
		}));
		const heights = swarm(circles, 2);
		const worst = circles.map((a, i) =>
			Math.min(
				...circles.map((b, j) =>
					i === j ? Infinity : Math.hypot(a.x - b.x, heights[i]! - heights[j]!) - a.r - b.r
				)
			)
		);
		expect(Math.min(...worst)).toBeGreaterThanOrEqual(2 - 1e-6);
	});
	test('they stay apart where time grows', () => {
		const circles = [0, 8, 20, 33, 35, 60].map((x, at) => ({ x, r: 4 + 3 * at }));
		const heights = swarm(circles, 2);
		for (const stretch of [1, 1.3, 2])
			circles.forEach((a, i) =>
				circles.slice(i + 1).forEach((b, rest) => {
					const j = i + 1 + rest;
					const distance = Math.hypot((a.x - b.x) * stretch, heights[i]! - heights[j]!);
					expect(distance).toBeGreaterThanOrEqual(a.r + b.r + 2 - 1e-6);
				})
			);
	});
});
