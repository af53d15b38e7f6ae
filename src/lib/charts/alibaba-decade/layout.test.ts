import { describe, expect, it } from 'vitest';
import {
	COMMITMENTS,
	LOCALES,
	ledgerFor,
	SERIES,
	type CommitmentRecord,
	type SeriesRecord
} from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { wordsFor, type Locale } from '$lib/words';
import { breachesOf, marksOf, sizeOf, textsOf, type Mark, type Rect, type Scene } from '../frame';
import { chart } from '.';
import { extentOf } from './layout';
import { rows as rowsOf } from './rows';

const VIEWS: Record<string, Partial<View>> = {
	default: {},
	'in euros': { currency: 'EUR' },
	'in yen': { currency: 'JPY' },
	original: { currency: 'original' },
	'before the plan': { asof: '2025-02-01' },
	'when it was announced': { asof: '2025-02-24' },
	'after its first quarter': { asof: '2025-08-01' },
	'long ago': { asof: '2019-05-01' }
};
const WIDTHS = [280, 360, 479, 480, 640, 759, 760, 1000, 1400];
const words = wordsFor('en');
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const draw = (
	said: Partial<View> = {},
	width = 1000,
	locale: Locale = 'en',
	compact = false
): Scene => {
	const view = viewOf(said);
	return chart.layout(
		rowsOf(ledgerFor(locale), view),
		view,
		sizeOf(width, compact),
		wordsFor(locale)
	);
};
const said = (scene: Scene) => textsOf(scene).map(({ text }) => text);
const mark = (scene: Scene, key: string): Mark =>
	marksOf(scene).find((candidate) => candidate.key === key)!;
const areaOf = (one: Mark) => {
	const rect = one.children.find((shape): shape is Rect => shape.kind === 'rect')!;
	return rect.width * rect.height;
};

const figure = (id: string): CommitmentRecord => COMMITMENTS.find((record) => record.id === id)!;
const points = (id: string) =>
	(SERIES as readonly SeriesRecord[]).find((record) => record.id === id)!.points;

describe('areas', () => {
	it.each([280, 700, 1200])('are the sums of the evidence at %d px', (width) => {
		const scene = draw({}, width);
		const { from, to, high } = extentOf(rowsOf(ledgerFor('en'), DEFAULT_VIEW));
		const plan = mark(scene, 'alibaba-2025-cloud-ai-plan');
		const wall = plan.children.find((shape): shape is Rect => shape.kind === 'rect')!;
		// The plan's own rectangle gives the scale: 380 billion over three years.
		const perBillionYear = wall.height / (380 / 3);
		const perYear = scene.width / (to - from);
		expect(areaOf(plan) / (perBillionYear * perYear)).toBeCloseTo(
			figure('alibaba-2025-cloud-ai-plan').amount.low!,
			6
		);
		expect(
			areaOf(mark(scene, 'alibaba-past-decade-statement')) / (perBillionYear * perYear)
		).toBeCloseTo(figure('alibaba-past-decade-statement').amount.high!, 6);
		expect(
			areaOf(mark(scene, 'alibaba-capex-past-ten-fiscal-years')) / (perBillionYear * perYear)
		).toBeCloseTo(figure('alibaba-capex-past-ten-fiscal-years').amount.low!, 6);
		const since = points('alibaba-capex-quarter').filter((point) => point.from >= '2025-04-01');
		expect(since).toHaveLength(5);
		for (const point of since)
			expect(
				areaOf(mark(scene, `alibaba-capex-quarter:${point.period}`)) / (perBillionYear * perYear)
			).toBeCloseTo(point.value!, 6);
		expect(high).toBeCloseTo(380 / 3, 9);
	});

	it('keep their bounds: less than is hatched and never solid, at least has no lid', () => {
		const scene = draw();
		const past = mark(scene, 'alibaba-past-decade-statement').children;
		expect(past.filter((shape) => shape.kind === 'rect').map((rect) => rect.texture)).toEqual([
			'hatch'
		]);
		const plan = mark(scene, 'alibaba-2025-cloud-ai-plan');
		expect(
			plan.children.filter((shape) => shape.kind === 'line').every(({ x1, x2 }) => x1 === x2)
		).toBe(true);
		expect(plan.name).toContain('at least 380 billion yuan');
		expect(mark(scene, 'alibaba-past-decade-statement').name).toContain(
			'less than 380 billion yuan'
		);
	});
});

describe('labels', () => {
	const drawn = said(draw({}, 1200));

	it('say the plan, the decade, the press compilation and what was spent as the evidence does', () => {
		expect(figure('alibaba-2025-cloud-ai-plan').amount).toMatchObject({ low: 380, high: null });
		expect(drawn).toContain('Plan: at least CN¥380bn in 3 years');
		expect(figure('alibaba-past-decade-statement').amount).toMatchObject({ low: null, high: 380 });
		expect(drawn).toContain('The ten years before: less than CN¥380bn');
		expect(figure('alibaba-capex-past-ten-fiscal-years').amount.low).toBe(326.1);
		expect(drawn.join(' ')).toContain('whole group: about CN¥326bn');
		expect(figure('alibaba-capex-apr2025-jun2026').amount.low).toBe(193.741);
		expect(drawn).toContain('Spent by June 2026: at most CN¥194bn, 51% of the floor');
		expect(drawn).toContain('after 5 of 12 quarters');
	});

	it('say every quarter since the plan', () => {
		for (const point of points('alibaba-capex-quarter'))
			if (point.from >= '2025-04-01')
				expect(drawn).toContain(
					`${words.seriesPeriod(point.period)}: ${words.amount(point.value!, 'CNY')}`
				);
	});

	it('say fiscal years, the newest at every width', () => {
		for (const point of points('alibaba-capex-fiscal-year').slice(-2))
			for (const width of [280, 480, 760])
				expect(said(draw({}, width))).toContain(words.amount(point.value!, 'CNY'));
		const labelled = points('alibaba-capex-fiscal-year').filter((point) =>
			drawn.includes(words.amount(point.value!, 'CNY'))
		);
		expect(labelled.length).toBeGreaterThanOrEqual(7);
	});
});

describe('steps', () => {
	it('have a spoken mark for every year of both definitions, each as long as its year', () => {
		const scene = draw({}, 1200);
		const { from, to } = extentOf(rowsOf(ledgerFor('en'), DEFAULT_VIEW));
		for (const id of ['alibaba-capex-fiscal-year', 'alibaba-capex-wide-fiscal-year'])
			for (const point of points(id)) {
				const step = mark(scene, `${id}:${point.period}`);
				expect(step.name).toContain(
					words.amount(point.value!, id.includes('wide') ? 'HKD' : 'CNY', 'text')
				);
				expect(step.name.includes('not yet checked')).toBe(!point.checked);
				const [line] = step.children.filter((shape) => shape.kind === 'line');
				expect((line!.x2 - line!.x1) / (1200 / (to - from))).toBeCloseTo(1, 2);
			}
	});

	it('are never joined across definitions', () => {
		for (const group of draw().nodes)
			if (group.kind === 'group' && group.key.endsWith('-joints'))
				expect(
					new Set(group.children.map((line) => line.kind === 'line' && line.stroke)).size
				).toBe(1);
		const { steps, wider } = rowsOf(ledgerFor('en'), DEFAULT_VIEW);
		expect(new Set(steps.map((step) => step.series)).size).toBe(1);
		expect(new Set(wider.map((step) => step.series)).size).toBe(1);
	});
});

describe('views', () => {
	it('are in yuan unless another currency is asked for', () => {
		expect(rowsOf(ledgerFor('en'), DEFAULT_VIEW).currency).toBe('CNY');
		expect(rowsOf(ledgerFor('en'), viewOf({ currency: 'original' })).currency).toBe('CNY');
		const euros = rowsOf(ledgerFor('en'), viewOf({ currency: 'EUR' }));
		expect(euros.plan!.low).toBeCloseTo(50.08, 2);
		// An exchange rate moves no share.
		expect(euros.spent!.share).toBeCloseTo((193.741 / 380) * 100, 9);
	});

	it('know only what was known', () => {
		const then = rowsOf(ledgerFor('en'), viewOf({ asof: '2025-02-01' }));
		expect([then.plan, then.decade, then.press, then.spent]).toEqual([null, null, null, null]);
		expect(chart.headline(then, DEFAULT_VIEW, words)).toContain('fiscal 2024');
		const later = rowsOf(ledgerFor('en'), viewOf({ asof: '2025-12-01' }));
		expect(later.spent).toMatchObject({ quarters: 2, figure: null });
		expect(later.spent!.value).toBeCloseTo(38.68 + 31.5, 9);
	});

	it.each(Object.entries(VIEWS))(
		'keep the laws at every width and in every language: %s',
		(_, view) => {
			for (const locale of LOCALES)
				for (const width of WIDTHS) expect(breachesOf(draw(view, width, locale))).toEqual([]);
		}
	);

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
		const rows = rowsOf(ledgerFor('en'), view);
		expect(chart.isEmpty(rows)).toBe(true);
		expect(draw({ region: ['europe'] }).nodes).toEqual([]);
		expect(chart.headline(rows, view, words)).toMatch(/^Nothing/);
	});

	it('hold the same numbers in marks and table', () => {
		const { rows: cells, columns } = chart.table(
			rowsOf(ledgerFor('en'), DEFAULT_VIEW),
			DEFAULT_VIEW,
			words
		);
		const keys = marksOf(draw()).map(({ key }) => key);
		expect(cells.map(([id]) => id).sort()).toEqual([...keys].sort());
		const low = columns.findIndex(({ key }) => key === 'original_low_billion');
		expect(cells.find(([id]) => id === 'alibaba-capex-quarter:2026-Q2')![low]).toBe(67.678);
	});
});
