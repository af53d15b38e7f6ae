/**
 * The code that an author pastes, as data: built here, escaped here, tested here. What stands in a
 * title or a caption is text and stays text in every one of these languages.
 */
import type { AnyChart } from '$lib/catalogue';
import { cellText, type Table } from '$lib/charts/frame';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { chartAddress, embedAddress, pictureAddress, type Site } from './addresses';
import { escapeHtml } from './escape';
import { writeOptions, type EmbedOptions } from '../protocol';

export const SNIPPETS = [
	'html',
	'element',
	'address',
	'markdown',
	'mdx',
	'picture',
	'table'
] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

export interface SnippetRequest {
	readonly site: Site;
	readonly chart: Pick<AnyChart, 'id' | 'understands'>;
	readonly view: View;
	readonly options: Partial<EmbedOptions>;
	readonly words: Words;
	/** Of the chart in this view; also the frame's title. */
	readonly title: string;
	/** The chart in words: alternative text of pictures. */
	readonly description: string;
	/** Pixels of the frame at `WIDTH`. */
	readonly height: number;
	/** True adds the script that keeps the height right and follows the page's theme. */
	readonly script: boolean;
	readonly table: Table;
	/** As of which day the numbers stand, in words. */
	readonly known: string;
}

/** Pixels: a column of text. */
export const WIDTH = 600;

/** An element's start tag; null leaves an attribute out, an empty text writes its name alone. */
function tag(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => (value === '' ? key : `${key}="${escapeHtml(String(value))}"`));
	return `<${[name, ...written].join(' ')}>`;
}

const scriptTag = (site: Site) =>
	`${tag('script', { async: '', src: `${site}/embed/v1.js` })}</script>`;

const embedOf = ({ site, chart, view, options, words }: SnippetRequest) =>
	embedAddress(site, chart, view, options, words.locale);
const pageOf = ({ site, chart, view, words }: SnippetRequest) =>
	chartAddress(site, chart, view, words.locale);

function html(request: SnippetRequest): string {
	const { view, title, height, script, site } = request;
	// The browser paints behind a frame by this element's scheme, and hands it on.
	const scheme = view.theme === 'auto' ? '' : `;color-scheme:${view.theme}`;
	const frame = tag('iframe', {
		src: embedOf(request),
		title,
		width: '100%',
		height,
		style: `border:0${scheme}`,
		loading: 'lazy',
		referrerpolicy: 'strict-origin-when-cross-origin'
	});
	return `${frame}</iframe>${script ? `\n${scriptTag(site)}` : ''}`;
}

/** A picture of the state in the frame's own size, so that nothing moves when the chart takes over. */
const image = (request: SnippetRequest, scale?: number) => {
	const { site, chart, view, words, height, description } = request;
	const size = { width: WIDTH, height: Math.max(200, height), ...(scale ? { scale } : {}) };
	return tag('img', {
		src: pictureAddress(site, chart, view, words.locale, 'png', size),
		width: size.width,
		height: size.height,
		alt: description,
		loading: 'lazy',
		style: 'max-width:100%;height:auto'
	});
};

function element(request: SnippetRequest): string {
	const { site, chart, words, title, height } = request;
	const query = new URL(embedOf(request)).searchParams;
	const open = tag('buildout-chart', {
		chart: chart.id,
		...Object.fromEntries(query),
		lang: query.get('lang') === 'auto' ? null : words.locale,
		height,
		label: title
	});
	const link = tag('a', { href: pageOf(request) });
	return `${open}${link}${image(request)}</a></buildout-chart>\n${scriptTag(site)}`;
}

/** For editors that ask oEmbed: the page's address says what the embed is like, too. */
function address(request: SnippetRequest): string {
	const page = pageOf(request);
	const theme = request.view.theme === 'auto' ? '' : `theme=${request.view.theme}`;
	const more = [theme, writeOptions(request.options)].filter(Boolean).join('&');
	return more ? `${page}${page.includes('?') ? '&' : '?'}${more}` : page;
}

const markdownText = (text: string) =>
	text.replace(/[\\[\]`*_<>&!|~]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
const markdownAddress = (text: string) =>
	text.replace(/[()<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);

function markdown(request: SnippetRequest): string {
	const { site, chart, view, words } = request;
	const picture = pictureAddress(site, chart, view, words.locale, 'png', {
		width: WIDTH,
		scale: 2
	});
	return (
		`[![${markdownText(request.description)}](${markdownAddress(picture)})](${markdownAddress(pageOf(request))})\n\n` +
		markdownText(captionOf(request))
	);
}

/** JSX takes any text as an expression; a style is an object there. */
function mdx(request: SnippetRequest): string {
	const { view, title, height } = request;
	// A closing tag inside a script would end it, and MDX reads braces only outside of strings.
	const text = (value: string) => `{${JSON.stringify(value).replace(/</g, '\\u003c')}}`;
	const style =
		view.theme === 'auto' ? '{{ border: 0 }}' : `{{ border: 0, colorScheme: '${view.theme}' }}`;
	return `<iframe src=${text(embedOf(request))} title=${text(title)} width="100%" height="${height}" style=${style} loading="lazy" referrerPolicy="strict-origin-when-cross-origin" />`;
}

/** Title and source of a picture or table, in one line. */
const captionOf = ({ words, title, known }: SnippetRequest): string => {
	const options = { locale: words.locale };
	return m.embed_captioned({ title, credit: m.embed_credit({ known }, options) }, options);
};

function picture(request: SnippetRequest): string {
	const link = tag('a', { href: pageOf(request) });
	return (
		`<figure>${link}${image(request, 2)}</a>` +
		`<figcaption>${escapeHtml(captionOf(request))}</figcaption></figure>`
	);
}

/** Columns for readers: ids, rates and original sums are in the data files. */
const isForReaders = (key: string) => !/^(id$|bound$|nature$|rate|original_)/.test(key);
const MOST_ROWS = 20;

function table(request: SnippetRequest): string {
	const { words, view } = request;
	const columns = request.table.columns
		.map((column, at) => ({ column, at }))
		.filter(({ column }) => isForReaders(column.key));
	const most = view.limit ?? MOST_ROWS;
	const head = columns
		.map(({ column }) => `<th scope="col">${escapeHtml(column.label)}</th>`)
		.join('');
	const body = request.table.rows.slice(0, most).map((row) => {
		const cells = columns.map(({ column, at }, place) => {
			const text = escapeHtml(cellText(row[at] ?? null, column, words));
			return place === 0 ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	const link = tag('a', { href: pageOf(request) });
	return (
		`<table>\n<caption>${link}${escapeHtml(captionOf(request))}</a></caption>\n` +
		`<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
	);
}

const BUILD: Readonly<Record<SnippetKind, (request: SnippetRequest) => string>> = {
	html,
	element,
	address,
	markdown,
	mdx,
	picture,
	table
};

/** The code of one kind, to paste as it is. */
export const snippet = (kind: SnippetKind, request: SnippetRequest): string => BUILD[kind](request);
