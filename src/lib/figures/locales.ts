/**
 * The languages, and the tag of each for documents and search engines. A new one is a line here and
 * a file of messages: everything else follows, and CONTRIBUTING.md says what is still English until
 * somebody translates it. The first has no prefix in addresses, and stands in for what is missing.
 */
export const LANGUAGES = {
	en: 'en',
	es: 'es',
	fr: 'fr',
	// Simplified script, not the country: readers in Singapore and Malaysia are meant too.
	zh: 'zh-Hans'
} as const satisfies Readonly<Record<string, string>>;

export type Locale = keyof typeof LANGUAGES;
export const LOCALES = /* @__PURE__ */ Object.keys(LANGUAGES) as readonly Locale[];

/** Fields of records in another language end in its code: `titleEs`. */
const suffixOf = (locale: Locale): string =>
	locale === 'en' ? '' : locale[0]!.toUpperCase() + locale.slice(1);

/** A text of a record in one language; in English where nobody translated it yet. */
function textIn(record: object, field: string, locale: Locale): string {
	const texts = record as Readonly<Record<string, string | undefined>>;
	return texts[field + suffixOf(locale)] ?? texts[field]!;
}

export const nameIn = (record: { readonly name: string }, locale: Locale): string =>
	textIn(record, 'name', locale);

export const titleIn = (record: { readonly title: string }, locale: Locale): string =>
	textIn(record, 'title', locale);

/** The language that a record's title really is in: a page has to mark what is not in its own. */
export const titleLanguage = (record: { readonly title: string }, locale: Locale): Locale =>
	`title${suffixOf(locale)}` in record ? locale : 'en';

type Stated = { readonly [Field in 'asStated' | 'byWhom' | 'whatIsTrue']: string };

/** A claim's three texts. */
export function statedIn(record: Stated, locale: Locale) {
	return {
		asStated: textIn(record, 'asStated', locale),
		byWhom: textIn(record, 'byWhom', locale),
		whatIsTrue: textIn(record, 'whatIsTrue', locale)
	};
}
