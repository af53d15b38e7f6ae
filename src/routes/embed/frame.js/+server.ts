import { building } from '$app/environment';
import { answerFrameScript } from '$lib/embed/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	answerFrameScript(request, building ? null : url.searchParams.get('v'));
