import { describe, expect, it } from 'vitest';
import { LOCALES, wordsFor } from '..';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const four = (say: (words: ReturnType<typeof wordsFor>) => string) =>
	LOCALES.map((locale) => plain(say(wordsFor(locale))));

describe('numbers', () => {
	it('have three significant digits unless asked for more', () => {
		expect(four((words) => words.number(12345.678))).toEqual([
			'12,300',
			'12 300',
			'12 300',
			'12,300'
		]);
		expect(four((words) => words.number(1234.5, 5))).toEqual([
			'1,234.5',
			'1234,5',
			'1 234,5',
			'1,234.5'
		]);
		expect(four((words) => words.number(0.00123))).toEqual([
			'0.00123',
			'0,00123',
			'0,00123',
			'0.00123'
		]);
	});

	it('round halves away from zero as written, not as stored', () => {
		expect([1.005, 52.45, -2.675, 0.285].map((value) => wordsFor('en').number(value))).toEqual([
			'1.01',
			'52.5',
			'−2.68',
			'0.285'
		]);
	});

	it('take a real minus, and none for a rounded zero', () => {
		expect(four((words) => words.number(-7.5))).toEqual(['−7.5', '−7,5', '−7,5', '−7.5']);
		expect(wordsFor('en').number(-0)).toBe('0');
		expect(wordsFor('en').count(-0.4)).toBe('0');
	});

	it('do not hide a mistake', () => {
		expect(wordsFor('en').amount(NaN, 'USD')).toContain('NaN');
	});

	it('count with grouping: Spanish leaves four digits together', () => {
		expect(four((words) => words.count(1234))).toEqual(['1,234', '1234', '1 234', '1,234']);
		expect(four((words) => words.count(1234567))).toEqual([
			'1,234,567',
			'1 234 567',
			'1 234 567',
			'1,234,567'
		]);
	});
});

describe('percent', () => {
	it('follows each language', () => {
		expect(four((words) => words.percent(8))).toEqual(['8%', '8 %', '8 %', '8%']);
		expect(four((words) => words.percent(1.726, { digits: 2 }))).toEqual([
			'1.7%',
			'1,7 %',
			'1,7 %',
			'1.7%'
		]);
	});

	it('forces a sign on request, but not on zero', () => {
		const en = wordsFor('en');
		expect([32, -1, 0].map((value) => en.percent(value, { signed: true }))).toEqual([
			'+32%',
			'−1%',
			'0%'
		]);
		expect(en.percent(-1)).toBe('−1%');
	});

	it('does not break before its sign', () => {
		expect(wordsFor('fr').percent(8)).toBe('8\u00a0%');
	});
});

describe('times', () => {
	it('agrees in number', () => {
		expect(four((words) => words.times(9.4737))).toEqual([
			'9.5 times',
			'9,5 veces',
			'9,5 fois',
			'9.5倍'
		]);
		expect(four((words) => words.times(1.02))).toEqual(['1 time', '1 vez', '1 fois', '1倍']);
		expect(four((words) => words.times(1.5))).toEqual([
			'1.5 times',
			'1,5 veces',
			'1,5 fois',
			'1.5倍'
		]);
		// A million is "many" to Spanish and French plural rules.
		expect(four((words) => words.times(1e6))).toEqual([
			'1,000,000 times',
			'1 000 000 veces',
			'1 000 000 fois',
			'1,000,000倍'
		]);
		expect(wordsFor('en').times(123.4)).toBe('123 times');
	});
});

describe('lists', () => {
	it('join as sentences do', () => {
		expect(four((words) => words.list(['A', 'B', 'C']))).toEqual([
			'A, B and C',
			'A, B y C',
			'A, B et C',
			'A、B和C'
		]);
		expect(four((words) => words.list(['A', 'B']))).toEqual(['A and B', 'A y B', 'A et B', 'A和B']);
		expect(four((words) => words.list(['A']))).toEqual(['A', 'A', 'A', 'A']);
		expect(four((words) => words.list([]))).toEqual(['', '', '', '']);
	});

	it('turns Spanish y into e before the sound i', () => {
		const es = wordsFor('es');
		expect(es.list(['España', 'Italia'])).toBe('España e Italia');
		expect(es.list(['Kenia', 'India'])).toBe('Kenia e India');
		expect(es.list(['Francia', 'Hidrola'])).toBe('Francia e Hidrola');
		expect(es.list(['nieve', 'hielo'])).toBe('nieve y hielo');
		expect(es.list(['Meta', 'IA'])).toBe('Meta y IA');
		expect(es.list(['Italia', 'España'])).toBe('Italia y España');
	});
});

describe('collation', () => {
	it('ignores case and accents', () => {
		expect(wordsFor('es').compare('Océano', 'oceano')).toBe(0);
		expect(wordsFor('fr').compare('Émirats', 'Espagne')).toBeLessThan(0);
	});

	it('keeps ñ a letter of its own in Spanish', () => {
		expect(wordsFor('es').compare('España', 'Espana')).toBeGreaterThan(0);
	});

	it('orders Chinese by sound', () => {
		expect(['中国', '阿里巴巴', '法国'].sort(wordsFor('zh').compare)).toEqual([
			'阿里巴巴',
			'法国',
			'中国'
		]);
	});
});
