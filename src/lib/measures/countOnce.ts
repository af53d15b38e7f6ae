import type { Figure } from '$lib/figures';
import type { Nest, Nesting } from './nestingOf';
import { preferTelling } from './preferTelling';
import type { LeftOut } from './types';

/**
 * Of the candidates, those that no other candidate already contains: one telling of each sum, no
 * part beside its whole, no raising of money beside what it pays for. Every one left out names the
 * telling or the counted figure that contains it.
 */
export function countOnce(
	candidates: readonly Figure[],
	{ position, told, paid }: Nesting
): { counted: Figure[]; leftOut: LeftOut[] } {
	const best = bestByClass(candidates, paid, position);
	const outermost = highest(best, paid, true);
	const counted = candidates.filter((figure) => {
		const at = paid.classOf[position.get(figure.id)!]!;
		return best[at] === figure && outermost[at] === figure;
	});
	if (counted.length === candidates.length) return { counted, leftOut: [] };
	const kept = new Set(counted);
	const tellings = bestByClass(candidates, told, position);
	const wholes = highest(bestByClass(counted, told, position), told, false);
	const payees = highest(bestByClass(counted, paid, position), paid, false);
	const leftOut = candidates
		.filter((figure) => !kept.has(figure))
		.map((figure): LeftOut => {
			const at = position.get(figure.id)!;
			const telling = tellings[told.classOf[at]!]!;
			if (telling !== figure) return { id: figure.id, why: 'same-money', because: telling.id };
			const whole = wholes[told.classOf[at]!];
			if (whole) return { id: figure.id, why: 'part-of', because: whole.id };
			return { id: figure.id, why: 'financed-by', because: payees[paid.classOf[at]!]!.id };
		});
	return { counted, leftOut };
}

type ByClass = (Figure | undefined)[];

function better(a: Figure | undefined, b: Figure | undefined): Figure | undefined {
	if (!a || !b) return a ?? b;
	return preferTelling(a, b) <= 0 ? a : b;
}

function bestByClass(
	figures: readonly Figure[],
	{ classOf, above }: Nest,
	position: Nesting['position']
): ByClass {
	// As long as it gets: a list that is filled from its far end is slow.
	const best: ByClass = Array.from({ length: above.length });
	for (const figure of figures) {
		const at = classOf[position.get(figure.id)!]!;
		best[at] = better(best[at], figure);
	}
	return best;
}

/** The figure of each class, or of a class above it; `outer` looks above first. */
function highest(best: ByClass, { above }: Nest, outer: boolean): ByClass {
	const found: ByClass = [];
	above.forEach((wholes, at) => {
		let over: Figure | undefined;
		for (const whole of wholes) over = better(over, found[whole]);
		found[at] = outer ? (over ?? best[at]) : (best[at] ?? over);
	});
	return found;
}
