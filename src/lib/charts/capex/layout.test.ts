import { describe, expect, it } from 'vitest';
import { GUIDED, LOCALES, ledgerFor, SERIES, type SeriesRecord } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { wordsFor, type Locale } from '$lib/words';
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
import { chart } from '.';
import { rows as rowsOf, type CapexRows } from './rows';

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
const words = wordsFor('en');
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const asked = new Map<string, CapexRows>();
const ask = (said: Partial<View> = {}, locale: Locale = 'en'): CapexRows => {
	const key = locale + JSON.stringify(said);
	const found = asked.get(key) ?? rowsOf(ledgerFor(locale), viewOf(said));
	asked.set(key, found);
	return found;
};
const draw = (
	said: Partial<View> = {},
	width = 1000,
	locale: Locale = 'en',
	compact = false
): Scene => chart.layout(ask(said, locale), viewOf(said), sizeOf(width, compact), wordsFor(locale));
const mark = (scene: Scene, key: string): Mark =>
	marksOf(scene).find((candidate) => candidate.key === key)!;
const series = (id: string): SeriesRecord =>
	(SERIES as readonly SeriesRecord[]).find((record) => record.id === id)!;

const CASH = ['capex', 'capex-net'];
const LEASES = ['capex-with-finance-leases', 'capex-with-lease-principal'];

describe('definitions', () => {
	it.each([
		['cash', CASH],
		['with-leases', LEASES]
	] as const)(
		'%s: every line is of one measure, and none of the other definition',
		(definition, measures) => {
			for (const measure of ['total', 'per-year'] as const)
				for (const calendar of ['reported', 'aligned'] as const) {
					const { lines, guidance } = ask({ definition, measure, calendar, from: 2019 });
					expect(lines.length).toBeGreaterThan(1);
					for (const line of lines) {
						expect(measures).toContain(line.measure);
						const used = new Set(line.points.flatMap((point) => point.series));
						expect(new Set([...used].map((id) => series(id).measure))).toEqual(
							new Set([line.measure])
						);
					}
					for (const one of guidance) {
						const on = GUIDED.find((line) => line.guidance === one.series)!.measure;
						expect([...measures, null]).toContain(on);
					}
				}
		}
	);

	it('name what only the other definition has', () => {
		expect(ask({ definition: 'with-leases' }).missing).toContain('Alphabet');
		expect(ask({ definition: 'with-leases' }).missing).not.toContain('Microsoft');
		expect(ask().missing).toEqual([]);
	});
});

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

describe('years', () => {
	it('are the company’s own, or added up where it gives none', () => {
		const { lines } = ask({ measure: 'per-year' });
		const of = (actor: string) => lines.find((line) => line.actor === actor)!;
		expect(of('microsoft').points.map(({ point }) => [point.period, point.value])).toEqual([
			['FY2024', 44.5],
			['FY2025', 64.551],
			['FY2026', 115.948]
		]);
		expect(of('meta').points.at(-1)!.point).toMatchObject({ period: '2025', kind: 'derived' });
		expect(of('meta').points.at(-1)!.value).toBeCloseTo(12.94 + 16.54 + 18.83 + 21.38, 9);
	});

	it('are calendar years when aligned, wherever four quarters allow it', () => {
		const { lines } = ask({ measure: 'per-year', calendar: 'aligned' });
		const microsoft = lines.find((line) => line.actor === 'microsoft')!;
		expect(microsoft.points.map(({ point }) => point.period)).toEqual(['2024', '2025']);
		expect(microsoft.points[1]!.value).toBeCloseTo(16.745 + 17.079 + 19.394 + 29.88, 9);
		expect(microsoft.points[1]!.point.checked).toBe(false);
		// Of Oracle no four quarters of a calendar year are known.
		expect(lines.find((line) => line.actor === 'oracle')!.points[0]!.point.period).toBe('FY2024');
	});

	it('keep ranges and open ends', () => {
		const scene = draw({ measure: 'per-year', currency: 'CNY' }, 1200);
		expect(mark(scene, 'bytedance-capex-year:2026').name).toContain('at least 200 billion yuan');
		expect(mark(scene, 'bytedance-capex-year:2025').name).toContain(
			'between 150 billion yuan and 160 billion yuan'
		);
	});

	it('go on to the newest forecast only on the same measure', () => {
		const scene = draw({ measure: 'per-year' }, 1200);
		const lines = (key: string) =>
			mark(scene, key).children.filter((shape): shape is Line => shape.kind === 'line');
		expect(lines('alphabet-capex-guidance:2026#year')).toHaveLength(1);
		// Amazon forecasts net of proceeds and reports years gross.
		expect(lines('amazon-capex-guidance:2026#year')).toHaveLength(0);
	});
});

describe('calendar', () => {
	const at = (calendar: View['calendar'], period: string) =>
		ask({ calendar })
			.lines.find(({ key }) => key === 'oracle-capex-fiscal-quarter')!
			.points.find(({ point }) => point.period === period)!.at;

	it('lays fiscal quarters on the calendar’s, by their dates', () => {
		// June to August: most of it in the third quarter.
		expect(at('aligned', 'FY2027-Q1')).toBe(2026.625);
		expect(at('reported', 'FY2027-Q1')).toBeCloseTo(2026.54, 2);
		// What is a calendar quarter stays where it is, to within a day.
		for (const line of ask({ calendar: 'aligned' }).lines)
			for (const { at, point } of line.points)
				expect((at * 4) % 1, point.period).toBeCloseTo(0.5, 9);
	});

	it('draws each company’s fiscal year as a ruler', () => {
		expect(ask({ calendar: 'aligned' }).rulers.map(({ name, ends }) => [name, ends])).toEqual([
			['Alibaba Group', '03-31'],
			['Oracle', '05-31'],
			['Microsoft', '06-30']
		]);
		const texts = textsOf(draw({ calendar: 'aligned' }, 1200)).map(({ text }) => text);
		expect(texts.filter((text) => text === 'fiscal 2025')).toHaveLength(3);
		expect(ask().rulers).toEqual([]);
		expect(draw({ calendar: 'aligned' }).height - draw().height).toBe(3 * 18);
	});
});

describe('guidance', () => {
	it('has a mark for every statement since the first year shown, with its date', () => {
		for (const definition of ['cash', 'with-leases'] as const) {
			const scene = draw({ definition }, 1200);
			for (const { guidance, measure } of GUIDED) {
				const shown = (measure === null || CASH.includes(measure)) === (definition === 'cash');
				for (const point of series(guidance).points) {
					const found = mark(scene, `${guidance}:${point.period}@${point.asOf}`);
					expect(found !== undefined).toBe(shown);
					if (!shown) continue;
					expect(found.name).toContain(words.day(point.asOf!));
					expect(found.name).toContain(
						point.low === null
							? words.amount(point.value!, 'USD', 'text')
							: words.sum({ ...point, currency: 'USD', bound: 'range' }, 'text')
					);
				}
			}
		}
	});

	it('labels the newest with its year and sum', () => {
		const texts = textsOf(draw({}, 1200)).map(({ text }) => text);
		expect(texts).toContain('Amazon 2026: about $220bn');
		expect(texts).toContain('Alphabet 2026: $195–205bn');
		const leases = textsOf(draw({ definition: 'with-leases' }, 1200)).map(({ text }) => text);
		expect(leases).toContain('Microsoft 2026: about $175bn');
		expect(leases).toContain('Meta 2026: $130–145bn');
	});

	it('opens the figure of the newest statement', () => {
		const scene = draw();
		expect(mark(scene, 'alphabet-capex-guidance:2026@2026-07-22').figures).toEqual([
			'alphabet-2026-capex-guidance'
		]);
		expect(mark(scene, 'alphabet-capex-guidance:2026@2026-02-04').figures).toEqual([]);
	});

	it('knows only what had been said', () => {
		const then = ask({ asof: '2026-03-01' }).guidance.find(
			({ period, actor }) => period === '2026' && actor === 'amazon'
		)!;
		expect(then.revisions.map(({ value }) => value)).toEqual([200]);
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
