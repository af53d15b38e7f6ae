import type { Figure, Ledger } from '$lib/figures';

const made = new WeakMap<readonly Figure[], ReadonlyMap<string, Figure>>();

/** The figures of a ledger by id; made once for each list of figures. */
export function figuresById({ figures }: Pick<Ledger, 'figures'>): ReadonlyMap<string, Figure> {
	let byId = made.get(figures);
	if (!byId) made.set(figures, (byId = new Map(figures.map((figure) => [figure.id, figure]))));
	return byId;
}
