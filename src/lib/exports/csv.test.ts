import { expect, test } from 'vitest';
import { csvCell, csvOf } from './csv';

test('quotes, commas and line breaks are quoted by RFC 4180', () => {
	expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
	expect(csvCell('two\nlines')).toBe('"two\nlines"');
	expect(csvCell('plain')).toBe('plain');
});

test('text that a spreadsheet would run is made safe, numbers are not touched', () => {
	expect(csvCell('=1+1')).toBe("'=1+1");
	expect(csvCell('+33 1')).toBe("'+33 1");
	expect(csvCell('@cmd')).toBe("'@cmd");
	expect(csvCell('-x, y')).toBe('"\'-x, y"');
	expect(csvCell(-17.3)).toBe('-17.3');
});

test('null is empty, zero is zero, every digit stays', () => {
	expect(csvCell(null)).toBe('');
	expect(csvCell(0)).toBe('0');
	expect(csvCell(52.4134)).toBe('52.4134');
	expect(csvCell(true)).toBe('true');
});

test('a table has a header of keys and ends each line with CRLF', () => {
	expect(
		csvOf({
			columns: [
				{ key: 'id', label: 'Id', type: 'id' },
				{ key: 'low_usd_billion', label: 'At least', type: 'number' }
			],
			rows: [
				['a', 1.5],
				['b', null]
			]
		})
	).toBe('id,low_usd_billion\r\na,1.5\r\nb,\r\n');
});
