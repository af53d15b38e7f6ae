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
import { breachesOf, marksOf, sizeOf, textsOf, type Rect, type Scene } from '../frame';
import { chart } from '.';
import { elapsedOn, quartersOn } from './delivery';
import { allRows, rows as rowsOf } from './rows';

const VIEWS: Record<string, Partial<View>> = {
	default: {},
	'in euros': { currency: 'EUR' },
	'in yen': { currency: 'JPY', sort: 'name' },
	'eastern Asia': { region: ['eastern-asia'] },
	'one row': { region: ['THA'] },
	payers: { side: 'payer', region: ['northern-america'] },
	'end of 2025': { asof: '2025-12-31' },
	'two rows': { limit: 2 },
	'by region': { sort: 'region' }
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
const row = (key: string, said: Partial<View> = {}) =>
	allRows(rowsOf(ledgerFor('en'), viewOf(said))).find((one) => one.key === key)!;
const figure = (id: string): CommitmentRecord => COMMITMENTS.find((record) => record.id === id)!;
const point = (id: string, period: string, asOf?: string) =>
	(SERIES as readonly SeriesRecord[])
		.find((record) => record.id === id)!
		.points.find((one) => one.period === period && (!asOf || one.asOf === asOf))!;

/** The drawn words of one row. */
const labelsOf = (key: string, width = 1000): readonly string[] =>
	marksOf(draw({}, width))
		.find((mark) => mark.key === key)!
		.children.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('drawn labels, against the evidence one by one', () => {
	it('Alibaba: 193.741 of at least 380, five of twelve quarters, an upper bound', () => {
		const labels = labelsOf('alibaba-2025-cloud-ai-plan');
		const plan = figure('alibaba-2025-cloud-ai-plan').amount;
		const spent = figure('alibaba-capex-apr2025-jun2026').amount;
		expect([plan.low, plan.bound, spent.low]).toEqual([380, 'at-least', 193.741]);
		expect(labels).toContain('at most CN¥194bn of at least CN¥380bn by June 2026');
		expect(labels).toContain('at most 51%');
		expect(labels.join(' ')).toMatch(/upper bound.*after 5 of 12 quarters/);
		expect(row('alibaba-2025-cloud-ai-plan').spent.high).toBeCloseTo(193.741, 9);
		expect((193.741 / 380) * 100).toBeCloseTo(row('alibaba-2025-cloud-ai-plan').share, 9);
	});

	it('Microsoft in the Emirates: at least 7.3 of 15.2', () => {
		expect(figure('ae-microsoft-2023-2025').amount).toMatchObject({ low: 7.3, high: null });
		expect(figure('ae-microsoft-2025').amount.low).toBe(15.2);
		const labels = labelsOf('ae-microsoft-2025');
		expect(labels).toContain('at least $7.3bn of $15.2bn by December 2025');
		expect(labels).toContain('at least 48%');
	});

	it('Microsoft’s 80 billion of fiscal 2025: at most 88.2, with leases', () => {
		const quarters = ['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'].map(
			(period) => point('microsoft-capex-with-finance-leases-quarter', period).value!
		);
		expect(quarters.reduce((sum, value) => sum + value)).toBeCloseTo(88.2, 9);
		expect(figure('microsoft-fy2025-80bn').statusNote).toContain('88.2 billion');
		const labels = labelsOf('microsoft-fy2025-80bn');
		expect(labels).toContain('at most $88.2bn of about $80bn by June 2025');
		expect(labels).toContain('at most 110%');
		expect(labels.join(' ')).toContain('upper bound');
	});

	it('Alibaba’s plan of 2020: 129.1 of about 200, on another measure', () => {
		expect(figure('alibaba-2020-cloud-plan').caveat).toContain('129.1 billion');
		const labels = labelsOf('alibaba-2020-cloud-plan');
		expect(labels).toContain('CN¥129bn of about CN¥200bn by March 2023');
		expect(labels.join(' ')).toContain('another measure');
	});

	it('YTL and AWS in Thailand, as their own texts say', () => {
		expect(labelsOf('ytl-nvidia-malaysia')).toContain(
			'about RM10bn of about RM20bn by October 2025'
		);
		expect(labelsOf('ytl-nvidia-malaysia')).toContain('about 50%');
		expect(labelsOf('aws-thailand-5bn')).toContain(
			'about THB\u00a025bn of about THB\u00a0200bn by June 2024'
		);
	});

	it.each([
		[
			'amazon-capex-guidance:2026',
			43.2 + 53.1,
			'$96.3bn of about $220bn by June 2026',
			'about 44%'
		],
		[
			'alphabet-capex-guidance:2026',
			35.67 + 44.924,
			'$80.6bn of $195–205bn by June 2026',
			'39% to 41%'
		],
		[
			'microsoft-capex-guidance:2026',
			31.9 + 41,
			'$72.9bn of about $175bn by June 2026',
			'about 42%'
		],
		[
			'meta-capex-guidance:2026',
			19 + 30.116,
			'at least $49.1bn of $130–145bn by June 2026',
			'at least 34%'
		],
		['oracle-capex-guidance:FY2026', 55.663, '$55.7bn of about $50bn by May 2026', 'about 111%'],
		['alphabet-capex-guidance:2025', 91.447, '$91.4bn of $91–93bn by December 2025', '98% to 100%'],
		['meta-capex-guidance:2025', 72.22, '$72.2bn of $70–72bn by December 2025', '100% to 103%']
	])('%s', (key, spent, sums, share) => {
		expect(row(key).spent.low).toBeCloseTo(spent, 9);
		expect(labelsOf(key)).toEqual(expect.arrayContaining([sums, share]));
	});

	it('holds the guidance that was newest', () => {
		expect(point('amazon-capex-guidance', '2026', '2026-07-30').value).toBe(220);
		expect(row('amazon-capex-guidance:2026').announced.low).toBe(220);
		expect(row('amazon-capex-guidance:2026', { asof: '2026-07-01' }).announced.low).toBe(200);
		expect(row('oracle-capex-guidance:FY2026', { asof: '2025-12-01' }).announced.low).toBe(35);
	});

	it('draws no other row, and none of Amazon in 2025, whose forecast and report differ in measure', () => {
		expect(allRows(rowsOf(ledgerFor('en'), DEFAULT_VIEW)).map(({ key }) => key)).toEqual([
			'alibaba-2025-cloud-ai-plan',
			'ae-microsoft-2025',
			'aws-thailand-5bn',
			'ytl-nvidia-malaysia',
			'amazon-capex-guidance:2026',
			'alphabet-capex-guidance:2026',
			'microsoft-capex-guidance:2026',
			'meta-capex-guidance:2026',
			'alphabet-capex-guidance:2025',
			'microsoft-fy2025-80bn',
			'meta-capex-guidance:2025',
			'oracle-capex-guidance:FY2026',
			'alibaba-2020-cloud-plan'
		]);
	});
});

describe('bars', () => {
	it.each([280, 700, 1200])('are as long as the share at %d px', (width) => {
		const scene = draw({}, width);
		for (const one of allRows(rowsOf(ledgerFor('en'), DEFAULT_VIEW))) {
			const shapes = marksOf(scene).find(({ key }) => key === one.key)!.children;
			const rects = shapes.filter((shape): shape is Rect => shape.kind === 'rect');
			const track = rects.find(({ fill }) => fill === 'land')!;
			const bar = rects.find(({ fill }) => fill === one.region)!;
			expect(bar.width / track.width).toBeCloseTo(one.share / 100, 6);
			expect(bar.texture).toBe(
				{ same: 'solid', 'lower-bound': 'solid', 'upper-bound': 'hatch', 'other-measure': 'light' }[
					one.standing
				]
			);
		}
	});
});

describe('time', () => {
	it('is counted in days to the view’s day, and in whole quarters', () => {
		const plan = { from: '2025-04-01', to: '2028-03-31' };
		expect(elapsedOn(plan, '2025-03-31')).toBe(0);
		expect(elapsedOn(plan, '2028-03-31')).toBe(100);
		expect(elapsedOn({ from: '2025-01-01', to: '2025-12-31' }, '2025-07-02')).toBeCloseTo(
			(183 / 365) * 100,
			9
		);
		expect(quartersOn(plan, '2026-06-30')).toEqual({ done: 5, of: 12 });
		expect(row('alibaba-2025-cloud-ai-plan').elapsed).toBeCloseTo(54.9, 1);
		expect(row('alibaba-2025-cloud-ai-plan', { asof: '2026-06-30' }).elapsed).toBeCloseTo(41.6, 1);
		expect(row('ytl-nvidia-malaysia').elapsed).toBeNull();
	});

	it('moves what is known', () => {
		const then = row('alibaba-2025-cloud-ai-plan', { asof: '2025-12-31' });
		expect(then.spent.high).toBeCloseTo(38.68 + 31.5 + 29, 9);
		expect(then.quarters).toEqual({ done: 3, of: 12 });
		const first = rowsOf(ledgerFor('en'), viewOf({ asof: '2025-01-01' }));
		expect(allRows(first).map(({ key }) => key)).toEqual([
			'aws-thailand-5bn',
			'alibaba-2020-cloud-plan'
		]);
	});
});

describe('currency', () => {
	it('moves no share', () => {
		const own = allRows(rowsOf(ledgerFor('en'), DEFAULT_VIEW));
		const euros = allRows(rowsOf(ledgerFor('en'), viewOf({ currency: 'EUR' })));
		expect(euros.map(({ key }) => key).sort()).toEqual(own.map(({ key }) => key).sort());
		for (const one of euros) {
			expect(one.currency).toBe('EUR');
			expect(one.share).toBe(own.find(({ key }) => key === one.key)!.share);
			const spent = one.spent.low ?? one.spent.high!;
			expect((spent / one.announced.low!) * 100).toBeCloseTo(one.share, 6);
		}
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

	it('are empty where nothing is known, and say so', () => {
		const view = viewOf({ region: ['oceania'] });
		const rows = rowsOf(ledgerFor('en'), view);
		expect(chart.isEmpty(rows)).toBe(true);
		expect(draw({ region: ['oceania'] }).nodes).toEqual([]);
		expect(chart.headline(rows, view, words)).toMatch(/^No plan/);
	});

	it('hold the same numbers in marks and table', () => {
		const { rows: cells } = chart.table(rowsOf(ledgerFor('en'), DEFAULT_VIEW), DEFAULT_VIEW, words);
		expect(cells.map(([id]) => id)).toEqual(marksOf(draw()).map(({ key }) => key));
	});

	it('say it in the finding', () => {
		const rows = rowsOf(ledgerFor('en'), DEFAULT_VIEW);
		expect(chart.headline(rows, DEFAULT_VIEW, words)).toBe(
			'Alibaba Group has spent at most 51% of its plan after 5 of 12 quarters'
		);
		expect(textsOf(draw()).map(({ text }) => text)).toContain('Plans that are running');
	});
});
