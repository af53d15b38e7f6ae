import { building } from '$app/environment';
import { base } from '$app/paths';
import { CHART_IDS } from '$lib/catalogue/ids';
import { howTo } from '$lib/embed/server';
import { FILES } from '$lib/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
	const site = url.origin + base;
	const of = (query: URLSearchParams) => howTo(query, locals.locale, site);
	const first = await of(building ? new URLSearchParams() : url.searchParams);
	if (!FILES) return { ...first, heights: null };
	// Nobody can be asked later: the heights of all charts come along.
	const heights: Record<string, number> = {};
	for (const id of CHART_IDS) heights[id] = (await of(new URLSearchParams({ chart: id }))).height;
	return { ...first, heights };
};
