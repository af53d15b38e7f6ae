/** @param {readonly number[]} list */
const sorted = (list) => [...list].sort((a, b) => a - b);
export const quantile = (list, share) => quantileOf(sorted(list), share);
/** @param {ArrayLike<number>} all ascending @param {number} share */
export const quantileOf = (all, share) => {
	const at = (all.length - 1) * share;
	const low = all[Math.floor(at)] ?? 0;
	return low + ((all[Math.ceil(at)] ?? 0) - low) * (at % 1);
};
export const median = (list) => quantile(list, 0.5);
/** Half the distance between the quartiles. */
export const spread = (list) => (quantile(list, 0.75) - quantile(list, 0.25)) / 2;

/** A Markdown table. @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
export const table = (head, rows) =>
	[head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
		.map((row) => `| ${row.map(String).join(' | ')} |`)
		.join('\n');
