import { ledgerFor, NATURES, REGION_IDS, STATUSES, TIERS, WHO } from '$lib/figures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	CALENDARS,
	CODECS,
	DEFINITIONS,
	SORTS,
	THEMES,
	DEFAULT_VIEW,
	VIEW_KEYS,
	addressOf,
	knownIn,
	parse,
	write,
	type View
} from './index';

const ledger = ledgerFor('en');
const known = knownIn(ledger);
const read = (query: string) => parse(new URLSearchParams(query), known);

const inOrder = <T>(values: readonly T[]) =>
	fc.subarray([...values]).map((chosen) => chosen as readonly T[]);
const orDefault = <T>(arbitrary: fc.Arbitrary<T>, value: T) =>
	fc.oneof(arbitrary, fc.constant(value));

const views: fc.Arbitrary<View> = fc
	.record({
		region: fc.uniqueArray(fc.constantFrom(...REGION_IDS, 'EUU', 'WLD', 'CHN', 'FRA', 'USA'), {
			maxLength: 5
		}),
		side: fc.constantFrom('destination', 'payer'),
		counterpart: fc.uniqueArray(fc.constantFrom(...REGION_IDS, 'WLD', 'ARE'), { maxLength: 3 }),
		who: inOrder(WHO).filter((list) => list.length < WHO.length),
		tier: inOrder(TIERS).filter((list) => list.length < TIERS.length),
		calendar: fc.constantFrom(...CALENDARS),
		definition: fc.constantFrom(...DEFINITIONS),
		sort: fc.constantFrom(...SORTS),
		theme: fc.constantFrom(...THEMES),
		nature: orDefault(
			inOrder(NATURES).filter((list) => list.length > 0),
			DEFAULT_VIEW.nature
		),
		focus: fc.constantFrom(DEFAULT_VIEW.focus, ['wider'], ['ai-infrastructure']),
		status: inOrder(STATUSES).filter((list) => list.length < STATUSES.length),
		measure: fc.constantFrom('total', 'per-year', 'gdp-share', 'per-person'),
		currency: fc.constantFrom('USD', 'EUR', 'CNY', 'GBP', 'JPY', 'original'),
		prices: fc.constantFrom('nominal', 'real'),
		scale: fc.constantFrom('linear', 'log'),
		from: fc.integer({ min: 2014, max: 2026 }),
		to: fc.option(fc.integer({ min: 2026, max: 2050 }), { nil: null }),
		asof: fc.option(fc.constantFrom('2025-02-24', '2026-01-01'), { nil: null }),
		limit: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null }),
		highlight: fc.option(fc.constantFrom(...ledger.figures.map((figure) => figure.id)), {
			nil: null
		}),
		tab: fc.constantFrom('chart', 'table', 'sources')
	})
	.map((change) => ({ ...DEFAULT_VIEW, ...change }) as View);

describe('the address of a view', () => {
	test('parse(write(view)) is the view, without problems, for random views', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { view: again, problems } = read(write(view));
				expect(problems).toEqual([]);
				expect(again).toEqual(view);
			}),
			{ numRuns: 500 }
		);
	});

	test('the default view has an empty query', () => {
		expect(write(DEFAULT_VIEW)).toBe('');
		expect(addressOf('/charts/commitments', DEFAULT_VIEW)).toBe('/charts/commitments');
		expect(read('').view).toEqual(DEFAULT_VIEW);
	});

	test('commas stay readable and defaults are left out', () => {
		expect(
			write({ ...DEFAULT_VIEW, region: ['western-asia', 'FRA'], side: 'payer', currency: 'EUR' })
		).toBe('region=western-asia,FRA&side=payer&currency=EUR');
	});

	test('a checkbox group of a form without scripts is one list', () => {
		expect(read('region=europe&region=africa').view.region).toEqual(['europe', 'africa']);
		expect(read('region=europe&region=africa').problems).toEqual([]);
	});

	test('lower-case country codes and the word worldwide are understood', () => {
		expect(read('region=fra,worldwide').view.region).toEqual(['FRA', 'WLD']);
	});
});

describe('what cannot be read', () => {
	test('an unknown region is named with what is accepted, and all regions are kept', () => {
		const { view, problems } = read('region=atlantis');
		expect(view).toEqual(DEFAULT_VIEW);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({
			parameter: 'region',
			value: 'atlantis',
			reason: 'unknown'
		});
		expect(problems[0]?.accepted).toContain('western-asia');
	});

	const bad: Record<string, readonly string[]> = {
		region: ['atlantis', '<script>', 'europe,atlantis', '__proto__', 'EUROPE-'],
		side: ['both', 'Payer'],
		counterpart: ['atlantis', '<script>', 'europe,nowhere'],
		who: ['corporation'],
		nature: ['plans', 'toString'],
		focus: ['everything'],
		status: ['dead'],
		tier: ['top'],
		measure: ['sum'],
		currency: ['KRW', 'usd', 'DOGE'],
		prices: ['2020'],
		scale: ['sqrt'],
		from: ['0', '-1', '1e3', '999999', 'NaN', '2024.5'],
		to: ['1999', 'x'],
		asof: ['2025-02-30', '2025-2-1', 'yesterday', '0000-00-00'],
		calendar: ['lunar'],
		definition: ['all'],
		sort: ['random'],
		limit: ['0', '-5', '100000'],
		highlight: ['no-such-figure', '../etc/passwd'],
		theme: ['blue'],
		tab: ['code']
	};
	test('every parameter of the grammar refuses wrong values by name', () => {
		expect(Object.keys(bad).sort()).toEqual([...VIEW_KEYS].sort());
		for (const [key, values] of Object.entries(bad))
			for (const value of values) {
				const { view, problems } = read(new URLSearchParams({ [key]: value }).toString());
				expect(view, `${key}=${value}`).toEqual(DEFAULT_VIEW);
				expect(problems, `${key}=${value}`).toMatchObject([{ parameter: key, value }]);
				expect(problems[0]?.accepted.length).toBeGreaterThan(0);
			}
	});

	test('a doubled scalar keeps the first and says so; a huge value is cut', () => {
		const doubled = read('measure=per-year&measure=total');
		expect(doubled.view.measure).toBe('per-year');
		expect(doubled.problems).toMatchObject([{ parameter: 'measure', reason: 'repeated' }]);
		const huge = read(`region=${'europe,'.repeat(1000)}europe`);
		expect(huge.view.region).toEqual([]);
		expect(huge.problems[0]).toMatchObject({ parameter: 'region', reason: 'too-long' });
		expect(huge.problems[0]?.value.length).toBeLessThanOrEqual(80);
	});

	test('an end before the start is refused', () => {
		const { view, problems } = read('from=2026&to=2024');
		expect(view).toMatchObject({ from: 2026, to: null });
		expect(problems).toMatchObject([{ parameter: 'to', value: '2024', reason: 'order' }]);
	});

	test('an empty value and parameters of others are no problem', () => {
		expect(read('region=&utm_source=x&secret=1')).toEqual({ view: DEFAULT_VIEW, problems: [] });
	});

	test('any text at all never throws and never leaves the grammar', () => {
		fc.assert(
			fc.property(fc.constantFrom(...VIEW_KEYS), fc.string({ unit: 'binary' }), (key, text) => {
				const { view } = read(new URLSearchParams([[key, text]]).toString());
				expect(read(write(view)).view).toEqual(view);
			})
		);
	});

	test('every codec says what it accepts', () => {
		for (const key of VIEW_KEYS) expect(CODECS[key].accepted().length).toBeGreaterThan(0);
	});
});
