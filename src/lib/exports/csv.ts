import type { Cell, Table } from '$lib/charts/frame';

/** Spreadsheets run a cell that begins so as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One cell by RFC 4180. Text that a spreadsheet would run is led by an apostrophe, the sign
 * spreadsheets themselves use for "this is text"; numbers are left as they are, minus sign and all.
 */
export function csvCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell !== 'string') return String(cell);
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV: RFC 4180, CRLF, header of stable keys with units, every digit known. */
export const csvOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string =>
	[columns.map((column) => column.key), ...rows]
		.map((row) => row.map(csvCell).join(',') + '\r\n')
		.join('');
