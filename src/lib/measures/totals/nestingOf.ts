import type { Figure, Ledger } from '$lib/figures';
import { componentsOf } from './componentsOf';
import { positionsOf } from '../select';

/** "This money lies inside that money", by position in `ledger.figures`. */
export interface Nest {
	/** The class of each figure: one class is one sum of money, however often it is told. */
	readonly classOf: Int32Array;
	/** Classes that a class lies inside; each has a smaller number. */
	readonly above: readonly (readonly number[])[];
	/** Classes that lie inside a class. */
	readonly below: readonly (readonly number[])[];
}

export interface Nesting {
	/** Place of each position in the order of ids: sums are added and listed in that order. */
	readonly rank: Int32Array;
	/** By parts, tellings and successors. */
	readonly told: Nest;
	/** The same, and what raises money lies inside what it pays for. */
	readonly paid: Nest;
	/** Overlaps as written, each once: classes of `told` that one is said to overlap. */
	readonly overlaps: ReadonlyMap<number, readonly number[]>;
}

const made = new WeakMap<readonly Figure[], Nesting>();

/** As `nestedIn` works it out, once for each list of figures: every total of it asks. */
export function nestingOf({ figures }: Pick<Ledger, 'figures'>): Nesting {
	let nesting = made.get(figures);
	if (!nesting) made.set(figures, (nesting = nestedIn(figures)));
	return nesting;
}

/**
 * How the sums of a ledger lie inside each other, over all natures and places, so that what a total
 * leaves out does not depend on what a filter happens to show. Tellings of the same money lie inside
 * each other; a superseded sum lies inside its successor, so that its parts do too.
 */
function nestedIn(figures: readonly Figure[]): Nesting {
	const position = positionsOf({ figures });
	const rank = new Int32Array(figures.length);
	[...position.keys()].sort(byId).forEach((id, place) => (rank[position.get(id)!] = place));
	const told: number[][] = figures.map(() => []);
	const pays: [number, number][] = [];
	const crossed: [number, number][] = [];
	figures.forEach((figure, at) => {
		for (const { type, target } of figure.relations) {
			const other = position.get(target);
			if (other === undefined || other === at) continue;
			if (type === 'part-of' || type === 'same-money') told[at]!.push(other);
			if (type === 'same-money' || type === 'supersedes') told[other]!.push(at);
			if (type === 'financed-by') pays.push([other, at]);
			if (type === 'overlaps') crossed.push([at, other]);
		}
	});
	const paid = told.map((list) => [...list]);
	for (const [source, plan] of pays) paid[source]!.push(plan);
	const toldNest = nestOf(told);
	const overlaps = new Map<number, number[]>();
	for (const [one, other] of crossed) {
		const at = toldNest.classOf[one]!;
		const list = overlaps.get(at);
		if (list) list.push(toldNest.classOf[other]!);
		else overlaps.set(at, [toldNest.classOf[other]!]);
	}
	return {
		rank,
		told: toldNest,
		paid: pays.length ? nestOf(paid) : toldNest,
		overlaps
	};
}

const byId = (a: string, b: string) => (a < b ? -1 : 1);

/** One empty list for all, since most sums lie in none: it is read for every figure of every total. */
const NONE: readonly number[] = [];

function nestOf(within: readonly (readonly number[])[]): Nest {
	const classOf = componentsOf(within);
	const above: number[][] = [];
	within.forEach((wholes, at) => {
		const list = (above[classOf[at]!] ??= []);
		for (const whole of wholes) {
			const other = classOf[whole]!;
			if (other !== classOf[at] && !list.includes(other)) list.push(other);
		}
	});
	const below: number[][] = above.map(() => []);
	above.forEach((wholes, at) => wholes.forEach((whole) => below[whole]!.push(at)));
	const slim = (lists: readonly number[][]) => lists.map((list) => (list.length ? list : NONE));
	return { classOf, above: slim(above), below: slim(below) };
}
