import { describe, expect, it } from 'vitest';
import type { Period } from '$lib/figures';
import { LOCALES, wordsFor, type Words } from '..';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const four = (say: (words: Words) => string) =>
	LOCALES.map((locale) => plain(say(wordsFor(locale))));

describe('dates', () => {
	it('are as long as they are known', () => {
		expect(four((words) => words.day('2025-02-24'))).toEqual([
			'24 February 2025',
			'24 de febrero de 2025',
			'24 février 2025',
			'2025年2月24日'
		]);
		expect(four((words) => words.day('2025-02'))).toEqual([
			'February 2025',
			'febrero de 2025',
			'février 2025',
			'2025年2月'
		]);
		expect(four((words) => words.day('2025'))).toEqual(['2025', '2025', '2025', '2025年']);
	});

	it('have a short form', () => {
		expect(four((words) => words.day('2025-09-05', 'short'))).toEqual([
			'5 Sep 2025',
			'5 sept 2025',
			'5 sept. 2025',
			'2025年9月5日'
		]);
		expect(four((words) => words.day('2025-12', 'short'))).toEqual([
			'Dec 2025',
			'dic 2025',
			'déc. 2025',
			'2025年12月'
		]);
	});

	it('say premier in French', () => {
		expect(wordsFor('fr').day('2025-03-01')).toBe('1er mars 2025');
		expect(wordsFor('fr').day('2025-03-11')).toBe('11 mars 2025');
	});

	it('cut a date to its precision', () => {
		const date = '2025-02-24';
		const en = wordsFor('en');
		expect(en.date({ date, precision: 'year' })).toBe('2025');
		expect(en.date({ date, precision: 'month' })).toBe('February 2025');
		expect(en.date({ date, precision: 'day' }, 'short')).toBe('24 Feb 2025');
	});

	it('know twelve months in every language', () => {
		for (const locale of LOCALES)
			for (const form of ['short', 'long'] as const) {
				const names = Array.from({ length: 12 }, (_, month) =>
					wordsFor(locale).day(`2025-${String(month + 1).padStart(2, '0')}`, form)
				);
				expect(new Set(names).size).toBe(12);
			}
	});
});

const YEARS: Period = {
	from: '2025',
	to: '2028',
	years: null,
	precision: 'year',
	basis: 'calendar',
	stated: true
};
const period = (change: Partial<Period>) => four((words) => words.period({ ...YEARS, ...change }));

describe('periods', () => {
	it('of years', () => {
		expect(period({})).toEqual(['2025–2028', '2025–2028', '2025–2028', '2025–2028年']);
		expect(period({ to: '2025' })).toEqual(['2025', '2025', '2025', '2025年']);
	});

	it('of months', () => {
		expect(period({ precision: 'month', from: '2025-02', to: '2028-02' })).toEqual([
			'February 2025 to February 2028',
			'febrero de 2025 a febrero de 2028',
			'février 2025 à février 2028',
			'2025年2月至2028年2月'
		]);
	});

	it('without an end', () => {
		expect(period({ to: null, from: '2026' })).toEqual([
			'from 2026, no end named',
			'desde 2026, sin final anunciado',
			'dès 2026, sans échéance annoncée',
			'2026年起，未说明截止时间'
		]);
		expect(period({ to: null, years: 20, stated: false })).toEqual([
			'from 2025, over 20 years (dates inferred)',
			'desde 2025, durante 20 años (fechas deducidas)',
			'dès 2025, sur 20 ans (dates déduites)',
			'2025年起，为期20年（起止时间系推算）'
		]);
		expect(period({ precision: 'month', from: '2025-04', to: null })[2]).toBe(
			'dès avril 2025, sans échéance annoncée'
		);
	});

	it('without an end, in fiscal years', () => {
		expect(period({ basis: 'fiscal', to: null, years: 5 })).toEqual([
			'from 2025, over 5 years (fiscal years)',
			'desde 2025, durante 5 años (ejercicios fiscales)',
			'dès 2025, sur 5 ans (exercices comptables)',
			'2025年起，为期5年（按财年）'
		]);
	});

	it('whose years are ours', () => {
		expect(period({ to: '2027', years: 3, stated: false })).toEqual([
			'2025–2027 (3 years, dates inferred)',
			'2025–2027 (3 años, fechas deducidas)',
			'2025–2027 (3 ans, dates déduites)',
			'2025–2027年（为期3年，起止时间系推算）'
		]);
		expect(period({ to: '2025', years: 1, stated: false })[0]).toBe(
			'2025 (1 year, dates inferred)'
		);
		expect(period({ stated: false })[0]).toBe('2025–2028 (dates inferred)');
	});

	it('of fiscal years', () => {
		expect(period({ basis: 'fiscal', to: '2030' })).toEqual([
			'fiscal 2025–2030',
			'ejercicios 2025–2030',
			'exercices 2025–2030',
			'2025–2030财年'
		]);
		expect(period({ basis: 'fiscal', to: '2025' })).toEqual([
			'fiscal 2025',
			'ejercicio 2025',
			'exercice 2025',
			'2025财年'
		]);
		expect(
			period({
				precision: 'month',
				basis: 'fiscal',
				from: '2014-04',
				to: '2024-03',
				years: 10,
				stated: false
			})
		).toEqual([
			'April 2014 to March 2024 (10 fiscal years, dates inferred)',
			'abril de 2014 a marzo de 2024 (10 ejercicios fiscales, fechas deducidas)',
			'avril 2014 à mars 2024 (10 exercices, dates déduites)',
			'2014年4月至2024年3月（10个财年，起止时间系推算）'
		]);
		expect(
			period({ precision: 'month', basis: 'fiscal', from: '2024-07', to: '2025-06', years: 1 })
		).toEqual([
			'July 2024 to June 2025 (1 fiscal year)',
			'julio de 2024 a junio de 2025 (1 ejercicio fiscal)',
			'juillet 2024 à juin 2025 (1 exercice)',
			'2024年7月至2025年6月（1个财年）'
		]);
	});
});

describe('periods of series', () => {
	it.each([
		['2024-Q4', 'Q4 2024', '4T 2024', 'T4 2024', '2024年第四季度'],
		['2024-H1', 'H1 2024', '1S 2024', 'S1 2024', '2024年上半年'],
		['2024-H2', 'H2 2024', '2S 2024', 'S2 2024', '2024年下半年'],
		['2024', '2024', '2024', '2024', '2024年'],
		['FY2025', 'fiscal 2025', 'ejercicio 2025', 'exercice 2025', '2025财年'],
		[
			'FY2027-Q1',
			'Q1 fiscal 2027',
			'1T del ejercicio 2027',
			'T1 de l’exercice 2027',
			'2027财年第一季度'
		],
		['2022-2025', '2022–2025', '2022–2025', '2022–2025', '2022–2025年'],
		[
			'FY2026-FY2028',
			'fiscal 2026–2028',
			'ejercicios 2026–2028',
			'exercices 2026–2028',
			'2026–2028财年'
		],
		['2026-03', 'March 2026', 'marzo de 2026', 'mars 2026', '2026年3月'],
		['2024-Q9', '2024-Q9', '2024-Q9', '2024-Q9', '2024-Q9']
	])('%s', (text, ...said) => {
		expect(four((words) => words.seriesPeriod(text))).toEqual(said);
	});
});

describe('currencies', () => {
	it('have a name and a sign of their own', () => {
		expect(four((words) => words.currency('USD'))).toEqual([
			'US dollars',
			'dólares estadounidenses',
			'dollars américains',
			'美元'
		]);
		expect(four((words) => words.currency('CNY'))).toEqual(['yuan', 'yuanes', 'yuans', '人民币']);
		expect(four((words) => words.symbol('CNY'))).toEqual(['CN¥', 'CN¥', 'CN¥', '元']);
	});
});
