import { ledgerFor, STATUSES } from '$lib/figures';
import { knownIn, parse, VIEW_KEYS, write, type View } from '$lib/view';
import { wordsFor } from '$lib/words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureList } from './figureList';
import {
	FIGURES_VIEW,
	keptOf,
	ORDERS,
	orderText,
	readFigureQuery,
	settleFigures,
	type FigureQuery
} from './figureQuery';
import { search, searchEntries, searchIndex } from '../search';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const index = searchIndex(searchEntries(ledger, words, []));
const NOTHING: FigureQuery = { q: '', payer: null, order: null, page: 1 };
const list = (asked: Partial<FigureQuery> = {}, view: Partial<View> = {}) =>
	figureList(
		ledger,
		{ ...FIGURES_VIEW, ...view },
		{ ...NOTHING, ...asked },
		words,
		asked.q ? search(index, asked.q) : null
	);
const read = (query: string) => readFigureQuery(new URLSearchParams(query), ledger);

describe('the list', () => {
	test('shows every figure of the ledger, replaced and cancelled ones too', () => {
		expect(list().ids).toHaveLength(ledger.figures.length);
		expect(new Set(list().ids).size).toBe(ledger.figures.length);
		const known = knownIn(ledger);
		const bare = parse(new URLSearchParams(), known, FIGURES_VIEW).view;
		expect(list({}, settleFigures(bare)).ids).toHaveLength(ledger.figures.length);
		const all = parse(new URLSearchParams('status=all'), known, FIGURES_VIEW).view;
		expect(settleFigures(all).status).toEqual(STATUSES);
	});

	test('pages hold every figure once, in order', () => {
		const { pages, ids } = list();
		const shown = Array.from({ length: pages }, (_, at) => list({ page: at + 1 })).flatMap((one) =>
			one.rows.map((row) => row.id)
		);
		expect(shown).toEqual(ids);
		expect(list({ page: 999 }).page).toBe(pages);
		expect(list({}, { limit: 1000 })).toMatchObject({ pages: 1, first: 1 });
	});

	test('by size in one currency, undisclosed sums last whichever way', () => {
		const largest = list().rows[0]!;
		expect(largest.id).toBe('samsung-2655tn');
		const undisclosed = ledger.figures.filter(({ amount }) => amount.bound === 'undisclosed');
		for (const down of [true, false]) {
			const { ids } = list({ order: { by: 'sum', down } });
			const tail = ids.slice(-undisclosed.length);
			expect(tail.toSorted()).toEqual(undisclosed.map(({ id }) => id).toSorted());
		}
		expect(list({ order: { by: 'sum', down: false } }).ids[0]).toBe(
			'deepseek-r1-stated-training-cost'
		);
	});

	test('every column sorts both ways, without losing a figure', () => {
		for (const by of ORDERS) {
			const [up, down] = [false, true].map((one) => list({ order: { by, down: one } }).ids);
			expect(up!.toSorted()).toEqual(down!.toSorted());
			expect(up![0]).not.toBe(down![0]);
		}
		const dates = list({ order: { by: 'announced', down: true } }, { limit: 1000 }).rows.map(
			(row) => row.figure.announced.date
		);
		expect(dates).toEqual(dates.toSorted().reverse());
	});

	test('the order of the charts’ grammar is honoured where the list has none of its own', () => {
		expect(list({}, { sort: 'name' }).order).toEqual({ by: 'name', down: false });
		expect(list({ order: { by: 'title', down: true } }, { sort: 'name' }).order).toEqual({
			by: 'title',
			down: true
		});
	});

	test('words, payer and filters narrow together; words put the best first', () => {
		const stargate = list({ q: 'Estargate' });
		expect(stargate.order).toBe('relevance');
		expect(stargate.ids[0]).toBe('stargate-500bn-2025');
		expect(stargate.ids.length).toBeLessThan(30);
		const oracle = list({ q: 'stargate', payer: 'oracle' });
		expect(oracle.ids.every((id) => stargate.ids.includes(id))).toBe(true);
		expect(oracle.rows.every((row) => row.figure.payers.some((id) => id === 'oracle'))).toBe(true);
		expect(list({ q: 'stargate' }, { region: ['western-asia'] }).ids.toSorted()).toEqual([
			'ae-stargate-uae-2025',
			'ae-stargate-uae-2026'
		]);
		expect(list({ q: 'xyzzyq' })).toMatchObject({ ids: [], rows: [], first: 0, pages: 1 });
	});

	test('a cell says what is missing, and bounds survive', () => {
		const rowOf = (id: string, view: Partial<View> = {}) =>
			list({}, { limit: 1000, ...view }).rows.find((row) => row.id === id)!;
		expect(rowOf('alibaba-2025-cloud-ai-plan')).toMatchObject({
			sum: 'at least 380 billion yuan',
			converted: 'at least $52.4bn',
			same: false
		});
		expect(rowOf('fr-uae-ai-campus-framework').sum).toBe('between 30 and 50 billion euros');
		expect(rowOf('fr-mistral-datacentre-2025').converted).toBe('undisclosed');
		expect(rowOf('stargate-500bn-2025').same).toBe(true);
		expect(rowOf('tsmc-arizona-165bn', { measure: 'per-year' }).converted).toBe('no period stated');
		expect(rowOf('stargate-500bn-2025', { measure: 'per-year' })).toMatchObject({
			converted: '$125bn a year',
			same: false
		});
	});
});

describe('the address', () => {
	test('what is written is read back', () => {
		fc.assert(
			fc.property(
				fc.record({
					q: fc.stringMatching(/^[\p{L}\p{N} &=?%]{0,40}$/u).map((text) => text.trim()),
					payer: fc.constantFrom(null, ...Object.keys(ledger.actors)),
					order: fc.option(fc.record({ by: fc.constantFrom(...ORDERS), down: fc.boolean() }), {
						nil: null
					})
				}),
				(asked) => {
					const query = keptOf(asked)
						.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
						.join('&');
					expect(read(query)).toEqual({ asked: { ...asked, page: 1 }, problems: [] });
				}
			)
		);
	});

	test('bad values are told and ignored; nothing throws', () => {
		expect(read('payer=nobody&order=-size&page=0').problems.map((p) => p.parameter)).toEqual([
			'payer',
			'order',
			'page'
		]);
		expect(read('payer=__proto__').asked.payer).toBeNull();
		expect(read('order=sum&order=name').problems[0]).toMatchObject({ reason: 'repeated' });
		expect(read(`q=${'a'.repeat(500)}`).problems[0]).toMatchObject({ reason: 'too-long' });
		expect(orderText({ by: 'sum', down: true })).toBe('-sum');
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), (text) => {
				const { asked } = read(`q=${text}&order=${text}&page=${text}&payer=${text}`);
				expect(asked.page).toBeGreaterThan(0);
			}),
			{ numRuns: 50 }
		);
	});

	test('a view of the list is read back with the list’s own defaults', () => {
		const view: View = { ...FIGURES_VIEW, nature: ['investment-plan'], from: 2024 };
		const query = write(view, VIEW_KEYS, FIGURES_VIEW);
		expect(query).toBe('nature=investment-plan&from=2024');
		const again = parse(new URLSearchParams(query), knownIn(ledger), FIGURES_VIEW);
		expect(again).toEqual({ view, problems: [] });
	});
});
