import { base } from '$app/paths';
import { answerOembed } from '$lib/embed/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) =>
	answerOembed(request, url.searchParams, 'json', url.origin + base);
