import { loadChart } from '$lib/catalogue';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The code of this chart and of no other. */
export const load: PageLoad = async ({ params }) => ({
	chart: (await loadChart(params.chart)) ?? error(404)
});
