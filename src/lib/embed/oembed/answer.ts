import { escapeHtml, type Site } from '../snippets';
import { respond, sharedHeaders } from '../answers';
import { describeTarget, type Description, type Wanted } from './describe';
import { targetOf } from './target';

export const FORMATS = ['json', 'xml'] as const;
export type Format = (typeof FORMATS)[number];

const TYPES = {
	json: 'application/json; charset=utf-8',
	xml: 'text/xml; charset=utf-8'
} as const;
const CACHE = 'public, max-age=3600, stale-while-revalidate=86400';

/** Pixels asked for; what is no sensible number is no limit. */
function limitOf(text: string | null): number {
	const value = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0;
	return value > 0 ? value : Infinity;
}

export function wantedBy(query: URLSearchParams): Wanted {
	return {
		maxwidth: limitOf(query.get('maxwidth')),
		maxheight: limitOf(query.get('maxheight')),
		kind: query.get('type') === 'photo' ? 'photo' : 'rich'
	};
}

const write = (description: Description, format: Format): string =>
	format === 'json'
		? JSON.stringify(description)
		: '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>' +
			Object.entries(description)
				.map(([key, value]) => `<${key}>${escapeHtml(String(value))}</${key}>`)
				.join('') +
			'</oembed>';

/**
 * Errors carry no `type` and nothing of what was asked: WordPress embeds whatever has a type,
 * whatever the status.
 */
function refuse(status: 400 | 404 | 501, error: string, format: Format): Response {
	const body =
		format === 'json'
			? JSON.stringify({ status, error })
			: `<?xml version="1.0" encoding="utf-8"?>\n<error status="${status}">${error}</error>`;
	return new Response(body, {
		status,
		headers: { ...sharedHeaders, 'content-type': TYPES[format], 'cache-control': 'no-store' }
	});
}

/**
 * The oEmbed provider.
 * @param format by the path; null where the query says it.
 */
export async function answerOembed(
	request: Request,
	query: URLSearchParams,
	format: Format | null,
	site: Site
): Promise<Response> {
	const asked = format ?? query.get('format') ?? 'json';
	const known = FORMATS.find((name) => name === asked);
	if (!known) return refuse(501, `Formats are ${FORMATS.join(' and ')}.`, 'json');
	const address = query.get('url');
	if (!address) return refuse(400, 'The parameter url is missing.', known);
	const target = targetOf(address, site);
	if (!target) return refuse(404, 'No chart is at this address.', known);
	return respond(
		request,
		write(describeTarget(target, wantedBy(query)), known),
		TYPES[known],
		CACHE,
		sharedHeaders
	);
}

/** The same for hosts of files, which read no query: one answer a chart, in its first state. */
export async function answerChartOembed(
	request: Request,
	id: string,
	site: Site
): Promise<Response | null> {
	const target = targetOf(`${site}/charts/${id}`, site);
	if (!target) return null;
	const description = describeTarget(target, wantedBy(new URLSearchParams()));
	return respond(request, write(description, 'json'), TYPES.json, CACHE, sharedHeaders);
}
