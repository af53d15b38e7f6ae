/**
 * @typedef {Readonly<Record<string, unknown>>} Fields
 * @typedef {{ field: string, before: unknown, after: unknown }} Change
 * @typedef {{ added: string[], removed: string[], changed: { id: string, changes: Change[] }[] }} Comparison
 */

/** @param {unknown} value */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Field by field, down into records but not into lists: a list changes as a whole.
 *
 * @param {Fields} before
 * @param {Fields} after
 * @param {string} [path]
 * @returns {Change[]}
 */
export function changesOf(before, after, path = '') {
	const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return keys.flatMap((key) => {
		const field = path === '' ? key : `${path}.${key}`;
		const [a, b] = [before[key], after[key]];
		if (JSON.stringify(a) === JSON.stringify(b)) return [];
		return isFields(a) && isFields(b)
			? changesOf(/** @type {Fields} */ (a), /** @type {Fields} */ (b), field)
			: [{ field, before: a, after: b }];
	});
}

/**
 * @param {readonly Fields[]} before
 * @param {readonly Fields[]} after
 * @param {string} [key] the field that names a record
 * @returns {Comparison}
 */
export function compare(before, after, key = 'id') {
	const old = new Map(before.map((record) => [String(record[key]), record]));
	const now = new Map(after.map((record) => [String(record[key]), record]));
	return {
		added: [...now.keys()].filter((id) => !old.has(id)),
		removed: [...old.keys()].filter((id) => !now.has(id)),
		changed: [...now].flatMap(([id, record]) => {
			const changes = changesOf(old.get(id) ?? record, record);
			return changes.length > 0 ? [{ id, changes }] : [];
		})
	};
}

/** @param {unknown} value */
function shown(value) {
	if (value === undefined) return 'absent';
	const text = JSON.stringify(value);
	return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

/**
 * @param {string} kind
 * @param {Comparison} comparison
 * @returns {string[]} nothing where nothing changed
 */
export function linesOf(kind, { added, removed, changed }) {
	if (added.length + removed.length + changed.length === 0) return [];
	return [
		`${kind}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
		...added.map((id) => `  + ${id}`),
		...removed.map((id) => `  - ${id}`),
		...changed.flatMap(({ id, changes }) => [
			`  ~ ${id}`,
			...changes.map(
				({ field, before, after }) => `      ${field}: ${shown(before)} → ${shown(after)}`
			)
		])
	];
}
