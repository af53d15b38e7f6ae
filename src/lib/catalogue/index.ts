export { CHART_IDS, isChartId, type ChartId } from './ids';
export { loadChart } from './loadChart';
export { CHARTS, chartById, chartList, type AnyChart } from './charts';
