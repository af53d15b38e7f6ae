import { describe, expect, it } from 'vitest';
import { changesOf } from './changesOf';

const mark = (key: string, inside: string, name = 'A') =>
	`<a class="mark" href="/figures/${key}"><g aria-label="${name}">${inside}</g></a>`;

describe('what makes one drawing into another', () => {
	it('nothing for the same', () => {
		expect(changesOf('<svg><g></g></svg>', '<svg><g></g></svg>')).toEqual([]);
	});

	it('attributes by the place of their element, numbers without quotes', () => {
		expect(
			changesOf(
				'<svg width="480"><rect x="1" width="20"></rect> <rect rx="2"></rect></svg>',
				'<svg width="600"><rect x="1" width="30.5"></rect><rect fill="url(#a)"></rect></svg>'
			)
		).toEqual([1, 'width', 600, 1, 'width', 30.5, 1, 'fill', 'url(#a)', 0, 'rx', null]);
	});

	it('a cut of the spoken name by its length, other words as they are', () => {
		const name = 'SK &amp; Co: fifteen towers, 5 dollars';
		const text = (words: string) => mark('a', `<text><tspan>SK</tspan>\u00a0${words}</text>`, name);
		const changed = (from: string, to: string) => changesOf(text(from), text(to)).slice(1);
		expect(changed('fif…', 'fifteen to…')).toEqual(['', 10]);
		expect(changed('fif…', 'fifteen towers')).toEqual(['', -14]);
		expect(changed('fif…', 'sixteen')).toEqual(['', '\u00a0sixteen']);
		expect(changed('fif…', '')).toEqual(['', '\u00a0']);
	});

	it('what is new comes after what stands before it, what is gone is not shown', () => {
		expect(
			changesOf(
				`<g>${mark('a', '')}${mark('c', '')}</g>`,
				`<g>${mark('z', '')}${mark('a', '')}${mark('b', '')}${mark('d', '')}</g>`
			)
		).toEqual([
			...[1, '^', mark('z', '')],
			...[1, '+', mark('d', '')],
			...[0, '+', mark('b', '')],
			...[2, 'display', 'none']
		]);
	});
});
