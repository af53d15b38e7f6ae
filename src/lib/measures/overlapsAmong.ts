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
	for (const [one, other] of overlaps) {
		for (const a of holders[told.classOf[one]!]!) {
			for (const b of holders[told.classOf[other]!]!) join(a, b);
		}
	}
	for (const both of holders) {
		for (const a of both) for (const b of both) join(a, b);
	}
	return apart;
}

const NOBODY: readonly number[] = [];

/** For each class the counted figures that it is or lies inside. */
function holdersByClass(
	counted: readonly Figure[],
	{ classOf, above }: Nesting['told'],
	position: Nesting['position']
): (readonly number[])[] {
	const own = new Map<number, number>();
	counted.forEach((figure, at) => own.set(classOf[position.get(figure.id)!]!, at));
	const holders: (readonly number[])[] = [];
	above.forEach((wholes, at) => {
		const mine = own.get(at);
		const over = wholes.flatMap((whole) => holders[whole]!);
		if (mine === undefined && over.length === 0) holders[at] = NOBODY;
		else holders[at] = [...new Set(mine === undefined ? over : [mine, ...over])];
	});
	return holders;
}
