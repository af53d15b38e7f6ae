import type { Figure, Ledger } from '$lib/figures';

const made = new WeakMap<readonly Figure[], ReadonlyMap<string, number>>();

/** Where each id stands in a ledger's figures; made once for each list of them. */
export function positionsOf({ figures }: Pick<Ledger, 'figures'>): ReadonlyMap<string, number> {
	let positions = made.get(figures);
	if (!positions) {
		positions = new Map(figures.map(({ id }, at) => [id, at]));
		made.set(figures, positions);
	}
	return positions;
}
