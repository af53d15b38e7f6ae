import type { Figure } from '$lib/figures';
import { monthsOf, type Months } from './monthsOf';

/**
 * The months that a source itself gave to a sum: it named the years, or how many they are. Null
 * without an end, and where the years were only assumed: a length nobody said is no length.
 */
export function statedMonths({ period }: Pick<Figure, 'period'>): Months | null {
	if (!period || (!period.stated && period.years === null)) return null;
	const months = monthsOf(period);
	return months && months.count > 0 ? months : null;
}
