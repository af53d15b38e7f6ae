import type { Nesting } from './nestingOf';

/** Items that are each about one figure, and the positions of those figures in the ledger. */
export interface Listed<Item> {
	readonly items: readonly Item[];
	readonly positions: readonly number[];
}

/**
 * The places of positions in the order of their ids. Rank and place stand in one number each, since
 * numbers without a rule to compare them are sorted fastest.
 */
export function placesById(
	positions: readonly number[],
	{ rank }: Pick<Nesting, 'rank'>
): Int32Array {
	const count = positions.length;
	const keys = new Float64Array(count);
	for (let place = 0; place < count; place++)
		keys[place] = rank[positions[place]!]! * count + place;
	keys.sort();
	const places = new Int32Array(count);
	for (let at = 0; at < count; at++) places[at] = keys[at]! % count;
	return places;
}

/** A list in the order of ids. */
export function inOrderOfIds<Item>({ items, positions }: Listed<Item>, nesting: Nesting) {
	const sorted = { items: [] as Item[], positions: [] as number[] };
	placesById(positions, nesting).forEach((place) => {
		sorted.items.push(items[place]!);
		sorted.positions.push(positions[place]!);
	});
	return sorted;
}

const NOTHING: Listed<never> = { items: [], positions: [] };

/**
 * A list cut by something its figures have, each part in the order it had.
 *
 * @param keyOf by position in the ledger
 */
export function cutBy<Item, Key>({ items, positions }: Listed<Item>, keyOf: (at: number) => Key) {
	const parts = new Map<Key, { items: Item[]; positions: number[] }>();
	positions.forEach((position, place) => {
		const key = keyOf(position);
		let part = parts.get(key);
		if (!part) parts.set(key, (part = { items: [], positions: [] }));
		part.items.push(items[place]!);
		part.positions.push(position);
	});
	return {
		keys: [...parts.keys()] as readonly Key[],
		of: (key: Key): Listed<Item> => parts.get(key) ?? NOTHING
	};
}
