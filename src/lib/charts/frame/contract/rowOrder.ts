import type { View } from '$lib/view';
import { compare } from '$lib/words';

/** What rows are sorted by beside their size. */
export interface Sortable<Row> {
	readonly bySize: (a: Row, b: Row) => number;
	/** As readers see it: sorted by the rules of their language. */
	readonly name: (row: Row) => string;
	readonly region: (row: Row) => string;
	/** Day, `YYYY-MM-DD`, the newest first; without it such an order is one by size. */
	readonly announced?: (row: Row) => string;
}

/** Order of ids and days, the same in every language and machine. */
const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order a view asks for. Rows that are equal in it are by size. */
export function rowOrder<Row>(
	{ sort }: Pick<View, 'sort'>,
	locale: string,
	{ bySize, name, region, announced }: Sortable<Row>
): (a: Row, b: Row) => number {
	if (sort === 'name') return (a, b) => compare(name(a), name(b), locale) || bySize(a, b);
	if (sort === 'region') return (a, b) => plain(region(a), region(b)) || bySize(a, b);
	if (sort === 'announced' && announced)
		return (a, b) => plain(announced(b), announced(a)) || bySize(a, b);
	return bySize;
}
