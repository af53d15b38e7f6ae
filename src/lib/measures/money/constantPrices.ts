import type { DatedTo, Figure, Ledger } from '$lib/figures';
import { priceYear } from './priceYear';
import { scaleInterval } from './scaleInterval';
import type { Interval } from '../types';

/**
 * A sum in the prices of `priceYear`, by US consumer prices whatever its currency. Money spread over
 * years is deflated from its announcement: what it was said to be worth then, not when it will be
 * spent. Null where the table does not reach back to the announcement.
 */
export function constantPrices(
	value: Interval,
	figure: Pick<Figure, 'announced'>,
	ledger: Pick<Ledger, 'cpi'>
): Interval | null {
	const base = ledger.cpi[priceYear(ledger) ?? ''];
	const then = indexOn(figure.announced, ledger.cpi);
	return base === undefined || then === null ? null : scaleInterval(value, base, then);
}

/** The index of a month; of the months around a gap their mean; after the last month the last. */
function indexOn({ date, precision }: DatedTo, cpi: Ledger['cpi']): number | null {
	if (precision === 'year' && cpi[date] !== undefined) return cpi[date];
	const month = precision === 'year' ? `${date}-12` : date.slice(0, 7);
	const exact = cpi[month];
	if (exact !== undefined) return exact;
	let before = '';
	let after = '';
	for (const key of Object.keys(cpi)) {
		if (key.length !== 7) continue;
		if (key < month && key > before) before = key;
		if (key > month && (after === '' || key < after)) after = key;
	}
	const low = cpi[before];
	const high = cpi[after];
	return low === undefined ? null : high === undefined ? low : (low + high) / 2;
}
