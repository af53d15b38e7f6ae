import { describe, expect, it } from 'vitest';
import { changesOf, compare, linesOf } from './compare.mjs';
import { withRevision } from './revision.mjs';
import { totalLines, totalsOf } from './totals.mjs';

const plan = { id: 'plan', amount: { low: 380, high: null }, sources: ['a', 'b'], caveat: null };

describe('compare', () => {
	it('goes field by field, into records but not into lists', () => {
		const after = { ...plan, amount: { low: 380, high: 400 }, sources: ['a', 'c'] };
		expect(changesOf(plan, after)).toEqual([
			{ field: 'amount.high', before: null, after: 400 },
			{ field: 'sources', before: ['a', 'b'], after: ['a', 'c'] }
		]);
	});

	it('notices fields that come and go', () => {
		const { caveat: _, ...without } = plan;
		expect(changesOf(without, { ...plan, caveat: 'disputed' })).toEqual([
			{ field: 'caveat', before: undefined, after: 'disputed' }
		]);
	});

	it('tells added, removed and changed records apart', () => {
		const old = [plan, { id: 'gone' }];
		const now = [{ id: 'new' }, { ...plan, caveat: 'disputed' }];
		const comparison = compare(old, now);
		expect(comparison).toMatchObject({ added: ['new'], removed: ['gone'] });
		expect(linesOf('commitments', comparison)).toEqual([
			'commitments: 1 added, 1 removed, 1 changed',
			'  + new',
			'  - gone',
			'  ~ plan',
			'      caveat: null → "disputed"'
		]);
	});

	it('has nothing to say of what did not change', () => {
		expect(linesOf('commitments', compare([plan], [{ ...plan }]))).toEqual([]);
	});

	it('names records by another key where they have no id', () => {
		expect(compare([{ code: 'EUU' }], [{ code: 'WLD' }], 'code').added).toEqual(['WLD']);
	});
});

describe('totals', () => {
	const figures = { TOTALLED_NATURES: ['spent'], ledgerFor: () => ({}) };
	const measures = (low: number) => ({
		totalOf: (_: unknown, request: { focus: string[] }) => ({
			low: request.focus.length === 0 ? low : 1,
			high: 5000,
			openAbove: true,
			counted: ['a', 'b']
		})
	});

	it('are shown before and after, and marked where they did not change', () => {
		expect(totalLines(totalsOf(figures, measures(1)), totalsOf(figures, measures(2)))).toEqual([
			'  spent, without focus wider: 1 to 5,000 or more (2 figures), unchanged',
			'  spent, every focus: 1 to 5,000 or more (2 figures) → 2 to 5,000 or more (2 figures)'
		]);
	});
});

describe('withRevision', () => {
	it.each(['no-such-revision', '--output=x', ''])(
		'names the revision "%s" it does not find',
		async (name) => {
			await expect(withRevision(name, async () => 0)).rejects.toThrow(
				`There is no revision "${name}" here.`
			);
		}
	);
});
