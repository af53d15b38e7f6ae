/**
 * Answers of a pure function that were asked for lately, so that what every chart of a page says is
 * worked out once. Two halves take turns: when the young one is full it becomes the old one, and what
 * nobody asked for since then is gone. No answer may depend on anything but its key.
 *
 * @param most answers of a half
 */
export function remembered<Key, Answer>(most: number): (key: Key, make: () => Answer) => Answer {
	let young = new Map<Key, Answer>();
	let old = young;
	return (key, make) => {
		let answer = young.get(key);
		if (answer !== undefined) return answer;
		answer = old.get(key) ?? make();
		if (young.size >= most) {
			old = young;
			young = new Map();
		}
		young.set(key, answer);
		return answer;
	};
}

/**
 * `remembered` of something larger, for as long as that is kept: what a view shows of a ledger.
 *
 * @param most answers of a half, about each
 */
export function rememberedOf<Thing extends object, Key, Answer>(
	most: number
): (thing: Thing, key: Key, make: () => Answer) => Answer {
	const kept = new WeakMap<Thing, ReturnType<typeof remembered<Key, Answer>>>();
	return (thing, key, make) => {
		let of = kept.get(thing);
		if (!of) kept.set(thing, (of = remembered(most)));
		return of(key, make);
	};
}
