import { base } from '$app/paths';
import { answerFigure, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	answerFigure({ ...event, site: event.url.origin + base }, event.params.id);

export const OPTIONS: RequestHandler = preflight;
