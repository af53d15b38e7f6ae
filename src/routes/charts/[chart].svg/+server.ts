import { base } from '$app/paths';
import { answerSvg, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerSvg({ ...event, site: event.url.origin + base }, event.params.chart);

export const OPTIONS: RequestHandler = preflight;
