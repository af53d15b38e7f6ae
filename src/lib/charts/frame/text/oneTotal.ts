import { TOTALLED_NATURES, type Nature } from '$lib/figures';
import type { View } from '$lib/view';
import { oneCurrency } from './oneCurrency';

/**
 * The kind of sum that a chart of totals adds up, since kinds are never added to each other: the
 * only one chosen; of several, plans where they are among them, else the first that has a total.
 */
export function natureToTotal({ nature }: Pick<View, 'nature'>): Nature {
	if (nature.length === 0) return 'investment-plan';
	return TOTALLED_NATURES.find((known) => nature.includes(known)) ?? nature[0]!;
}

/**
 * The view of a chart of totals: one currency, whole sums or sums a year. Sums per person or by
 * GDP cannot be added up from country to country and are shown whole.
 */
export const inTotals = (view: View): View => ({
	...oneCurrency(view),
	measure: view.measure === 'per-year' ? 'per-year' : 'total'
});
