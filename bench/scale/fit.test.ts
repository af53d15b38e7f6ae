import { expect, it } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { exponentOf } from './fit.mjs';
import { syntheticLedger } from './synthetic';

it.each([0.5, 1, 2])('finds the exponent %d', (power) => {
	const points = [100, 1000, 10_000].map((size) => [size, 3 * size ** power] as const);
	expect(exponentOf(points)).toBeCloseTo(power);
});

it('makes the same figures each time, with every id of its own', () => {
	const ledger = syntheticLedger(ledgerFor('en'), 1000);
	expect(ledger.figures).toHaveLength(1000);
	expect(new Set(ledger.figures.map(({ id }) => id)).size).toBe(1000);
	expect(syntheticLedger(ledgerFor('en'), 1000)).toEqual(ledger);
});
