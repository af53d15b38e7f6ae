import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { Answers } from './answers';
import { bettering } from './better';

const text = Array.from({ length: 400 }, (_, at) => `row ${at * 7919} of a chart\n`).join('');
const quick = () => {
	const body = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
	const headers = {
		'content-encoding': 'br',
		'content-length': String(body.length),
		etag: 'W/"a"'
	};
	return { status: 200, headers, body };
};

test('what has served twice from memory is packed smaller, for as long as before', async () => {
	const answers = new Answers(2 ** 20);
	const better = bettering(answers);
	const first = quick();
	answers.set('a', first, 1000);
	await better('a', first);
	expect(answers.get('a', 0)).toBe(first);
	await better('a', first);
	const second = answers.get('a', 0)!;
	expect(second.body.length).toBeLessThan(first.body.length);
	expect(brotliDecompressSync(second.body).toString()).toBe(text);
	expect(second.headers).toEqual({
		...first.headers,
		'content-length': String(second.body.length)
	});
	expect(answers.size).toBeLessThan(first.body.length + 1100);
	// It is at its best: nothing is made of it again.
	await better('a', second);
	await better('a', second);
	expect(answers.get('a', 0)).toBe(second);
	expect(answers.get('a', 1000)).toBeUndefined();
});

test('not for what was dropped or made anew meanwhile, nor for what is not brotli', async () => {
	const answers = new Answers(2 ** 20);
	const better = bettering(answers);
	const gone = quick();
	await better('a', gone);
	await better('a', gone);
	expect(answers.get('a', 0)).toBeUndefined();
	const old = quick();
	const fresh = quick();
	answers.set('a', fresh, 1000);
	await better('a', old);
	await better('a', old);
	expect(answers.get('a', 0)).toBe(fresh);
	const plain = { status: 200, headers: {}, body: Buffer.from(text) };
	answers.set('b', plain, 1000);
	await better('b', plain);
	await better('b', plain);
	expect(answers.get('b', 0)).toBe(plain);
});
