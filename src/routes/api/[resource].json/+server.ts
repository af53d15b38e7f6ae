import { base } from '$app/paths';
import { answerData, preflight, resourceFiles } from '$lib/exports';
import { FILES } from '$lib/words';
import type { EntryGenerator, RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerData({ ...event, site: event.url.origin + base }, event.params.resource, 'json');

export const OPTIONS: RequestHandler = preflight;

/** Where the site is files, these are some of them. */
export const prerender = FILES;
export const entries: EntryGenerator = () =>
	resourceFiles()
		.filter((file) => file.endsWith('.json'))
		.map((file) => ({ resource: file.slice(0, -5) }));
