import { read } from '$app/server';
import { answerPng, preflight, startDrawing, type Drawing } from '$lib/exports';
import type { RequestHandler } from './$types';

let drawing: Promise<Drawing> | undefined;

/** Started when the first picture is asked for. */
const start = () => (drawing ??= startDrawing((address) => read(address).arrayBuffer()));

export const GET: RequestHandler = ({ request, url, params, locals }) =>
	answerPng(request, url, params.chart, locals.locale, start);

export const OPTIONS: RequestHandler = preflight;
