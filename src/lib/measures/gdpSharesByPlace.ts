import type { Ledger, Nature } from '$lib/figures';
import { addUp } from './addUp';
import { countFor } from './countFor';
import { firstYearOf } from './firstYearOf';
import { gdpShare } from './gdpShare';
import { groupedBy } from './groupedBy';
import { onlyPlaceOf, totalsByPlace } from './totalsByPlace';
import type { PlaceShare, TotalRequest } from './types';

/**
 * The yearly sums of each row of `totalsByPlace` against the GDP of its place. Each counted figure is
 * divided by the GDP of its own first year, and what comes of it is added up as a total is: to one
 * country's GDP the shares are alike. The row is what the plans would weigh if all ran at once, since
 * their years differ. Always of dollars of the day, see `valued`.
 */
export function gdpSharesByPlace(
	ledger: Ledger,
	request: TotalRequest,
	asked?: Nature
): readonly PlaceShare[] {
	const yearly: TotalRequest = {
		...request,
		measure: 'per-year',
		currency: 'USD',
		prices: 'nominal'
	};
	const { side } = request;
	const { counted, known, nesting } = countFor(ledger, yearly, asked);
	const shares = groupedBy(
		counted.map((row) => ({ row, found: gdpShare(row, row.figure, side, known) })),
		({ row }) => onlyPlaceOf(row.figure, side)
	);
	return totalsByPlace(ledger, yearly, asked).map((total) => {
		const own = shares.get(total.place) ?? [];
		const years = own.map(({ row }) => firstYearOf(row.figure));
		const alike = total.place !== 'several' && own.every(({ found }) => found.value !== null);
		const sum =
			alike && own.length > 0
				? addUp(
						own.map(({ row, found }) => ({ ...row, ...found.value! })),
						nesting
					)
				: null;
		return {
			...total,
			share: sum && { low: sum.low, high: sum.high, openAbove: sum.openAbove },
			firstYears: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null
		};
	});
}
