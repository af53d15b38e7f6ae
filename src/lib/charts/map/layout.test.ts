import { describe, expect, test } from 'vitest';
import { ledgerFor, type Ledger } from '$lib/figures';
import { placesOn, select, totalOf } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import {
	breachesOf,
	marksOf,
	sizeOf,
	textBox,
	textsOf,
	type Circle,
	type Mark,
	type Scene
} from '../frame';
import { DASHES, SMALLEST } from './circles';
import { chart } from './index';
import { layout } from './layout';
import { allRows, rows, type MapRows } from './rows';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const VIEWS: Record<string, Partial<View>> = {
	default: {},
	'who pays': { side: 'payer' },
	'per year': { measure: 'per-year' },
	'share of GDP, drawn whole': { measure: 'gdp-share' },
	Europe: { region: ['europe'] },
	'Europe pays': { region: ['europe'], side: 'payer' },
	'European Union': { region: ['EUU'], nature: ['public-budget'] },
	'one country': { region: ['FRA'] },
	Africa: { region: ['africa'] },
	worldwide: { region: ['WLD'] },
	spent: { nature: ['spent'], from: 2014 },
	'several kinds': { nature: ['investment-plan', 'spent', 'public-budget', 'rumour'] },
	rumours: { nature: ['rumour'] },
	'every kind, every year': {
		nature: ['spent', 'public-budget', 'umbrella', 'investment-plan'],
		focus: ['ai-infrastructure', 'partly', 'wider'],
		from: 2014
	},
	'in yuan, real': { currency: 'CNY', prices: 'real' },
	original: { currency: 'original' },
	replaced: { status: ['superseded', 'cancelled'] },
	'as of early 2025': { asof: '2025-02-28' }
};
const WIDTHS = [280, 328, 479, 480, 736, 760, 1208, 1400];
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const asked = new Map<string, MapRows>();
function rowsOf(said: Partial<View>, locale: Locale = 'en'): MapRows {
	const key = locale + JSON.stringify(said);
	const found = asked.get(key) ?? rows(ledgerFor(locale), viewOf(said));
	asked.set(key, found);
	return found;
}
const draw = (said: Partial<View>, width: number, locale: Locale = 'en', compact = false) =>
	layout(rowsOf(said, locale), viewOf(said), sizeOf(width, compact), wordsFor(locale));
const circlesOf = (mark: Mark) =>
	mark.children.filter((shape): shape is Circle => shape.kind === 'circle');
const markOn = (scene: Scene, place: string) =>
	marksOf(scene).find(({ key }) => key === `place-${place}`);

describe.each(Object.entries(VIEWS))('%s', (_, said) => {
	test('every figure of the selection is accounted for exactly once', () => {
		const view = viewOf(said);
		const shown = select(ledger, view).map(({ id }) => id);
		const found = rowsOf(said);
		expect(chart.evidence(found).figures.toSorted()).toEqual(shown.toSorted());
		if (allRows(found).length + found.others.length === 0) return;
		const onMarks = marksOf(draw(said, 800)).flatMap(({ figures }) => figures);
		expect(onMarks.toSorted()).toEqual(shown.toSorted());
	});

	test('the rows count what the total counts, and their highs add up to its high', () => {
		const { total, view } = rowsOf(said);
		const other = totalOf(ledger, { ...view, region: viewOf(said).region }, view.nature[0]);
		const all = allRows(rowsOf(said));
		expect(all.flatMap((row) => row.total.counted).toSorted()).toEqual(other.counted.toSorted());
		expect(all.reduce((sum, row) => sum + row.total.high, 0)).toBeCloseTo(other.high, 6);
		expect(all.reduce((sum, row) => sum + row.total.low, 0)).toBeGreaterThan(other.low - 1e-6);
		expect(total.low).toBeCloseTo(other.low, 9);
	});

	test.each(LOCALES)('no drawing breaks a law, %s', (locale) => {
		for (const width of locale === 'en' ? WIDTHS : [280, 500, 760])
			expect(breachesOf(draw(said, width, locale)), `${width}`).toEqual([]);
		const card = draw(said, 320, locale, true);
		expect(breachesOf(card)).toEqual([]);
		expect(card.height).toBeLessThanOrEqual(300);
	});

	test('no label lies on a circle, and no circle on another', () => {
		for (const width of [280, 500, 760, 1208]) {
			const scene = draw(said, width);
			const marks = marksOf(scene).filter((mark) => circlesOf(mark).length > 0);
			const outer = marks.map((mark) => circlesOf(mark).reduce((a, b) => (b.r > a.r ? b : a)));
			outer.forEach((a, at) => {
				for (const b of outer.slice(at + 1))
					expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThan(a.r + b.r - 0.6);
				for (const text of textsOf(scene)) {
					const box = textBox(text);
					const x = Math.min(Math.max(a.cx, box.x), box.x + box.width);
					const y = Math.min(Math.max(a.cy, box.y), box.y + box.height);
					expect(Math.hypot(x - a.cx, y - a.cy), text.text).toBeGreaterThan(a.r - 2.5);
				}
			});
		}
	});

	test('the height follows the variant, never the width', () => {
		const heights = (widths: number[]) =>
			new Set(widths.map((width) => draw(said, width).height)).size;
		expect(heights([280, 328, 479])).toBe(1);
		expect(heights([480, 600, 759])).toBe(1);
		expect(heights([760, 1000, 1400])).toBe(1);
	});
});

test('the area of a circle is the sum, solid to what is certain and hatched to what is possible', () => {
	for (const [said, width] of [
		[{}, 760],
		[{ side: 'payer' }, 500],
		[{ region: ['europe'] }, 300]
	] as const) {
		const found = rowsOf(said as Partial<View>);
		const scene = draw(said as Partial<View>, width);
		const largest = found.countries[0]!;
		const [outer] = circlesOf(markOn(scene, largest.place)!);
		const perBillion = (Math.PI * outer!.r ** 2) / largest.total.high;
		for (const row of allRows(found)) {
			const circles = circlesOf(markOn(scene, row.place)!).filter(
				({ fill }) => fill && fill !== 'ground'
			);
			const area = (hatched: boolean) => {
				const disc = circles.find(({ texture }) => (texture === 'hatch') === hatched);
				return disc && disc.r > SMALLEST ? Math.PI * disc.r ** 2 : null;
			};
			if (area(false)) expect(area(false)! / perBillion).toBeCloseTo(row.total.low, 6);
			if (area(true)) expect(area(true)! / perBillion).toBeCloseTo(row.total.high, 6);
			if (row.total.high > row.total.low) expect(circles).not.toHaveLength(0);
		}
	}
});

test('"at least" has a dashed edge, a sum not disclosed an empty ring', () => {
	const scene = draw({}, 760);
	const canada = circlesOf(markOn(scene, 'CAN')!);
	expect(canada.map(({ dash }) => dash !== undefined)).toEqual([false, true]);
	expect(canada[1]!.r - canada[0]!.r).toBeCloseTo(DASHES, 9);
	const kuwait = circlesOf(markOn(scene, 'KWT')!);
	expect(kuwait).toMatchObject([{ fill: 'ground', stroke: 'western-asia' }]);
	expect(markOn(scene, 'KWT')!.tip![1]).toBe('Sum not disclosed');
});

test('choosing a mark filters by its place, and only one that has a place', () => {
	const marks = marksOf(draw({}, 760));
	expect(markOn(draw({}, 760), 'FRA')!.places).toEqual(['FRA']);
	expect(markOn(draw({}, 760), 'WLD')!.places).toEqual(['WLD']);
	expect(markOn(draw({}, 760), 'several')!.places).toBeUndefined();
	const named = new Set(select(ledger, viewOf({})).flatMap((figure) => figure.destination));
	for (const { places = [] } of marks)
		for (const code of places) expect(named, code).toContain(code);
});

test('a country’s circle is the total of that country, but for parts of what several share', () => {
	const known = new Map(ledger.figures.map((figure) => [figure.id, figure]));
	for (const side of ['destination', 'payer'] as const) {
		for (const row of rowsOf({ side }).countries) {
			const own = totalOf(ledger, { ...viewOf({ side }), region: [row.place] });
			const extra = own.counted.filter((id) => !row.total.counted.includes(id));
			if (extra.length === 0) expect(row.total.low).toBeCloseTo(own.low, 9);
			for (const id of extra) {
				const left = row.total.leftOut.find((out) => out.id === id)!;
				const whole = known.get(left.because!)!;
				expect(new Set(placesOn(whole, side)).size, `${id} in ${whole.id}`).toBeGreaterThan(1);
			}
		}
	}
});

test('table and marks hold the same numbers', () => {
	const found = rowsOf({});
	const { columns, rows: lines } = chart.table(found, viewOf({}), words);
	const at = (key: string) => columns.findIndex((column) => column.key === key);
	expect(columns.map(({ key }) => key)).toContain('low_usd_billion');
	for (const row of allRows(found)) {
		const line = lines.find(([place]) => place === row.place)!;
		const known = row.total.high > 0;
		expect(line[at('low_usd_billion')]).toBe(known ? row.total.low : null);
		expect(line[at('high_usd_billion')]).toBe(known ? row.total.high : null);
		expect(line[at('figures')]).toBe(row.figures.map((one) => one.valued.figure.id).join('; '));
	}
	expect(lines).toHaveLength(allRows(found).length);
});

test('the finding names the largest, and both where certain and possible differ', () => {
	const said = (view: Partial<View>) => chart.headline(rowsOf(view), viewOf(view), words);
	expect(said({})).toMatch(/^Largest of \d+ destinations: United States, between/);
	expect(said({ side: 'payer' })).toMatch(
		/United States leads with .*; possible money: South Korea/
	);
	expect(said({ region: ['FRA'] })).toMatch(/^France: /);
	expect(said({ region: ['WLD'] })).toMatch(/^Worldwide or not stated: /);
	expect(said({ nature: ['rumour'] })).toMatch(/none with a sum/);
});

test('nothing chosen draws nothing, and says so', () => {
	const empty: Ledger = { ...ledger, figures: [] };
	const found = rows(empty, viewOf({}));
	expect(chart.isEmpty(found)).toBe(true);
	expect(marksOf(layout(found, viewOf({}), sizeOf(760), words))).toEqual([]);
	expect(chart.headline(found, viewOf({}), words)).toMatch(/^0 figures/);
});
