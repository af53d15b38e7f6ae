import type { Ledger } from '$lib/figures';

/** The year whose prices "constant" means: the last one the price table holds to its December. */
export function priceYear({ cpi }: Pick<Ledger, 'cpi'>): string | null {
	let last = found.get(cpi);
	if (last === undefined) {
		const full = Object.keys(cpi).filter(
			(year) => year.length === 4 && cpi[`${year}-12`] !== undefined
		);
		found.set(cpi, (last = full.sort().at(-1) ?? null));
	}
	return last;
}

/** Every figure of a view asks. */
const found = new WeakMap<Ledger['cpi'], string | null>();
