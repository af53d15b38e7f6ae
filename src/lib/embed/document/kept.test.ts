import { describe, expect, it } from 'vitest';
import { Kept } from './kept';

describe('texts asked for lately', () => {
	it('are made once, and the oldest go when there are too many letters', () => {
		const kept = new Kept(10);
		let made = 0;
		const ask = (key: string) => kept.get(key, () => `${key}${(made += 1)}`.padEnd(4));
		expect([ask('a'), ask('b'), ask('a')]).toEqual(['a1  ', 'b2  ', 'a1  ']);
		ask('c');
		expect(ask('a')).toBe('a1  ');
		expect(ask('b')).toBe('b4  ');
	});

	it('a text larger than all room is handed out and not kept', () => {
		const kept = new Kept(3);
		expect(kept.get('x', () => 'long text')).toBe('long text');
		expect(kept.get('x', () => 'again')).toBe('again');
	});
});
