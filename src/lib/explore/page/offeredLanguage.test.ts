import { expect, test } from 'vitest';
import { offeredLanguage } from './offeredLanguage';

test.each([
	[['es-MX', 'en'], 'en', 'es'],
	[['de', 'fr-CA', 'en'], 'en', 'fr'],
	[['zh-TW'], 'en', 'zh'],
	[['ZH-hans-cn'], 'en', 'zh'],
	[['en-US', 'es'], 'en', null],
	[['de', 'ar'], 'en', null],
	[[], 'en', null],
	// An address with a language is a choice.
	[['es'], 'fr', null],
	[['en'], 'fr', null]
] as const)('readers of %j on a page in %s are offered %s', (languages, locale, offered) => {
	expect(offeredLanguage(languages, locale)).toBe(offered);
});
