import { base } from '$app/paths';
import { answerDescription, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerDescription({ ...event, site: event.url.origin + base }, 'openapi');

export const OPTIONS: RequestHandler = preflight;
