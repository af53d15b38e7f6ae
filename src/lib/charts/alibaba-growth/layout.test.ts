import { describe, expect, it } from 'vitest';
import { claimById, LOCALES, ledgerFor, SERIES, type SeriesRecord } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { wordsFor, type Locale } from '$lib/words';
import { breachesOf, marksOf, sizeOf, textsOf, type Scene } from '../frame';
import { chart } from '.';

const VIEWS: Record<string, Partial<View>> = {
	default: {},
	'one quarter': { from: 2026, to: 2026 },
	'before the claim’s quarter': { from: 2024, to: 2024, asof: '2024-11-01' },
	'results not yet published': { asof: '2025-02-01' },
	'only the newest year': { from: 2026 }
};
const WIDTHS = [280, 360, 479, 480, 640, 759, 760, 1000, 1400];
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const draw = (
	said: Partial<View> = {},
	width = 1000,
	locale: Locale = 'en',
	compact = false
): Scene => {
	const view = viewOf(said);
	return chart.layout(
		chart.rows(ledgerFor(locale), view),
		view,
		sizeOf(width, compact),
		wordsFor(locale)
	);
};
const said = (scene: Scene) => textsOf(scene).map(({ text }) => text);

/** What the evidence says, by series and quarter. */
const evidence = (id: string, period: string): number =>
	(SERIES as readonly SeriesRecord[])
		.find((record) => record.id === id)!
		.points.find((point) => point.period === period)!.value!;

describe('December 2024', () => {
	it.each([280, 480, 760, 1200])('is labelled with 8, 13 and 32 at %d px', (width) => {
		const labels = said(draw({}, width));
		expect(labels).toContain('Q4 2024');
		for (const [part, id, value] of [
			['Whole group', 'alibaba-revenue-growth-quarter', 8],
			['Cloud', 'alibaba-cloud-growth-quarter', 13],
			['International commerce', 'alibaba-aidc-growth-quarter', 32]
		] as const) {
			expect(evidence(id, '2024-Q4')).toBe(value);
			expect(labels).toContain(`${part} ${value}%`);
		}
	});

	it.each(LOCALES)('stands on the card and in the finding (%s)', (locale) => {
		const words = wordsFor(locale);
		const rows = chart.rows(ledgerFor(locale), DEFAULT_VIEW);
		const finding = chart.headline(rows, DEFAULT_VIEW, words);
		expect(finding).toContain(words.percent(8));
		expect(finding).toContain(words.percent(32));
		const labels = said(draw({}, 320, locale, true)).join('|');
		for (const value of [8, 13, 32]) expect(labels).toContain(words.percent(value));
	});
});

describe('the claim', () => {
	it.each(LOCALES)('and its correction are written out with their sources (%s)', (locale) => {
		const record = claimById('alibaba-revenue-32-percent')!;
		const suffix = ({ en: '', es: 'Es', fr: 'Fr', zh: 'Zh' } as const)[locale];
		const letters = (text: string) => text.replace(/\s/g, '');
		for (const width of [280, 480, 760]) {
			const drawn = letters(said(draw({}, width, locale)).join(''));
			expect(drawn).toContain(letters(record[`asStated${suffix}`]));
			expect(drawn).toContain(letters(record[`whatIsTrue${suffix}`]));
			expect(drawn).toContain('StockTitan');
		}
	});

	it('is not made before it could be', () => {
		expect(said(draw({ asof: '2025-02-01' })).join(' ')).not.toContain('What is true');
		const rows = chart.rows(ledgerFor('en'), viewOf({ asof: '2025-02-01' }));
		expect(chart.headline(rows, DEFAULT_VIEW, wordsFor('en'))).toContain('Q4 2024');
	});
});

describe('lines', () => {
	it('have a mark for every point of the evidence, by its value and period', () => {
		const names = new Map(marksOf(draw()).map((mark) => [mark.key, mark.name]));
		const words = wordsFor('en');
		let seen = 0;
		for (const record of SERIES as readonly SeriesRecord[]) {
			if (!/growth/.test(record.measure)) continue;
			for (const point of record.points) {
				const name = names.get(`${record.id}:${point.period}`);
				expect(name).toContain(`${words.percent(point.value!)} against`);
				expect(name?.includes('not yet checked') ?? null).toBe(!point.checked);
				seen += 1;
			}
		}
		expect(seen).toBe(37);
	});

	it('never hold two measures: other measures stand in a panel of their own', () => {
		const { lines, others } = chart.rows(ledgerFor('en'), DEFAULT_VIEW) as {
			lines: readonly { series: string }[];
			others: readonly { series: string }[];
		};
		const measure = (id: string) =>
			(SERIES as readonly SeriesRecord[]).find((record) => record.id === id)!.measure;
		expect(new Set(lines.map((line) => measure(line.series)))).toEqual(new Set(['revenue-growth']));
		expect(others.map((line) => measure(line.series))).toEqual([
			'revenue-growth-like-for-like',
			'customer-management-growth'
		]);
		const scene = draw({}, 1000);
		const title = textsOf(scene).find(({ text }) => text.startsWith('Other measures'))!;
		for (const mark of marksOf(scene)) {
			const at = mark.children.find((shape) => shape.kind === 'circle');
			if (!at || at.kind !== 'circle') continue;
			const other = others.some((line) => mark.series?.includes(line.series));
			expect(at.cy > title.y).toBe(other);
		}
	});

	it('stand at their value: equal steps of percent are equal steps of pixels', () => {
		const at = (key: string) => {
			const shape = marksOf(draw())
				.find((mark) => mark.key === key)!
				.children.at(-1)!;
			return shape.kind === 'circle' ? shape.cy : NaN;
		};
		const group = at('alibaba-revenue-growth-quarter:2024-Q4');
		const cloud = at('alibaba-cloud-growth-quarter:2024-Q4');
		const abroad = at('alibaba-aidc-growth-quarter:2024-Q4');
		expect((group - abroad) / (group - cloud)).toBeCloseTo(24 / 5, 6);
	});
});

describe('laws', () => {
	it.each(Object.entries(VIEWS))('hold at every width and in every language: %s', (_, view) => {
		for (const locale of LOCALES)
			for (const width of WIDTHS) expect(breachesOf(draw(view, width, locale))).toEqual([]);
	});

	it('keep the height of a variant, and of a card below 300', () => {
		for (const locale of LOCALES) {
			for (const widths of [
				[280, 360, 479],
				[480, 640, 759],
				[760, 1000, 1400]
			])
				expect(new Set(widths.map((width) => draw({}, width, locale).height)).size).toBe(1);
			const card = draw({}, 320, locale, true);
			expect(card.height).toBeLessThanOrEqual(300);
			expect(breachesOf(card)).toEqual([]);
		}
	});

	it('are empty outside of China, and say so', () => {
		const view = viewOf({ region: ['europe'] });
		const rows = chart.rows(ledgerFor('en'), view);
		expect(chart.isEmpty(rows)).toBe(true);
		expect(draw({ region: ['europe'] }).nodes).toEqual([]);
		expect(chart.headline(rows, view, wordsFor('en'))).toMatch(/^No growth figure/);
		expect(chart.isEmpty(chart.rows(ledgerFor('en'), viewOf({ region: ['CHN'] })))).toBe(false);
	});

	it('hold the same numbers in marks and table', () => {
		const rows = chart.rows(ledgerFor('en'), DEFAULT_VIEW);
		const { rows: cells, columns } = chart.table(rows, DEFAULT_VIEW, wordsFor('en'));
		const at = (key: string) => columns.findIndex((column) => column.key === key);
		const marks = new Set(marksOf(draw()).map((mark) => mark.key));
		expect(cells.length).toBe(marks.size - 2);
		for (const row of cells) expect(marks).toContain(`${row[at('series')]}:${row[at('period')]}`);
	});
});
