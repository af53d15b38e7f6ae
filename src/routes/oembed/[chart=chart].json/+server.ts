import { base } from '$app/paths';
import { answerChartOembed } from '$lib/embed/server';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** What pages name where the site is served as files: such a host reads no query. */
export const GET: RequestHandler = async ({ params, request, url }) =>
	(await answerChartOembed(request, params.chart, url.origin + base)) ?? error(404);
