import type { Figure } from '$lib/figures';
import type { Nest, Nesting } from './nestingOf';
import { preferTelling } from './preferTelling';
import type { LeftOut } from './types';

/**
 * Of the candidates, those that no other candidate already contains: one telling of each sum, no
 * part beside its whole, no raising of money beside what it pays for. Every one left out names the
 * telling or the counted figure that contains it.
 *
 * @returns `counted` by place in `candidates`, ascending
 */
export function countOnce(
	candidates: readonly Figure[],
	{ position, told, paid }: Nesting
): { counted: number[]; leftOut: LeftOut[] } {
	const positions = Int32Array.from(candidates, ({ id }) => position.get(id)!);
	const classIn = ({ classOf }: Nest, place: number) => classOf[positions[place]!]!;
	const better = (a: number, b: number) => {
		if (a < 0 || b < 0) return Math.max(a, b);
		return preferTelling(candidates[a]!, candidates[b]!) <= 0 ? a : b;
	};
	const bestByClass = (places: readonly number[], nest: Nest): ByClass => {
		const best = new Int32Array(nest.above.length).fill(-1);
		for (const place of places) {
			const at = classIn(nest, place);
			best[at] = better(best[at]!, place);
		}
		return best;
	};
	/** The best of each class, or of a class above it; `outer` looks above first. */
	const highest = (best: ByClass, { above }: Nest, outer: boolean): ByClass => {
		const found = new Int32Array(best.length);
		above.forEach((wholes, at) => {
			let over = -1;
			for (const whole of wholes) over = better(over, found[whole]!);
			const [first, second] = outer ? [over, best[at]!] : [best[at]!, over];
			found[at] = first < 0 ? second : first;
		});
		return found;
	};

	const all = candidates.map((_, place) => place);
	const best = bestByClass(all, paid);
	const outermost = highest(best, paid, true);
	const isCounted = (place: number) => {
		const at = classIn(paid, place);
		return best[at] === place && outermost[at] === place;
	};
	const counted = all.filter(isCounted);
	if (counted.length === candidates.length) return { counted, leftOut: [] };
	const tellings = bestByClass(all, told);
	const wholes = highest(bestByClass(counted, told), told, false);
	const payees = highest(bestByClass(counted, paid), paid, false);
	const leftOut = all
		.filter((place) => !isCounted(place))
		.map((place): LeftOut => {
			const out = (why: LeftOut['why'], because: number) => ({
				id: candidates[place]!.id,
				why,
				because: candidates[because]!.id
			});
			const at = classIn(told, place);
			const telling = tellings[at]!;
			if (telling !== place) return out('same-money', telling);
			const whole = wholes[at]!;
			return whole >= 0 ? out('part-of', whole) : out('financed-by', payees[classIn(paid, place)]!);
		});
	return { counted, leftOut };
}

/** By class of a nest a place among the candidates; -1 for none. */
type ByClass = Int32Array;
