import { describe, expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { convert, monthsOf, select } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import {
	breachesOf,
	marksOf,
	overlap,
	sizeOf,
	textBox,
	textsOf,
	type Mark,
	type Rect,
	type Scene
} from '../frame';
import { drawnCount, layout, scaleFor } from './layout';
import { inOrder, rows, type TimelineRows } from './rows';
import { headline } from './text';
import { table } from './table';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const EVERYTHING: Partial<View> = {
	nature: ['investment-plan', 'public-budget', 'capex-guidance', 'spent', 'umbrella', 'rumour'],
	focus: ['ai-infrastructure', 'partly', 'wider'],
	from: 2014,
	limit: 400
};
const VIEWS: Record<string, Partial<View>> = {
	default: {},
	everything: EVERYTHING,
	Europe: { region: ['europe'], limit: 60 },
	'in yuan, real': { currency: 'CNY', prices: 'real' },
	original: { currency: 'original', sort: 'region' },
	'one row': { region: ['africa'], limit: 1 },
	'as of early 2025': { asof: '2025-02-28' }
};
const WIDTHS = [280, 328, 479, 480, 736, 760, 1208, 1400];
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const asked = new Map<string, TimelineRows>();
function rowsOf(said: Partial<View>, locale: Locale): TimelineRows {
	const key = locale + JSON.stringify(said);
	const found = asked.get(key) ?? rows(ledgerFor(locale), viewOf(said));
	asked.set(key, found);
	return found;
}
const draw = (said: Partial<View>, width: number, locale: Locale = 'en', compact = false) =>
	layout(rowsOf(said, locale), viewOf(said), sizeOf(width, compact), wordsFor(locale));

const rects = (mark: Mark) => mark.children.filter((shape): shape is Rect => shape.kind === 'rect');
const areaOf = (shapes: readonly Rect[]) =>
	shapes.reduce((sum, { width, height }) => sum + width * height, 0);

describe('area is the sum', () => {
	test.each(Object.entries(VIEWS))('%s', (_, said) => {
		const view = viewOf(said);
		const found = rows(ledger, view);
		for (const width of [300, 600, 1000]) {
			const size = sizeOf(width);
			const shown = inOrder(found.drawn.slice(0, drawnCount(found, view, size)), view, 'en');
			const scale = scaleFor(shown, size);
			const perBillion = scale.perMonth * 12 * scale.perBillion;
			const drawn = new Set(shown.map((row) => row.valued.figure.id));
			const marks = marksOf(draw(said, width)).filter(({ key }) => drawn.has(key));
			expect(marks).toHaveLength(drawn.size);
			let solid = 0;
			for (const mark of marks) {
				const figure = ledger.figures.find(({ id }) => id === mark.key)!;
				// Glyphs of who pays are squares of eight.
				const blocks = rects(mark).filter((rect) => rect.width !== 8);
				const of = (hatched: boolean) =>
					areaOf(blocks.filter(({ texture }) => (texture === 'hatch') === hatched)) / perBillion;
				const row = shown.find((one) => one.valued.figure.id === mark.key)!;
				if (view.prices === 'nominal' && view.currency !== 'CNY') {
					const sum = convert(figure, 'USD', ledger)!;
					expect(of(false)).toBeCloseTo(sum.low ?? 0, 6);
					expect(of(true)).toBeCloseTo(sum.high === null ? 0 : sum.high - (sum.low ?? 0), 6);
				}
				expect(of(false)).toBeCloseTo(row.valued.low ?? 0, 6);
				solid += of(false);
			}
			expect(solid).toBeCloseTo(
				shown.reduce((sum, row) => sum + (row.valued.low ?? 0), 0),
				5
			);
		}
	});
	test('the key has the area of the sum it names', () => {
		for (const said of [{}, { region: ['africa'] }, { currency: 'JPY' } as const]) {
			const view = viewOf(said);
			const found = rows(ledger, view);
			const size = sizeOf(900);
			const scene = draw(said, 900);
			const key = scene.nodes.find((node) => node.kind === 'group' && node.key === 'key');
			if (key?.kind !== 'group') throw new Error('no key');
			const scale = scaleFor(found.drawn.slice(0, drawnCount(found, view, size)), size);
			const rect = key.children.find((shape): shape is Rect => shape.kind === 'rect')!;
			const sum = (rect.width * rect.height) / (scale.perMonth * 12 * scale.perBillion);
			const text = textsOf(scene).find((one) => key.children.includes(one))!;
			const currency = view.currency === 'original' ? 'USD' : view.currency;
			expect(text.text).toContain(words.amount(sum, currency));
		}
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
		for (const width of [280, 480, 760])
			for (const said of [
				{},
				{ currency: 'CNY' } as const,
				{ region: ['eastern-asia'], limit: 30 }
			])
				expect(breachesOf(draw(said, width, locale))).toEqual([]);
	});
	test('height does not change inside a variant', () => {
		const heights = (widths: number[]) =>
			new Set(
				Object.values(VIEWS).flatMap((said, at) =>
					widths.map((width) => `${at} ${draw(said, width).height}`)
				)
			).size;
		const views = Object.keys(VIEWS).length;
		expect(heights([280, 310, 400, 479])).toBe(views);
		expect(heights([480, 600, 759])).toBe(views);
		expect(heights([760, 1000, 1400])).toBe(views);
	});
	test('no rectangle stands on another or on a text', () => {
		const blocksOf = (scene: Scene) =>
			marksOf(scene).flatMap((mark) =>
				rects(mark)
					.filter((rect) => rect.width !== 8)
					.map((rect) => ({ ...rect, key: mark.key }))
			);
		for (const width of WIDTHS) {
			const scene = draw(EVERYTHING, width);
			const blocks = blocksOf(scene);
			for (const text of marksOf(scene).flatMap(({ children }) => children)) {
				if (text.kind !== 'text') continue;
				const on = blocks.filter((block) => overlap(textBox(text), block));
				expect(on.map(({ key }) => `${text.lead} on ${key}`)).toEqual([]);
			}
			blocks.forEach((a, at) => {
				for (const b of blocks.slice(at + 1)) {
					const meets =
						a.x < b.x + b.width - 0.01 &&
						b.x < a.x + a.width - 0.01 &&
						a.y < b.y + b.height - 0.01 &&
						b.y < a.y + a.height - 0.01;
					expect(meets && `${a.key} on ${b.key}`).toBe(false);
				}
			});
		}
	});
	test('a card is at most 300 px high', () => {
		for (const locale of LOCALES)
			for (const said of Object.values(VIEWS)) {
				const scene = draw(said, 320, locale, true);
				expect(scene.height).toBeLessThanOrEqual(300);
				expect(breachesOf(scene)).toEqual([]);
			}
	});
});

describe('which figures', () => {
	const found = rows(ledger, viewOf({}));
	const idsOf = (list: readonly { valued: { figure: { id: string } } }[]) =>
		list.map((row) => row.valued.figure.id);

	test('every selected figure is drawn or listed, none twice', () => {
		const all = [...idsOf(found.drawn), ...idsOf(found.apart)];
		const asked = select(ledger, viewOf({})).filter(
			({ status }) => status !== 'superseded' && status !== 'cancelled'
		);
		expect(all.toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
	});
	test('no length is invented: assumed years and open ends are listed', () => {
		for (const id of ['africa-cassava-2025', 'pt-microsoft-2025', 'anthropic-50bn-us'])
			expect(idsOf(found.apart)).toContain(id);
		for (const { valued } of found.drawn) {
			expect(valued.figure.period?.to).toBeTruthy();
			expect(monthsOf(valued.figure.period!)).not.toBeNull();
		}
	});
	test('headline figures come first, the rest on request', () => {
		const tiers = found.drawn.map((row) => row.valued.figure.tier);
		const first = drawnCount(found, viewOf({}), { compact: false });
		expect(new Set(tiers.slice(0, first))).toEqual(new Set(['headline']));
		expect(tiers.slice(first)).not.toContain('headline');
		expect(drawnCount(found, viewOf({ limit: 400 }), { compact: false })).toBe(found.drawn.length);
	});
	test('Alibaba: at least 52.44 billion over three years, open upward', () => {
		const alibaba = found.drawn.find(
			(row) => row.valued.figure.id === 'alibaba-2025-cloud-ai-plan'
		)!;
		expect(alibaba.months.count).toBe(36);
		expect(alibaba.yearly.low).toBeCloseTo(52.44 / 3, 9);
		expect(alibaba.valued.openAbove).toBe(true);
		const mark = marksOf(draw({}, 900)).find(({ key }) => key === 'alibaba-2025-cloud-ai-plan')!;
		expect(mark.children.some(({ kind }) => kind === 'path')).toBe(true);
		expect(mark.name).toContain('at least 52.44 billion US dollars');
	});
	test('the table holds what is drawn', () => {
		const { columns, rows: cells } = table(found, viewOf({}), words);
		const at = (key: string) => columns.findIndex((column) => column.key === key);
		expect(cells).toHaveLength(found.drawn.length + found.apart.length);
		for (const row of cells.filter((one) => one[at('drawn')] === true)) {
			const low = row[at('low_usd_billion')] as number | null;
			const yearly = row[at('low_usd_billion_per_year')] as number | null;
			expect((yearly ?? 0) * (row[at('years')] as number)).toBeCloseTo(low ?? 0, 9);
		}
	});
	test('nothing selected is an empty drawing with a headline', () => {
		const view = viewOf({ region: ['ATA'] });
		const none = rows(ledger, view);
		expect(none.drawn.length + none.apart.length).toBe(0);
		expect(breachesOf(layout(none, view, sizeOf(600), words))).toEqual([]);
		expect(headline(none, view, words)).toBeTruthy();
	});
});
