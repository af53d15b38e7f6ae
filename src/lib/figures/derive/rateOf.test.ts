import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../types';
import { rateOf, rateOfYear } from './rateOf';

const day = (date: string) => ({ date, precision: 'day' }) as const;
const month = (date: string) => ({ date, precision: 'month' }) as const;

describe('rateOf', () => {
	it('reads the first and the last day of the daily table', () => {
		expect(rateOf('EUR', day('2023-01-02'))).toMatchObject({ perUsd: 0.936067, basis: 'day' });
		expect(rateOf('ILS', day('2026-04-13'))).toMatchObject({ perUsd: 3.06291, basis: 'day' });
	});

	it('takes the month on the days around the table', () => {
		expect(rateOf('EUR', day('2023-01-01'))).toMatchObject({ date: '2023-01', source: 'fed-h10' });
		expect(rateOf('EUR', day('2026-04-14'))).toMatchObject({ date: '2026-04', source: 'fed-h10' });
		expect(rateOf('ILS', day('2026-04-14'))).toMatchObject({ date: '2026-04', source: 'market' });
	});

	it('keeps a peg', () => {
		expect(rateOf('AED', month('2013-01'))).toEqual({
			perUsd: 3.6725,
			date: '2013-01',
			basis: 'month-end',
			source: 'imf'
		});
	});

	it('knows every currency of the ledger in every month it covers', () => {
		const others = CURRENCIES.filter((currency) => currency !== 'USD');
		const missing = others.flatMap((currency) =>
			Array.from({ length: 165 }, (_, index) => {
				const date = `${2013 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
				return rateOf(currency, month(date)) ? [] : [`${currency} ${date}`];
			}).flat()
		);
		expect(missing).toEqual([]);
	});

	it('has nothing outside the tables', () => {
		expect(rateOf('EUR', month('2026-10'))).toBeNull();
		expect(rateOf('EUR', day('2026-11-01'))).toBeNull();
		expect(rateOf('EUR', { date: '2012', precision: 'year' })).toBeNull();
		expect(rateOf('USD', day('2025-02-24'))).toBeNull();
	});

	it('takes the mean of the months there are', () => {
		expect(rateOfYear('CNY', '2025')?.perUsd).toBe(7.18772);
		expect(rateOfYear('CNY', '2026')?.source).toBe('fed-h10+market');
	});
});
