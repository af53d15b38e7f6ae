import { openHeaders, sourcesJson } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	new Response(JSON.stringify(sourcesJson()), {
		headers: openHeaders('application/json', 'public, max-age=300')
	});
