import { describe, expect, it } from 'vitest';
import { LOCALES, ledgerFor, SERIES, type SeriesRecord } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { breachesOf, marksOf, textsOf, type Circle } from '../frame';
import { chart } from '.';
import { ask, CASH, draw, mark, words } from './testing/drawn';

const VIEWS: Record<string, Partial<View>> = {
	default: {},
	'with leases': { definition: 'with-leases' },
	aligned: { calendar: 'aligned' },
	'by year': { measure: 'per-year' },
	'by year, aligned, since 2019': { measure: 'per-year', calendar: 'aligned', from: 2019 },
	'since 2019, log': { from: 2019, scale: 'log' },
	China: { region: ['CHN'], currency: 'CNY' },
	'in yen': { currency: 'JPY' },
	original: { currency: 'original' },
	'one line': { limit: 1 },
	'one quarter': { from: 2026, to: 2026 },
	'end of 2024': { asof: '2024-12-31' },
	'by year with leases': { measure: 'per-year', definition: 'with-leases' }
};
const WIDTHS = [280, 360, 480, 700, 760, 1300];
describe('points', () => {
	it('of the evidence are all there, by value, kind and check', () => {
		const scene = draw({}, 1200);
		let seen = 0;
		for (const record of SERIES as readonly SeriesRecord[]) {
			if (!CASH.includes(record.measure) || !record.basis.endsWith('quarter')) continue;
			for (const point of record.points) {
				if (point.to < '2024') continue;
				const found = mark(scene, `${record.id}:${point.period}`);
				const own = words.amount(point.value!, record.currency!, 'text');
				expect(found.name).toContain(own);
				expect(found.name.includes('not yet checked')).toBe(!point.checked);
				expect(found.name.includes('estimate')).toBe(point.kind === 'estimate');
				const shape = found.children.at(-1)!;
				expect(shape.kind).toBe(
					{ reported: 'circle', derived: 'rect', estimate: 'path', guidance: 'path' }[point.kind]
				);
				expect(shape.kind !== 'text' && shape.fill === 'ground').toBe(!point.checked);
				seen += 1;
			}
		}
		expect(seen).toBe(75);
	});

	it('stand at their value on one scale', () => {
		const scene = draw();
		const cy = (key: string) => (mark(scene, key).children.at(-1) as Circle).cy;
		const [zero, ten] = ['0', '10'].map((text) => {
			const label = textsOf(scene).find((one) => one.text === text)!;
			return label.y + 4;
		}) as [number, number];
		const perBillion = (zero - ten) / 10;
		for (const [key, value] of [
			['amazon-capex-quarter:2025-Q3', 35.095],
			['alphabet-capex-quarter:2026-Q1', 35.67],
			['meta-capex-quarter:2026-Q1', 19]
		] as const)
			expect((zero - cy(key)) / perBillion).toBeCloseTo(value, 6);
	});

	it('are converted at the mean of their year', () => {
		const rate = ledgerFor('en').yearRates['2026']!.perUsd.CNY!;
		const line = ask().lines.find(({ key }) => key === 'alibaba-capex-quarter')!;
		expect(line.points.at(-1)!.value).toBeCloseTo(67.678 / rate, 9);
		const rows = ask();
		expect(chart.notes(rows, DEFAULT_VIEW, words).join(' ')).toContain('mean rate');
		expect(ask({ region: ['CHN'], currency: 'CNY' }).converted).toBe(false);
		expect(ask({ region: ['CHN'], currency: 'original' }).currency).toBe('CNY');
		expect(ask({ currency: 'original' }).currency).toBe('USD');
	});

	it('keep a gap: no line is drawn through quarters without a figure but a dotted one', () => {
		const shapes = mark(draw(), 'oracle-capex-fiscal-quarter').children.filter(
			(shape) => shape.kind === 'path'
		);
		const dotted = shapes.filter(({ strokeWidth }) => strokeWidth === 1);
		expect(dotted).toHaveLength(2);
	});
});

describe('laws', () => {
	it.each(Object.entries(VIEWS))('hold at every width and in every language: %s', (_, view) => {
		for (const locale of LOCALES)
			for (const width of WIDTHS)
				expect(breachesOf(draw(view, width, locale)), `${locale} ${width}`).toEqual([]);
	});

	it('keep the height of a variant, and of a card below 300', () => {
		for (const view of [{}, { calendar: 'aligned' }, { measure: 'per-year' }] as Partial<View>[])
			for (const locale of LOCALES) {
				for (const widths of [
					[280, 360, 479],
					[480, 640, 759],
					[760, 1000, 1400]
				])
					expect(new Set(widths.map((width) => draw(view, width, locale).height)).size).toBe(1);
				const card = draw(view, 320, locale, true);
				expect(card.height).toBeLessThanOrEqual(300);
				expect(breachesOf(card)).toEqual([]);
			}
	});

	it('are empty where no company is at home, and say so', () => {
		const rows = ask({ region: ['africa'] });
		expect(chart.isEmpty(rows)).toBe(true);
		expect(draw({ region: ['africa'] }).nodes).toEqual([]);
		expect(chart.headline(rows, DEFAULT_VIEW, words)).toMatch(/^No company/);
	});

	it('go by the home of the company', () => {
		const names = (region: string[]) => new Set(ask({ region }).lines.map(({ name }) => name));
		expect(names(['eastern-asia'])).toEqual(new Set(['Alibaba Group', 'Tencent']));
		expect(names(['USA']).has('Tencent')).toBe(false);
	});

	it('hold the same numbers in marks and table', () => {
		const rows = ask();
		const { rows: cells, columns } = chart.table(rows, DEFAULT_VIEW, words);
		const of = (key: string) => columns.findIndex((column) => column.key === key);
		const keys = new Set(marksOf(draw()).map(({ key }) => key));
		expect(cells.length).toBe(keys.size - rows.lines.length - rows.guidance.length);
		for (const row of cells) {
			const said = row[of('said')];
			expect(keys).toContain(`${row[of('series')]}:${row[of('period')]}${said ? `@${said}` : ''}`);
		}
	});
});

describe('the finding', () => {
	it('is the largest newest sum, with the year before where that is known', () => {
		expect(chart.headline(ask(), DEFAULT_VIEW, words)).toBe(
			'Amazon spent $53.1bn in Q2 2026, more than any other company here'
		);
		expect(chart.headline(ask({ region: ['CHN'], currency: 'CNY' }), DEFAULT_VIEW, words)).toBe(
			'Alibaba Group spent CN¥67.7bn in Q2 2026, 1.7 times as much as a year before'
		);
	});
});
