import { loadChart } from '$lib/catalogue';
import { CHART_IDS } from '$lib/catalogue/ids';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

/** The code of this chart and of no other. */
export const load: PageLoad = async ({ params }) => ({
	chart: (await loadChart(params.chart)) ?? error(404)
});

export const entries: EntryGenerator = () => CHART_IDS.map((chart) => ({ chart }));
