import { base } from '$app/paths';
import { answerChart, preflight } from '$lib/exports';
import { CHART_IDS } from '$lib/catalogue/ids';
import { FILES } from '$lib/words';
import type { EntryGenerator, RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerChart({ ...event, site: event.url.origin + base }, event.params.chart, 'json');

export const OPTIONS: RequestHandler = preflight;

/** Where the site is files, this is one of them. */
export const prerender = FILES;
export const entries: EntryGenerator = () => CHART_IDS.map((chart) => ({ chart }));
