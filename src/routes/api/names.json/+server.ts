import { openHeaders, searchNames } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	new Response(JSON.stringify(searchNames()), {
		headers: openHeaders('application/json', 'public, max-age=3600')
	});
