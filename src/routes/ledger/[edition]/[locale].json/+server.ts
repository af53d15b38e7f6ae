import { LOCALES, packedLedger } from '$lib/figures';
import { FILES } from '$lib/words';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

/**
 * The ledger as pages of the site load it: once, since its address changes with its text. Not an
 * interface for others (that is /api): its form follows the pages' code.
 */
export const GET: RequestHandler = ({ params, request }) => {
	const locale = LOCALES.find((one) => one === params.locale);
	if (!locale) error(404);
	const { edition, text } = packedLedger(locale);
	const headers = {
		'content-type': 'application/json',
		// A page kept by some cache since the last edition gets today's figures, and may not keep them.
		'cache-control':
			params.edition === edition ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
		etag: `"${edition}"`
	};
	return request.headers.get('if-none-match')?.includes(edition)
		? new Response(null, { status: 304, headers })
		: new Response(text, { headers });
};

/** Where the site is files, these are some of them. */
export const prerender = FILES;
export const entries: EntryGenerator = () =>
	LOCALES.map((locale) => ({ edition: packedLedger(locale).edition, locale }));
