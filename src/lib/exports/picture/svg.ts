import type { ThemeName } from '$lib/charts/frame';
import type { AnyChart } from '$lib/catalogue';
import { addressOf } from '$lib/view';
import { htmlLang, withLocale } from '$lib/words';
import { render } from 'svelte/server';
import type { FileRequest } from '../request';
import { fit } from './fit';
import type { PictureOptions } from './options';
import Picture from './Picture.svelte';
import { rdf, type PictureFacts } from './rdf';
import { pictureStyle, SANS } from './style';

export interface DrawnPicture {
	readonly svg: string;
	/** Its style sheet. */
	readonly style: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly facts: PictureFacts;
}

/** A chart's view as a picture that carries its origin. */
export function drawPicture(
	chart: AnyChart,
	{ view, ledger, words, site }: FileRequest,
	options: PictureOptions
): DrawnPicture {
	const path = withLocale(`/charts/${chart.id}`, words.locale);
	const address = site + addressOf(path, view, chart.understands);
	const fitted = fit({ chart, ledger, view, words, address }, options);
	const { title, description, shown } = fitted.composed;
	const facts: PictureFacts = {
		title,
		description,
		locale: htmlLang(words.locale),
		address,
		version: ledger.version,
		asof: view.asof ?? ledger.closes,
		shown
	};
	const theme: ThemeName = view.theme === 'dark' ? 'dark' : 'light';
	const { body } = render(Picture, {
		props: {
			fitted,
			highlight: view.highlight ? [view.highlight] : [],
			lang: htmlLang(words.locale),
			transparent: options.bg === 'transparent',
			family: SANS
		}
	});
	const drawn = withHalos(asFile(body));
	const style = pictureStyle(drawn, theme);
	const head = `<metadata>${rdf(facts, 'image/svg+xml')}</metadata><style>${style}</style>`;
	const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${drawn.replace('</desc>', `</desc>${head}`)}\n`;
	return { svg, style, width: fitted.width, height: fitted.height, facts };
}

/**
 * The renderer's markup as a file: without the marks it leaves for hydration, and without space
 * between elements. Text and attributes hold no raw `<`, so tags are all that these can match.
 */
const asFile = (html: string): string =>
	html
		.replace(/<!--[^>]*-->/g, '')
		.replace(/>\s+</g, '><')
		.replace(/<([a-z]+)([^>]*)><\/\1>/g, '<$1$2/>')
		.trim();

/**
 * A halo as a text of its own below the text: drawing programs do not know `paint-order` and would
 * draw the stroke over the letters.
 */
const withHalos = (svg: string): string =>
	svg.replace(
		/<text([^>]*) class="([^"]*) halo"([^>]*)>(.*?)<\/text>/g,
		(_, before: string, classes: string, after: string, text: string) => {
			const looks = classes.split(' ').filter((name) => !/^f-|^on-mark$/.test(name));
			const plain = text.replace(/ class="f-[a-z-]+( bold)?"/g, (__, bold?: string) =>
				bold ? ' class="bold"' : ''
			);
			return (
				`<text${before} class="${[...looks, 'halo', 'no-fill'].join(' ')}" aria-hidden="true"${after}>${plain}</text>` +
				`<text${before} class="${classes}"${after}>${text}</text>`
			);
		}
	);
