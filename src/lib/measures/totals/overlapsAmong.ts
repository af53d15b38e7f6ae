import type { Neighbours } from './neighbours';
import type { Nesting } from './nestingOf';

const NONE: ReadonlySet<number> = new Set();

/**
 * Which counted figures share money, by place in `counted`. Two do when they, or anything inside
 * them, are said to overlap, or when the same part is said to lie in both. Parts count here whether
 * or not they are in the selection, so that showing or hiding one cannot move the total.
 *
 * @param counted positions in the ledger
 */
export function overlapsAmong(
	counted: ArrayLike<number>,
	{ told, overlaps }: Pick<Nesting, 'told' | 'overlaps'>
): Neighbours {
	const apart: ReadonlySet<number>[] = Array.from({ length: counted.length }, () => NONE);
	const add = (a: number, b: number) => {
		if (apart[a] === NONE) apart[a] = new Set([b]);
		else (apart[a] as Set<number>).add(b);
	};
	const join = (a: number, b: number) => {
		if (a === b) return;
		add(a, b);
		add(b, a);
	};
	const holders = holdersByClass(counted, told);
	for (const at of holders.shared) {
		const both = holders.of(at);
		for (const a of both) for (const b of both) join(a, b);
	}
	for (const [at, others] of overlaps) {
		const own = holders.of(at);
		if (own.length === 0) continue;
		for (const other of others) for (const b of holders.of(other)) for (const a of own) join(a, b);
	}
	return apart;
}

/**
 * For each class the counted figures that it is or lies inside: walked down from what is counted,
 * and kept as chains in flat lists, since a list for each class would cost more than the walk.
 */
function holdersByClass(counted: ArrayLike<number>, { classOf, below }: Nesting['told']) {
	const latest = new Int32Array(below.length).fill(-1);
	const holder: number[] = [];
	const earlier: number[] = [];
	const shared: number[] = [];
	const open: number[] = [];
	const hold = (inside: number, at: number) => {
		const last = latest[inside]!;
		if (last >= 0 && holder[last] === at) return;
		if (last >= 0 && earlier[last]! < 0) shared.push(inside);
		latest[inside] = holder.length;
		holder.push(at);
		earlier.push(last);
		if (below[inside]!.length > 0) open.push(inside);
	};
	for (let at = 0; at < counted.length; at++) {
		hold(classOf[counted[at]!]!, at);
		for (let inside = open.pop(); inside !== undefined; inside = open.pop())
			for (const next of below[inside]!) hold(next, at);
	}
	return {
		/** Classes that more than one holds. */
		shared,
		of(inside: number): readonly number[] {
			const found: number[] = [];
			for (let link = latest[inside]!; link >= 0; link = earlier[link]!) found.push(holder[link]!);
			return found;
		}
	};
}
