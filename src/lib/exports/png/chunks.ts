/** A PNG's text: what programs and archives read of a picture without looking at it. */

const HEADER_END = 8 + 25;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
	return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(12 + content.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, content.length);
	bytes.set(new TextEncoder().encode(type), 4);
	bytes.set(content, 8);
	view.setUint32(8 + content.length, crc(bytes.subarray(4, 8 + content.length)));
	return bytes;
}

/** International text: UTF-8, not compressed, as XMP asks for. */
const text = (keyword: string, value: string): Uint8Array =>
	chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${value}`));

/** Points to the metre, so that 2× is as large on paper as 1×. @param scale points to a CSS pixel. */
function density(scale: number): Uint8Array {
	const content = new Uint8Array(9);
	const view = new DataView(content.buffer);
	const perMetre = Math.round((96 / 0.0254) * scale);
	view.setUint32(0, perMetre);
	view.setUint32(4, perMetre);
	content[8] = 1;
	return chunk('pHYs', content);
}

/**
 * The picture with texts by keyword, put where even a program that reads only the start finds them.
 * @param png as the renderer made it.
 */
export function withTexts(
	png: Uint8Array,
	texts: Readonly<Record<string, string>>,
	scale: number
): Uint8Array<ArrayBuffer> {
	const parts = [
		png.subarray(0, HEADER_END),
		density(scale),
		...Object.entries(texts)
			.filter(([, value]) => value !== '')
			.map(([keyword, value]) => text(keyword, value)),
		png.subarray(HEADER_END)
	];
	const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** The texts of a PNG by keyword. */
export function textsOfPng(png: Uint8Array): Record<string, string> {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const found: Record<string, string> = {};
	for (let at = 8; at + 12 <= png.length;) {
		const length = view.getUint32(at);
		if (new TextDecoder('latin1').decode(png.subarray(at + 4, at + 8)) === 'iTXt') {
			const [keyword = '', ...rest] = new TextDecoder()
				.decode(png.subarray(at + 8, at + 8 + length))
				.split('\0');
			found[keyword] = rest.slice(4).join('\0');
		}
		at += 12 + length;
	}
	return found;
}
