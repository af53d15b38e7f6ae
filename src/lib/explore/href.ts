import { base } from '$app/paths';
import type { Locale } from '$lib/words';
import { localeOf, withLocale, withoutLocale } from '$lib/words/locale';

/**
 * The address of a page or file of the site in a language, below the path the site lives at. What
 * is put behind an origin and a base of its own takes `withLocale`.
 */
export const siteHref = (path: string, locale: Locale): string => base + withLocale(path, locale);

/** `/below/es/charts/map/` → `/charts/map`: what page is open, wherever the site lives. */
export function pathOfPage(pathname: string): string {
	const path = withoutLocale(pathname.slice(base.length) || '/');
	return path.length > 1 ? path.replace(/\/$/, '') : path;
}

/** The language that a full path names. */
export const localeOfPage = (pathname: string): Locale => localeOf(pathname.slice(base.length));
