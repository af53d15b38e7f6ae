import type { Ledger } from '$lib/figures';
import { GUIDED, SERIES_OUTLAYS, STATED_OUTLAYS } from '$lib/figures';
import { knownOn } from '$lib/measures';
import type { View } from '$lib/view';
import { rowOrder } from '../frame';
import { currencyOf, type Delivery } from './delivery';
import { forecastRows } from './forecasts';
import { planRows } from './plans';

/** Plans that run, forecasts for a year that runs, and whatever is over. */
export const GROUPS = ['plans', 'forecasts', 'over'] as const;
export type Group = (typeof GROUPS)[number];

export interface DeliveryRows {
	/** The day that time is counted to. */
	readonly day: string;
	readonly groups: readonly { readonly group: Group; readonly rows: readonly Delivery[] }[];
	/** True where another currency than the announced one is shown. */
	readonly converted: boolean;
}

/** Every plan and forecast of which the ledger knows what was spent. */
export function rows(ledger: Ledger, view: View): DeliveryRows {
	const known = knownOn(ledger, view.asof);
	const day = view.asof ?? ledger.closes;
	const all = [
		...planRows(known, view, day, SERIES_OUTLAYS, STATED_OUTLAYS),
		...forecastRows(known, view, day, GUIDED)
	];
	const order = rowOrder(view, ledger.locale, {
		bySize: (a: Delivery, b: Delivery) => b.size - a.size || (a.key < b.key ? -1 : 1),
		name: ({ payers }) => payers[0] ?? '',
		region: ({ region }) => region,
		announced: ({ announcedOn }) => announcedOn
	});
	const groups = GROUPS.map((group) => ({
		group,
		rows: all.filter((row) => groupOf(row) === group).sort(order)
	})).filter(({ rows }) => rows.length > 0);
	return { day, groups: limited(groups, view.limit), converted: currencyOf(view) !== null };
}

/** What ended is over, however much of it was spent. */
const groupOf = ({ elapsed, kind }: Delivery): Group =>
	elapsed !== null && elapsed >= 100 ? 'over' : kind === 'plan' ? 'plans' : 'forecasts';

/** The first `limit` rows, with the groups they are in. */
export function limited(
	groups: DeliveryRows['groups'],
	limit: number | null
): DeliveryRows['groups'] {
	let left = limit ?? Infinity;
	return groups
		.map(({ group, rows }) => {
			const kept = rows.slice(0, left);
			left -= kept.length;
			return { group, rows: kept };
		})
		.filter(({ rows }) => rows.length > 0);
}

export const allRows = ({ groups }: DeliveryRows): readonly Delivery[] =>
	groups.flatMap(({ rows }) => rows);
