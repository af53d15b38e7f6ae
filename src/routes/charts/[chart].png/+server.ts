import { base } from '$app/paths';
import { read } from '$app/server';
import { answerPng, preflight, startDrawing, type Drawing } from '$lib/exports';
import type { RequestHandler } from './$types';

let drawing: Promise<Drawing> | undefined;

/** Started when the first picture is asked for. */
const start = () => (drawing ??= startDrawing((address) => read(address).arrayBuffer()));

export const GET: RequestHandler = (event) =>
	answerPng({ ...event, site: event.url.origin + base }, event.params.chart, start);

export const OPTIONS: RequestHandler = preflight;
