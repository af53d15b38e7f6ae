import { answer, JSON_TYPE, preflight, searchNames } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) =>
	answer(request, 'names', () => ({ body: JSON.stringify(searchNames()), type: JSON_TYPE }));

export const OPTIONS: RequestHandler = preflight;
