import { FILES, withLocale } from '$lib/words';
import * as m from '$messages';
import { embedAddress, escapeHtml, pictureAddress } from '../snippets';
import { embedModel, type EmbedRequest, heightOf } from '../document';

/** What oEmbed 1.0 says of a chart. Numbers are numbers, the version is a text. */
export type Description = Readonly<Record<string, string | number>>;

export interface Wanted {
	readonly maxwidth: number;
	readonly maxheight: number;
	readonly kind: 'rich' | 'photo';
}

/** Pixels, where the asker names none: a column of text. */
const USUAL = 600;
const PICTURE = { least: { width: 280, height: 200 }, share: 0.525 } as const;

/**
 * @param wanted pixels that must not be exceeded.
 */
export function describeTarget(request: EmbedRequest, wanted: Wanted): Description {
	const { chart, view, options, locale, site } = request;
	const model = embedModel(request);
	const width = Math.min(USUAL, wanted.maxwidth);
	const height = Math.min(heightOf(model, width), wanted.maxheight);
	// A picture that is a file has the size it was drawn in, and no other.
	const size = FILES ? null : pictureSize(wanted);
	const picture = size && pictureAddress(site, chart, view, locale, 'png', size);
	const about = {
		version: '1.0',
		title: model.title,
		author_name: m.app_name({}, { locale }),
		author_url: model.foot.here.href,
		provider_name: m.app_name({}, { locale }),
		provider_url: site + withLocale('/', locale),
		cache_age: 3600
	};
	if (wanted.kind === 'photo' && picture) return { type: 'photo', ...about, url: picture, ...size };
	return {
		type: 'rich',
		...about,
		width,
		height,
		html: htmlOf(
			model.title,
			model.foot.here.href,
			embedAddress(site, chart, view, options, locale),
			width,
			height
		),
		...(picture && {
			thumbnail_url: picture,
			thumbnail_width: size.width,
			thumbnail_height: size.height
		})
	};
}

/** A picture with the shape of link previews inside the box asked for; null where it is too small. */
function pictureSize({ maxwidth, maxheight }: Wanted) {
	const width = Math.floor(Math.min(1200, maxwidth, maxheight / PICTURE.share));
	const height = Math.floor(width * PICTURE.share);
	if (width < PICTURE.least.width) return null;
	if (height >= PICTURE.least.height) return { width, height };
	return maxheight >= PICTURE.least.height ? { width, height: PICTURE.least.height } : null;
}

/**
 * A quotation, then the frame, then nothing: WordPress shows the link until the frame sends its
 * height, and hears heights only where there is a quotation. It keeps few attributes of a frame, so
 * what matters is said in those.
 */
const htmlOf = (title: string, page: string, embed: string, width: number, height: number) =>
	`<blockquote><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></blockquote>` +
	`<iframe src="${escapeHtml(embed)}" title="${escapeHtml(title)}" width="${width}" height="${height}" ` +
	'frameborder="0" marginwidth="0" marginheight="0" style="border:0;max-width:100%" loading="lazy"></iframe>';
