/** Every chart: one line a chart. Pages, embeds, files, sitemap and oEmbed read this list. */
import { chart as alibabaDecade } from '$lib/charts/alibaba-decade';
import { chart as alibabaGrowth } from '$lib/charts/alibaba-growth';
import { chart as capex } from '$lib/charts/capex';
import { chart as commitments } from '$lib/charts/commitments';
import { chart as flows } from '$lib/charts/flows';
import { chart as delivery } from '$lib/charts/delivery';
import { chart as gdpShare } from '$lib/charts/gdp-share';
import { chart as map } from '$lib/charts/map';
import { chart as milestones } from '$lib/charts/milestones';
import { chart as runRate } from '$lib/charts/run-rate';
import { chart as timeline } from '$lib/charts/timeline';
import type { Chart } from '$lib/charts/frame';
import { CHART_IDS, isChartId, type ChartId } from './ids';

// Rows differ from chart to chart; the catalogue only hands them from a chart's question to its answers.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyChart = Chart<any>;

export const CHARTS: Record<ChartId, AnyChart> = {
	commitments,
	timeline,
	'run-rate': runRate,
	map,
	capex,
	delivery,
	'alibaba-decade': alibabaDecade,
	'alibaba-growth': alibabaGrowth,
	flows,
	milestones,
	'gdp-share': gdpShare
};

/** Charts in reading order. */
export const chartList = (): readonly AnyChart[] => CHART_IDS.map((id) => CHARTS[id]);

/** @returns undefined for an id that is no chart, `constructor` included. */
export const chartById = (id: string): AnyChart | undefined =>
	isChartId(id) ? CHARTS[id] : undefined;
