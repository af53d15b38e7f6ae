import { describe, expect, test } from 'vitest';
import { annualise } from './annualise';
import { realFigure } from '../fixtures/realFigure';

const ten = { low: 10, high: null, openAbove: true };
const period = (from: string, to: string | null, years: number | null) => ({
	period: {
		from,
		to,
		years,
		precision: from.length > 4 ? ('month' as const) : ('year' as const),
		basis: 'calendar' as const,
		stated: true
	}
});

describe('annualise', () => {
	test('by the years the source named, though three of them touch four calendar years', () => {
		expect(annualise(ten, period('2025-02', '2028-02', 3))).toEqual({
			value: { low: 10 / 3, high: null, openAbove: true },
			years: { value: 3, inferred: false },
			why: null
		});
		expect(annualise(ten, realFigure('alibaba-2025-cloud-ai-plan')).years?.value).toBe(3);
	});

	test('else by the span, first and last included, and marked', () => {
		expect(annualise(ten, period('2026', '2030', null)).years).toEqual({
			value: 5,
			inferred: true
		});
		expect(annualise(ten, period('2026', '2026', null)).years?.value).toBe(1);
		expect(annualise(ten, period('2025-04', '2026-06', null)).years?.value).toBe(1.25);
	});

	test('a length without an end is enough', () => {
		expect(annualise(ten, period('2025', null, 20)).value?.low).toBe(0.5);
	});

	test('no period, or neither end nor length: no answer', () => {
		for (const figure of [{ period: null }, period('2026', null, null)]) {
			expect(annualise(ten, figure)).toEqual({ value: null, years: null, why: 'no-period' });
		}
	});
});
