import { TOTALLED_NATURES } from '$lib/figures';
import { knownOn, totalOf, totalsByRegion } from '$lib/measures';
import type { TotalsAnswer } from './data/answers';
import { edition } from './data/ask';
import type { FileRequest } from './request';

/**
 * The totals of a view: the first nature asked for at the top level, its parts by region, and,
 * where several natures are asked for, each one's own total. Natures are never added up.
 */
export function totalsJson(request: FileRequest): TotalsAnswer {
	const { ledger, view } = request;
	const natures = TOTALLED_NATURES.filter((nature) => view.nature.includes(nature));
	const known = knownOn(ledger, view.asof);
	const of = (nature: (typeof natures)[number]) => totalOf(known, view, nature);
	const nature = natures[0];
	const common = { ...edition(request), unit: 'billion' } as const;
	if (!nature)
		return {
			...common,
			nature: null,
			currency: view.currency === 'original' ? 'USD' : view.currency,
			low: null,
			high: null,
			openAbove: false,
			grossLow: null,
			counted: [],
			inLow: [],
			leftOut: [],
			byRegion: null,
			byNature: [],
			note: `Only ${TOTALLED_NATURES.join(', ')} have a total.`
		};
	return {
		...common,
		...of(nature),
		byRegion: totalsByRegion(known, view, nature),
		byNature: natures.length > 1 ? natures.map(of) : [],
		note: null
	};
}
