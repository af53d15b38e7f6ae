import { base } from '$app/paths';
import { answerFeed, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFeed({ ...event, site: event.url.origin + base });

export const OPTIONS: RequestHandler = preflight;
