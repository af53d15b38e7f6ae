/** What all of them are, `several` where they differ, `none` where there are none. */
export function onlyOf<Item, None>(items: readonly Item[], none: None): Item | None | 'several' {
	if (items.length === 0) return none;
	const first = items[0]!;
	for (let at = 1; at < items.length; at++) if (items[at] !== first) return 'several';
	return first;
}
