/**
 * The records of all files of a folder in one list. A function of its own, called as pure, so that
 * a bundle that takes only a constant from the room leaves the records behind.
 */
export function joined<Item>(files: Readonly<Record<string, readonly Item[]>>): readonly Item[] {
	return Object.values(files).flat();
}
