import type { AnyChart } from '$lib/catalogue';
import type { View } from '$lib/view';
import { htmlLang, type Locale } from '$lib/words';
import { chartAddress, pictureAddress, type Site } from './addresses';

export interface HeadTags {
	/** Of `<link rel="alternate">`: how editors find the embed. */
	readonly links: readonly {
		readonly type: string;
		readonly href: string;
		readonly title: string;
	}[];
	/** Of `<meta>`: what link previews show. */
	readonly metas: readonly {
		readonly name?: string;
		readonly property?: string;
		readonly content: string;
	}[];
}

export interface HeadRequest {
	readonly site: Site;
	readonly chart: Pick<AnyChart, 'id' | 'understands'>;
	readonly view: View;
	readonly locale: Locale;
	/** The finding, and the chart in words. */
	readonly title: string;
	readonly description: string;
	/** True where the host serves files and reads no query. */
	readonly files?: boolean;
}

/** Pixels that link previews agree on. */
const PREVIEW = { width: 1200, height: 630 } as const;
/** As link previews want it: `es_ES`, the language where most of its readers are. */
function ogLocale(locale: Locale): string {
	const { language, region } = new Intl.Locale(htmlLang(locale)).maximize();
	return `${language}_${region}`;
}

/**
 * What a chart's page says in its head to editors and link previews, of the exact state. The format
 * stands in the path, so that the address holds no `&` that an editor could misread.
 */
export function embedHead(request: HeadRequest): HeadTags {
	const { site, chart, view, locale, title, description, files = false } = request;
	const page = chartAddress(site, chart, view, locale);
	const url = encodeURIComponent(page);
	// A file has the size it was drawn in, and no other.
	const size = files ? null : PREVIEW;
	const image = pictureAddress(site, chart, view, locale, 'png', size ?? {});
	return {
		links: files
			? [{ type: 'application/json+oembed', href: `${site}/oembed/${chart.id}.json`, title }]
			: [
					{ type: 'application/json+oembed', href: `${site}/oembed.json?url=${url}`, title },
					{ type: 'text/xml+oembed', href: `${site}/oembed.xml?url=${url}`, title }
				],
		metas: [
			{ property: 'og:type', content: 'article' },
			{ property: 'og:site_name', content: 'Buildout' },
			{ property: 'og:title', content: title },
			{ property: 'og:description', content: description },
			{ property: 'og:url', content: page },
			{ property: 'og:locale', content: ogLocale(locale) },
			{ property: 'og:image', content: image },
			{ property: 'og:image:type', content: 'image/png' },
			...(size
				? [
						{ property: 'og:image:width', content: String(size.width) },
						{ property: 'og:image:height', content: String(size.height) }
					]
				: []),
			{ property: 'og:image:alt', content: description },
			{ name: 'twitter:card', content: 'summary_large_image' }
		]
	};
}
