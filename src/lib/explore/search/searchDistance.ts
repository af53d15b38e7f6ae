/**
 * Letters to insert, drop, exchange or swap with their neighbour to come from one word to the
 * other; gives up with `most + 1` as soon as it must be more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, before[j - 2]! + 1);
			row.push(cost);
			if (cost < least) least = cost;
		}
		// A swap reaches back two rows, so one bad row alone does not decide.
		if (least > most + 1) return most + 1;
		before = last;
		last = row;
	}
	return Math.min(last[b.length]!, most + 1);
}
