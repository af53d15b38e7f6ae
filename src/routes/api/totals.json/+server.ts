import { asked, openHeaders, totalsJson } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url, locals }) => {
	const request = asked(url, locals.locale);
	if ('refusal' in request) return request.refusal;
	return new Response(JSON.stringify(totalsJson(request.ledger, request.view)), {
		headers: openHeaders('application/json', 'public, max-age=300')
	});
};
