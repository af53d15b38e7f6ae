import { ledgerFor } from '$lib/figures';
import { describe, expect, test } from 'vitest';
import { historyOf } from './history';

const ledger = ledgerFor('en');
const figure = (id: string) => ledger.figures.find((one) => one.id === id)!;
const stepsOf = (id: string, note: string | null = null) => historyOf(figure(id), ledger, note);
const sums = (id: string) =>
	stepsOf(id).flatMap((step) =>
		step.kind === 'status' ? [] : [[step.date, step.amount.low ?? step.amount.high]]
	);

describe('how a sum changed', () => {
	test('Apple: 500, then 600, the same from either end', () => {
		expect(sums('apple-600bn-us')).toEqual([
			['2025-02-24', 500],
			['2025-08-06', 600]
		]);
		expect(sums('apple-500bn-us')).toEqual(sums('apple-600bn-us'));
		const own = stepsOf('apple-600bn-us').filter((step) => step.kind === 'figure' && step.own);
		expect(own).toMatchObject([{ id: 'apple-600bn-us', note: 'adds 100 billion' }]);
	});

	test('Brookfield in France: the series holds a size that no figure says', () => {
		const found = stepsOf('fr-brookfield-2025');
		expect(found.map((step) => step.kind)).toContain('estimate');
		expect(sums('fr-brookfield-2025')).toEqual([
			[figure('fr-brookfield-2025').announced.date, 20],
			['2026-06', 30]
		]);
	});

	test('AWS in Aragon: the first size is only in the series, the others are not told twice', () => {
		const found = stepsOf('es-aws-2026');
		expect(sums('es-aws-2026').map(([, sum]) => sum)).toEqual([2.5, 15.7, 33.7]);
		expect(found.filter((step) => step.kind === 'estimate')).toHaveLength(1);
		expect(found[0]!.kind).toBe('estimate');
	});

	test('the last status has its date and note; one without a date stands last', () => {
		const stargate = stepsOf('stargate-500bn-2025', 'Dropped in practice.');
		expect(stargate.at(-1)).toEqual({
			kind: 'status',
			date: '2026-05-02',
			status: 'revised',
			note: 'Dropped in practice.'
		});
		expect(stepsOf('tesla-2026-capex', 'Raised.').at(-1)).toMatchObject({ date: null });
	});

	test('a figure nothing was said of again has only itself', () => {
		expect(stepsOf('ma-nexus-2026').map((step) => step.kind)).toEqual(['figure']);
	});

	test('dates never go back, and a ring of records ends', () => {
		for (const one of ledger.figures) {
			const dates = historyOf(one, ledger, null).flatMap((step) => (step.date ? [step.date] : []));
			const keys = dates.map((date) => `${date}~`);
			expect(keys).toEqual(keys.toSorted());
		}
		const ring = ['a', 'b'].map((id) => ({
			...figure('apple-600bn-us'),
			id,
			relations: [{ type: 'supersedes' as const, target: id === 'a' ? 'b' : 'a', note: null }]
		}));
		expect(historyOf(ring[0]!, { figures: ring, series: [] }, null)).toHaveLength(2);
	});

	test('three steps are found from any of them, and in the middle', () => {
		const base = figure('apple-600bn-us');
		const chain = ['a', 'b', 'c'].map((id, at) => ({
			...base,
			id,
			announced: { date: `202${at}`, precision: 'year' as const },
			statusDate: null,
			supersededBy: ['b', 'c', null][at]!,
			relations:
				at === 0 ? [] : [{ type: 'supersedes' as const, target: 'ab'[at - 1]!, note: null }]
		}));
		for (const one of chain) {
			const found = historyOf(one, { figures: chain, series: [] }, null);
			expect(found.map((step) => step.kind === 'figure' && step.id)).toEqual(['a', 'b', 'c']);
		}
	});

	test('a plan’s series is its own payer’s, at its own place, in its own currency', () => {
		const own = figure('fr-brookfield-2025');
		const strangers = [
			{ ...own, payers: ['mgx'] },
			{ ...own, destination: ['DEU' as const] },
			{ ...own, amount: { ...own.amount, currency: 'USD' as const } },
			{ ...own, amount: { ...own.amount, low: 21, high: 21 } }
		];
		const kinds = (one: typeof own) =>
			historyOf(one, { figures: [], series: ledger.series }, null).map((step) => step.kind);
		expect(kinds(own)).toContain('estimate');
		for (const one of strangers) expect(kinds(one)).not.toContain('estimate');
	});
});
