import { type SORTS } from '$lib/view';
import { expect, it } from 'vitest';
import { rowOrder } from './rowOrder';

interface Row {
	readonly name: string;
	readonly size: number;
	readonly region: string;
	readonly on: string;
}
const ROWS: readonly Row[] = [
	{ name: 'Zhipu', size: 3, region: 'east-asia', on: '2025-02-01' },
	{ name: 'Électricité', size: 3, region: 'europe', on: '2025-03' },
	{ name: 'iliad', size: 1, region: 'europe', on: '2025-02-24' },
	{ name: '阿里巴巴', size: 9, region: 'east-asia', on: '2024' },
	{ name: '字节跳动', size: 8, region: 'east-asia', on: '2024-01-03' }
];
const order = (sort: (typeof SORTS)[number], locale: string) =>
	ROWS.toSorted(
		rowOrder({ sort }, locale, {
			bySize: (a: Row, b: Row) => b.size - a.size,
			name: ({ name }) => name,
			region: ({ region }) => region,
			announced: ({ on }) => on
		})
	).map(({ name }) => name[0]);

it('sorts names as their readers do, whatever the machine speaks', () => {
	expect(order('name', 'fr').slice(0, 3)).toEqual(['É', 'i', 'Z']);
	// By their sound: ā before zì; Chinese comes first in Chinese.
	expect(order('name', 'zh')).toEqual(['阿', '字', 'É', 'i', 'Z']);
});

it('sorts the rest by size, days from the newest', () => {
	expect(order('amount', 'en')).toEqual(['阿', '字', 'Z', 'É', 'i']);
	expect(order('region', 'en')).toEqual(['阿', '字', 'Z', 'É', 'i']);
	expect(order('announced', 'en')).toEqual(['É', 'i', 'Z', '字', '阿']);
});
