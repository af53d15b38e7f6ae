import { describe, expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { convert } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import { breachesOf, marksOf, sizeOf, textBox, textsOf, type Circle, type Mark } from '../frame';
import { SMALLEST } from './circles';
import { drawnCount, layout } from './layout';
import { byDate, placeOf, rows, type MilestoneRows } from './rows';
import { table } from './table';
import { describe as inWords, headline } from './text';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const VIEWS: Record<string, Partial<View>> = {
	default: {},
	everything: {
		nature: ['investment-plan', 'public-budget', 'umbrella', 'financing', 'rumour'],
		focus: ['ai-infrastructure', 'partly', 'wider'],
		from: 2018,
		limit: 400
	},
	Africa: { region: ['africa'] },
	'in yen': { currency: 'JPY', side: 'payer' },
	'one sum': { region: ['KEN'] },
	'as of early 2025': { asof: '2025-02-28' }
};
const WIDTHS = [280, 328, 479, 480, 736, 760, 1208, 1400];
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const asked = new Map<string, MilestoneRows>();
function rowsOf(said: Partial<View>, locale: Locale = 'en'): MilestoneRows {
	const key = locale + JSON.stringify(said);
	const found = asked.get(key) ?? rows(ledgerFor(locale), viewOf(said));
	asked.set(key, found);
	return found;
}
const draw = (said: Partial<View>, width: number, locale: Locale = 'en', compact = false) =>
	layout(rowsOf(said, locale), viewOf(said), sizeOf(width, compact), wordsFor(locale));
const circlesOf = (mark: Mark) =>
	mark.children.filter((shape): shape is Circle => shape.kind === 'circle');

describe('the area of a circle is the sum', () => {
	test.each([300, 600, 1000])('%i px', (width) => {
		const scene = draw({}, width);
		const perBillion: number[] = [];
		for (const mark of marksOf(scene)) {
			const figure = ledger.figures.find(({ id }) => id === mark.key);
			if (!figure) continue;
			const sum = convert(figure, 'USD', ledger);
			if (!sum || figure.amount.bound === 'undisclosed') continue;
			const area = (hatched: boolean) =>
				circlesOf(mark)
					.filter(({ fill, texture }) => fill && (texture === 'hatch') === hatched)
					.reduce((total, { r }) => total + (r > SMALLEST ? Math.PI * r * r : NaN), 0);
			if (sum.low && !Number.isNaN(area(false))) perBillion.push(area(false) / sum.low);
			if (sum.high !== null && sum.high !== sum.low && !Number.isNaN(area(true)))
				perBillion.push(area(true) / sum.high);
		}
		expect(perBillion.length).toBeGreaterThan(35);
		for (const one of perBillion) expect(one).toBeCloseTo(perBillion[0]!, 6);
	});
	test('a sum not disclosed is a ring, and "at least" has dashes', () => {
		const marks = marksOf(draw({}, 1000));
		const of = (id: string) => circlesOf(marks.find(({ key }) => key === id)!);
		expect(of('fr-mistral-datacentre-2025')).toMatchObject([{ fill: 'ground' }]);
		expect(of('alibaba-2025-cloud-ai-plan').some(({ dash }) => dash)).toBe(true);
		expect(of('stargate-500bn-2025')).toHaveLength(1);
	});
});

describe('the releases of the founding article and later ones', () => {
	const { releases } = rowsOf({});
	test('stand on the line, each on its day', () => {
		const ids = releases.map(({ id }) => id);
		for (const id of ['gpt-4o', 'deepseek-v3', 'openai-operator', 'qwen-2-5-max', 'omnihuman-1'])
			expect(ids).toContain(id);
		// Qwen3-Max came with a plan of which no sum was said.
		expect(ids).toContain('alibaba-apsara-2025');
		expect(ids).not.toContain('alibaba-plan-380bn');
	});
	test('a release opens the figure it is about', () => {
		const mark = marksOf(draw({}, 400)).find(({ key }) => key === 'deepseek-v3')!;
		expect(mark.figures).toEqual(['deepseek-v3-stated-training-cost']);
		expect(mark.name).toBe('DeepSeek-V3 released, DeepSeek, 26 December 2024');
	});
	test('they do not change with the region, but with the day of knowledge', () => {
		expect(rowsOf({ region: ['africa'] }).releases.map(({ id }) => id)).toEqual(
			releases.map(({ id }) => id)
		);
		const early = rowsOf({ asof: '2025-01-22' }).releases.map(({ id }) => id);
		expect(early).toEqual(['gpt-4o', 'deepseek-v3', 'deepseek-r1']);
	});
	test('dates cut to month or year lie in their middle', () => {
		expect(placeOf({ date: '2025', precision: 'year' })).toBe(2025 * 12 + 6);
		expect(placeOf({ date: '2025-02', precision: 'month' })).toBe(2025 * 12 + 1.5);
		expect(placeOf({ date: '2025-02-14', precision: 'day' })).toBeCloseTo(
			2025 * 12 + 1 + 13.5 / 28
		);
	});
});

describe('laws of a drawing', () => {
	const cases = Object.entries(VIEWS).flatMap(([name, said]) =>
		WIDTHS.map((width) => [name, width, said] as const)
	);
	test.each(cases)('%s at %i px', (_, width, said) => {
		expect(breachesOf(draw(said, width))).toEqual([]);
	});
	test.each(LOCALES)('in %s', (locale) => {
		for (const width of [280, 480, 760, 1000])
			expect(breachesOf(draw({}, width, locale))).toEqual([]);
		for (const said of Object.values(VIEWS)) {
			const card = draw(said, 320, locale, true);
			expect(breachesOf(card)).toEqual([]);
			expect(card.height).toBeLessThanOrEqual(300);
		}
	});
	test('marks are read in the order of time', () => {
		for (const width of [300, 1000]) {
			const { sums, releases } = rowsOf({});
			const order = [...sums, ...releases].sort(byDate).map(({ id }) => id);
			const keys = marksOf(draw({}, width)).map(({ key }) => key);
			expect(keys).toEqual(order.filter((id) => keys.includes(id)));
			expect(keys.length).toBe(
				drawnCount(rowsOf({}), viewOf({}), { compact: false }) + releases.length
			);
		}
	});
	test('height does not change inside a variant', () => {
		for (const said of Object.values(VIEWS))
			for (const widths of [
				[280, 479],
				[480, 759],
				[760, 1000, 1400]
			])
				expect(new Set(widths.map((width) => draw(said, width).height)).size).toBe(1);
	});
	test('no circle covers another, and no label stands on one', () => {
		for (const width of [760, 1400]) {
			const marks = marksOf(draw(VIEWS['everything']!, width));
			const circles = marks.flatMap((mark) => {
				const [largest] = circlesOf(mark).toSorted((a, b) => b.r - a.r);
				return largest ? [{ ...largest, key: mark.key }] : [];
			});
			const covers = circles.flatMap((a, at) =>
				circles
					.slice(at + 1)
					.filter((b) => Math.hypot(a.cx - b.cx, a.cy - b.cy) <= a.r + b.r)
					.map((b) => `${a.key} on ${b.key}`)
			);
			expect(covers).toEqual([]);
			const texts = marks.flatMap(({ children }) => children).filter((one) => one.kind === 'text');
			const covered = texts.flatMap((text) => {
				const box = textBox(text);
				return circles
					.filter(({ cx, cy, r }) => {
						const dx = Math.max(box.x - cx, 0, cx - box.x - box.width);
						const dy = Math.max(box.y - cy, 0, cy - box.y - box.height);
						return Math.hypot(dx, dy) < r - 1.5;
					})
					.map(({ key }) => `${text.text} on ${key}`);
			});
			expect(covered).toEqual([]);
		}
	});
	test('the largest sums are named beside their circles', () => {
		const texts = textsOf(draw({}, 1000)).map(({ text }) => text);
		expect(texts).toEqual(
			expect.arrayContaining(['$500bn', 'SoftBank and 3 more', 'about $358bn'])
		);
	});
});

describe('words and table', () => {
	test('what is said is said of what is drawn', () => {
		expect(headline(rowsOf({}), viewOf({}), words)).toBe(
			'$500bn from SoftBank and 3 more, 21 January 2025, is the largest of 45 main announcements, beside 7 model releases'
		);
		expect(inWords(rowsOf({}), viewOf({}), words)).toContain('OmniHuman-1 shown, February 2025');
	});
	test('the table holds every sum and every release', () => {
		const found = rowsOf({});
		const { columns, rows: cells } = table(found, viewOf({}), words);
		const at = (key: string) => columns.findIndex((column) => column.key === key);
		expect(cells).toHaveLength(found.sums.length + found.releases.length);
		const gpt = cells.find((row) => row[at('id')] === 'gpt-4o')!;
		expect(gpt[at('kind')]).toBe('model');
		expect(gpt[at('announced')]).toBe('2024-05-13');
		expect(gpt[at('low_usd_billion')]).toBeNull();
	});
	test('nothing selected has a headline and draws the releases alone', () => {
		const view = viewOf({ region: ['ATA'] });
		const none = rows(ledger, view);
		expect(none.sums).toEqual([]);
		expect(headline(none, view, words)).toBe('7 model releases, and no announcement with a sum');
		for (const width of [300, 1000])
			expect(breachesOf(layout(none, view, sizeOf(width), words))).toEqual([]);
	});
});
