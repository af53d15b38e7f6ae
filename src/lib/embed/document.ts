import { htmlLang, LOCALES } from '$lib/words';
import chartCss from '$lib/charts/frame/chart.css?raw';
import figureCss from '$lib/charts/frame/figure.css?raw';
import interactCss from '$lib/charts/frame/interact.css?raw';
import tokensCss from '$lib/charts/frame/tokens.css?raw';
import { render } from 'svelte/server';
import { escapeHtml } from './escape';
import Embed from './Embed.svelte';
import embedCss from './embed.css?raw';
import { embedModel, type EmbedRequest } from './model';
import { squeezeCss, squeezeHtml } from './squeeze';

/** One style for all embeds: its hash stands in their policy. */
export const STYLE = squeezeCss([tokensCss, chartCss, figureCss, interactCss, embedCss].join('\n'));

/** The drawn part alone: what the frame's script asks for. */
const body = (model: ReturnType<typeof embedModel>): string =>
	squeezeHtml(render(Embed, { props: { model } }).body);

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
