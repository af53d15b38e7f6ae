import type { SpendingYear, YearPart } from '$lib/measures';
import type { Form, Words } from '$lib/words';
import * as m from '$messages';
import { figureName, regionName } from '../frame';
import type { RunRateRows } from './rows';
import { highOf, lowOf } from './stack';

/** Reported and implied together, from certain to possible. */
export const yearSum = (year: SpendingYear, rows: RunRateRows, words: Words, form: Form): string =>
	words.interval(
		{ low: lowOf(year), high: highOf(year), openAbove: year.openAbove },
		rows.spending.currency,
		form
	);

/** The same without "or more": a chevron says it beside a mark. */
export const yearLabel = (year: SpendingYear, rows: RunRateRows, words: Words): string =>
	words.interval({ low: lowOf(year), high: highOf(year) }, rows.spending.currency, 'mark');

/** Sentences about what is reported and what is implied. */
export function partLines(
	part: Pick<YearPart, 'reported' | 'low' | 'high' | 'openAbove' | 'plans' | 'reports'>,
	rows: RunRateRows,
	words: Words,
	form: Form
): readonly string[] {
	const locale = { locale: words.locale };
	const { currency } = rows.spending;
	const lines: string[] = [];
	if (part.reports.length > 0)
		lines.push(
			m.run_rate_reported(
				{
					sum: words.amount(part.reported, currency, form),
					payers: words.list(part.reports.map(({ actor }) => rows.actors[actor] ?? actor))
				},
				locale
			)
		);
	if (part.plans.length > 0)
		lines.push(
			m.run_rate_implied(
				{
					sum: words.interval(part, currency, form),
					count: part.plans.length,
					n: words.count(part.plans.length)
				},
				locale
			)
		);
	return lines;
}

/** The largest plans of a part with their share of the year, and how many more there are. */
export function planLines(part: YearPart, rows: RunRateRows, words: Words): readonly string[] {
	const locale = { locale: words.locale };
	const shown = part.plans.slice(0, part.plans.length === 4 ? 4 : 3);
	const rest = part.plans.length - shown.length;
	const lines = shown.map((plan) => {
		const named = rows.named[plan.id];
		const sum = words.interval(
			{ low: plan.low, high: plan.high ?? plan.low, openAbove: plan.high === null },
			rows.spending.currency
		);
		return m.chart_figure_sum({ name: named ? figureName(named, words) : plan.id, sum }, locale);
	});
	return rest > 0 ? [...lines, m.chart_more_rest({ n: words.count(rest) }, locale)] : lines;
}

export const partTitle = (year: number, part: YearPart, rows: RunRateRows, words: Words): string =>
	m.run_rate_part(
		{ year: String(year), region: regionName(part.region, rows.regions, words) },
		{ locale: words.locale }
	);
