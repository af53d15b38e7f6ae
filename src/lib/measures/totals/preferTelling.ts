import type { Figure } from '$lib/figures';

const doubted = ({ checked }: Figure) => checked === 'disputed' || checked === 'not-found';
const TIER_ORDER = { headline: 0, standard: 1, detail: 2 } as const;

/**
 * Which of two tellings of the same money a total keeps (below zero: the first). One that the
 * fact-check could not doubt; then the more prominent; the better sourced; the newer; and last the
 * id, so that the choice never hangs on the order of the records.
 */
export function preferTelling(a: Figure, b: Figure): number {
	return (
		Number(doubted(a)) - Number(doubted(b)) ||
		TIER_ORDER[a.tier] - TIER_ORDER[b.tier] ||
		b.sourceCount - a.sourceCount ||
		compare(b.announced.date, a.announced.date) ||
		compare(a.id, b.id)
	);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
