import type { AnyChart } from '$lib/catalogue';
import { digest } from '$lib/hash';
import { write } from '$lib/view';
import { answer, type Made } from './answer';
import { chartAsked } from './chartFile';
import {
	pictureOptions,
	tooLarge,
	writePictureOptions,
	type PictureOptions
} from './picture/options';
import { idsOf, rdf, sourceLine, type PictureFacts } from './picture/rdf';
import { drawPicture } from './picture/svg';
import { Busy } from './png/busy';
import { withTexts } from './png/chunks';
import type { Job } from './png/renderer';
import { busyResponse, problemResponse } from './problem';
import type { Asking, FileRequest } from './request';

/** Draws an SVG as a PNG; throws `Busy` where it has too much to do. */
export interface Drawing {
	/** Whether it would throw now. */
	readonly isFull?: boolean;
	draw(job: Job): Promise<Uint8Array>;
}

interface PictureRequest extends FileRequest {
	readonly chart: AnyChart;
	readonly options: PictureOptions;
}

/** Reads the address of a picture, or says what is wrong with it. */
function pictureAsked(asking: Asking, id: string): PictureRequest | { readonly refusal: Response } {
	const own = pictureOptions(asking.url.searchParams);
	const file = chartAsked(asking, id, own);
	return 'refusal' in file ? file : { ...file, options: own.options };
}

/** All that a picture depends on. */
const keyOf = (kind: string, { chart, view, words, site, options }: PictureRequest) =>
	[kind, chart.id, words.locale, site, write(view), writePictureOptions(options)].join('\n');

/** `/charts/{chart}.svg` */
export async function answerSvg(asking: Asking, id: string): Promise<Response> {
	const picture = pictureAsked(asking, id);
	if ('refusal' in picture) return picture.refusal;
	return answer(asking.request, keyOf('svg', picture), async () => {
		const { svg, style } = drawPicture(picture.chart, picture, picture.options);
		const hash = await digest(style);
		return {
			body: svg,
			type: 'image/svg+xml; charset=utf-8',
			// Opened by itself it is a document of our origin, and nothing in it may run.
			headers: { 'content-security-policy': `default-src 'none'; style-src '${hash}'` }
		};
	});
}

/** `/charts/{chart}.png` */
export async function answerPng(
	asking: Asking,
	id: string,
	drawing: () => Promise<Drawing>
): Promise<Response> {
	const picture = pictureAsked(asking, id);
	if ('refusal' in picture) return picture.refusal;
	const { scale } = picture.options;
	const make = async (): Promise<Made> => {
		const { isFull } = await drawing();
		// Before the SVG is made: who is turned away must cost the others nothing.
		if (isFull) throw new Busy('The queue of pictures is full.');
		const { svg, width, height, facts } = drawPicture(picture.chart, picture, picture.options);
		const problem = tooLarge(width, height, scale);
		// The height is known only now, so a picture too large is refused from within.
		if (problem) throw problemResponse([problem]);
		const png = await (await drawing()).draw({ svg, scale });
		return { body: withTexts(png, textsOf(facts), scale), type: 'image/png' };
	};
	try {
		return await answer(asking.request, keyOf('png', picture), make);
	} catch (error) {
		if (error instanceof Response) return error.clone();
		if (error instanceof Busy) return busyResponse();
		throw error;
	}
}

/** What a PNG says of itself: plain texts for people's programs, and XMP for archives. */
function textsOf(facts: PictureFacts): Record<string, string> {
	const { title, description, address, version, asof, shown } = facts;
	return {
		Title: title,
		Description: description,
		Author: 'Buildout',
		Copyright: 'Buildout, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
		Source: address,
		Software: `Buildout, ledger ${version}, as known on ${asof}`,
		Figures: idsOf(shown).join(' '),
		Sources: shown.sources.map(sourceLine).join('\n'),
		'XML:com.adobe.xmp': `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf(facts, 'image/png')}</x:xmpmeta><?xpacket end="r"?>`
	};
}
