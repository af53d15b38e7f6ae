import { expect, test } from 'vitest';
import { shortTip } from './shortTip';
import { tipLines } from '../interaction';

test('what the name says is left out, and comes back', () => {
	const name = 'A: towers, two, France, 10.25 billion US dollars, 2026; part of another row';
	const lines = ['A: towers, two', 'France', '10 billion dollars', '2026', 'part of another row'];
	const short = shortTip(lines, name);
	expect(short).toBe('2\n\n10 billion dollars\n\n');
	expect(tipLines(short, name)).toEqual(lines);
});

test('a tip with nothing of the name is written as it is', () => {
	expect(shortTip(['x', 'y'], 'A, B')).toBe('x\ny');
	expect(tipLines('x\ny', 'A, B')).toEqual(['x', 'y']);
});
