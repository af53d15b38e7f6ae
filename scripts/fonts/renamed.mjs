import { tablesOf } from './tables.mjs';

/**
 * The face under another name: a new `name` table, all else as it was. Copyright and licence (ids
 * 0, 13 and 14) are kept.
 *
 * @param {Uint8Array} font
 * @param {string} family
 * @param {string} style
 */
export function renamed(font, family, style) {
	const tables = tablesOf(font);
	const full = `${family} ${style}`;
	const names = new Map([
		...keptNames(tables.get('name')),
		[1, full],
		[2, 'Regular'],
		[3, full],
		[4, full],
		[6, full.replace(/ /g, '').replace('SemiBold', '-SemiBold')],
		[16, family],
		[17, style]
	]);
	tables.set('name', nameTable(names));
	return assembled(tables, font.subarray(0, 4));
}

/** @param {Uint8Array | undefined} table @returns {[number, string][]} */
function keptNames(table) {
	if (!table) return [];
	const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
	const texts = view.getUint16(4);
	/** @type {[number, string][]} */
	const kept = [];
	for (let at = 0; at < view.getUint16(2); at++) {
		const record = 6 + 12 * at;
		const id = view.getUint16(record + 6);
		if (view.getUint16(record) !== 3 || ![0, 13, 14].includes(id)) continue;
		const start = texts + view.getUint16(record + 10);
		const bytes = table.subarray(start, start + view.getUint16(record + 8));
		kept.push([id, new TextDecoder('utf-16be').decode(bytes)]);
	}
	return kept;
}

/** Windows, Unicode, American English: what every program reads. @param {Map<number, string>} names */
function nameTable(names) {
	const entries = [...names].sort(([a], [b]) => a - b);
	const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	const head = Buffer.alloc(6 + 12 * entries.length);
	head.writeUInt16BE(entries.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	entries.forEach(([id], at) => {
		const length = texts[at].length;
		[3, 1, 0x409, id, length, offset].forEach((value, field) =>
			head.writeUInt16BE(value, 6 + 12 * at + 2 * field)
		);
		offset += length;
	});
	return new Uint8Array(Buffer.concat([head, ...texts]));
}

/** @param {Map<string, Uint8Array>} tables @param {Uint8Array} version */
function assembled(tables, version) {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const power = 2 ** Math.floor(Math.log2(sorted.length));
	const head = Buffer.alloc(12 + 16 * sorted.length);
	head.set(version);
	head.writeUInt16BE(sorted.length, 4);
	head.writeUInt16BE(power * 16, 6);
	head.writeUInt16BE(Math.log2(power), 8);
	head.writeUInt16BE((sorted.length - power) * 16, 10);
	const parts = [head];
	let offset = head.length;
	sorted.forEach(([tag, table], at) => {
		const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
		padded.set(table);
		// The sum of the whole is counted with its own field at zero.
		if (tag === 'head') padded.writeUInt32BE(0, 8);
		const entry = 12 + 16 * at;
		head.write(tag, entry, 'latin1');
		head.writeUInt32BE(sumOf(padded), entry + 4);
		head.writeUInt32BE(offset, entry + 8);
		head.writeUInt32BE(table.length, entry + 12);
		parts.push(padded);
		offset += padded.length;
	});
	const whole = Buffer.concat(parts);
	const start = whole.readUInt32BE(12 + 16 * sorted.findIndex(([tag]) => tag === 'head') + 8);
	whole.writeUInt32BE((0xb1b0afba - sumOf(whole)) >>> 0, start + 8);
	return new Uint8Array(whole);
}

/** @param {Buffer} words */
function sumOf(words) {
	let sum = 0;
	for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
	return sum;
}
