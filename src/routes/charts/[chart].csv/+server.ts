import { answerChartCsv, preflight } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url, params, locals }) =>
	answerChartCsv(request, url, params.chart, locals.locale);

export const OPTIONS: RequestHandler = preflight;
