import type { Figure } from '$lib/figures';
import type { Nest, Nesting } from './nestingOf';
import { preferTelling } from './preferTelling';
import type { LeftOut } from '../types';

/** Why a candidate is left out, and for which figure, by position in the ledger. */
interface OutFor {
	readonly why: LeftOut['why'];
	readonly because: number;
}

/**
 * Which candidates another candidate already contains, so that a total has one telling of each sum,
 * no part beside its whole, no raising of money beside what it pays for. Each of them names the
 * telling or the counted figure that contains it.
 *
 * @param candidates positions in `figures`
 * @returns by place in `candidates`; null for what is counted
 */
export function countOnce(
	figures: readonly Figure[],
	candidates: readonly number[],
	{ told, paid }: Pick<Nesting, 'told' | 'paid'>
): readonly (OutFor | null)[] {
	const figureAt = (place: number) => figures[candidates[place]!]!;
	const better = (a: number, b: number) => {
		if (a < 0 || b < 0) return Math.max(a, b);
		return preferTelling(figureAt(a), figureAt(b)) <= 0 ? a : b;
	};
	const bestByClass = (nest: Nest, among: (place: number) => boolean): ByClass => {
		const best = new Int32Array(nest.above.length).fill(-1);
		for (let place = 0; place < candidates.length; place++) {
			if (!among(place)) continue;
			const at = nest.classOf[candidates[place]!]!;
			best[at] = better(best[at]!, place);
		}
		return best;
	};
	/** The best of each class, or of a class above it; `outer` looks above first. */
	const highest = (best: ByClass, { above }: Nest, outer: boolean): ByClass => {
		const found = new Int32Array(best.length);
		for (let at = 0; at < above.length; at++) {
			let over = -1;
			const wholes = above[at]!;
			for (let one = 0; one < wholes.length; one++) over = better(over, found[wholes[one]!]!);
			const own = best[at]!;
			found[at] = outer ? (over < 0 ? own : over) : own < 0 ? over : own;
		}
		return found;
	};

	const best = bestByClass(paid, () => true);
	const outermost = highest(best, paid, true);
	const isCounted = (place: number) => {
		const at = paid.classOf[candidates[place]!]!;
		return best[at] === place && outermost[at] === place;
	};
	const tellings = bestByClass(told, () => true);
	const wholes = highest(bestByClass(told, isCounted), told, false);
	const payees = highest(bestByClass(paid, isCounted), paid, false);
	return candidates.map((position, place): OutFor | null => {
		if (isCounted(place)) return null;
		const out = (why: LeftOut['why'], because: number) => ({ why, because: candidates[because]! });
		const at = told.classOf[position]!;
		if (tellings[at] !== place) return out('same-money', tellings[at]!);
		const whole = wholes[at]!;
		if (whole >= 0) return out('part-of', whole);
		return out('financed-by', payees[paid.classOf[position]!]!);
	});
}

/** By class of a nest a place among the candidates; -1 for none. */
type ByClass = Int32Array;
