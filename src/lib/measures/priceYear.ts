import type { Ledger } from '$lib/figures';

/** The year whose prices "constant" means: the last one the price table holds to its December. */
export function priceYear(ledger: Pick<Ledger, 'cpi'>): string | null {
	const full = Object.keys(ledger.cpi).filter(
		(year) => year.length === 4 && ledger.cpi[`${year}-12`] !== undefined
	);
	return full.sort().at(-1) ?? null;
}
