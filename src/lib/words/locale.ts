import { LANGUAGES, LOCALES, type Locale } from '$lib/figures';

export { LOCALES };

/** Has no prefix, so the language every other falls back to. */
const DEFAULT: Locale = 'en';

export function isLocale(text: string | null | undefined): text is Locale {
	return (LOCALES as readonly string[]).includes(text ?? '');
}

declare const __HOST__: 'node' | 'static' | 'cloudflare' | undefined;

/** Whether the site is built as files for a host that reads no query and runs nothing. */
export const FILES: boolean = typeof __HOST__ !== 'undefined' && __HOST__ === 'static';

/** Whether it is built for a process of its own, which may keep much; Workers have 128 MB for all. */
export const OWN_PROCESS: boolean = typeof __HOST__ !== 'undefined' && __HOST__ === 'node';

const FILE = /\.(js|json|xml|csv|svg|png|txt)$/;

/** A page as files is a folder: its address ends in a slash, or each visit would be sent on first. */
function asFolder(href: string): string {
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
	return path.endsWith('/') || FILE.test(path) ? href : `${path}/${rest}`;
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
	const local = locale === DEFAULT ? bare : `/${locale}${bare.replace(/^\/(?=$|[?#])/, '')}`;
	return FILES ? asFolder(local) : local;
}

/** The tag of the language for search engines. */
export const hreflangOf = (locale: Locale): string => LANGUAGES[locale];

/** The `lang` of the document; the same tag picks the Chinese glyphs. */
export const htmlLang = hreflangOf;
