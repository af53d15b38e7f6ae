import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {number} from @param {number} to */
const span = (from, to) =>
	Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

/** Latin with all European accents, and the signs of money, numbers and typesetting. */
export const LATIN =
	span(0x20, 0x7e) +
	span(0xa0, 0x24f) +
	'‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€₩₪₫₹₺₿№™→←↑↓−≈≠≤≥½¼¾\u2007\u2009\u202f';

const CHINESE = /[\p{Script=Han}\u2e80-\u303f\u30fb\uff00-\uffef]/gu;

/** The 3,755 most common characters: the first level of GB 2312, with its punctuation. */
export const COMMON_CHINESE = (() => {
	const decoder = new TextDecoder('gbk');
	const rows = [];
	for (const high of [0xa1, 0xa3, ...Array.from({ length: 40 }, (_, at) => 0xb0 + at)])
		for (let low = 0xa1; low <= 0xfe; low++) rows.push(decoder.decode(new Uint8Array([high, low])));
	return [...new Set(rows.join('').match(CHINESE) ?? [])].join('');
})();

/** @param {string} folder @param {RegExp} name @returns {string[]} texts of the files */
const textsIn = (folder, name) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => name.test(file))
		.sort()
		.map((file) => readFileSync(join(folder, file), 'utf8'));

/** Chinese in the messages. @param {string} root */
export const chineseInMessages = (root) =>
	unique(readFileSync(join(root, 'messages/zh.json'), 'utf8'));

/** Every Chinese character of the records and of the messages. @param {string} root */
export const chineseIn = (root) =>
	unique(
		chineseInMessages(root) + textsIn(join(root, 'src/lib/figures'), /(?<!\.test)\.ts$/).join('')
	);

/** @param {string} text */
const unique = (text) => [...new Set(text.match(CHINESE) ?? [])].sort().join('');
