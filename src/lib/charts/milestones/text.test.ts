import { ledgerFor } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { wordsFor } from '$lib/words';
import { describe, expect, it } from 'vitest';
import { chart } from './index';

const ledger = ledgerFor('en');
const words = wordsFor('en');
const titleOf = (change: Partial<View>) => {
	const view = { ...DEFAULT_VIEW, ...change };
	const rows = chart.rows(ledger, view);
	return { title: chart.headline(rows, view, words), sums: rows.sums.length };
};

describe('the finding of milestones', () => {
	it('calls an announcement the only one where there is no other', () => {
		const titles = ledger.regions
			.flatMap(({ id }) => (['payer', 'destination'] as const).map((side) => ({ id, side })))
			.map(({ id, side }) => titleOf({ region: [id], side }));
		expect(titles.some(({ sums }) => sums === 1)).toBe(true);
		for (const { title, sums } of titles) {
			expect(title.includes('the only main announcement'), title).toBe(sums === 1);
			expect(title).not.toContain('the largest of 1 ');
		}
	});

	it('does not where the reader asked for one of many', () => {
		const { title, sums } = titleOf({ limit: 1 });
		expect(sums).toBeGreaterThan(1);
		expect(title).not.toContain('the only');
	});
});
