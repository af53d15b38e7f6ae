import type { Figure } from '$lib/figures';
import { sortedBy, type Valued } from '$lib/measures';

const ORDER = { headline: 0, standard: 1, detail: 2 } as const satisfies Record<
	Figure['tier'],
	number
>;

/** The upper end a mark is drawn to. */
export const reachOf = ({ low, high }: Pick<Valued, 'low' | 'high'>): number => high ?? low ?? 0;

interface Row {
	readonly valued: Valued;
}

/** Rows by tier, then by size, then by id: what a general reader must see comes first. */
export const byTier = <Item extends Row>(rows: readonly Item[]): Item[] =>
	sortedBy(
		rows,
		[
			({ valued }) => ORDER[valued.figure.tier],
			({ valued }) => -reachOf(valued),
			({ valued }) => -(valued.low ?? 0)
		],
		({ valued }) => valued.figure.id
	);

/**
 * How many of rows in the order of `byTier` are drawn: the reader's limit, else the headline tier,
 * filled up to `least` where a filter leaves few of it.
 */
export function headlineCount(rows: readonly Row[], limit: number | null, least = 12): number {
	if (limit !== null) return Math.min(limit, rows.length);
	const headline = rows.filter((row) => row.valued.figure.tier === 'headline').length;
	return Math.min(rows.length, Math.max(least, headline));
}
