import type { Ledger } from '$lib/figures';
import type { Words } from '$lib/words';
import * as m from '$messages';

/** A region, group or country of the address, or `worldwide`, by its name. */
export const placeName = (ledger: Ledger, code: string, words: Words): string =>
	ledger.regions.find((region) => region.id === code)?.name ??
	ledger.places[code]?.name ??
	(code === 'worldwide' ? m.chart_worldwide({}, { locale: words.locale }) : code);
