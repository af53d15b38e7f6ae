import { describe, expect, it } from 'vitest';
import { textWidth, truncate, wrap } from '..';

describe('textWidth', () => {
	it('adds advances and a margin', () => {
		expect(textWidth('', 10)).toBe(0);
		// Six digits of 0.556 em at 10 px, and 4%.
		expect(textWidth('123456', 10)).toBeCloseTo(6 * 5.56 * 1.04, 6);
		expect(textWidth('iii', 10)).toBeLessThan(textWidth('MMM', 10));
		expect(textWidth('total', 14)).toBeCloseTo(2 * textWidth('total', 7), 6);
	});

	it('knows bold, accents and Chinese', () => {
		expect(textWidth('bold', 10, { bold: true })).toBeGreaterThan(textWidth('bold', 10));
		expect(textWidth('Éléphant ñ', 10)).toBeCloseTo(textWidth('Elephant n', 10), 6);
		expect(textWidth('3800亿元', 10)).toBeCloseTo((4 * 5.56 + 20) * 1.04, 6);
		expect(textWidth('“法国”', 10)).toBeCloseTo(40 * 1.04, 6);
		expect(textWidth('\u{1F600}', 10)).toBeCloseTo(6 * 1.04, 6);
		expect(textWidth('한국', 10)).toBeGreaterThanOrEqual(20);
	});
});

describe('truncate', () => {
	it('leaves what fits', () => {
		expect(truncate('Stargate', 200, 13)).toBe('Stargate');
	});

	it('fits, ends in an ellipsis and is no longer than it must', () => {
		const text = 'Taiwan Semiconductor Manufacturing Company, Limited';
		for (let max = 14; max < 330; max += 7) {
			const short = truncate(text, max, 13);
			expect(textWidth(short, 13)).toBeLessThanOrEqual(max);
			expect(short === text || short.endsWith('…')).toBe(true);
			expect(short).not.toMatch(/[ ,.]…$/);
		}
		expect(truncate(text, 4, 13)).toBe('');
	});

	it('keeps letters whole', () => {
		const text = 'e\u0301'.repeat(20);
		expect(truncate(text, 60, 13)).toMatch(/^(e\u0301)+…$/);
		expect(truncate('😀'.repeat(20), 60, 13)).toMatch(/^(😀)+…$/u);
	});
});

describe('wrap', () => {
	const fits = (lines: readonly string[], max: number, size: number) =>
		lines.every((line) => textWidth(line, size) <= max);

	it('breaks at spaces and loses nothing', () => {
		const text = 'Announced spending on data centres in France and the United Arab Emirates';
		const lines = wrap(text, 150, 13);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join(' ')).toBe(text);
		expect(fits(lines, 150, 13)).toBe(true);
	});

	it('does not break a number from its unit', () => {
		const lines = wrap('hasta 52\u202f400\u00a0millones de dólares', 130, 13);
		expect(lines.some((line) => line.includes('52\u202f400\u00a0millones'))).toBe(true);
	});

	it('breaks Chinese between characters, never before closing punctuation or a unit', () => {
		const text =
			'阿里巴巴宣布，未来三年投入至少3800亿元，用于建设云和人工智能硬件基础设施（超过过去十年的总和）。';
		for (let max = 80; max < 400; max += 9) {
			const lines = wrap(text, max, 13);
			expect(lines.join('')).toBe(text);
			expect(fits(lines, max, 13)).toBe(true);
			for (const line of lines) {
				expect(line).not.toMatch(/^[，。）、；：！？]/u);
				expect(line).not.toMatch(/（$/u);
				expect(line).not.toMatch(/^[亿元]/u);
			}
		}
	});

	it('keeps Latin words whole in Chinese and breaks beside them', () => {
		const lines = wrap('微软向OpenAI投资并建设Stargate数据中心', 95, 13);
		expect(lines.join('')).toBe('微软向OpenAI投资并建设Stargate数据中心');
		expect(lines.some((line) => line.includes('Stargate'))).toBe(true);
		expect(lines.some((line) => line.includes('OpenAI'))).toBe(true);
	});

	it('cuts a word wider than the line', () => {
		const lines = wrap('Donaudampfschifffahrtsgesellschaft', 60, 13);
		expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
		expect(fits(lines, 60, 13)).toBe(true);
	});

	it('ends the last allowed line in an ellipsis', () => {
		const text = 'Announced spending on data centres in France and the United Arab Emirates';
		for (const most of [1, 2, 3]) {
			const lines = wrap(text, 150, 13, most);
			expect(lines.length).toBe(most);
			expect(fits(lines, 150, 13)).toBe(true);
			expect(lines.at(-1)).toMatch(/\p{L}…$/u);
		}
		expect(wrap(text, 2000, 13, 1)).toEqual([text]);
		expect(wrap('', 100, 13)).toEqual([]);
	});
});
