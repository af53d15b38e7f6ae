import { building } from '$app/environment';
import { answerFrameScript } from '$lib/embed/server';
import { FILES } from '$lib/words';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	answerFrameScript(request, building ? null : url.searchParams.get('v'));

/** Where the site is files, this is one of them. */
export const prerender = FILES;
