import { expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { figureWith } from '../fixtures/figureWith';
import { ledgerWith } from '../fixtures/ledgerWith';
import { requestFor } from '../fixtures/requestFor';
import { totalOf } from './totalOf';
import { totalsByRegion } from './totalsByRegion';

test('each figure stands in the row of its places, on the chosen side', () => {
	const ledger = ledgerWith([
		figureWith('union', { destination: ['EUU', 'FRA'] }),
		figureWith('both', { destination: ['FRA', 'USA'] }),
		figureWith('elsewhere', { destination: ['USA', 'WLD'] }),
		figureWith('world', { destination: ['WLD'] }),
		figureWith('gone', { destination: ['JPN'], status: 'cancelled' })
	]);
	const { regions, several, worldwide } = totalsByRegion(ledger, requestFor());
	const row = (id: string) => regions.find(({ region }) => region === id)!;
	expect(row('europe').counted).toEqual(['union']);
	expect(several).toMatchObject({ counted: ['both', 'elsewhere'], low: 20, high: 20 });
	expect(worldwide.counted).toEqual(['world']);
	expect(row('eastern-asia')).toMatchObject({ low: 0, high: 0, counted: [] });
	expect(row('eastern-asia').leftOut.map(({ id }) => id)).toEqual(['gone']);
	const paid = totalsByRegion(ledger, requestFor({ side: 'payer' }));
	expect(paid.regions.find(({ region }) => region === 'northern-america')?.low).toBe(40);
});

test('all nine regions have a row, in the order of the ledger', () => {
	const ledger = ledgerFor('en');
	const { regions } = totalsByRegion(ledger, requestFor());
	expect(regions.map(({ region }) => region)).toEqual(ledger.regions.map(({ id }) => id));
});

test('a region’s own total may count a part whose whole lies in several', () => {
	const ledger = ledgerWith([
		figureWith('whole', { destination: ['USA', 'FRA'] }),
		figureWith('part', { relations: [{ type: 'part-of', target: 'whole', note: null }] })
	]);
	const request = requestFor();
	const { regions } = totalsByRegion(ledger, request);
	expect(regions.every(({ low }) => low === 0)).toBe(true);
	expect(totalOf(ledger, { ...request, region: ['northern-america'] }).counted).toEqual(['part']);
});
