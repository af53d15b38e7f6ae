import { LOCALES, type Locale } from './types';

export { LOCALES };

/** English has no prefix, so the language every other falls back to. */
const DEFAULT: Locale = 'en';

export function isLocale(text: string | null | undefined): text is Locale {
	return (LOCALES as readonly string[]).includes(text ?? '');
}

/** The first segment of a path, where it is a prefixed language. `/en/…` is no address of ours. */
function prefixOf(pathname: string): Locale | null {
	const first = pathname.split(/[/?#]/, 2)[1];
	return isLocale(first) && first !== DEFAULT ? first : null;
}

/** `/es/charts/map` → `es`; no prefix → `en`. */
export function localeOf(pathname: string): Locale {
	return prefixOf(pathname) ?? DEFAULT;
}

/** `/es/charts/map?x#y` → `/charts/map?x#y`, `/es` → `/`. */
export function withoutLocale(pathname: string): string {
	const prefix = prefixOf(pathname);
	if (prefix === null) return pathname;
	const rest = pathname.slice(prefix.length + 1);
	return rest.startsWith('/') ? rest : `/${rest}`;
}

/** The same address in another language; query and hash stay. Absolute paths only. */
export function withLocale(href: string, locale: Locale): string {
	// `//host` is another site, and a relative path has no first segment to replace.
	if (!href.startsWith('/') || href.startsWith('//')) return href;
	const bare = withoutLocale(href);
	if (locale === DEFAULT) return bare;
	return `/${locale}${bare.replace(/^\/(?=$|[?#])/, '')}`;
}

/** Simplified script, not the country: readers in Singapore and Malaysia are meant too. */
export function hreflangOf(locale: Locale): string {
	return locale === 'zh' ? 'zh-Hans' : locale;
}

/** The `lang` of the document; the same tag picks the Chinese glyphs. */
export const htmlLang = hreflangOf;
