/** Between the parts of a spoken name, in every language. */
const JOINT = /(, |; |，|；)/;
/** A line that says how many parts of the name it is; one where it says nothing. */
const COUNT = /^\d?$/;

/**
 * The lines of a mark's tip. Most of them are parts of its spoken name, in the same order: embeds
 * leave those out, see `shortTip`.
 */
export function tipLines(tip: string, name: string): readonly string[] {
	const parts = name.split(JOINT);
	let at = 0;
	return tip.split('\n').map((line) => {
		const from = at;
		at += COUNT.test(line) ? 2 * (Number(line) || 1) : 2;
		return COUNT.test(line) ? parts.slice(from, at - 1).join('') : line;
	});
}
