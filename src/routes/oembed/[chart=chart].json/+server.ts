import { base } from '$app/paths';
import { answerChartOembed } from '$lib/embed/server';
import { error } from '@sveltejs/kit';
import { CHART_IDS } from '$lib/catalogue/ids';
import { FILES } from '$lib/words';
import type { EntryGenerator, RequestHandler } from './$types';

/** What pages name where the site is served as files: such a host reads no query. */
export const GET: RequestHandler = async ({ params, request, url }) =>
	(await answerChartOembed(request, params.chart, url.origin + base)) ?? error(404);

/** Where the site is files, this is one of them. */
export const prerender = FILES;
export const entries: EntryGenerator = () => CHART_IDS.map((chart) => ({ chart }));
