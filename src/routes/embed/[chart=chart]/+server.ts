import { building } from '$app/environment';
import { base } from '$app/paths';
import { answerEmbed } from '$lib/embed/server';
import { error } from '@sveltejs/kit';
import { CHART_IDS } from '$lib/catalogue/ids';
import { FILES } from '$lib/words';
import type { EntryGenerator, RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, request, url }) =>
	(await answerEmbed(
		request,
		params.chart,
		url.pathname.slice(base.length),
		building ? new URLSearchParams() : url.searchParams,
		url.origin + base
	)) ?? error(404);

/** Where the site is files, this is one of them. */
export const prerender = FILES;
export const trailingSlash = FILES ? 'always' : 'never';
export const entries: EntryGenerator = () => CHART_IDS.map((chart) => ({ chart }));
