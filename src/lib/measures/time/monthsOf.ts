import type { Period } from '$lib/figures';

export interface Months {
	/** Months since year 0, January of 2025 being 2025 × 12; may lie within a month. */
	readonly first: number;
	readonly count: number;
}

const monthOf = (date: string, lacking: number): number =>
	Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : lacking);

/**
 * The months that a sum is spread over; null without an end. First and last are included: 2026 to
 * 2030 is sixty. Where the source named a shorter length it holds, so that a sum over this length is
 * the sum per year: "three years" from 2025-02 to 2028-02 ends on the anniversary, and three years
 * touching 2025 to 2028 lie in the middle of them, since nobody said in which month they began. A
 * payer's own years are taken as the calendar years they are named after: no end month is recorded.
 */
export function monthsOf(period: Period): Months | null {
	if (period.to === null) return null;
	const first = monthOf(period.from, 0);
	const window = monthOf(period.to, 11) - first + 1;
	const named = (period.years ?? 0) * 12;
	if (named <= 0 || named >= window) return { first, count: window };
	const lead = period.precision === 'year' ? (window - named) / 2 : 0;
	return { first: first + lead, count: named };
}
