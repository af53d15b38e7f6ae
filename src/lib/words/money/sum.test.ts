import { describe, expect, it } from 'vitest';
import { BOUNDS, CURRENCIES, type Money } from '$lib/figures';
import { LOCALES, wordsFor } from '..';
import { SUMS } from './sum.table';

/** The table is written with plain spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(LOCALES)('sums in %s', (locale) => {
	it.each(SUMS)('$what', ({ money, form, said }) => {
		expect(plain(wordsFor(locale).sum(money, form))).toBe(said[locale]);
	});
});

describe('the table', () => {
	it('has at least sixty sums, every bound, every currency and sizes from 0.0003 to 7000', () => {
		expect(SUMS.length).toBeGreaterThanOrEqual(60);
		expect(new Set(SUMS.map(({ money }) => money.bound))).toEqual(new Set(BOUNDS));
		expect(new Set(SUMS.map(({ money }) => money.currency))).toEqual(new Set(CURRENCIES));
	});
});

describe('spaces', () => {
	const inForm = (locale: 'en' | 'es' | 'fr' | 'zh', form: 'mark' | 'text') =>
		wordsFor(locale).amount(52.4134, 'USD', form);

	it('are thin between groups of digits and never break a number from its unit', () => {
		expect(inForm('es', 'mark')).toBe('52\u202f400\u00a0M$');
		expect(inForm('es', 'text')).toBe('52\u202f400\u00a0millones de dólares');
		expect(inForm('fr', 'text')).toBe('52,4\u00a0milliards de dollars');
		expect(wordsFor('fr').amount(1200, 'CNY')).toBe('1\u202f200\u00a0Md\u00a0CN¥');
		expect(wordsFor('en').amount(5, 'AED')).toBe('AED\u00a05bn');
	});

	it('are plain in English sentences and absent in Chinese', () => {
		expect(inForm('en', 'text')).toBe('52.4 billion dollars');
		expect(inForm('zh', 'text')).not.toMatch(/\s/);
	});
});

describe('odd records', () => {
	const en = wordsFor('en');

	it('says undisclosed where a bound came without its number', () => {
		expect(en.sum({ bound: 'at-least', low: null, high: null, currency: 'USD' })).toBe(
			'undisclosed'
		);
	});

	it('takes the mark form when none is named', () => {
		const money: Money = { bound: 'about', low: 80, high: 80, currency: 'USD' };
		expect(en.sum(money)).toBe(en.sum(money, 'mark'));
		expect(en.amount(80, 'USD')).toBe('$80bn');
	});

	it('keeps a range below zero readable', () => {
		expect(en.sum({ bound: 'range', low: -5, high: 3, currency: 'USD' })).toBe('−$5bn to $3bn');
		expect(en.sum({ bound: 'range', low: -5, high: 3, currency: 'USD' }, 'text')).toBe(
			'between −5 and 3 billion dollars'
		);
	});

	it('writes what one person would pay', () => {
		expect(en.amount(1.52e-6, 'USD')).toBe('$1,520');
		expect(en.amount(4.5e-10, 'EUR')).toBe('€0.45');
		expect(wordsFor('zh').amount(1.52e-6, 'USD')).toBe('1520美元');
		expect(plain(wordsFor('fr').amount(1.52e-6, 'USD'))).toBe('1 520 $');
		expect(plain(wordsFor('es').amount(1.52e-6, 'USD', 'text'))).toBe('1520 dólares');
	});
});
