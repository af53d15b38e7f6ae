import { expect, test } from 'vitest';
import type { Figure } from '$lib/figures';
import { figureWith } from '../fixtures/figureWith';
import { preferTelling } from './preferTelling';

const day = (date: string) => ({ announced: { date, precision: 'day' } }) as const;

test.each<[string, Partial<Figure>, Partial<Figure>]>([
	[
		'undoubted, though less prominent',
		{ tier: 'detail' },
		{ tier: 'headline', checked: 'disputed' }
	],
	['undoubted, though not confirmed', {}, { checked: 'not-found' }],
	['more prominent, though with fewer sources', { tier: 'headline' }, { sourceCount: 9 }],
	['better sourced, though older', { sourceCount: 2, ...day('2024-01-01') }, day('2026-01-01')],
	['newer', day('2025-02-25'), day('2025-02-24')],
	['by id, when all else is the same', {}, {}]
])('%s', (_, better, worse) => {
	const [a, b] = [figureWith('a', better), figureWith('b', worse)];
	expect(preferTelling(a, b)).toBeLessThan(0);
	expect(preferTelling(b, a)).toBeGreaterThan(0);
});
