/**
 * Items by a number, smallest first; where it is equal by the next one, and last by id. The numbers
 * are taken once and compared by themselves: with many items, reaching into them for each comparison
 * is most of the work.
 */
export function sortedBy<Item>(
	items: readonly Item[],
	numbers: readonly ((item: Item) => number)[],
	idOf: (item: Item) => string
): Item[] {
	const columns = numbers.map((of) => items.map(of));
	const places = items.map((_, place) => place);
	places.sort((a, b) => {
		for (const column of columns) {
			const order = column[a]! - column[b]!;
			if (order !== 0) return order;
		}
		return idOf(items[a]!) < idOf(items[b]!) ? -1 : 1;
	});
	return places.map((place) => items[place]!);
}
