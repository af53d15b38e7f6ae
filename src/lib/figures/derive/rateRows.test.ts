import { describe, expect, it } from 'vitest';
import type { CommitmentRecord } from '../types';
import { rateKeyOf, rateRows, yearRateRows } from './rateRows';

const sum = (currency: CommitmentRecord['amount']['currency'], date: string) =>
	({
		amount: { low: 1, high: 1, currency, bound: 'exact' },
		announced: { date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day' }
	}) as CommitmentRecord;

describe('rateRows', () => {
	it('shares a row among the figures of a weekend and the Friday before', () => {
		expect(['2025-02-07', '2025-02-08', '2025-02-09'].map((d) => rateKeyOf(sum('EUR', d)))).toEqual(
			Array(3).fill('2025-02-07')
		);
	});

	it('holds the own currency and the five that can be shown', () => {
		const rows = rateRows([sum('CNY', '2025-02-24'), sum('KRW', '2025-02-24')]);
		expect(rows).toEqual({
			'2025-02-24': {
				date: '2025-02-24',
				basis: 'day',
				source: 'ecb-daily',
				perUsd: { USD: 1, EUR: 0.955475, CNY: 7.25005, GBP: 0.79142, JPY: 149.828, KRW: 1427.98 }
			}
		});
	});

	it('puts a currency the ECB lacks, and what it is shown in, on the month', () => {
		const [row] = Object.entries(rateRows([sum('TWD', '2025-11-18')]));
		expect(row?.[0]).toBe('2025-11');
		expect(row?.[1]).toMatchObject({ basis: 'month-average', perUsd: { TWD: 31.1344 } });
	});

	it('says what the shown currencies stand on where it is something else', () => {
		const rows = rateRows([sum('SAR', '2026-05-19'), sum('EUR', '2026-05-19')]);
		expect(Object.keys(rows)).toEqual(['2026-05', '2026-05/imf']);
		expect(rows['2026-05/imf']).toMatchObject({
			basis: 'month-end',
			source: 'imf',
			shown: { basis: 'month-average', source: 'fed-h10' },
			perUsd: { SAR: 3.75, EUR: 0.8561 }
		});
		expect(rows['2026-05']?.shown).toBeUndefined();
	});

	it('gives dollars a row too, to be shown in other currencies', () => {
		expect(rateKeyOf(sum('USD', '2025-02-24'))).toBe('2025-02-24');
		expect(rateKeyOf(sum('USD', '2024'))).toBe('2024');
	});

	it('gives undisclosed sums none', () => {
		const undisclosed = {
			...sum('USD', '2025-02-24'),
			amount: { low: null, high: null, currency: 'USD', bound: 'undisclosed' }
		} as const;
		expect(rateKeyOf(undisclosed)).toBeNull();
		expect(rateRows([undisclosed])).toEqual({});
	});

	it('has a mean for every year', () => {
		const rows = yearRateRows(['ZAR'], 2014, 2026);
		expect(Object.keys(rows)).toHaveLength(13);
		expect(rows['2025']?.perUsd).toEqual({
			USD: 1,
			EUR: 0.886708,
			CNY: 7.18772,
			GBP: 0.759067,
			JPY: 149.629,
			ZAR: 17.8779
		});
	});
});
