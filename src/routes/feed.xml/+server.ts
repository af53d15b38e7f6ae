import { base } from '$app/paths';
import { answerFeed, preflight } from '$lib/exports';
import { FILES } from '$lib/words';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFeed({ ...event, site: event.url.origin + base });

export const OPTIONS: RequestHandler = preflight;

/** Where the site is files, this is one of them. */
export const prerender = FILES;
