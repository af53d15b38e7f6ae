import { describe, expect, it } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { atYearMean, rateYearOf } from '../money';
import { selectSeries } from './selectSeries';
import { spentOver } from './spentOver';

const ledger = ledgerFor('en');
const ALIBABA = ['alibaba-capex-fiscal-year', 'alibaba-capex-quarter'];

describe('spentOver', () => {
	it('takes a fiscal year before its quarters: 126.063 and 67.678 billion yuan', () => {
		const spent = spentOver(ledger, ALIBABA, '2025-04-01', '2028-03-31')!;
		expect(spent.value).toBeCloseTo(193.741, 9);
		expect(spent.until).toBe('2026-06-30');
		expect(spent.pieces.map(({ point }) => point.period)).toEqual(['FY2026', '2026-Q2']);
		expect(spent.checked).toBe(false);
	});

	it('falls back on quarters before the year was known, and stops at a gap', () => {
		const then = { series: selectSeries(ledger, { region: [], asof: '2025-12-01' }) };
		const spent = spentOver(then, ALIBABA, '2025-04-01', '2028-03-31')!;
		expect(spent.value).toBeCloseTo(38.68 + 31.5, 9);
		// Oracle's second quarter of fiscal 2025 is missing.
		const oracle = spentOver(ledger, ['oracle-capex-fiscal-quarter'], '2024-06-01', '2025-05-31')!;
		expect(oracle.value).toBe(2.3);
	});

	it('adds ranges end by end and never mixes currencies', () => {
		const spent = spentOver(ledger, ['alibaba-capex-quarter'], '2025-10-01', '2026-06-30')!;
		expect([spent.low, spent.high].map((end) => +end.toFixed(3))).toEqual([
			28.9 + 26.9 + 67.678,
			+(29.1 + 26.9 + 67.678).toFixed(3)
		]);
		expect(
			spentOver(
				ledger,
				['alibaba-capex-fiscal-year', 'alibaba-capex-wide-fiscal-year'],
				'2018-04-01',
				'2024-03-31'
			)
		).toBeNull();
	});

	it('is null where the first day has no point', () => {
		expect(spentOver(ledger, ALIBABA, '2016-04-01', '2028-03-31')).toBeNull();
	});
});

describe('atYearMean', () => {
	it('takes the year in which most of the period lies', () => {
		expect(rateYearOf({ from: '2018-04-01', to: '2019-03-31' })).toBe(2018);
		expect(rateYearOf({ from: '2024-10-01', to: '2024-12-31' })).toBe(2024);
		const rates = ledger.yearRates['2024']!.perUsd;
		const period = { from: '2024-10-01', to: '2024-12-31' };
		expect(atYearMean(31.8, 'CNY', 'USD', period, ledger)).toBeCloseTo(31.8 / rates.CNY!, 12);
		expect(atYearMean(31.8, 'CNY', 'EUR', period, ledger)).toBeCloseTo(
			(31.8 / rates.CNY!) * rates.EUR!,
			12
		);
		expect(atYearMean(31.8, 'CNY', 'CNY', period, ledger)).toBe(31.8);
	});
});

describe('selectSeries', () => {
	it('goes by the home of the actor', () => {
		const asia = selectSeries(ledger, { region: ['eastern-asia'], asof: null });
		expect(asia.map((series) => series.id)).toContain('tencent-capex-quarter');
		expect(asia.map((series) => series.id)).not.toContain('amazon-capex-quarter');
		// Microsoft's money in the Emirates is Microsoft's.
		const america = selectSeries(ledger, { region: ['USA'], asof: null });
		expect(america.map((series) => series.id)).toContain('ae-microsoft-investment');
	});
});
