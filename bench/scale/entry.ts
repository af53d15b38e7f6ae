/** What the bench measures, built as production builds it. */
export { render } from 'svelte/server';
export { CHARTS, chartList } from '$lib/catalogue';
export { ChartFigure, sizeOf } from '$lib/charts/frame';
export { ledgerFor } from '$lib/figures';
export {
	gdpSharesByPlace,
	select,
	spendingByYear,
	totalOf,
	totalsByPlace,
	totalsByRegion
} from '$lib/measures';
export { DEFAULT_VIEW } from '$lib/view';
export { textWidth, wordsFor } from '$lib/words';
export { syntheticLedger } from './synthetic';
