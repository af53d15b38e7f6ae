import type { Cell, Column } from '$lib/charts/frame';
import type { Words } from '$lib/words';

/** A cell for people: every digit known, dates in words, a dash for what is not known. */
export function cellText(cell: Cell, column: Column, words: Words): string {
	if (cell === null || cell === '') return '–';
	if (typeof cell === 'number') return words.number(cell, 12);
	return column.type === 'date' ? words.day(String(cell), 'short') : String(cell);
}
