import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { heightOfBillion, pack, roundBelow, yearsAround, type Claim } from './geometry';

const anyClaim: fc.Arbitrary<Claim> = fc
	.record({ left: fc.nat(700), width: fc.integer({ min: 1, max: 400 }), height: fc.nat(120) })
	.map(({ left, width, height }) => ({ left, right: left + width, height: height + 1 }));

describe('packing', () => {
	test('nothing overlaps, and nothing stands lower than it must', () => {
		fc.assert(
			fc.property(fc.array(anyClaim, { maxLength: 40 }), (claims) => {
				const tops = pack(claims, 10, 4);
				claims.forEach((a, i) => {
					const beside = claims
						.map((b, j) => ({ b, top: tops[j]!, j }))
						.filter(({ b, j }) => j !== i && a.left < b.right + 10 && b.left < a.right + 10);
					for (const { b, top } of beside) {
						const apart = tops[i]! >= top + b.height + 4 || top >= tops[i]! + a.height + 4;
						expect(apart).toBe(true);
					}
					const rests =
						tops[i] === 0 || beside.some(({ b, top }) => top + b.height + 4 === tops[i]);
					expect(rests).toBe(true);
				});
			})
		);
	});
	test('thousands do not overlap, and each rests on another or on the top', () => {
		const claims = Array.from({ length: 1500 }, (_, at): Claim => {
			const left = (at * 7919) % 700;
			return { left, right: left + 20 + (at % 90), height: 10 + (at % 7) };
		});
		const tops = pack(claims, 10, 4);
		const wrong = claims.filter((a, i) => {
			const beside = claims
				.map((b, j) => ({ b, top: tops[j]!, j }))
				.filter(({ b, j }) => j !== i && a.left < b.right + 10 && b.left < a.right + 10);
			const clear = beside.every(
				({ b, top }) => tops[i]! >= top + b.height + 4 || top >= tops[i]! + a.height + 4
			);
			return (
				!clear || !(tops[i] === 0 || beside.some(({ b, top }) => top + b.height + 4 === tops[i]))
			);
		});
		expect(wrong).toEqual([]);
	});
	test('what is apart stays apart where time grows and text does not', () => {
		// A label of 200 px beside a bar; the next row stands right behind it.
		const at = (stretch: number): Claim[] => [
			{ left: 0, right: 100 * stretch + 200, height: 20 },
			{ left: 320 * stretch, right: 400 * stretch, height: 20 }
		];
		expect(pack(at(1), 14, 6)).toEqual([0, 0]);
		expect(pack(at(1.7), 14, 6)).toEqual([0, 0]);
	});
});

describe('scales', () => {
	test('years around periods are whole', () => {
		expect(
			yearsAround([
				{ first: 2025 * 12 + 1, count: 36 },
				{ first: 2024 * 12 + 6, count: 12 }
			])
		).toEqual({ from: 2024 * 12, to: 2029 * 12 });
	});
	test('one giant is held back by its own height, many equals by their sum', () => {
		expect(heightOfBillion([100, 1], 100, 500) * 100).toBe(100);
		const equals = Array.from({ length: 30 }, () => 10);
		expect(heightOfBillion(equals, 100, 500) * 10).toBeCloseTo(100 / 3, 9);
	});
	test('the key is a round sum', () => {
		expect([0.37, 1, 19.9, 20, 4999].map(roundBelow)).toEqual([0.2, 1, 10, 20, 2000]);
	});
});
