import type { Period } from '$lib/figures';

export interface Months {
	/** Months since year 0: 2025-02 is 2025 × 12 + 1. */
	readonly first: number;
	readonly count: number;
}

const monthOf = (date: string, lacking: number): number =>
	Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : lacking);

/**
 * The calendar months of a period, first and last included: 2026 to 2030 is sixty. A period to the
 * month whose source named its length, "three years" from 2025-02 to 2028-02, is that long: the
 * last month is the anniversary, not a thirty-seventh month. Null without an end. A payer's own
 * years are taken as the calendar years they are named after, since no end month is recorded.
 */
export function monthsOf(period: Period): Months | null {
	if (period.to === null) return null;
	const first = monthOf(period.from, 0);
	const count = monthOf(period.to, 11) - first + 1;
	const named = period.years === null ? null : Math.round(period.years * 12);
	const exact = period.precision === 'month' && named !== null && named > 0;
	return { first, count: exact ? Math.min(count, named) : count };
}
