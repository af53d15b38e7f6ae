/** Every chart, in reading order. The address, the embed and the files know a chart by its id. */
export const CHART_IDS = [
	'commitments',
	'timeline',
	'run-rate',
	'map',
	'flows',
	'gdp-share',
	'capex',
	'delivery',
	'alibaba-decade',
	'alibaba-growth',
	'milestones'
] as const;
export type ChartId = (typeof CHART_IDS)[number];

export const isChartId = (id: string): id is ChartId =>
	(CHART_IDS as readonly string[]).includes(id);
