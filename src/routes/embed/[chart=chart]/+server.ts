import { building } from '$app/environment';
import { base } from '$app/paths';
import { answerEmbed } from '$lib/embed/server';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request, url }) =>
	(await answerEmbed(
		request,
		params.chart,
		url.pathname.slice(base.length),
		building ? new URLSearchParams() : url.searchParams,
		url.origin + base
	)) ?? error(404);
