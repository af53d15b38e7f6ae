import { ledgerFor, type RegionId } from '$lib/figures';
import { totalOf } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compared } from './compare';
import { MOST_PINS, pinText, readPins } from './comparePins';
import { caveatTexts, ratioSentences, shapeOf } from './compareText';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const pinsOf = (...ids: string[]) => readPins(new URLSearchParams({ pin: ids.join(',') }), ledger);
const compare = (ids: string[], view: Partial<View> = {}, locale: Locale = 'en') => {
	const own = ledgerFor(locale);
	const { pins } = readPins(new URLSearchParams({ pin: ids.join(',') }), own);
	const all = compared(pins, own, { ...DEFAULT_VIEW, ...view }, wordsFor(locale));
	return {
		all,
		sentences: ratioSentences(all, wordsFor(locale)).map(({ text }) => plain(text)),
		caveats: caveatTexts(all, own, wordsFor(locale)).map(plain)
	};
};

const STARGATE = 'stargate-500bn-2025';
const ALIBABA = 'alibaba-2025-cloud-ai-plan';

describe('ratios in sentences, against hand computation', () => {
	// 500 ÷ 52.44 = 9.535; (500 ÷ 4) ÷ (52.44 ÷ 3) = 125 ÷ 17.48 = 7.151. Alibaba's is a floor.
	test('Stargate and Alibaba: at most 9.5 times, per year at most 7.2 times', () => {
		const { sentences, caveats } = compare([STARGATE, ALIBABA]);
		const [a, b] = [
			'“SoftBank and 3 more: Stargate: AI data centres for OpenAI”',
			'“Alibaba Group: Three-year cloud and AI infrastructure plan”'
		];
		expect(sentences).toEqual([
			`${a} is at most 9.5 times ${b}.`,
			`Per year, ${a} is at most 7.2 times ${b}.`
		]);
		expect(caveats[0]).toMatch(/^At least this much, so it may be more: Alibaba Group/);
	});

	test.each([
		['es', /equivale como máximo a 9,5 veces/, /^Al año, .*a 7,2 veces/],
		['fr', /représente au plus 9,5 fois/, /^Par an, .*au plus 7,2 fois/],
		['zh', /至多是.*的9.5倍。/, /^按年计，.*7.2倍。/]
	] as const)('the same in %s', (locale, sum, year) => {
		const { sentences } = compare([STARGATE, ALIBABA], {}, locale);
		expect(sentences[0]).toMatch(sum);
		expect(sentences[1]).toMatch(year);
	});

	test('the order of the pins does not matter: the larger is said to be the multiple', () => {
		expect(compare([ALIBABA, STARGATE]).sentences).toEqual(compare([STARGATE, ALIBABA]).sentences);
	});

	// 150 ÷ 100 = 1.5; neither has a sum a year, since one of them names no years.
	test('two exact sums are one number', () => {
		const { sentences } = compare(['ibm-150bn-us', 'stargate-100bn-immediate']);
		expect(sentences).toHaveLength(1);
		expect(sentences[0]).toMatch(/ is 1\.5 times /);
	});

	// The source's 52 dollars belong to the 50 euros: 500 ÷ 52 = 9.6, 500 ÷ 31.2 = 16.0.
	test('against a range the ratio is a range', () => {
		const { sentences, caveats } = compare([STARGATE, 'fr-uae-ai-campus-framework']);
		expect(sentences[0]).toMatch(/is between 9\.6 and 16 times/);
		expect(caveats.some((text) => text.startsWith('A range'))).toBe(true);
	});

	test('two floors are compared floor against floor, and said to be unknown', () => {
		// 100 ÷ 15 = 6.67.
		const { sentences } = compare(['anthropic-aws-100bn', 'stargate-wisconsin-vantage-15bn']);
		expect(sentences[0]).toMatch(/^Floor against floor, .* is 6\.7 times .* not known\.$/);
	});

	test('what has no value says why and has no sentence', () => {
		const { all, sentences } = compare([STARGATE, 'fr-mistral-datacentre-2025']);
		expect(sentences).toEqual([]);
		expect(all[1]!.values.total.text).toBe('none: the sum was not disclosed');
		expect(all[1]!.values.total.interval).toBeNull();
	});

	test('original currencies have no ratio: dollars are compared', () => {
		expect(compare([STARGATE, ALIBABA], { currency: 'original' }).sentences).toEqual(
			compare([STARGATE, ALIBABA]).sentences
		);
	});
});

describe('the shape of a ratio', () => {
	const of = (low: number | null, high: number | null, openAbove = false) => ({
		low,
		high,
		openAbove
	});
	test.each([
		[of(10, 10), of(5, 5), 'exact', '2 times'],
		[of(10, 10), of(10, 10), 'alike', '1 time'],
		[of(10, 20), of(5, 5), 'between', '4 times'],
		[of(10, null, true), of(5, 5), 'least', '2 times'],
		[of(10, 10), of(5, null, true), 'most', '2 times'],
		[of(null, 10), of(5, 5), 'most', '2 times'],
		[of(10, 10), of(null, 5), 'least', '2 times'],
		[of(10, null, true), of(5, null, true), 'floor', '2 times'],
		[of(10, null, true), of(10, 10), 'alike_least', '1 time']
	] as const)('%j over %j: %s', (a, b, shape, times) => {
		expect(shapeOf(a, b, words)).toMatchObject({ shape, times });
	});

	test('two ceilings say nothing', () => {
		expect(shapeOf(of(null, 10), of(null, 5), words)).toBeNull();
	});
});

describe('regions', () => {
	test('a region is its total without double counting', () => {
		const { all } = compare(['europe', 'northern-america']);
		for (const one of all) {
			const total = totalOf(
				ledger,
				{ ...DEFAULT_VIEW, region: [one.id as RegionId] },
				'investment-plan'
			);
			expect(one.total).toEqual(total);
			expect(one.values.total.interval).toMatchObject({ low: total.low, high: total.high });
			expect(one.values['gdp-share'].interval).toBeNull();
		}
	});

	test('a country has a share of its GDP; what lies inside another is said', () => {
		const { all, caveats } = compare(['FRA', 'europe', 'fr-uae-ai-campus-framework']);
		expect(all[0]!.values['gdp-share'].text).toMatch(/% of GDP a year$/);
		expect(caveats).toContain('“France” is itself inside the total of “Europe”.');
		expect(
			caveats.filter((text) => /campus in France” is itself inside the total of/.test(text))
		).toHaveLength(2);
	});
});

describe('the address', () => {
	test('pins are read from either form, twice is once, the fifth is left out and told', () => {
		const twice = new URLSearchParams(`pin=${STARGATE},${ALIBABA}&pin=${STARGATE}&pin=fra`);
		expect(readPins(twice, ledger)).toMatchObject({
			pins: [{ id: STARGATE }, { id: ALIBABA }, { kind: 'place', id: 'FRA' }],
			problems: []
		});
		const five = pinsOf(STARGATE, ALIBABA, 'europe', 'FRA', 'USA');
		expect(five.pins).toHaveLength(MOST_PINS);
		expect(five.problems).toEqual([{ value: 'USA', reason: 'too-many' }]);
	});

	test('what does not exist is told, cut short, and never thrown', () => {
		const { pins, problems } = pinsOf('nope', 'x'.repeat(500), '__proto__', 'constructor');
		expect(pins).toEqual([]);
		expect(problems.map(({ value }) => value.length)).toEqual([4, 80, 9, 11]);
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), (text) => {
				const read = readPins(new URLSearchParams({ pin: text }), ledger);
				expect(read.pins.length).toBeLessThanOrEqual(MOST_PINS);
			}),
			{ numRuns: 50 }
		);
	});

	test('what is written is read back', () => {
		const ids = [STARGATE, 'europe', 'FRA', 'WLD'];
		const query = new URLSearchParams(`pin=${pinText(ids)}`);
		expect(readPins(query, ledger).pins.map((pin) => pin.id)).toEqual(ids);
	});
});

test('any two figures can be compared in any language, and no sentence has a gap in it', () => {
	const ids = ledger.figures.map(({ id }) => id);
	fc.assert(
		fc.property(
			fc.constantFrom(...ids),
			fc.constantFrom(...ids, 'europe', 'USA'),
			fc.constantFrom(...LOCALES),
			(a, b, locale) => {
				const { sentences, caveats } = compare([a, b], {}, locale);
				for (const text of [...sentences, ...caveats])
					expect(text).not.toMatch(/undefined|NaN|null|Infinity|\{|\}|: \.$/);
			}
		),
		{ numRuns: 40 }
	);
});
