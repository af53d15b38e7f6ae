import { expect, test } from 'vitest';
import { etagOf } from '$lib/hash';
import { answer, isHeld, preflight } from './answer';
import { Memory } from './memory';

const ask = (headers: Record<string, string> = {}) =>
	new Request('https://buildout.example/x.json', { headers });
const make = (body: string) => () => ({ body, type: 'application/json' });

test('an answer has a strong tag, and who holds it gets 304 without a body', async () => {
	const first = await answer(ask(), 'a', make('{"a":1}'));
	const etag = first.headers.get('etag')!;
	expect(etag).toMatch(/^"[^"]+"$/);
	expect(await first.text()).toBe('{"a":1}');
	const again = await answer(ask({ 'if-none-match': etag }), 'a', make('{"a":1}'));
	expect(again.status).toBe(304);
	expect(await again.text()).toBe('');
	for (const name of ['etag', 'cache-control', 'access-control-allow-origin'])
		expect(again.headers.get(name), name).toBe(first.headers.get(name));
	const changed = await answer(ask({ 'if-none-match': etag }), 'b', make('{"a":2}'));
	expect(changed.status).toBe(200);
	expect(changed.headers.get('etag')).not.toBe(etag);
});

test('lists, weak tags and * of RFC 9110 are understood', () => {
	expect(isHeld('W/"x"', '"x"')).toBe(true);
	expect(isHeld('"a", "x"', '"x"')).toBe(true);
	expect(isHeld('*', '"x"')).toBe(true);
	expect(isHeld('"xx"', '"x"')).toBe(false);
	expect(isHeld(null, '"x"')).toBe(false);
});

test('answers are open to any origin and never sniffed', async () => {
	const { headers } = await answer(ask(), null, make('{}'), { filename: 'a.json' });
	expect(headers.get('access-control-allow-origin')).toBe('*');
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('content-disposition')).toBe('attachment; filename="a.json"');
	expect(headers.get('cache-control')).toContain('stale-while-revalidate');
	expect(preflight().headers.get('access-control-allow-headers')).toContain('If-None-Match');
});

test('what is thrown while an answer is made reaches the asker and is not kept', async () => {
	let tries = 0;
	const failing = () => {
		tries += 1;
		throw new Error('no');
	};
	await expect(answer(ask(), 'fails', failing)).rejects.toThrow('no');
	await expect(answer(ask(), 'fails', failing)).rejects.toThrow('no');
	expect(tries).toBe(2);
});

test('memory drops what was asked for longest ago, and keeps within its size', async () => {
	const memory = new Memory(100);
	const kept = async (length: number) => {
		const bytes = new Uint8Array(length);
		return { bytes, type: 'x', headers: {}, etag: await etagOf(bytes) };
	};
	for (const key of ['a', 'b', 'c', 'd']) memory.set(key, await kept(25));
	expect(memory.size).toBe(100);
	memory.get('a');
	memory.set('e', await kept(20));
	expect(['a', 'b', 'c', 'd', 'e'].filter((key) => memory.get(key))).toEqual(['a', 'c', 'd', 'e']);
	memory.set('large', await kept(26));
	expect(memory.get('large')).toBeUndefined();
	memory.set('a', await kept(10));
	expect(memory.size).toBe(80);
});
