import { describe, expect, test } from 'vitest';
import { ledgerFor, type Ledger } from '$lib/figures';
import { select, valued } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import {
	breachesOf,
	marksOf,
	sizeOf,
	textsOf,
	type Circle,
	type Line,
	type Mark,
	type Scene
} from '../frame';
import { shareScale } from './axis';
import { chart } from './index';
import { layout } from './layout';
import { rows, type ShareRows } from './rows';
import { shareText } from './shareText';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const VIEWS: Record<string, Partial<View>> = {
	default: {},
	'who pays': { side: 'payer' },
	'all rows': { limit: 100 },
	'by name': { sort: 'name' },
	Europe: { region: ['europe'] },
	'European Union': { region: ['EUU'], nature: ['public-budget'], limit: 100 },
	'one country': { region: ['FRA'] },
	worldwide: { region: ['WLD'] },
	spent: { nature: ['spent'], from: 2014 },
	'several kinds': { nature: ['investment-plan', 'spent', 'public-budget', 'rumour'] },
	rumours: { nature: ['rumour'] },
	'in yuan, real': { currency: 'CNY', prices: 'real' },
	replaced: { status: ['superseded', 'cancelled'] },
	'as of early 2025': { asof: '2025-02-28' }
};
const WIDTHS = [280, 328, 479, 480, 736, 760, 1208, 1400];
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const asked = new Map<string, ShareRows>();
function rowsOf(said: Partial<View>, locale: Locale = 'en'): ShareRows {
	const key = locale + JSON.stringify(said);
	const found = asked.get(key) ?? rows(ledgerFor(locale), viewOf(said));
	asked.set(key, found);
	return found;
}
const draw = (said: Partial<View>, width: number, locale: Locale = 'en', compact = false) =>
	layout(rowsOf(said, locale), viewOf(said), sizeOf(width, compact), wordsFor(locale));
const markOn = (scene: Scene, place: string): Mark =>
	marksOf(scene).find(({ key }) => key === `share-${place}`)!;
const circlesOf = (mark: Mark) =>
	mark.children.filter((shape): shape is Circle => shape.kind === 'circle');
const axisOf = (scene: Scene) =>
	scene.nodes.flatMap((node) => (node.kind === 'group' ? node.children : []));

describe.each(Object.entries(VIEWS))('%s', (_, said) => {
	test('every figure of the selection is in exactly one row or list', () => {
		const shown = select(ledger, viewOf(said)).map(({ id }) => id);
		expect(chart.evidence(rowsOf(said)).figures.toSorted()).toEqual(shown.toSorted());
		const behind = marksOf(draw(said, 800)).flatMap(({ figures }) => figures);
		expect(behind.toSorted()).toEqual(shown.toSorted());
	});

	test.each(LOCALES)('no drawing breaks a law, and no count is cut off, %s', (locale) => {
		for (const width of WIDTHS) {
			const scene = draw(said, width, locale);
			expect(breachesOf(scene), `${width}`).toEqual([]);
			const lists = marksOf(scene).filter(({ key }) => /^(more|undated|place|left)/.test(key));
			for (const { children } of lists)
				expect(children.map((shape) => shape.kind === 'text' && shape.text)).not.toContainEqual(
					expect.stringContaining('…')
				);
		}
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

	test('a country’s share lies between its figures and their sum', () => {
		const { ranked, view } = rowsOf(said);
		expect(ranked.length).toBeGreaterThanOrEqual(0);
		for (const row of ranked) {
			const own = row.figures.map(({ valued: { figure } }) => valued(figure, view, ledger));
			const lows = own.map(({ low }) => low ?? 0);
			const highs = own.map(({ high, low }) => high ?? low ?? 0);
			expect(row.share.low).toBeGreaterThanOrEqual(Math.max(...lows) - 1e-9);
			expect(row.share.low).toBeLessThanOrEqual(lows.reduce((a, b) => a + b, 0) + 1e-9);
			expect(row.share.high).toBeCloseTo(
				highs.reduce((a, b) => a + b, 0),
				9
			);
		}
	});
});

test('dots stand at what is certain, rings at what is possible, on one logarithmic axis', () => {
	for (const width of [300, 600, 1000]) {
		const scene = draw({ limit: 100 }, width);
		const lines = axisOf(scene).filter((shape): shape is Line => shape.kind === 'line');
		// The distance of two powers of ten measures the axis.
		const decade = lines[1]!.x1 - lines[0]!.x1;
		const first = shareScale(
			rowsOf({ limit: 100 }).ranked.flatMap(({ share }) =>
				[share.low, share.high].filter((value) => value > 0)
			),
			[0, 1]
		).domain()[0]!;
		const shareAt = (x: number) => first * 10 ** ((x - lines[0]!.x1) / decade);
		for (const row of rowsOf({ limit: 100 }).ranked) {
			const circles = circlesOf(markOn(scene, row.place));
			const dot = circles.find(({ fill }) => fill === row.region);
			const ring = circles.find(({ fill }) => fill === 'ground');
			if (row.share.low > 0) expect(shareAt(dot!.cx) / row.share.low).toBeCloseTo(1, 6);
			else expect(dot).toBeUndefined();
			if (ring) expect(shareAt(ring.cx) / row.share.high).toBeCloseTo(1, 6);
			const arrow = markOn(scene, row.place).children.some(({ kind }) => kind === 'path');
			expect(arrow, row.place).toBe(row.share.openAbove);
		}
	}
});

test('an upper bound alone has a ring and a dashed line, no dot', () => {
	const ceiling = rowsOf({ side: 'payer', limit: 100 }).ranked.find(
		({ share }) => share.low === 0 && share.high > 0
	)!;
	const mark = markOn(draw({ side: 'payer', limit: 100 }, 1000), ceiling.place);
	expect(circlesOf(mark).map(({ fill }) => fill)).toEqual(['ground']);
	expect(mark.children.some((shape) => shape.kind === 'line' && shape.dash)).toBe(true);
	expect(shareText(ceiling, words)).toMatch(/^up to/);
});

test('lines at one and ten percent are labelled, at every width and in every filter', () => {
	for (const width of [280, 480, 1208]) {
		for (const said of [{}, { side: 'payer' }, { region: ['CHE', 'ITA', 'KOR'] }] as const) {
			const axis = axisOf(draw(said as Partial<View>, width));
			for (const name of ['1%', '10%']) {
				const label = axis.find(
					(shape) => shape.kind === 'text' && shape.bold && shape.text.split(' ')[0] === name
				);
				expect(label, `${name} at ${width}`).toBeDefined();
			}
		}
	}
	const small = axisOf(draw({ region: ['CHE', 'ITA'] }, 600));
	expect(small.some((shape) => shape.kind === 'text' && shape.text === '1% of GDP')).toBe(true);
});

test('heaviest first; other orders on request', () => {
	const lows = rowsOf({}).ranked.map(({ share }) => share.low);
	expect(lows).toEqual(lows.toSorted((a, b) => b - a));
	const names = rowsOf({ sort: 'name' }).ranked.map(({ name }) => name);
	expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('a row says how many figures have no period, and those are listed apart with their sums', () => {
	const us = rowsOf({}).ranked.find(({ place }) => place === 'USA')!;
	const undated = rowsOf({}).undated.filter(({ valued: { figure } }) =>
		figure.destination.every((place) => place === 'USA')
	);
	expect(us.undated).toBe(undated.length);
	const scene = draw({}, 1208);
	expect(markOn(scene, 'USA').tip).toContain(
		`Without a stated period, not included: ${us.undated}`
	);
	const texts = textsOf(scene).map(({ text }) => text);
	expect(texts).toContain(`+ ${us.undated} without a period`);
	expect(texts).toContain('No period stated, so no yearly sum');
	expect(texts).toContain('up to $500bn');
});

test('bounds in words', () => {
	const say = (low: number, high: number, openAbove: boolean) =>
		shareText({ share: { low, high, openAbove } }, words);
	expect(say(0.312, 0.312, false)).toBe('0.31%');
	expect(say(0.312, 0.9, false)).toBe('0.31% to 0.9%');
	expect(say(0.312, 0.312, true)).toBe('at least 0.31%');
	expect(say(0.312, 0.9, true)).toBe('0.31% to 0.9% or more');
	expect(say(0, 0.9, false)).toBe('up to 0.9%');
});

test('currency and prices change nothing, and a rule says so', () => {
	const plain = rowsOf({}).ranked.map(({ share }) => share);
	const said = { currency: 'CNY', prices: 'real' } as const;
	expect(rowsOf(said).ranked.map(({ share }) => share)).toEqual(plain);
	expect(chart.notes(rowsOf(said), viewOf(said), words).join(' ')).toContain('dollars of the day');
});

test('table and marks hold the same numbers', () => {
	const found = rowsOf({ limit: 100 });
	const { columns, rows: lines } = chart.table(found, viewOf({ limit: 100 }), words);
	for (const line of lines) expect(line).toHaveLength(columns.length);
	expect(
		lines.slice(0, found.ranked.length).map(([place, , low, high]) => [place, low, high])
	).toEqual(found.ranked.map(({ place, share }) => [place, share.low, share.high]));
	const ids = lines.flatMap((line) => String(line.at(-1)).split('; '));
	expect(ids.toSorted()).toEqual(chart.evidence(found).figures.toSorted());
});

test('the finding names the heaviest and counts who is surely above one percent', () => {
	const { ranked } = rowsOf({ sort: 'name' });
	const above = ranked.filter(({ share }) => share.low >= 1).length;
	const said = chart.headline(rowsOf({ sort: 'name' }), viewOf({ sort: 'name' }), words);
	expect(said).toMatch(/^Heaviest on its economy: South Korea, /);
	expect(said).toContain(`Surely above 1%: ${above} of ${ranked.length} places`);
	expect(chart.headline(rowsOf({ region: ['FRA'] }), viewOf({}), words)).toMatch(/^France: /);
	expect(chart.headline(rowsOf({ nature: ['rumour'] }), viewOf({}), words)).toMatch(/none with/);
});

test('nothing chosen draws nothing, and says so', () => {
	const empty: Ledger = { ...ledger, figures: [] };
	const found = rows(empty, viewOf({}));
	expect(chart.isEmpty(found)).toBe(true);
	expect(marksOf(layout(found, viewOf({}), sizeOf(760), words))).toEqual([]);
});
