import { chartById, chartList } from '$lib/catalogue';
import { CARD_WIDTH, marksOf, sizeOf } from '$lib/charts/frame';
import { ledgerFor } from '$lib/figures';
import { DEFAULT_VIEW, write } from '$lib/view';
import { wordsFor } from '$lib/words';
import { describe, expect, test } from 'vitest';
import { chartsOfFigure } from './figureCharts';
import { nearIds } from '../search';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const figure = (id: string) => ledger.figures.find((one) => one.id === id)!;
const of = (id: string) => chartsOfFigure(figure(id), ledger, chartList(), words);

describe('the charts a figure is in', () => {
	test('a large one is seen in the world, without narrowing', () => {
		const [ranked] = of('stargate-500bn-2025');
		expect(ranked).toMatchObject({ chart: 'commitments', drawn: true });
		expect(write(ranked!.change)).toBe('highlight=stargate-500bn-2025');
	});

	test('a small one is sought in its region, its country, among its payers', () => {
		const [ranked] = of('ke-microsoft-g42-2024');
		expect(ranked).toMatchObject({ chart: 'commitments', drawn: true });
		expect(ranked!.change.region).toEqual(['africa']);
	});

	test('what is drawn has a mark for it, whatever the figure', () => {
		for (const one of ledger.figures.filter((_, at) => at % 20 === 0)) {
			const found = of(one.id);
			expect(found.map((each) => each.chart)).toContain('commitments');
			for (const { chart: id, change, drawn } of found) {
				const chart = chartById(id)!;
				const view = { ...DEFAULT_VIEW, ...change };
				const rows = chart.rows(ledger, view);
				expect(chart.evidence(rows).figures).toContain(one.id);
				const marks = marksOf(chart.layout(rows, view, sizeOf(CARD_WIDTH, true), words));
				const seen = marks.some((mark) => mark.figures.includes(one.id));
				if (drawn) expect(seen, `${one.id} in ${id}`).toBe(true);
			}
		}
	}, 30_000);

	test('replaced and cancelled figures are found, too', () => {
		expect(of('apple-500bn-us').map((one) => one.chart)).toContain('commitments');
		expect(of('fr-fluidstack-2025').map((one) => one.chart)).toContain('commitments');
	});
});

describe('an id that is nearly right', () => {
	const near = (id: string) => nearIds(id, ledger).map((one) => one.id);

	test('a wrong letter or a cut end finds it first', () => {
		expect(near('stargate-500bn-2024')[0]).toBe('stargate-500bn-2025');
		expect(near('alibaba-2025-cloud-ai')[0]).toBe('alibaba-2025-cloud-ai-plan');
		expect(near('Alibaba-2025-Cloud-AI-Plan')[0]).toBe('alibaba-2025-cloud-ai-plan');
	});

	test('a year in common is no likeness, and nonsense has none', () => {
		expect(near('zzzz-2025')).toEqual([]);
		expect(near('')).toEqual([]);
		expect(near('<script>alert(1)</script>')).toEqual([]);
	});
});
