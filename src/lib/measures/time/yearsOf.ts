import type { Figure } from '$lib/figures';
import { monthsOf } from './monthsOf';

export interface YearShare {
	readonly year: number;
	/** Of the whole sum; the shares of a figure add up to one. */
	readonly share: number;
}

/**
 * A period spread evenly, month by month, over the calendar years it touches. Null without an end:
 * what has no stated period is listed apart, not drawn over years nobody named.
 */
export function yearsOf({ period }: Pick<Figure, 'period'>): readonly YearShare[] | null {
	const months = period && monthsOf(period);
	if (!months || months.count <= 0) return null;
	const years: YearShare[] = [];
	const end = months.first + months.count;
	for (let at = months.first; at < end;) {
		const year = Math.floor(at / 12);
		const next = Math.min(end, (year + 1) * 12);
		years.push({ year, share: (next - at) / months.count });
		at = next;
	}
	return years;
}
