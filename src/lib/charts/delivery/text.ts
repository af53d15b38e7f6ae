import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { shortPayers, type LegendEntry } from '../frame';
import { currencyOf, type Delivery } from './delivery';
import { allRows, type DeliveryRows, type Group } from './rows';
import { announcedText, shareText } from './say';

/** The plan told in quarters first: it is the one the ledger grew from. */
export function headline(rows: DeliveryRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const all = allRows(rows);
	const running = all.filter((row) => row.elapsed === null || row.elapsed < 100);
	const first = running.find((row) => row.kind === 'plan' && row.quarters) ?? running[0] ?? all[0];
	if (!first) return m.delivery_headline_empty({}, options);
	const payers = shortPayers(first.payers, words);
	const share = shareText(first, words);
	if (first.kind === 'forecast')
		return m.delivery_headline_forecast(
			{ payers, share, period: words.seriesPeriod(first.forecast ?? '') },
			options
		);
	return first.quarters
		? m.delivery_headline_quarters(
				{
					payers,
					share,
					n: words.count(first.quarters.done),
					of: words.count(first.quarters.of)
				},
				options
			)
		: m.delivery_headline_plan({ payers, share }, options);
}

export function subtitle(rows: DeliveryRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const day = words.day(rows.day);
	const currency = currencyOf(view);
	return currency
		? m.delivery_subtitle_converted({ day, currency: words.currency(currency) }, options)
		: m.delivery_subtitle({ day }, options);
}

/** More would not be listened to; the table has them all. */
const MOST = 4;

const LISTS = {
	plans: m.delivery_describe_plans,
	forecasts: m.delivery_describe_forecasts,
	over: m.delivery_describe_over
} as const satisfies Record<Group, unknown>;

export function describe(rows: DeliveryRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const item = (row: Delivery) =>
		m.delivery_item(
			{
				payers: shortPayers(row.payers, words),
				share: shareText(row, words),
				announced: announcedText(row, words, 'text')
			},
			options
		);
	return [
		m.delivery_describe_what({ n: words.count(allRows(rows).length) }, options),
		...rows.groups.map(({ group, rows: members }) =>
			LISTS[group]({ list: words.list(members.slice(0, MOST).map(item)) }, options)
		)
	].join(words.between('sentences'));
}

export function notes(rows: DeliveryRows, _view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const all = allRows(rows);
	const unchecked = all.filter((row) => !row.checked);
	const names = [...new Set(unchecked.map((row) => shortPayers(row.payers, words)))];
	return [
		m.delivery_note_only({}, options),
		...(all.some((row) => row.standing === 'upper-bound')
			? [m.delivery_note_upper({}, options)]
			: []),
		...(all.some((row) => row.kind === 'forecast') ? [m.delivery_note_forecasts({}, options)] : []),
		...(names.length > 0 ? [m.delivery_note_unchecked({ list: words.list(names) }, options)] : []),
		...(rows.converted ? [m.delivery_note_rates({}, options)] : [])
	];
}

export function legend(rows: DeliveryRows, _view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const all = allRows(rows);
	const running = all.some((row) => row.elapsed !== null && row.elapsed < 100);
	const entries: (LegendEntry | false)[] = [
		{ label: m.delivery_legend_spent({}, options), sample: 'solid', tone: 'soft' },
		all.some((row) => row.standing === 'upper-bound') && {
			label: m.delivery_legend_upper({}, options),
			sample: 'hatch',
			tone: 'soft'
		},
		all.some((row) => row.standing === 'other-measure') && {
			label: m.delivery_legend_other({}, options),
			sample: 'light',
			tone: 'soft'
		},
		all.some((row) => row.spent.bound === 'at-least' || row.announced.bound === 'at-least') && {
			label: m.delivery_legend_open({}, options),
			sample: 'open',
			tone: 'soft'
		},
		running && {
			label: m.delivery_legend_now({ day: words.day(rows.day) }, options),
			sample: 'pointer',
			tone: 'ink'
		},
		running && {
			label: m.delivery_legend_then({}, options),
			sample: 'hollow-pointer',
			tone: 'ink'
		}
	];
	return entries.filter((entry): entry is LegendEntry => entry !== false);
}
