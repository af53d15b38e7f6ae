import { answerChartJson, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params, locals }) =>
	answerChartJson(request, url, params.chart, locals.locale);

export const OPTIONS: RequestHandler = preflight;
