import { answer, JSON_TYPE, preflight, searchNames } from '$lib/exports';
import { FILES } from '$lib/words';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) =>
	answer(request, 'names', () => ({ body: JSON.stringify(searchNames()), type: JSON_TYPE }));

export const OPTIONS: RequestHandler = preflight;

/** Where the site is files, this is one of them. */
export const prerender = FILES;
