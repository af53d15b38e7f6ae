import { base } from '$app/paths';
import { read } from '$app/server';
import { answerPng, preflight, startDrawing, type Drawing } from '$lib/exports';
import { CHART_IDS } from '$lib/catalogue/ids';
import { FILES } from '$lib/words';
import type { EntryGenerator, RequestHandler } from './$types';

let drawing: Promise<Drawing> | undefined;

/** Started when the first picture is asked for. */
const start = () => (drawing ??= startDrawing((address) => read(address).arrayBuffer()));

export const GET: RequestHandler = (event) =>
	answerPng({ ...event, site: event.url.origin + base }, event.params.chart, start);

export const OPTIONS: RequestHandler = preflight;

/** Where the site is files, this is one of them. */
export const prerender = FILES;
export const entries: EntryGenerator = () => CHART_IDS.map((chart) => ({ chart }));
