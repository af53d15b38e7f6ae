import { TOTALLED_NATURES, type Ledger } from '$lib/figures';
import { totalOf, totalsByRegion } from '$lib/measures';
import { write, type View } from '$lib/view';

/**
 * The totals of a view: the first nature asked for at the top level, its parts by region, and,
 * where several natures are asked for, each one's own total. Natures are never added up.
 */
export function totalsJson(ledger: Ledger, view: View) {
	const natures = TOTALLED_NATURES.filter((nature) => view.nature.includes(nature));
	const nature = natures[0];
	const common = {
		version: ledger.version,
		query: write(view),
		asof: view.asof ?? ledger.closes,
		unit: 'billion',
		licence: 'CC-BY-4.0'
	};
	if (!nature)
		return {
			...common,
			low: null,
			high: null,
			openAbove: false,
			counted: [],
			inLow: [],
			leftOut: [],
			note: `Only ${TOTALLED_NATURES.join(', ')} have a total.`
		};
	return {
		...common,
		...totalOf(ledger, view, nature),
		byRegion: totalsByRegion(ledger, view, nature),
		...(natures.length > 1 ? { byNature: natures.map((one) => totalOf(ledger, view, one)) } : {})
	};
}
