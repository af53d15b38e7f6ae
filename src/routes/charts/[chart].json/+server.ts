import { CHART_IDS, chartById } from '$lib/catalogue';
import { asked, chartJson, missingResponse, openHeaders } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url, locals }) => {
	const chart = chartById(params.chart);
	if (!chart) return missingResponse('chart', params.chart, CHART_IDS);
	const request = asked(url, locals.locale);
	if ('refusal' in request) return request.refusal;
	return new Response(
		JSON.stringify(chartJson(chart, request.view, request.ledger, request.words)),
		{ headers: openHeaders('application/json', 'public, max-age=300') }
	);
};
