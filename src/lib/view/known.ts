import { COUNTRY_CODES, GROUP_CODES, REGION_IDS, type Ledger } from '$lib/figures';
import type { Known } from './types';

/** What an address may name, by the ledger. `worldwide` is the word for WLD. */
export function knownIn(ledger: Pick<Ledger, 'figures' | 'series' | 'events'>): Known {
	const places = new Set<string>([...REGION_IDS, ...GROUP_CODES, ...COUNTRY_CODES]);
	const ids = new Set<string>(
		[...ledger.figures, ...ledger.series, ...ledger.events].map((r) => r.id)
	);
	return { hasPlace: (code) => places.has(code), hasId: (id) => ids.has(id) };
}
