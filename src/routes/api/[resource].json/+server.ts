import { base } from '$app/paths';
import { answerData, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerData({ ...event, site: event.url.origin + base }, event.params.resource, 'json');

export const OPTIONS: RequestHandler = preflight;
