/**
 * The same view in four languages says the same numbers: what charts say is read back by the rules of
 * each language, without the code that wrote it. Headlines, descriptions and spoken marks of real
 * figures are compared number by number.
 */
import { describe, expect, it } from 'vitest';
import { ledgerFor, LOCALES, type Locale } from '$lib/figures';
import { marksOf } from '$lib/charts/frame';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { wordsFor } from '$lib/words';
import { chartList } from '.';

/** Scale words as powers of ten; longer ones first. */
const SCALES: Readonly<Record<Locale, readonly (readonly [string, number])[]>> = {
	en: [
		['trillion', 12],
		['billion', 9],
		['million', 6],
		['tn', 12],
		['bn', 9],
		['m', 6]
	],
	es: [
		['billones', 12],
		['billón', 12],
		['millones', 6],
		['millón', 6],
		['M', 6]
	],
	fr: [
		['milliards', 9],
		['milliard', 9],
		['millions', 6],
		['million', 6],
		['Md', 9],
		['M', 6]
	],
	zh: [
		['万亿', 12],
		['亿', 8],
		['万', 4]
	]
};
const GROUP: Readonly<Record<Locale, string>> = { en: ',', es: '\u202f', fr: '\u202f', zh: ',' };
const DECIMAL: Readonly<Record<Locale, string>> = { en: '.', es: ',', fr: ',', zh: '.' };

/** Between the two ends of a range whose scale is said once. */
const JOINS = /^(\s?–\s?|\s(and|y|et|to|a|à)\s|至)$/;

/**
 * Sums a text speaks of: digits with the scale behind them, or that of a range's other end.
 * @param bare whether numbers without a scale count, too
 */
function read(text: string, locale: Locale, bare = false): number[] {
	const digit = /\d/;
	const found: { value: number; power: number | null; from: number; end: number }[] = [];
	for (let at = 0; at < text.length; at++) {
		if (!digit.test(text[at]!)) continue;
		const from = at;
		let number = '';
		for (; at < text.length; at++) {
			const letter = text[at]!;
			const next = text[at + 1] ?? '';
			if (digit.test(letter)) number += letter;
			else if (letter === DECIMAL[locale] && digit.test(next)) number += '.';
			else if (letter !== GROUP[locale] || !digit.test(next)) break;
		}
		const rest = text.slice(at).replace(/^[\s\u00a0]/, '');
		const scale = SCALES[locale].find(
			([word]) => rest.startsWith(word) && !/^[A-Za-zé]/.test(rest.slice(word.length))
		);
		found.push({ value: Number(number), power: scale?.[1] ?? null, from, end: at });
	}
	return found.flatMap(({ value, power, end }, at) => {
		const next = found[at + 1];
		const isYear = value > 2000 && value < 2050;
		const shared = next && !isYear && JOINS.test(text.slice(end, next.from)) ? next.power : null;
		const own = power ?? shared;
		return own === null && !bare ? [] : [Number((value * 10 ** (own ?? 0)).toPrecision(12))];
	});
}

describe('every figure of the ledger', () => {
	it.each(['mark', 'text', 'full'] as const)('says the same sums in all languages (%s)', (form) => {
		const figures = LOCALES.map((locale) => ledgerFor(locale).figures);
		const differing = figures[0]!.flatMap((figure, at) => {
			const all = LOCALES.map((locale, which) =>
				read(wordsFor(locale).sum(figures[which]![at]!.amount, form), locale, true)
			);
			const one = JSON.stringify(all[0]);
			return all.every((other) => JSON.stringify(other) === one)
				? []
				: [`${figure.id}: ${all.join(' | ')}`];
		});
		expect(figures[0]!.length).toBeGreaterThan(300);
		expect(differing).toEqual([]);
	});
});

const VIEWS: readonly (readonly [string, Partial<View>])[] = [
	['as it opens', {}],
	[
		'payers of Western Asia in Europe',
		{ region: ['western-asia'], side: 'payer', currency: 'EUR' }
	],
	['a year, in yuan', { measure: 'per-year', currency: 'CNY' }],
	['yen, all kinds', { currency: 'JPY', nature: ['public-budget', 'spent', 'umbrella'] }],
	['as known in March 2025, in constant prices', { asof: '2025-03-01', prices: 'real' }]
];

describe.each(chartList().map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
	it.each(VIEWS)('says the same sums in all languages: %s', (_name, change) => {
		const view: View = { ...DEFAULT_VIEW, ...change };
		const [english, ...others] = LOCALES.map((locale) => {
			const words = wordsFor(locale);
			const ledger = ledgerFor(locale);
			const rows = chart.rows(ledger, view);
			// Titles have numbers of their own, by the hand of who wrote them.
			const sums = (text: string) =>
				read(
					[...ledger.figures, ...ledger.events].reduce(
						(left, { title }) => (left.includes(title) ? left.replaceAll(title, '') : left),
						text
					),
					locale
				).sort();
			const size = { width: 760, variant: 'wide', compact: false } as const;
			const marks = marksOf(chart.layout(rows, view, size, words));
			return {
				locale,
				// In what order a sentence names its sums is the language's own.
				finding: sums(chart.headline(rows, view, words)),
				described: sums(chart.describe(rows, view, words)),
				marks: Object.fromEntries(marks.map(({ key, name }) => [key, sums(name)]))
			};
		});
		for (const { locale, ...said } of others)
			expect(said, locale).toEqual({
				finding: english!.finding,
				described: english!.described,
				marks: english!.marks
			});
	});
});
