/** Reads CSV as RFC 4180 says, by hand and not by our own writer's rules. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at]!;
		if (quoted) {
			if (sign !== '"') cell += sign;
			else if (text[at + 1] === '"') {
				cell += '"';
				at++;
			} else quoted = false;
		} else if (sign === '"') quoted = true;
		else if (sign === ',') {
			row.push(cell);
			cell = '';
		} else if (sign === '\r' && text[at + 1] === '\n') {
			rows.push([...row, cell]);
			row = [];
			cell = '';
			at++;
		} else cell += sign;
	}
	return rows;
}

/** Rows by header. */
export function csvRecords(text: string): Record<string, string>[] {
	const [header = [], ...rows] = readCsv(text);
	return rows.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at] ?? ''])));
}
