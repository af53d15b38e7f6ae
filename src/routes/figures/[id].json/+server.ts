import { figureJson, missingResponse, openHeaders } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals }) => {
	const figure = figureJson(params.id, locals.locale);
	if (!figure) return missingResponse('id', params.id, ['id of a figure, see /api/figures.json']);
	return new Response(JSON.stringify(figure), {
		headers: openHeaders('application/json', 'public, max-age=300')
	});
};
