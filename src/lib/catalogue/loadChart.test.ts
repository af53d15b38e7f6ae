import { expect, it } from 'vitest';
import { chartList } from './charts';
import { loadChart } from './loadChart';

it('loads the same charts as the list has', async () => {
	for (const chart of chartList()) expect(await loadChart(chart.id)).toBe(chart);
});

it('loads nothing else', async () => {
	for (const id of ['frame', '__proto__', '../figures', ''])
		expect(await loadChart(id)).toBeUndefined();
});
