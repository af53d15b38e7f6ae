import type { SpendingYear } from '$lib/measures';
import type { View } from '$lib/view';
import type { Form, Words } from '$lib/words';
import * as m from '$messages';
import {
	natureName,
	oneCurrency,
	regionEntries,
	regionName,
	sideName,
	unitText,
	type LegendEntry
} from '../frame';
import type { RunRateRows } from './rows';
import { stackOf, type StackTier } from './stack';

const implied = (year: SpendingYear, rows: RunRateRows, words: Words, form: Form) =>
	words.interval(year, rows.spending.currency, form);

/** The year in which most is implied, by what is certain and then by what is possible. */
const peakOf = ({ spending }: RunRateRows): SpendingYear | undefined =>
	[...spending.years]
		.filter(({ parts }) => parts.some(({ plans }) => plans.length > 0))
		.sort((a, b) => b.low - a.low || b.high - a.high || a.year - b.year)[0];

const lastReported = ({ spending }: RunRateRows): SpendingYear | undefined =>
	spending.years.findLast(({ reported }) => reported > 0);

export function headline(rows: RunRateRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const nature = natureName(rows.spending.nature, words);
	const peak = peakOf(rows);
	const told = lastReported(rows);
	if (!peak) return m.run_rate_headline_none({ nature }, options);
	const inputs = {
		nature,
		sum: implied(peak, rows, words, 'mark'),
		year: String(peak.year)
	};
	return told
		? m.run_rate_headline_reported(
				{
					...inputs,
					reported: words.amount(told.reported, rows.spending.currency),
					told: String(told.year)
				},
				options
			)
		: m.run_rate_headline(inputs, options);
}

export const subtitle = (rows: RunRateRows, view: View, words: Words): string =>
	m.run_rate_subtitle(
		{
			nature: natureName(rows.spending.nature, words),
			side: sideName(view.side, words),
			unit: unitText({ ...oneCurrency(view), measure: 'per-year' }, words)
		},
		{ locale: words.locale }
	);

export function describe(rows: RunRateRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const { years, currency } = rows.spending;
	const first = years[0];
	const last = years.at(-1);
	const peak = peakOf(rows);
	const told = lastReported(rows);
	const largest = peak && [...peak.parts].sort((a, b) => b.low - a.low || b.high - a.high)[0];
	return [
		m.run_rate_describe_what(
			{ from: String(first?.year ?? ''), to: String(last?.year ?? '') },
			options
		),
		...(told
			? [
					m.run_rate_describe_reported(
						{
							year: String(told.year),
							sum: words.amount(told.reported, currency, 'text'),
							payers: words.list(
								told.parts
									.flatMap(({ reports }) => reports)
									.sort((a, b) => b.value - a.value)
									.map(({ actor }) => rows.actors[actor] ?? actor)
							)
						},
						options
					)
				]
			: []),
		...(peak && largest
			? [
					m.run_rate_describe_peak(
						{
							year: String(peak.year),
							sum: implied(peak, rows, words, 'text'),
							region: regionName(largest.region, rows.regions, words),
							part: words.interval(largest, currency, 'text')
						},
						options
					)
				]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: RunRateRows, view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const told = lastReported(rows);
	const replaced = new Set(rows.spending.years.flatMap((year) => year.replaced)).size;
	return [
		...(told
			? [
					m.run_rate_note_replaced({ count: replaced, n: words.count(replaced) }, options),
					...(view.side === 'destination' ? [m.run_rate_note_worldwide({}, options)] : []),
					m.run_rate_note_step({ year: String(told.year) }, options)
				]
			: []),
		m.run_rate_note_spread(
			{ count: rows.unspread.length, n: words.count(rows.unspread.length) },
			options
		),
		m.run_rate_note_overlap({}, options),
		...(view.currency === 'original' ? [m.run_rate_note_currency({}, options)] : [])
	];
}

export function legend(rows: RunRateRows, _view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const { years } = rows.spending;
	const tiers = new Set(years.flatMap((year) => stackOf(year).map(({ tier }) => tier)));
	const entry = (tier: StackTier, label: string, sample: LegendEntry['sample']): LegendEntry[] =>
		tiers.has(tier) ? [{ label, sample, tone: 'soft' }] : [];
	return [
		...entry('reported', m.run_rate_legend_reported({}, options), 'solid'),
		...entry('implied', m.run_rate_legend_implied({}, options), 'light'),
		...entry('possible', m.run_rate_legend_possible({}, options), 'hatch'),
		...(years.some(({ openAbove }) => openAbove)
			? [{ label: m.legend_at_least({}, options), sample: 'open', tone: 'soft' } as const]
			: []),
		...regionEntries(
			years.flatMap(({ parts }) => parts.map(({ region }) => region)),
			rows.regions,
			words
		)
	];
}
