import { chartById } from '$lib/catalogue';
import { ledgerFor } from '$lib/figures';
import { DEFAULT_VIEW } from '$lib/view';
import { wordsFor } from '$lib/words';
import { describe, expect, it } from 'vitest';
import { changesSince } from './changesSince';

const chart = chartById('commitments')!;
const ledger = ledgerFor('en');
const words = wordsFor('en');
const since = (asof: string | null, change = {}) =>
	changesSince(chart, ledger, { ...DEFAULT_VIEW, asof, ...change }, words);

describe('what became of a pinned chart’s figures', () => {
	it('nothing for a live one, and nothing for one pinned to the last day', () => {
		expect(since(null)).toEqual([]);
		expect(since(ledger.closes)).toEqual([]);
	});

	it('a figure replaced later names its successor with both sums', () => {
		const apple = since('2025-03-31', { focus: ['wider'] }).find(
			({ id }) => id === 'apple-500bn-us'
		);
		expect(apple).toMatchObject({ kind: 'superseded', was: 'at least 500 billion dollars' });
		expect(apple?.successor?.sum).toContain('600 billion dollars');
		expect(apple?.when).toContain('2025');
	});

	it('a cancelled figure says so', () => {
		expect(since('2025-06-01').find(({ id }) => id === 'fr-fluidstack-2025')).toMatchObject({
			kind: 'cancelled',
			was: '10 billion euros',
			successor: null
		});
	});

	it('only figures that the chart shows', () => {
		const inAfrica = since('2025-06-01', { region: ['africa'] });
		expect(inAfrica.map(({ id }) => id)).not.toContain('fr-fluidstack-2025');
		expect(since('2024-01-31')).toEqual([]);
	});
});
