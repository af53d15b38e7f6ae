import { expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { figureWith } from '../fixtures/figureWith';
import { ledgerWith } from '../fixtures/ledgerWith';
import { requestFor } from '../fixtures/requestFor';
import { select } from '../select';
import { SIDES } from '../types';
import { totalOf } from './totalOf';
import { totalsByPlace } from './totalsByPlace';

test('each figure stands in the row of its only place, on the chosen side', () => {
	const ledger = ledgerWith([
		figureWith('one', { destination: ['FRA'] }),
		figureWith('group', { destination: ['EUU'] }),
		figureWith('both', { destination: ['FRA', 'DEU'] }),
		figureWith('elsewhere', { destination: ['USA', 'WLD'] }),
		figureWith('world', { destination: ['WLD'] }),
		figureWith('gone', { destination: ['FRA'], status: 'cancelled' })
	]);
	const rows = totalsByPlace(ledger, requestFor());
	expect(rows.map(({ place, low, counted }) => [place, low, counted])).toEqual([
		['EUU', 10, ['group']],
		['FRA', 10, ['one']],
		['WLD', 10, ['world']],
		['several', 20, ['both', 'elsewhere']]
	]);
	expect(rows[1]!.leftOut).toMatchObject([{ id: 'gone', why: 'cancelled' }]);
	const paid = totalsByPlace(ledger, requestFor({ side: 'payer' }));
	expect(paid.map(({ place, low }) => [place, low])).toEqual([['USA', 50]]);
});

test('a part whose whole lies in several countries is not counted beside it', () => {
	const ledger = ledgerWith([
		figureWith('whole', { destination: ['USA', 'FRA'] }),
		figureWith('part', { relations: [{ type: 'part-of', target: 'whole', note: null }] })
	]);
	const rows = totalsByPlace(ledger, requestFor());
	expect(rows.map(({ place, counted }) => [place, counted])).toEqual([
		['USA', []],
		['several', ['whole']]
	]);
});

test('over the real ledger: every figure once, highs add up to the high of the whole', () => {
	const ledger = ledgerFor('en');
	for (const side of SIDES) {
		for (const region of [[], ['europe'], ['EUU'], ['USA', 'africa']]) {
			const request = requestFor({ side, region });
			const rows = totalsByPlace(ledger, request, 'investment-plan');
			const ids = rows.flatMap((row) => [...row.counted, ...row.leftOut.map(({ id }) => id)]);
			const shown = select(ledger, { ...request, nature: ['investment-plan'] });
			expect(ids.toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
			const whole = totalOf(ledger, request, 'investment-plan');
			expect(rows.reduce((sum, { high }) => sum + high, 0)).toBeCloseTo(whole.high, 6);
			expect(rows.reduce((sum, { low }) => sum + low, 0)).toBeGreaterThan(whole.low - 1e-6);
		}
	}
});
