import { chartById } from '$lib/catalogue';
import { ledgerFor } from '$lib/figures';
import { digest } from '$lib/hash';
import { knownIn, parse, write } from '$lib/view';
import { FILES, localeOf, type Locale } from '$lib/words';
import { pathOf, type Site } from '../snippets';
import { asFile, embedChanges, embedDocument, Kept, STYLE } from '../document';
import { embedHeaders, embedPolicy, sharedHeaders } from './headers';
import { parseOptions } from '../protocol';
import { respond } from './respond';
import { FROZEN } from './howTo';
import { frameVersion, SCRIPTS } from './scripts';

const SOON = 'public, max-age=600, stale-while-revalidate=86400';
const FOR_EVER = 'public, max-age=31536000, immutable';
const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** The same few embeds are asked for again and again; an address with nonsense in it is another. */
const documents = new Kept(2 ** 24);

let style: Promise<string> | undefined;

/**
 * `/embed/{chart}`. What the address says wrongly is left at its default: pasted code stays where it
 * is, and its readers did not write it.
 * @param query what the address asks; empty where files are made.
 */
export async function answerEmbed(
	request: Request,
	id: string,
	pathname: string,
	query: URLSearchParams,
	site: Site
): Promise<Response | null> {
	const chart = chartById(id);
	if (!chart) return null;
	const options = parseOptions(query);
	const locale: Locale =
		options.lang && options.lang !== 'auto' ? options.lang : localeOf(pathname);
	const { view } = parse(query, knownIn(ledgerFor(locale)));
	const script = `${pathOf(site)}/embed/frame.js?v=${await frameVersion()}`;
	const key = JSON.stringify([site, locale, chart.id, write(view), options]);
	const asked = { chart, view, options, locale, site };
	if (options.base !== null) {
		// `null` tells the frame to ask for the whole.
		const changes = documents.get(key, () => JSON.stringify(embedChanges(asked)));
		return respond(request, changes, 'application/json', SOON, sharedHeaders);
	}
	const html = documents.get(key, () => embedDocument(asked, script));
	style ??= digest(STYLE);
	const text = FILES ? asFile(html, embedPolicy(await style)) : html;
	// Who writes files knows a page by its type alone.
	const type = FILES ? 'text/html' : 'text/html; charset=utf-8';
	return respond(request, text, type, SOON, embedHeaders(await style));
}

export const answerHostScript = (request: Request): Promise<Response> =>
	respond(
		request,
		SCRIPTS.host,
		JAVASCRIPT,
		'public, max-age=3600, stale-while-revalidate=604800',
		sharedHeaders
	);

/** The frame's script: kept for ever under the address that its own embeds name. */
export const answerFrameScript = async (
	request: Request,
	asked: string | null
): Promise<Response> =>
	respond(
		request,
		SCRIPTS.frame,
		JAVASCRIPT,
		asked === (await frameVersion()) ? FOR_EVER : SOON,
		sharedHeaders
	);

/** A copy that pages may pin by its hash. */
export const answerFrozenScript = (request: Request): Promise<Response> =>
	respond(request, FROZEN.code, JAVASCRIPT, FOR_EVER, sharedHeaders);
