import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from '$lib/figures';
import { LOCALES, wordsFor, type Locale } from '..';
import { SUMS } from './sum.table';

/** Scale words as powers of ten, longest first. */
const SCALES: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
	en: { trillion: 12, billion: 9, million: 6, tn: 12, bn: 9, m: 6 },
	es: { billones: 12, billón: 12, millones: 6, millón: 6, M: 6 },
	fr: { milliards: 9, milliard: 9, millions: 6, million: 6, Md: 9, M: 6 },
	zh: { 万亿: 12, 亿: 8, 万: 4 }
};

/** What a reader understands: the numbers of a wording, in billions. The inverse of `sum`. */
function parseAmount(text: string, locale: Locale): number[] {
	const comma = locale === 'es' || locale === 'fr';
	const scale = Object.keys(SCALES[locale]).join('|');
	const found = text.matchAll(
		new RegExp(
			`(?<minus>−)?[^\\d\\s−]{0,4}?(?<digits>\\d[\\d.,\\u202f]*)\\u00a0? ?(?<scale>(?:${scale})(?![a-zé]))?`,
			'gu'
		)
	);
	const tokens = [...found].map(({ groups }) => ({
		value:
			Number(
				comma
					? groups!.digits!.replaceAll('\u202f', '').replace(',', '.')
					: groups!.digits!.replaceAll(',', '')
			) * (groups!.minus ? -1 : 1),
		power: groups!.scale ? SCALES[locale][groups!.scale] : undefined
	}));
	const last = tokens.at(-1);
	return tokens.map(({ value, power }) => value * 10 ** ((power ?? last?.power ?? 0) - 9));
}

const endsOf = ({ low, high }: { low: number | null; high: number | null }) =>
	[...new Set([low, high])].filter((end) => end !== null);

const close = (a: number, b: number, within: number) => Math.abs(a - b) <= Math.abs(b) * within;

describe('the same number in four languages', () => {
	it.each(SUMS)('$what', ({ money, form }) => {
		const ends = endsOf(money);
		for (const locale of LOCALES) {
			const read = parseAmount(wordsFor(locale).sum(money, form), locale);
			// Three digits err by at most half a hundredth; ends that round alike are said once.
			const within = form === 'full' ? 1e-9 : 0.005;
			expect(ends.length === 0).toBe(read.length === 0);
			for (const end of ends) {
				expect(
					read.some((value) => close(value, end, within)),
					`${locale}: ${read.join()} for ${end}`
				).toBe(true);
			}
		}
	});

	it.each(LOCALES)('keeps every digit of every figure in full, in %s', (locale) => {
		const lost = COMMITMENTS.filter(({ amount }) => {
			const read = parseAmount(wordsFor(locale).sum(amount, 'full'), locale);
			return !endsOf(amount).every((end, i) => close(read[i] ?? NaN, end, 1e-12));
		}).map(({ id }) => id);
		expect(lost).toEqual([]);
	});

	it.each(LOCALES)('never errs by more than half a unit of the third digit, in %s', (locale) => {
		const wrong = COMMITMENTS.filter(({ amount }) => {
			const read = parseAmount(wordsFor(locale).sum(amount, 'text'), locale);
			return !endsOf(amount).every((end) => read.some((value) => close(value, end, 0.005)));
		}).map(({ id }) => id);
		expect(wrong).toEqual([]);
	});
});
