import { describe, expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { constantPrices } from './constantPrices';
import { priceYear } from './priceYear';

const ledger = ledgerFor('en');
const base = ledger.cpi['2025']!;
const hundred = { low: 100, high: null, openAbove: true };
const on = (date: string, precision: 'year' | 'month' | 'day') =>
	constantPrices(hundred, { announced: { date, precision } }, ledger);

describe('constant prices', () => {
	test('are those of the last year the table holds to its December', () => {
		expect(priceYear(ledger)).toBe('2025');
		expect(priceYear({ cpi: { '2026': 1, '2026-01': 1 } })).toBeNull();
	});

	test('from the month of the announcement, or its year', () => {
		expect(on('2020-04-20', 'day')).toEqual({
			low: (100 * base) / ledger.cpi['2020-04']!,
			high: null,
			openAbove: true
		});
		expect(on('2024', 'year')?.low).toBeCloseTo((100 * base) / ledger.cpi['2024']!, 9);
		expect(on('2020-04', 'month')?.low).toBeGreaterThan(120);
	});

	test('a month that was never collected is the mean of its neighbours', () => {
		expect(ledger.cpi['2025-10']).toBeUndefined();
		const mean = (ledger.cpi['2025-09']! + ledger.cpi['2025-11']!) / 2;
		expect(on('2025-10-15', 'day')?.low).toBeCloseTo((100 * base) / mean, 9);
	});

	test('after the table its last month, before it nothing', () => {
		expect(on('2026-11-02', 'day')?.low).toBeCloseTo((100 * base) / ledger.cpi['2026-08']!, 9);
		expect(on('1999-01', 'month')).toBeNull();
	});
});
