import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { addIntervals } from './addIntervals';
import { scaleInterval } from './scaleInterval';
import type { Interval } from '../types';

const about = { low: 5, high: 5, openAbove: false };
const atLeast = { low: 3, high: null, openAbove: true };
const upTo = { low: null, high: 4, openAbove: false };
const undisclosed = { low: null, high: null, openAbove: false };
const end = fc.double({ min: 0, max: 1000, noNaN: true });
const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
	fc.tuple(end, end).map(([a, b]) => ({
		low: Math.min(a, b),
		high: Math.max(a, b),
		openAbove: false
	})),
	end.map((low) => ({ low, high: null, openAbove: true })),
	end.map((high) => ({ low: null, high, openAbove: false })),
	fc.constant(undisclosed)
);

describe('interval arithmetic', () => {
	test('at least and about is at least', () => {
		expect(addIntervals(atLeast, about)).toEqual({ low: 8, high: null, openAbove: true });
	});
	test('undisclosed and something known is at least that', () => {
		expect(addIntervals(undisclosed, about)).toEqual({ low: 5, high: null, openAbove: true });
		expect(addIntervals(undisclosed, upTo)).toEqual({ low: null, high: null, openAbove: true });
	});
	test('up to adds nothing below', () => {
		expect(addIntervals(upTo, about)).toEqual({ low: 5, high: 9, openAbove: false });
		expect(addIntervals(upTo, upTo)).toEqual({ low: null, high: 8, openAbove: false });
	});
	test('scaling keeps what is open and what is unknown', () => {
		expect(scaleInterval(atLeast, 2)).toEqual({ low: 6, high: null, openAbove: true });
		expect(scaleInterval(upTo, 0.5)).toEqual({ low: null, high: 2, openAbove: false });
	});

	test('adding is the same either way, in order of ends, and never closes what is open', () => {
		fc.assert(
			fc.property(anyInterval, anyInterval, (a, b) => {
				const sum = addIntervals(a, b);
				expect(sum).toEqual(addIntervals(b, a));
				expect(sum.openAbove).toBe(sum.high === null);
				expect(sum.low ?? 0).toBeGreaterThanOrEqual(Math.max(a.low ?? 0, b.low ?? 0));
				if (sum.high !== null) expect(sum.low ?? 0).toBeLessThanOrEqual(sum.high);
				if (a.high === null || b.high === null) expect(sum.openAbove).toBe(true);
			})
		);
	});
});
