import type { Ledger, Nature } from '$lib/figures';
import { addUp, countFor, cutBy, onlyPlaceOf, placeTotals, type Summand } from '../totals';
import { firstYearOf } from '../time';
import { gdpShare } from '../money';
import type { PlaceShare, Side, TotalRequest, Valued } from '../types';

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
	const count = countFor(ledger, yearly, asked);
	const { counted, known, nesting } = count;
	const countedIn = cutBy(counted, (at) => onlyPlaceOf(known.figures[at]!, side));
	return placeTotals(count, side).map((total) => {
		const { items, positions } = countedIn.of(total.place);
		const shares =
			total.place === 'several' ? [] : items.flatMap((row) => shareOf(row, side, known));
		const sum =
			items.length > 0 && shares.length === items.length
				? addUp({ items: shares, positions }, nesting)
				: null;
		return {
			...total,
			share: sum && { low: sum.low, high: sum.high, openAbove: sum.openAbove },
			firstYears: firstYearsOf(items)
		};
	});
}

function shareOf(row: Valued, side: Side, ledger: Ledger): readonly Summand[] {
	const { value } = gdpShare(row, row.figure, side, ledger);
	return value ? [{ figure: row.figure, ...value }] : [];
}

function firstYearsOf(rows: readonly Valued[]): PlaceShare['firstYears'] {
	const years = rows.map(({ figure }) => firstYearOf(figure)).sort((a, b) => a - b);
	return years.length > 0 ? [years[0]!, years.at(-1)!] : null;
}
