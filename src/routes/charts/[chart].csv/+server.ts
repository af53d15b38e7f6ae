import { base } from '$app/paths';
import { answerChart, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerChart({ ...event, site: event.url.origin + base }, event.params.chart, 'csv');

export const OPTIONS: RequestHandler = preflight;
