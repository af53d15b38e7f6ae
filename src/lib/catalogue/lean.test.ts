/** What drawings leave out of every chart's marks comes back whole: places in all, tips in embeds. */
import { lifted, marksOf, shortTip, sizeOf, tipLines, type Shape } from '$lib/charts/frame';
import { ledgerFor } from '$lib/figures';
import { DEFAULT_VIEW } from '$lib/view';
import { LOCALES, wordsFor } from '$lib/words';
import { expect, test } from 'vitest';
import { chartList } from './index';

/** Every coordinate of a shape that says where it stands, x and y by turns. */
const coordinates = (shape: Shape): readonly number[] => {
	if (shape.kind === 'circle') return [shape.cx, shape.cy];
	if (shape.kind === 'line') return [shape.x1, shape.y1, shape.x2, shape.y2];
	if (shape.kind === 'path') return /^M([\d.-]+)[ ,]([\d.-]+)/.exec(shape.d)!.slice(1).map(Number);
	return [shape.x, shape.y];
};

test('a lifted mark, moved to its place, is the mark', () => {
	const ledger = ledgerFor('en');
	const words = wordsFor('en');
	let lifts = 0;
	for (const chart of chartList()) {
		const scene = chart.layout(chart.rows(ledger, DEFAULT_VIEW), DEFAULT_VIEW, sizeOf(480), words);
		for (const one of marksOf(scene)) {
			const { to, children } = lifted(one);
			if (!to) {
				expect(children).toBe(one.children);
				continue;
			}
			lifts += 1;
			children.forEach((shape, at) =>
				coordinates(shape).forEach((value, axis) =>
					expect(value + to[axis % 2]!).toBeCloseTo(coordinates(one.children[at]!)[axis]!, 0.9)
				)
			);
		}
	}
	expect(lifts).toBeGreaterThan(100);
});

test.each(LOCALES)('every tip of every chart comes back, in %s', (locale) => {
	const ledger = ledgerFor(locale);
	const words = wordsFor(locale);
	let saved = 0;
	for (const chart of chartList()) {
		const rows = chart.rows(ledger, DEFAULT_VIEW);
		for (const { tip, name } of marksOf(chart.layout(rows, DEFAULT_VIEW, sizeOf(760), words))) {
			if (!tip) continue;
			const short = shortTip(tip, name);
			expect(tipLines(short, name).join('\n')).toBe(tip.join('\n'));
			saved += tip.join('\n').length - short.length;
		}
	}
	expect(saved).toBeGreaterThan(1000);
});
