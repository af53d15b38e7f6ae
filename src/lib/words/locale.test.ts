import { describe, expect, it } from 'vitest';
import {
	hreflangOf,
	htmlLang,
	isLocale,
	LOCALES,
	localeOf,
	withLocale,
	withoutLocale,
	wordsFor
} from '.';

describe('locales in addresses', () => {
	it.each([
		['/', 'en', '/'],
		['/charts/map', 'en', '/charts/map'],
		['/es', 'es', '/'],
		['/es/', 'es', '/'],
		['/es/charts/x', 'es', '/charts/x'],
		['/es?region=FRA', 'es', '/?region=FRA'],
		['/fr#top', 'fr', '/#top'],
		['/zh/figures/a.json', 'zh', '/figures/a.json'],
		['/essays', 'en', '/essays'],
		['/en/charts', 'en', '/en/charts'],
		['', 'en', '']
	])('%s is %s of %s', (path, locale, bare) => {
		expect(localeOf(path)).toBe(locale);
		expect(withoutLocale(path)).toBe(bare);
	});

	it.each([
		['/', 'es', '/es'],
		['/', 'en', '/'],
		['/es', 'en', '/'],
		['/?a=1#b', 'fr', '/fr?a=1#b'],
		[
			'/charts/map?region=FRA&asof=2025-02-24#t',
			'zh',
			'/zh/charts/map?region=FRA&asof=2025-02-24#t'
		],
		['/es/charts/map?x=/fr/', 'fr', '/fr/charts/map?x=/fr/'],
		['//other.example/x', 'es', '//other.example/x'],
		['https://other.example/', 'es', 'https://other.example/'],
		['#only', 'es', '#only']
	] as const)('%s in %s is %s', (href, locale, expected) => {
		expect(withLocale(href, locale)).toBe(expected);
	});

	it('go from any language to any and back', () => {
		for (const path of ['/', '/charts/map?a=b#c', '/?a=b', '/#c'])
			for (const from of LOCALES)
				for (const to of LOCALES) {
					const there = withLocale(withLocale(path, from), to);
					expect(localeOf(there)).toBe(to);
					expect(withLocale(there, 'en')).toBe(path);
				}
	});

	it('have tags for search engines and documents', () => {
		expect(LOCALES.map(hreflangOf)).toEqual(['en', 'es', 'fr', 'zh-Hans']);
		expect(htmlLang('zh')).toBe('zh-Hans');
	});

	it('are told from anything else', () => {
		expect(['en', 'zh', 'de', '', null, undefined].map(isLocale)).toEqual([
			true,
			true,
			false,
			false,
			false,
			false
		]);
	});

	it('speak through one object each', () => {
		expect(wordsFor('es')).toBe(wordsFor('es'));
		expect(wordsFor('es').locale).toBe('es');
	});
});
