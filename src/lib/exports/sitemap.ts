import { ledgerFor } from '$lib/figures';
import { hreflangOf, LOCALES, withLocale } from '$lib/words';
import { answer } from './answer';
import { chartIds } from './chartFile';
import { xml } from './picture/rdf';

interface Page {
	readonly path: string;
	/** A day, where one is known. */
	readonly changed: string | null;
}

/** @param pages of the site that stand by themselves: `/data`. */
function pagesOf(pages: readonly string[]): readonly Page[] {
	const { figures, closes } = ledgerFor('en');
	return [
		{ path: '/', changed: closes },
		...pages.map((path) => ({ path, changed: null })),
		...chartIds().map((id) => ({ path: `/charts/${id}`, changed: closes })),
		...figures.map(({ id, statusDate, announced }) => {
			const date = statusDate ?? announced.date;
			return { path: `/figures/${id}`, changed: date.length === 10 ? date : null };
		})
	];
}

/** Every page in every language, each with its others. @param site origin and base path. */
export function sitemapXml(site: string, pages: readonly string[]): string {
	const urls = pagesOf(pages).flatMap(({ path, changed }) => {
		const others = [
			...LOCALES.map((locale) => [hreflangOf(locale), withLocale(path, locale)] as const),
			['x-default', path] as const
		]
			.map(
				([language, href]) =>
					`<xhtml:link rel="alternate" hreflang="${language}" href="${xml(site + href)}"/>`
			)
			.join('');
		return LOCALES.map(
			(locale) =>
				`<url><loc>${xml(site + withLocale(path, locale))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${others}</url>`
		);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		'</urlset>\n'
	].join('\n');
}

/** `/sitemap.xml` */
export const answerSitemap = (
	request: Request,
	site: string,
	pages: readonly string[]
): Promise<Response> =>
	answer(
		request,
		['sitemap', site].join('\n'),
		() => ({ body: sitemapXml(site, pages), type: 'application/xml; charset=utf-8' }),
		{ cache: 'public, max-age=3600' }
	);

/**
 * `/robots.txt`: everything may be read. Frames are left out of search, since their chart's page
 * says more; other states of a page name the page itself as the one to keep.
 */
export const answerRobots = (request: Request, site: string): Promise<Response> =>
	answer(
		request,
		['robots', site].join('\n'),
		() => ({
			body: `User-agent: *\nDisallow: /embed/\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`,
			type: 'text/plain; charset=utf-8'
		}),
		{ cache: 'public, max-age=86400' }
	);
