import { htmlLang, LOCALES } from '$lib/words';
import chartCss from '$lib/charts/frame/chart.css?raw';
import figureCss from '$lib/charts/frame/figure.css?raw';
import interactCss from '$lib/charts/frame/interact.css?raw';
import tokensCss from '$lib/charts/frame/tokens.css?raw';
import { SceneView, sizeOf, VARIANTS, variantOf } from '$lib/charts/frame';
import { render } from 'svelte/server';
import { type Changes, changesOf } from '../changes';
import { escapeHtml } from '../snippets';
import Embed from './Embed.svelte';
import embedCss from './embed.css?raw';
import { embedModel, type EmbedRequest } from './model';
import { shortHash } from './shortHash';
import { squeezeCss, squeezeHtml } from './squeeze';

/** One style for all embeds: its hash stands in their policy. */
export const STYLE = squeezeCss([tokensCss, chartCss, figureCss, interactCss, embedCss].join('\n'));

const VARIANT = new RegExp(
	`<div class="variant (${VARIANTS.map(({ variant }) => variant).join('|')})">([^]*?)</div>`,
	'g'
);
/** Names a drawing of the page, so that changes are never made to another. */
const baseOf = (width: number, svg: string): string => `${width}-${shortHash(svg.trim())}`;

/** The drawn part alone: what the frame's script asks for. */
const body = (model: ReturnType<typeof embedModel>): string =>
	squeezeHtml(render(Embed, { props: { model } }).body).replace(VARIANT, (_, variant, svg) => {
		const { draw } = VARIANTS.find((one) => one.variant === variant)!;
		return `<div class="variant ${variant}" data-base="${baseOf(draw, svg)}">${svg}</div>`;
	});

/**
 * The framed page as a file: it says its policy itself, and its drawings are stretched from the
 * start, since nobody makes one for the frame's width.
 */
export const asFile = (html: string, policy: string): string =>
	html
		.replace('<html ', '$&class="stretch" ')
		.replace(
			'<meta charset="utf-8">',
			`$&<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">`
		);

/**
 * The framed page, or with `draw` only what changes in it.
 * @param script address of the frame's script.
 */
export function embedDocument(request: EmbedRequest, script: string): string {
	const { options, view, locale } = request;
	const model = embedModel(request);
	if (options.draw !== null) return body(model);
	const attributes = [
		`lang="${htmlLang(locale)}"`,
		view.theme === 'auto' ? '' : `data-theme="${view.theme}"`,
		options.bg === 'transparent' && view.theme !== 'auto' ? 'class="clear"' : '',
		options.lang === 'auto' ? `data-languages="${LOCALES.join(' ')}"` : ''
	].filter(Boolean);
	return [
		`<!doctype html><html ${attributes.join(' ')}><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${escapeHtml(model.title)}</title>`,
		`<link rel="canonical" href="${escapeHtml(model.foot.here.href)}">`,
		'<link rel="icon" href="data:,">',
		// Links lead out of the frame; those that stay in it say so.
		'<base target="_blank">',
		`<style>${STYLE}</style>`,
		`<script src="${escapeHtml(script)}" defer></script></head>`,
		`<body><main>${body(model)}</main><p id="status" role="status"></p></body></html>`
	].join('');
}

/**
 * What the drawing in the page has to change to be the one for the width `draw`. Null where the
 * page holds none, or another than we would draw now.
 */
export function embedChanges(request: EmbedRequest): Changes | null {
	const { draw, base } = request.options;
	const from = VARIANTS.find((one) => base?.startsWith(`${one.draw}-`));
	// Of a drawing for another range of widths nothing would stay.
	if (draw === null || !from || variantOf(draw) !== from.variant) return null;
	const model = embedModel(request);
	const { chart, view, words, ledger } = model;
	const rows = chart.rows(ledger, view);
	if (model.table || chart.isEmpty(rows)) return null;
	const [before, after] = [from.draw, draw].map((width) =>
		squeezeHtml(
			render(SceneView, {
				props: {
					scene: chart.layout(rows, view, sizeOf(width), words),
					label: model.title,
					// As `ChartFigure` names it, the first of its document.
					uid: `s1-${from.variant}`,
					highlight: view.highlight ? [view.highlight] : [],
					hrefOf: model.hrefOf,
					lean: true
				}
			}).body
		)
	) as [string, string];
	return base === baseOf(from.draw, before) ? changesOf(before, after) : null;
}
