import { base } from '$app/paths';
import { answerFigure, preflight } from '$lib/exports';
import { ledgerFor } from '$lib/figures';
import { FILES } from '$lib/words';
import type { EntryGenerator, RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFigure({ ...event, site: event.url.origin + base }, event.params.id);

export const OPTIONS: RequestHandler = preflight;

/** Where the site is files, these are some of them. */
export const prerender = FILES;
export const entries: EntryGenerator = () => ledgerFor('en').figures.map(({ id }) => ({ id }));
