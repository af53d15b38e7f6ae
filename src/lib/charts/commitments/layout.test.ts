import { ledgerFor, REGION_IDS } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { wordsFor } from '$lib/words';
import { describe, expect, test } from 'vitest';
import { breachesOf, marksOf, sizeOf, textsOf, type Rect } from '../frame';
import { chart } from './index';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const rowsFor = (change: Partial<View>) => chart.rows(ledger, { ...DEFAULT_VIEW, ...change });
const draw = (change: Partial<View>, width = 760) => {
	const view = { ...DEFAULT_VIEW, ...change };
	return chart.layout(chart.rows(ledger, view), view, sizeOf(width), words);
};

describe('commitments', () => {
	test('a bar is as long as its sum, solid to the certain and hatched to the possible', () => {
		const scene = draw({ limit: 1000 });
		const bars = (id: string) =>
			marksOf(scene)
				.find((mark) => mark.key === id)!
				.children.filter((shape): shape is Rect => shape.kind === 'rect' && shape.height === 14);
		const [stargate] = bars('stargate-500bn-2025');
		const perBillion = stargate!.width / 500;
		// A range of 30 to 50 billion euros, which its source itself put at 52 billion dollars.
		const [sure, possible] = bars('fr-uae-ai-campus-framework');
		expect(sure!.texture).toBe('solid');
		expect(possible!.texture).toBe('hatch');
		expect((sure!.width + possible!.width) / perBillion).toBeCloseTo(52, 1);
		expect(sure!.width / (sure!.width + possible!.width)).toBeCloseTo(0.6, 2);
		// A ceiling of 500 has nothing certain.
		expect(bars('softbank-ports-pike-ohio-500bn').map((bar) => bar.texture)).toEqual(['hatch']);
		expect(bars('softbank-ports-pike-ohio-500bn')[0]!.width / perBillion).toBeCloseTo(500, 1);
	});

	test('"at least" has an arrow, undisclosed stands in its own group and is no bar', () => {
		const scene = draw({ limit: 1000 });
		const alibaba = marksOf(scene).find((mark) => mark.key === 'alibaba-2025-cloud-ai-plan')!;
		expect(alibaba.children.some((shape) => shape.kind === 'path')).toBe(true);
		expect(alibaba.name).toContain('at least 52.44 billion US dollars');
		expect(alibaba.name).toContain('at least 380 billion yuan');
		const mistral = marksOf(scene).find((mark) => mark.key === 'fr-mistral-datacentre-2025')!;
		expect(mistral.name).toContain('Sum not disclosed');
		expect(mistral.children.filter((shape) => shape.kind === 'rect')).toEqual([]);
	});

	test.each(['amount', 'name', 'announced', 'region'] as const)(
		'by %s: what is not drawn is called smaller only where it is',
		(sort) => {
			const { ranked } = rowsFor({ sort });
			const scene = draw({ sort });
			const drawn = new Set(marksOf(scene).map(({ key }) => key));
			const reachOf = (shown: boolean) =>
				ranked
					.filter(({ valued }) => drawn.has(valued.figure.id) === shown)
					.map(({ valued }) => valued.high ?? valued.low ?? 0);
			const isSmaller = Math.max(...reachOf(false)) <= Math.min(...reachOf(true));
			const said = textsOf(scene).find(({ text }) => /^and \d+ more/.test(text))!.text;
			expect(said).toBe(`and ${reachOf(false).length} more${isSmaller ? ', smaller' : ''}`);
		}
	);

	test('every value drawn beside a bar is that of its figure, by the words of its sum', () => {
		const rows = rowsFor({ limit: 1000 });
		const scene = draw({ limit: 1000 });
		for (const row of rows.ranked) {
			const { figure, low, high, currency } = row.valued;
			const mark = marksOf(scene).find((one) => one.key === figure.id)!;
			const said = words.sum({ low, high, currency, bound: figure.amount.bound });
			expect(
				mark.children.some((shape) => shape.kind === 'text' && shape.text === said),
				figure.id
			).toBe(true);
		}
		const texts = textsOf(scene).map((text) => text.text);
		for (const text of ['$500bn', 'at least $52.4bn', 'up to $87bn']) expect(texts).toContain(text);
	});

	test.each([280, 320, 479, 480, 640, 759, 760, 1000, 1400])(
		'at %i px nothing leaves the box and no text lies on text',
		(width) => {
			for (const region of [[], ...REGION_IDS.map((id) => [id])])
				expect(breachesOf(draw({ region, measure: 'per-year' }, width)), region.join()).toEqual([]);
		}
	);

	test('the height is the same across the widths of a variant', () => {
		for (const [from, to] of [
			[280, 479],
			[480, 759],
			[760, 1400]
		] as const)
			expect(draw({}, from).height).toBe(draw({}, to).height);
	});

	test('an empty choice draws nothing and says it is empty', () => {
		const rows = rowsFor({ region: ['oceania'], who: ['supranational'] });
		expect(chart.isEmpty(rows)).toBe(true);
	});

	test('as known in 2024 there is no Stargate, and a later revision is a ghost', () => {
		const rows = rowsFor({ asof: '2024-12-31' });
		const ids = rows.ranked.map((row) => row.valued.figure.id);
		expect(ids).not.toContain('stargate-500bn-2025');
		const spain = rows.ranked.find((row) => row.valued.figure.id === 'es-aws-2024')!;
		expect(spain.later).not.toBeNull();
		expect(spain.later).not.toBe('cancelled');
		// 33.7 billion euros took the place of the plan of 2024.
		if (spain.later && spain.later !== 'cancelled')
			expect(spain.later.figure.id).toBe('es-aws-2026');
		expect(rowsFor({}).ranked.every((row) => row.later === null)).toBe(true);
	});

	test('table, marks and evidence hold the same figures', () => {
		const view = { ...DEFAULT_VIEW, limit: 1000 };
		const rows = chart.rows(ledger, view);
		const ids = chart.table(rows, view, words).rows.map((row) => row[0]);
		expect(ids).toEqual(chart.evidence(rows).figures);
		const drawn = marksOf(chart.layout(rows, view, sizeOf(760), words)).map((mark) => mark.key);
		expect(ids.filter((id) => !drawn.includes(String(id)))).toEqual([]);
	});
});
