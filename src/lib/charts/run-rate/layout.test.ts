import { describe, expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { convert, reporterOf, statedMonths } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import { breachesOf, marksOf, sizeOf, textsOf, type Rect, type Scene } from '../frame';
import { layout } from './layout';
import { rows, yearsShown, type RunRateRows } from './rows';
import { describe as inWords, headline, legend, notes } from './text';
import { table } from './table';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const VIEWS: Record<string, Partial<View>> = {
	default: {},
	'by payer': { side: 'payer' },
	Europe: { region: ['europe'] },
	'real yuan': { currency: 'CNY', prices: 'real' },
	budgets: { nature: ['public-budget'], focus: ['ai-infrastructure', 'partly', 'wider'] },
	'as of early 2025': { asof: '2025-02-28' },
	'one year': { from: 2026, to: 2026 },
	'one figure': { region: ['KEN', 'GHA'] }
};
const WIDTHS = [280, 328, 479, 480, 736, 760, 1208, 1400];
const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const asked = new Map<string, RunRateRows>();
function rowsOf(said: Partial<View>, locale: Locale): RunRateRows {
	const key = locale + JSON.stringify(said);
	const found = asked.get(key) ?? rows(ledgerFor(locale), viewOf(said));
	asked.set(key, found);
	return found;
}
const draw = (said: Partial<View>, width: number, locale: Locale = 'en', compact = false) =>
	layout(rowsOf(said, locale), viewOf(said), sizeOf(width, compact), wordsFor(locale));

/** Pixels of a year's bar by how they are painted, whichever way the bar runs. */
function lengthsOf(scene: Scene, year: number, upright: boolean) {
	const rects = marksOf(scene)
		.filter(({ key }) => key.startsWith(`${year}-`))
		.flatMap(({ children }) => children)
		.filter((shape): shape is Rect => shape.kind === 'rect');
	const of = (texture: Rect['texture']) =>
		rects
			.filter((rect) => rect.texture === texture)
			.reduce((sum, rect) => sum + (upright ? rect.height : rect.width), 0);
	return { solid: of('solid'), light: of('light'), hatch: of('hatch') };
}

describe('the stack is the money of a year', () => {
	const view = viewOf({});
	const { spending } = rows(ledger, view);
	const figures = ledger.figures.filter(({ id }) => spending.counted.includes(id));

	/** Month by month: how much of a year's plans is possible, and what payers reported. */
	function byHand(year: number) {
		let high = 0;
		const reported = new Map<string, number>();
		for (const figure of figures) {
			const { first, count } = statedMonths(figure)!;
			let months = 0;
			for (let at = first; at < first + count; at += 0.5)
				if (Math.floor(at / 12) === year) months += 0.5;
			if (months === 0) continue;
			const reports = figure.payers.map((payer) => reporterOf(ledger, payer, year));
			if (reports.every((report) => report !== null)) {
				for (const report of reports) {
					const rate = ledger.yearRates[String(year)]!.perUsd[report!.currency]!;
					reported.set(report!.actor, report!.value / rate);
				}
				continue;
			}
			const sum = convert(figure, 'USD', ledger)!;
			high += ((sum.high ?? sum.low ?? 0) * months) / count;
		}
		return { high, reported: [...reported.values()].reduce((a, b) => a + b, 0) };
	}

	test.each([
		['columns', 1000, true],
		['rows', 400, false]
	] as const)(
		'%s: solid is reported, and all of a bar is reported and possible',
		(_, width, upright) => {
			const scene = draw({}, width);
			const perBillion = new Set<string>();
			for (const { year, low, high, reported } of spending.years) {
				const again = byHand(year);
				const { solid, light, hatch } = lengthsOf(scene, year, upright);
				expect(reported).toBeCloseTo(again.reported, 6);
				expect(high).toBeCloseTo(again.high, 6);
				perBillion.add(((solid + light + hatch) / (again.high + again.reported)).toFixed(6));
				expect(solid / (solid + light + hatch)).toBeCloseTo(
					again.reported / (again.high + again.reported),
					9
				);
				expect(hatch / (solid + light + hatch)).toBeCloseTo(
					(high - low) / (again.high + again.reported),
					9
				);
			}
			// One scale for all years.
			expect(perBillion.size).toBe(1);
		}
	);
	test('segments touch and do not cover each other', () => {
		for (const said of Object.values(VIEWS)) {
			const scene = draw(said, 400);
			for (const year of yearsShown(viewOf(said))) {
				const rects = marksOf(scene)
					.filter(({ key }) => key.startsWith(`${year}-`))
					.flatMap(({ children }) => children)
					.filter((shape): shape is Rect => shape.kind === 'rect')
					.sort((a, b) => a.x - b.x);
				rects.slice(1).forEach((rect, at) => {
					expect(rect.x).toBeCloseTo(rects[at]!.x + rects[at]!.width, 6);
				});
			}
		}
	});
	test('under a region by destination nothing is replaced', () => {
		const europe = rows(ledger, viewOf({ region: ['europe'] })).spending;
		expect(europe.years.every(({ reported }) => reported === 0)).toBe(true);
	});
	test('the table holds what is drawn', () => {
		const found = rows(ledger, view);
		const { columns, rows: cells } = table(found, view, words);
		const at = (key: string) => columns.findIndex((column) => column.key === key);
		for (const year of found.spending.years) {
			const own = cells.filter((row) => row[0] === year.year);
			const sum = (key: string) => own.reduce((total, row) => total + (row[at(key)] as number), 0);
			expect(sum('reported_usd_billion')).toBeCloseTo(year.reported, 9);
			expect(sum('implied_low_usd_billion')).toBeCloseTo(year.low, 9);
			expect(sum('implied_high_usd_billion')).toBeCloseTo(year.high, 9);
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
	test.each(LOCALES)('in %s, in long currencies too', (locale) => {
		for (const currency of ['USD', 'CNY', 'JPY'] as const)
			for (const width of [280, 480, 760, 900])
				expect(breachesOf(draw({ currency }, width, locale))).toEqual([]);
	});
	test('height does not change inside a variant', () => {
		for (const said of [{}, { region: ['europe'] }, { currency: 'CNY' } as const])
			for (const widths of [
				[280, 479],
				[480, 759],
				[760, 1400]
			])
				for (const locale of ['en', 'es'] as const) {
					const heights = widths.map((width) => draw(said, width, locale).height);
					expect(new Set(heights).size).toBe(1);
				}
	});
	test('a card is at most 300 px high', () => {
		for (const locale of ['en', 'es'] as const)
			for (const said of Object.values(VIEWS)) {
				const scene = draw(said, 320, locale, true);
				expect(scene.height).toBeLessThanOrEqual(300);
				expect(breachesOf(scene)).toEqual([]);
			}
	});
	test('nothing selected is an empty drawing with a headline', () => {
		const view = viewOf({ region: ['ATA'] });
		const none = rows(ledger, view);
		expect(marksOf(layout(none, view, sizeOf(600), words))).toEqual([]);
		expect(headline(none, view, words)).toBe('Investment plans: nothing with named years');
	});
});

describe('words', () => {
	const view = viewOf({});
	const found = rows(ledger, view);
	test('the sums said are those of the stack', () => {
		const peak = found.spending.years.find(({ year }) => year === 2026)!;
		const told = found.spending.years.find(({ year }) => year === 2025)!;
		const said = headline(found, view, words);
		expect(said).toContain(words.interval(peak, 'USD'));
		expect(said).toContain(words.amount(told.reported, 'USD'));
		expect(inWords(found, view, words)).toContain('Amazon, Alphabet (Google), Microsoft');
	});
	test('the rule is written on the chart, and only where it was used', () => {
		expect(notes(found, view, words).join(' ')).toContain('stands in place of the plan’s share');
		const europe = viewOf({ region: ['europe'] });
		const rule = notes(rows(ledger, europe), europe, words).join(' ');
		expect(rule).not.toContain('stands in place');
		const samples = legend(rows(ledger, europe), europe, words).map(({ sample }) => sample);
		expect(samples).not.toContain('solid');
	});
	test('every year and every part of the world is a mark with a name', () => {
		const scene = draw({}, 1000);
		const keys = marksOf(scene).map(({ key }) => key);
		for (const { year, parts } of found.spending.years) {
			expect(keys).toContain(String(year));
			for (const part of parts.filter((one) => one.high + one.reported > 0))
				expect(keys).toContain(`${year}-${part.region}`);
		}
		const worldwide = marksOf(scene).find(({ key }) => key === '2025-worldwide')!;
		expect(worldwide.name).toMatch(
			/^2025, Worldwide or not stated; 393.* billion US dollars reported by Amazon/
		);
		expect(textsOf(scene).map(({ text }) => text)).toContain('2030');
	});
});
