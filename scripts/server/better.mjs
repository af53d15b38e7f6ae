/**
 * What is asked for again and again is worth more work than a first answer: compressed at its best,
 * a sixth smaller, in zlib's own threads, one at a time, while the quick one goes on serving.
 */
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

/** @typedef {import('./answers.mjs').Answer} Answer */

const pack = promisify(brotliCompress);
const unpack = promisify(brotliDecompress);

/** Bytes, compressed: a quarter of a second's work. */
const LARGEST = 64 * 1024;
/** Times that an answer has served from memory before it is worth it. */
const OFTEN = 2;

/**
 * @param {import('./answers.mjs').Answers} answers
 * @returns {(key: string, answer: Answer) => Promise<void>} to be told of each that served again
 */
export function bettering(answers) {
	/** @type {WeakMap<Answer, number>} */
	const served = new WeakMap();
	let busy = false;
	return async (key, answer) => {
		if (answer.headers['content-encoding'] !== 'br' || answer.body.length > LARGEST) return;
		const times = (served.get(answer) ?? 0) + 1;
		served.set(answer, times);
		if (times < OFTEN || busy) return;
		served.set(answer, -Infinity);
		busy = true;
		try {
			const plain = await unpack(answer.body);
			const body = await pack(plain, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: 11,
					[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
					[constants.BROTLI_PARAM_SIZE_HINT]: plain.length
				}
			});
			const headers = { ...answer.headers, 'content-length': String(body.length) };
			const better = { ...answer, headers, body };
			served.set(better, -Infinity);
			if (body.length < answer.body.length) answers.replace(key, answer, better);
		} catch {
			// The quick one stays.
		} finally {
			busy = false;
		}
	};
}
