import type { Locale } from '$lib/words';

/**
 * A name that will stand between quotation marks: its own become the inner ones of the language.
 * Spanish and French quote with « », so “ ” inside are already right.
 */
export const quotable = (name: string, locale: Locale): string =>
	locale === 'en' || locale === 'zh' ? name.replaceAll('“', '‘').replaceAll('”', '’') : name;
