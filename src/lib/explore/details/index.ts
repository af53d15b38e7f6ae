/** A figure opened beside its chart: facts, measures, history, the charts it is in. */
export { chartsOfFigure, type FigureInChart } from './figureCharts';
export { figureMeasures, type MeasureLine } from './figureMeasures';
export { historyOf, type HistoryStep } from './history';
