import { base } from '$app/paths';
import { answerDescription, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerDescription({ ...event, site: event.url.origin + base }, 'datapackage');

export const OPTIONS: RequestHandler = preflight;
