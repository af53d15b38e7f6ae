/**
 * The outermost layer of a TrueType file: which table lies where.
 *
 * @param {Uint8Array} font
 * @returns {Map<string, Uint8Array>} tables by tag
 */
export function tablesOf(font) {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const tables = new Map();
	for (let at = 0; at < view.getUint16(4); at++) {
		const entry = 12 + 16 * at;
		const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
		const start = view.getUint32(entry + 8);
		tables.set(tag, font.subarray(start, start + view.getUint32(entry + 12)));
	}
	return tables;
}

/**
 * The characters that a face has a glyph for, from its `cmap`.
 *
 * @param {Uint8Array} font
 * @returns {Set<string>}
 */
export function charactersOf(font) {
	const cmap = tablesOf(font).get('cmap');
	if (!cmap) throw new Error('The font has no cmap.');
	const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
	const found = new Set();
	for (let at = 0; at < view.getUint16(2); at++) {
		const start = view.getUint32(4 + 8 * at + 4);
		const format = view.getUint16(start);
		if (format === 12) readGroups(view, start, found);
		else if (format === 4) readSegments(view, start, found);
	}
	return found;
}

/** Format 12: ranges. @param {DataView} view @param {number} start @param {Set<string>} found */
function readGroups(view, start, found) {
	for (let at = 0; at < view.getUint32(start + 12); at++) {
		const group = start + 16 + 12 * at;
		for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code++)
			found.add(String.fromCodePoint(code));
	}
}

/** Format 4: segments of the first plane. @param {DataView} view @param {number} start @param {Set<string>} found */
function readSegments(view, start, found) {
	const twice = view.getUint16(start + 6);
	const ends = start + 14;
	const starts = ends + twice + 2;
	const deltas = starts + twice;
	const offsets = deltas + twice;
	for (let at = 0; at < twice; at += 2) {
		const first = view.getUint16(starts + at);
		const last = view.getUint16(ends + at);
		const offset = view.getUint16(offsets + at);
		for (let code = first; code <= last && code !== 0xffff; code++) {
			const glyph =
				offset === 0
					? (code + view.getUint16(deltas + at)) & 0xffff
					: view.getUint16(offsets + at + offset + 2 * (code - first));
			if (glyph !== 0) found.add(String.fromCodePoint(code));
		}
	}
}
