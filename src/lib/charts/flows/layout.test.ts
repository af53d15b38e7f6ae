import { describe, expect, test } from 'vitest';
import { ledgerFor, type Ledger } from '$lib/figures';
import { select, totalOf, valued } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import { breachesOf, marksOf, sizeOf, textsOf, type Mark, type Rect, type Scene } from '../frame';
import { ENDS } from './bands';
import { chart } from './index';
import { layout } from './layout';
import { keyOf, rows, type FlowRows } from './rows';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const VIEWS: Record<string, Partial<View>> = {
	default: {},
	'who pays': { side: 'payer' },
	'per year': { measure: 'per-year' },
	'share of GDP, drawn whole': { measure: 'gdp-share' },
	Europe: { region: ['europe'] },
	'Europe pays': { region: ['europe'], side: 'payer' },
	'one row': { region: ['AFR'], side: 'payer' },
	Africa: { region: ['africa'] },
	worldwide: { region: ['WLD'] },
	spent: { nature: ['spent'], from: 2014 },
	'several kinds': { nature: ['spent', 'investment-plan', 'rumour'] },
	rumours: { nature: ['rumour'] },
	'in yuan, real': { currency: 'CNY', prices: 'real' },
	original: { currency: 'original' },
	replaced: { status: ['superseded', 'cancelled'] },
	'as of early 2025': { asof: '2025-02-28' }
};
const WIDTHS = [280, 328, 479, 480, 736, 760, 1208, 1400];
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const asked = new Map<string, FlowRows>();
function rowsOf(said: Partial<View>, locale: Locale = 'en'): FlowRows {
	const key = locale + JSON.stringify(said);
	const found = asked.get(key) ?? rows(ledgerFor(locale), viewOf(said));
	asked.set(key, found);
	return found;
}
const draw = (said: Partial<View>, width: number, locale: Locale = 'en', compact = false) =>
	layout(rowsOf(said, locale), viewOf(said), sizeOf(width, compact), wordsFor(locale));

const barsOf = (scene: Scene): Rect[] =>
	scene.nodes.flatMap((node) =>
		node.kind === 'group'
			? node.children.filter((shape): shape is Rect => shape.kind === 'rect')
			: []
	);
/** Upper and lower edges of a ribbon at its left and right end, read from its path. */
function edgesOf(mark: Mark) {
	const [shape] = mark.children;
	if (shape?.kind !== 'path') throw new Error('no ribbon');
	const numbers = shape.d.match(/-?\d+(\.\d+)?/g)!.map(Number);
	const y = (at: number) => numbers[at * 2 + 1]!;
	// It leaves and arrives level, or it would be thinner in the middle.
	expect([y(1), y(2), y(5), y(6)]).toEqual([y(0), y(3), y(4), y(7)]);
	return { left: [y(0), y(7)], right: [y(3), y(4)] } as const;
}
const ribbonsOf = (scene: Scene) => marksOf(scene).filter(({ key }) => key.startsWith('flow-'));

describe.each(Object.entries(VIEWS))('%s', (_, said) => {
	test('both ends come to the low of the total, added up from the figures themselves', () => {
		const found = rowsOf(said);
		const { view } = found;
		const total = totalOf(ledger, { ...view, region: viewOf(said).region }, view.nature[0]);
		for (const end of ENDS) {
			const regions = [...new Set(found.flows.map((flow) => flow[end]))];
			const sums = regions.map((region) =>
				found.flows.filter((flow) => flow[end] === region).reduce((sum, flow) => sum + flow.sum, 0)
			);
			expect(sums.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total.low, 6);
		}
		const figures = new Map(ledger.figures.map((figure) => [figure.id, figure]));
		const again = total.inLow.map((id) => valued(figures.get(id)!, view, ledger).low!);
		expect(again.reduce((sum, low) => sum + low, 0)).toBeCloseTo(total.low, 6);
		const drawn = found.flows.flatMap((flow) => flow.figures.map((row) => row.valued.figure.id));
		expect(drawn.toSorted()).toEqual(total.inLow.toSorted());
	});

	test('every figure of the selection is behind exactly one mark', () => {
		const shown = select(ledger, viewOf(said)).map(({ id }) => id);
		const behind = marksOf(draw(said, 800)).flatMap(({ figures }) => figures);
		expect(behind.toSorted()).toEqual(shown.toSorted());
		expect(chart.evidence(rowsOf(said)).figures.toSorted()).toEqual(shown.toSorted());
	});

	test('bars and ribbons are as thick as their sums, and ribbons fill their bars', () => {
		const found = rowsOf(said);
		for (const width of [300, 600, 1000]) {
			const scene = draw(said, width);
			const all = found.flows.reduce((sum, flow) => sum + flow.sum, 0);
			const bars = barsOf(scene);
			const middle = width / 2;
			const left = bars.filter((bar) => bar.x < middle);
			const right = bars.filter((bar) => bar.x > middle);
			const count = (end: (typeof ENDS)[number]) =>
				new Set(found.flows.map((flow) => flow[end])).size;
			expect([left.length, right.length]).toEqual([count('payer'), count('destination')]);
			const marks = new Map(marksOf(scene).map((mark) => [mark.key, mark]));
			const perBillion = { 300: 150, 600: 300, 1000: 320 }[width]! / all;
			for (const flow of found.flows) {
				const thickness = flow.sum * perBillion;
				if (thickness < 1) continue;
				const edges = edgesOf(marks.get(keyOf(flow))!);
				// Path numbers are cut to tenths.
				for (const [top, bottom] of [edges.left, edges.right])
					expect(Math.abs(bottom - top - thickness)).toBeLessThan(0.11);
				for (const [bar, [top, bottom]] of [
					[left.find(({ fill }) => fill === flow.payer), edges.left],
					[right.find(({ fill }) => fill === flow.destination), edges.right]
				] as const) {
					expect(top).toBeGreaterThanOrEqual(bar!.y - 0.1);
					expect(bottom).toBeLessThanOrEqual(bar!.y + bar!.height + 0.1);
				}
			}
		}
	});

	test('ribbons do not cover each other at their ends', () => {
		const ends = ribbonsOf(draw(said, 1000)).map(edgesOf);
		for (const side of ['left', 'right'] as const) {
			const spans = ends
				.map((edges) => edges[side])
				.filter(([top, bottom]) => bottom - top > 1)
				.toSorted((a, b) => a[0] - b[0]);
			expect(spans.length).toBeLessThanOrEqual(ends.length);
			spans.slice(1).forEach(([top], at) => {
				expect(top).toBeGreaterThanOrEqual(spans[at]![1] - 0.21);
			});
		}
	});

	test.each(LOCALES)('no drawing breaks a law, %s', (locale) => {
		for (const width of WIDTHS)
			expect(breachesOf(draw(said, width, locale)), `${width}`).toEqual([]);
		const card = draw(said, 320, locale, true);
		expect(breachesOf(card)).toEqual([]);
		expect(card.height).toBeLessThanOrEqual(300);
	});

	test('the height follows the variant, never the width', () => {
		for (const widths of [
			[280, 328, 479],
			[480, 600, 759],
			[760, 1000, 1400]
		])
			expect(new Set(widths.map((width) => draw(said, width).height)).size).toBe(1);
	});
});

test('a ribbon lists its figures, says its sum, and carries both regions', () => {
	const mark = ribbonsOf(draw({}, 760)).find(({ key }) => key === 'flow-northern-america-europe')!;
	const flow = rowsOf({}).flows.find((one) => keyOf(one) === mark.key)!;
	expect(mark.between).toEqual({ payer: 'northern-america', destination: 'europe' });
	expect(mark.name).toBe(
		`Northern America to Europe: ${words.amount(flow.sum, 'USD', 'full')}. Figures: ${flow.figures.length}`
	);
	expect(mark.tip!.slice(0, 2)).toEqual([
		'Northern America to Europe',
		words.amount(flow.sum, 'USD', 'text')
	]);
	expect(mark.tip!.at(-1)).toBe(`and ${flow.figures.length - 4} more`);
	expect(mark.figures).toHaveLength(flow.figures.length);
	const shared = ribbonsOf(draw({}, 760)).find(({ key }) =>
		key.startsWith('flow-several-northern')
	)!;
	expect(shared.between).toEqual({ payer: null, destination: 'northern-america' });
});

test('several regions and the whole world have rows of their own, below the named ones', () => {
	const names = textsOf(draw({}, 1000)).map(({ text }) => text);
	for (const name of ['Several regions', 'Worldwide or not stated']) expect(names).toContain(name);
	const right = barsOf(draw({}, 1000)).filter((bar) => bar.x > 500);
	expect(right.slice(-2).map(({ fill }) => fill)).toEqual(['several', 'worldwide']);
	expect(right.map(({ y }) => y)).toEqual(right.map(({ y }) => y).toSorted((a, b) => a - b));
});

test('a card is drawn as large as its height allows', () => {
	const card = draw({}, 320, 'en', true);
	expect(Math.max(...barsOf(card).map(({ height }) => height))).toBeGreaterThan(25);
	expect(textsOf(card).map(({ text }) => text)).toContain('Europe');
});

test('the numbers beside the ends are the sums of the flows', () => {
	const found = rowsOf({});
	const labels = textsOf(draw({}, 1400)).map(({ text }) => text);
	for (const end of ENDS) {
		for (const region of new Set(found.flows.map((flow) => flow[end]))) {
			const own = found.flows.filter((flow) => flow[end] === region);
			const sum = own.reduce((all, flow) => all + flow.sum, 0);
			expect(labels, `${end} ${region}`).toContain(words.amount(sum, 'USD'));
		}
	}
});

test('table and marks hold the same numbers', () => {
	const { columns, rows: lines } = chart.table(rowsOf({}), viewOf({}), words);
	const sums = lines.map(
		(line) => line[columns.findIndex(({ key }) => key === 'certain_usd_billion')]
	);
	const drawn = rowsOf({}).flows.map(({ sum }) => sum);
	expect(sums).toEqual([...drawn, null, null]);
	const ids = lines.flatMap((line) => String(line.at(-1)).split('; '));
	expect(ids.toSorted()).toEqual(
		select(ledger, viewOf({}))
			.map(({ id }) => id)
			.toSorted()
	);
});

test('the finding says how much stays, rounded down, and what leaves', () => {
	const { flows } = rowsOf({});
	const all = flows.reduce((sum, flow) => sum + flow.sum, 0);
	const stays = flows
		.filter(({ payer, destination }) => payer === destination && payer !== 'several')
		.reduce((sum, flow) => sum + flow.sum, 0);
	const said = chart.headline(rowsOf({}), viewOf({}), words);
	expect(said).toMatch(new RegExp(`^At least ${Math.floor((100 * stays) / all)}% of`));
	expect(said).toContain('from Northern America to Europe');
	expect(chart.headline(rowsOf({ nature: ['rumour'] }), viewOf({}), words)).toMatch(/none with/);
});

test('nothing chosen draws nothing, and says so', () => {
	const empty: Ledger = { ...ledger, figures: [] };
	const found = rows(empty, viewOf({}));
	expect(chart.isEmpty(found)).toBe(true);
	expect(marksOf(layout(found, viewOf({}), sizeOf(760), words))).toEqual([]);
});
