import { base } from '$app/paths';
import { answerDescription, preflight } from '$lib/exports';
import { FILES } from '$lib/words';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerDescription({ ...event, site: event.url.origin + base }, 'schema');

export const OPTIONS: RequestHandler = preflight;

/** Where the site is files, this is one of them. */
export const prerender = FILES;
