import { describe, expect, it } from 'vitest';
import { GUIDED } from '$lib/figures';
import type { View } from '$lib/view';
import { textsOf, type Line } from '../frame';
import { ask, CASH, draw, LEASES, mark, series, words } from './testing/drawn';

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
