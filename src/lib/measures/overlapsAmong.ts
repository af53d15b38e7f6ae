import type { Figure } from '$lib/figures';
import type { Nesting } from './nestingOf';

/**
 * Which counted figures share money, by position in `counted`. Two do when they, or anything inside
 * them, are said to overlap, or when the same part is said to lie in both. Parts count here whether
 * or not they are in the selection, so that showing or hiding one cannot move the total.
 */
export function overlapsAmong(
	counted: readonly Figure[],
	{ position, told, overlaps }: Nesting
): readonly ReadonlySet<number>[] {
	const apart = counted.map(() => new Set<number>());
	const holders = holdersByClass(counted, told, position);
	const join = (a: number, b: number) => {
		if (a === b) return;
		apart[a]!.add(b);
		apart[b]!.add(a);
	};
	for (const [at, both] of holders) {
		for (const a of both) for (const b of both) join(a, b);
		for (const other of overlaps.get(at) ?? [])
			for (const a of both) for (const b of holders.get(other) ?? []) join(a, b);
	}
	return apart;
}

/**
 * For each class the counted figures that it is or lies inside. Walked down from what is counted, so
 * that a small part of the ledger costs little: a total by country asks for each country.
 */
function holdersByClass(
	counted: readonly Figure[],
	{ classOf, below }: Nesting['told'],
	position: Nesting['position']
): ReadonlyMap<number, readonly number[]> {
	const holders = new Map<number, number[]>();
	counted.forEach((figure, at) => {
		const open = [classOf[position.get(figure.id)!]!];
		const seen = new Set(open);
		for (const inside of open) {
			const list = holders.get(inside);
			if (list) list.push(at);
			else holders.set(inside, [at]);
			for (const next of below[inside]!) {
				if (seen.has(next)) continue;
				seen.add(next);
				open.push(next);
			}
		}
	});
	return holders;
}
