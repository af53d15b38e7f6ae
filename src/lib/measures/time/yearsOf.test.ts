import { describe, expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { realFigure } from '../fixtures/realFigure';
import { monthsOf } from './monthsOf';
import { yearsOf } from './yearsOf';

const shares = (figure: Parameters<typeof yearsOf>[0], parts: number) =>
	yearsOf(figure)?.map(({ year, share }) => [year, Math.round(share * parts * 1e6) / 1e6]);
const period = (from: string, to: string | null, years: number | null = null) => ({
	period: {
		from,
		to,
		years,
		precision: from.length > 4 ? ('month' as const) : ('year' as const),
		basis: 'fiscal' as const,
		stated: true
	}
});

describe('a period over calendar years', () => {
	test('whole years evenly, the first and the last included', () => {
		expect(shares(period('2026', '2029'), 4)).toEqual([
			[2026, 1],
			[2027, 1],
			[2028, 1],
			[2029, 1]
		]);
	});

	test('months by their number', () => {
		expect(shares(period('2025-11', '2027-02'), 16)).toEqual([
			[2025, 2],
			[2026, 12],
			[2027, 2]
		]);
	});

	test('Alibaba: three years from February 2025 are 36 months, one of them in 2028', () => {
		expect(shares(realFigure('alibaba-2025-cloud-ai-plan'), 36)).toEqual([
			[2025, 11],
			[2026, 12],
			[2027, 12],
			[2028, 1]
		]);
	});

	test('three years that touch four lie in their middle', () => {
		expect(monthsOf(period('2025', '2028', 3).period)).toEqual({
			first: 2025 * 12 + 6,
			count: 36
		});
		expect(shares(period('2025', '2028', 3), 6)).toEqual([
			[2025, 1],
			[2026, 2],
			[2027, 2],
			[2028, 1]
		]);
	});

	test('nothing without a period or an end', () => {
		expect(yearsOf({ period: null })).toBeNull();
		expect(yearsOf(period('2025', null, 20))).toBeNull();
	});

	test('the shares of every real figure add up to one, none above a year’s worth', () => {
		const spread = ledgerFor('en').figures.filter((figure) => yearsOf(figure) !== null);
		expect(spread.length).toBeGreaterThan(150);
		for (const figure of spread) {
			const years = yearsOf(figure)!;
			expect(years.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
			const most = 12 / monthsOf(figure.period!)!.count;
			expect(years.every(({ share }) => share > 0 && share <= most + 1e-9)).toBe(true);
		}
	});
});
