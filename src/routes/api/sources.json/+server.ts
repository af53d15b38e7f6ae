import { answer, JSON_TYPE, preflight, sourcesJson } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) =>
	answer(request, 'sources.json', () => ({ body: JSON.stringify(sourcesJson()), type: JSON_TYPE }));

export const OPTIONS: RequestHandler = preflight;
