import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BACKGROUNDS,
	CONTROLS,
	DEFAULT_OPTIONS,
	localeFrom,
	parseOptions,
	SWITCHES,
	UIS,
	writeOptions
} from './options';

const options = fc.record({
	bg: fc.constantFrom(...BACKGROUNDS),
	ui: fc.constantFrom(...UIS),
	title: fc.constantFrom(...SWITCHES),
	foot: fc.constantFrom(...SWITCHES),
	controls: fc.subarray([...CONTROLS]),
	lang: fc.constantFrom('auto' as const, null),
	draw: fc.constant(null),
	base: fc.constant(null)
});

describe('what an embed’s address says beside the view', () => {
	it('is read back as written', () => {
		fc.assert(
			fc.property(options, (chosen) => {
				expect(parseOptions(new URLSearchParams(writeOptions(chosen)))).toEqual(chosen);
			})
		);
	});

	it('never throws, and falls back where it is wrong', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_OPTIONS)), fc.string())),
				(pairs) => {
					const read = parseOptions(new URLSearchParams(pairs));
					expect(BACKGROUNDS).toContain(read.bg);
					expect(CONTROLS).toEqual(expect.arrayContaining([...read.controls]));
				}
			)
		);
		expect(
			parseOptions(new URLSearchParams('bg=url(x)&ui=&title=1&foot=OFF&controls=theme,x&lang=xx'))
		).toEqual(DEFAULT_OPTIONS);
	});

	it('draws only widths that charts are made for', () => {
		const draw = (text: string) => parseOptions(new URLSearchParams({ draw: text })).draw;
		expect(['279', '280', '1400', '1401', '1e3', '-300', 'NaN', '0600'].map(draw)).toEqual([
			null,
			280,
			1400,
			null,
			null,
			null,
			null,
			600
		]);
	});

	it('takes a language from any tag of it', () => {
		expect(['es-MX', 'ZH-hans-CN', 'fr', 'de', '', null].map(localeFrom)).toEqual([
			'es',
			'zh',
			'fr',
			null,
			null,
			null
		]);
	});
});
