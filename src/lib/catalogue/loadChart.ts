import type { AnyChart } from './charts';
import { isChartId } from './ids';

const folders = import.meta.glob<AnyChart>('../charts/*/index.ts', { import: 'chart' });

/**
 * One chart by itself: a page that shows one does not wait for the code of all.
 *
 * @returns undefined for an id that is no chart.
 */
export const loadChart = async (id: string): Promise<AnyChart | undefined> =>
	isChartId(id) ? folders[`../charts/${id}/index.ts`]?.() : undefined;
