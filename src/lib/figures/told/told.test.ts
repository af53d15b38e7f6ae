import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../commitments';
import type { CommitmentRecord } from '../types';
import { TOLD } from '.';

const ALL: readonly CommitmentRecord[] = COMMITMENTS;

const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	en: { 'lakh crore': 1e12, crore: 1e7, trillion: 1e12, billion: 1e9, million: 1e6 },
	es: {
		'lakh crores': 1e12,
		crores: 1e7,
		billones: 1e12,
		billón: 1e12,
		millones: 1e6,
		millón: 1e6
	},
	fr: {
		'lakhs de crores': 1e12,
		crores: 1e7,
		milliards: 1e9,
		milliard: 1e9,
		millions: 1e6,
		million: 1e6
	},
	zh: { 万亿: 1e12, 千万: 1e7, 亿: 1e8, 万: 1e4 }
};
const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * The figures a text writes with digits, each as what it may stand for: "30 to 50 billion".
 * @param whole the text with what stands beside it, for a scale that is not repeated
 */
function numbersOf(text: string, language: string, whole: string): number[][] {
	const scales = SCALES[language]!;
	const comma = language === 'es' || language === 'fr';
	const pattern = new RegExp(
		`\\d+(?:[\\u202f,]\\d{3})*(?:[.,]\\d+)?(?:[\\s-]*(${Object.keys(scales).join('|')}))?`,
		'gu'
	);
	const found = (from: string) =>
		[...from.matchAll(pattern)].map(([written, scale]) => {
			const digits = written
				.match(/^[\d.,\u202f]+/)![0]
				.replace(/[.,]$/, '')
				.replaceAll('\u202f', '');
			return {
				value: Number(comma ? digits.replace(',', '.') : digits.replaceAll(',', '')),
				scale: scale ? scales[scale]! : null
			};
		});
	const shared = [1, ...found(whole).flatMap(({ scale }) => scale ?? [])];
	return found(text).map(({ value, scale }) => (scale ? [scale] : shared).map((by) => value * by));
}

/** What English says by a word and another language may write with digits. */
function wordsAsNumbers(text: string): number[][] {
	const spelt = [...text.matchAll(/\b(\w+)(?:[ -](trillion|billion|million))?/g)].flatMap(
		([, word = '', scale]) => {
			const count = COUNTS.indexOf(word.toLowerCase());
			return count < 1 ? [] : [[count, count * (scale ? SCALES.en![scale]! : 1)]];
		}
	);
	const months = MONTHS.flatMap((month, at) => (text.includes(month) ? [[at + 1]] : []));
	// "ties the billion to": one.
	return [...spelt, ...months, ...(/the (b|tr)illion/.test(text) ? [[1e9, 1e12]] : [])];
}

const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;
const meets = (one: readonly number[], other: readonly number[]) =>
	one.some((a) => other.some((b) => near(a, b)));

/** Numbers of one text that the other does not have. */
const strays = (numbers: readonly number[][], others: readonly number[][]) =>
	numbers.filter((one) => !others.some((other) => meets(one, other))).map(([first]) => first);

const headline = ALL.filter(({ tier }) => tier === 'headline');

describe.each(Object.entries(TOLD))('headline figures in %s', (locale, told) => {
	it('are all told, and no others', () => {
		expect(Object.keys(told!).sort()).toEqual(headline.map(({ id }) => id).sort());
	});

	it('say the numbers of the original and no others', () => {
		const wrong = headline.flatMap((record) => {
			const own = told![record.id as keyof typeof told] as {
				summary: string;
				caveat: string | null;
			};
			return (['summary', 'caveat'] as const).flatMap((field) => {
				const [original, text] = [record[field] ?? '', own[field] ?? ''];
				const [said, meant] = [
					numbersOf(text, locale, `${own.summary} ${own.caveat}`),
					numbersOf(original, 'en', `${record.summary} ${record.caveat}`)
				];
				return [
					...strays(said, [...meant, ...wordsAsNumbers(original)]).map(
						(n) => `${record.id} ${field}: ${n} is new`
					),
					...strays(meant, said).map((n) => `${record.id} ${field}: ${n} is lost`)
				];
			});
		});
		expect(wrong).toEqual([]);
	});

	it('have a caveat where the original has one', () => {
		for (const { id, caveat } of headline)
			expect(
				(told![id as keyof typeof told] as { caveat: string | null }).caveat === null,
				id
			).toBe(caveat === null);
	});
});
