import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ledgerFor } from '$lib/figures';
import { figureWith } from '../fixtures/figureWith';
import { realFigure } from '../fixtures/realFigure';
import { MEASURES, PRICES, SHOWN_CURRENCIES, SIDES, type Basis } from '../types';
import { valued } from './valued';

const ledger = ledgerFor('en');
const basis = (said: Partial<Basis> = {}): Basis => ({
	measure: 'total',
	currency: 'USD',
	prices: 'nominal',
	side: 'destination',
	...said
});
const years = (from: string, to: string) => ({
	from,
	to,
	years: null,
	precision: 'year' as const,
	basis: 'calendar' as const,
	stated: true
});

describe('valued', () => {
	test('original keeps each currency, an undisclosed sum has no value', () => {
		const yuan = valued(
			realFigure('alibaba-2025-cloud-ai-plan'),
			basis({ currency: 'original' }),
			ledger
		);
		expect(yuan).toMatchObject({
			low: 380,
			high: null,
			openAbove: true,
			currency: 'CNY',
			why: null
		});
		const none = valued(realFigure('fr-mistral-datacentre-2025'), basis(), ledger);
		expect(none).toMatchObject({ low: null, high: null, receipt: null, why: 'undisclosed' });
	});

	test('per year carries the length and whether it was inferred', () => {
		const row = valued(
			figureWith('a', { period: years('2025', '2028') }),
			basis({ measure: 'per-year' }),
			ledger
		);
		expect(row).toMatchObject({ low: 2.5, high: 2.5, years: { value: 4, inferred: true } });
		expect(valued(figureWith('a'), basis({ measure: 'per-year' }), ledger).why).toBe('no-period');
	});

	test('a share of GDP is percent per year of the first year, in dollars whatever is chosen', () => {
		const figure = figureWith('a', { destination: ['FRA'], period: years('2024', '2025') });
		const row = valued(figure, basis({ measure: 'gdp-share', currency: 'EUR' }), ledger);
		expect(row.currency).toBe('USD');
		expect(row.low).toBeCloseTo((100 * 5) / ledger.gdp['FRA']!['2024']!, 9);
		const real = valued(figure, basis({ measure: 'gdp-share', prices: 'real' }), ledger);
		expect(real.low).toBe(row.low);
	});

	test('a share of GDP: side, several places, groups, years outside the table, the world', () => {
		const share = (figure: Parameters<typeof figureWith>[1], said: Partial<Basis> = {}) =>
			valued(figureWith('a', figure), basis({ measure: 'gdp-share', ...said }), ledger);
		const { gdp } = ledger;
		const period = years('2024', '2024');
		const paid = share({ period, destination: ['FRA'] }, { side: 'payer' });
		expect(paid.low).toBeCloseTo(1000 / gdp['USA']!['2024']!, 9);
		const both = gdp['FRA']!['2024']! + gdp['DEU']!['2024']!;
		expect(share({ period, destination: ['FRA', 'DEU'] }).low).toBeCloseTo(1000 / both, 9);
		const union = gdp['EUU']!['2024']!;
		expect(share({ period, destination: ['EUU', 'FRA'] }).low).toBeCloseTo(1000 / union, 9);
		const last = gdp['FRA']!['2026']!;
		const late = { period: years('2029', '2029'), destination: ['FRA'] as const };
		expect(share(late).low).toBeCloseTo(1000 / last, 9);
		expect(share({ period, destination: ['WLD'] }).why).toBe('no-place');
		expect(share({ period, destination: ['USA', 'WLD'] }).why).toBe('no-place');
		expect(share({ period, destination: ['GIB'] }).why).toBe('no-gdp');
		expect(share({}).why).toBe('no-period');
	});

	test('per person is plain money of the whole sum', () => {
		const row = valued(figureWith('a'), basis({ measure: 'per-person' }), ledger);
		expect(row.low).toBeCloseTo(1e10 / ledger.population['USA']!, 9);
		expect(row.low).toBeGreaterThan(25);
		const paid = basis({ measure: 'per-person', side: 'payer' });
		expect(valued(figureWith('a', { destination: ['FRA'] }), paid, ledger).low).toBe(row.low);
		const person = (figure: Parameters<typeof figureWith>[1]) =>
			valued(figureWith('a', figure), basis({ measure: 'per-person' }), ledger).why;
		expect(person({ destination: ['WLD'] })).toBe('no-place');
		expect(person({ destination: ['GIB'] })).toBe('no-population');
	});

	test('no rate, no value', () => {
		const amount = { low: 1, high: 1, currency: 'SAR', bound: 'exact' } as const;
		expect(valued(figureWith('a', { amount, rateKey: null }), basis(), ledger).why).toBe('no-rate');
	});

	const anyBasis = fc.record({
		measure: fc.constantFrom(...MEASURES),
		currency: fc.constantFrom(...SHOWN_CURRENCIES, 'original' as const),
		prices: fc.constantFrom(...PRICES),
		side: fc.constantFrom(...SIDES)
	});

	test('what was asked before makes no difference', () => {
		const others = [ledger, { ...ledger, cpi: {}, rates: {}, gdp: {}, population: {} }];
		const anyLedger = fc.constantFrom(...others);
		fc.assert(
			fc.property(
				fc.constantFrom(...ledger.figures),
				fc.array(fc.tuple(anyBasis, anyLedger), { minLength: 2, maxLength: 6 }),
				(figure, questions) => {
					for (const [chosen, of] of questions) {
						const { figure: asked, ...row } = valued(figure, chosen, of);
						expect(asked).toBe(figure);
						expect(valued({ ...figure }, chosen, of)).toMatchObject(row);
					}
				}
			)
		);
	});

	test('a figure as it was on another day is not taken for that of today', () => {
		const [figure] = ledger.figures;
		const amount = { low: 1, high: 2, currency: 'USD', bound: 'range' } as const;
		const then = { ...figure!, amount, usdReported: null };
		const today = valued(figure!, basis(), ledger);
		expect(valued(then, basis(), ledger)).toMatchObject({ figure: then, low: 1, high: 2 });
		expect(valued(figure!, basis(), ledger)).toEqual(today);
	});

	test('every real figure has either a value in order or a reason, on every basis', () => {
		fc.assert(
			fc.property(fc.constantFrom(...ledger.figures), anyBasis, (figure, chosen) => {
				const row = valued(figure, chosen, ledger);
				const nothing = row.low === null && row.high === null;
				expect(nothing).toBe(row.why !== null);
				expect(row.receipt === null).toBe(nothing);
				expect(row.low ?? 0).toBeLessThanOrEqual(row.high ?? Infinity);
				expect(row.openAbove).toBe(!nothing && figure.amount.bound === 'at-least');
				expect(row.low === null).toBe(nothing || figure.amount.low === null);
			}),
			{ numRuns: 500 }
		);
	});
});
