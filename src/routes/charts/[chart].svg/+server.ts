import { answerSvg, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params, locals }) =>
	answerSvg(request, url, params.chart, locals.locale);

export const OPTIONS: RequestHandler = preflight;
