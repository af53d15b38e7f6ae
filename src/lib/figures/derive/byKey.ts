/** A table of records by one of their fields; called as pure, see `joined`. */
export function byKey<Item, Field extends keyof Item>(
	records: readonly Item[],
	field: Field
): ReadonlyMap<string, Item> {
	return new Map(records.map((record) => [String(record[field]), record]));
}
