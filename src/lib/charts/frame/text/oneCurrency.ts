import type { View } from '$lib/view';

/**
 * The view of a chart whose sizes are compared with each other: whole sums in one currency. Sums
 * in their original currency have no common size and are taken in dollars, as a total takes them.
 */
export const oneCurrency = (view: View): View => ({
	...view,
	measure: 'total',
	scale: 'linear',
	currency: view.currency === 'original' ? 'USD' : view.currency
});
