export { CHART_IDS, isChartId, type ChartId } from './ids';
export { CHARTS, chartById, chartList, type AnyChart } from './charts';
