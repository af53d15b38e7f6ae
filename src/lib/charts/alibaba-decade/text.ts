import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { pointLegend, type LegendEntry } from '../frame';
import { planText } from './captions';
import type { DecadeRows } from './rows';

export function headline(rows: DecadeRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	if (rows.plan && rows.decade) return m.decade_headline({ plan: planText(rows, words) }, options);
	const newest = rows.steps.at(-1);
	if (!newest) return m.decade_headline_empty({}, options);
	return m.decade_headline_steps(
		{
			value: words.amount(newest.value, rows.currency),
			period: words.seriesPeriod(newest.point.period)
		},
		options
	);
}

export const subtitle = (rows: DecadeRows, _view: View, words: Words): string =>
	m.decade_subtitle({ currency: words.currency(rows.currency) }, { locale: words.locale });

export function describe(rows: DecadeRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const { plan, decade, spent, currency } = rows;
	const first = rows.steps[0];
	const last = rows.steps.at(-1);
	return [
		m.decade_describe_what({}, options),
		...(plan && decade
			? [
					m.decade_describe_plan(
						{
							plan: planText(rows, words, 'text'),
							perYear: words.sum(
								{
									low: plan.low && plan.low / plan.years,
									high: plan.high && plan.high / plan.years,
									currency,
									bound: plan.figure.amount.bound
								},
								'text'
							)
						},
						options
					)
				]
			: []),
		...(first && last && first !== last
			? [
					m.decade_describe_steps(
						{
							first: words.amount(first.value, currency, 'text'),
							from: words.seriesPeriod(first.point.period),
							last: words.amount(last.value, currency, 'text'),
							to: words.seriesPeriod(last.point.period)
						},
						options
					)
				]
			: []),
		...(spent
			? [
					m.decade_describe_spent(
						{
							month: words.day(spent.until.slice(0, 7)),
							n: words.count(spent.quarters),
							of: words.count(spent.ofQuarters),
							sum: words.amount(spent.value, currency, 'text'),
							share: words.percent(spent.share, { digits: 2 })
						},
						options
					)
				]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: DecadeRows, _view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	return [
		...(rows.decade ? [m.decade_note_past({}, options)] : []),
		...(rows.spent ? [m.decade_note_group({}, options)] : []),
		...(rows.press ? [m.decade_note_press({}, options)] : []),
		...(rows.wider.length > 0 ? [m.decade_note_wider({}, options)] : []),
		...(rows.currency !== 'CNY'
			? [m.decade_note_rates({}, options)]
			: rows.wider.length > 0
				? [m.decade_note_rates_wider({}, options)]
				: [])
	];
}

export function legend(rows: DecadeRows, _view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const steps = [...rows.steps, ...rows.wider].map(({ point }) => point);
	const entries: (LegendEntry | false)[] = [
		rows.quarters.length > 0 && {
			label: m.decade_legend_quarters({}, options),
			sample: 'solid',
			tone: 'eastern-asia'
		},
		[...rows.quarters, ...rows.steps].some(({ point }) => !point.checked) && {
			label: m.decade_legend_unchecked({}, options),
			sample: 'light',
			tone: 'eastern-asia'
		},
		rows.steps.length > 0 && {
			label: m.decade_legend_steps({}, options),
			sample: 'line',
			tone: 'ink'
		},
		rows.wider.length > 0 && {
			label: m.decade_legend_wider({}, options),
			sample: 'dash',
			tone: 'soft'
		},
		rows.steps.some(({ point }) => point.note !== null) && {
			label: m.decade_legend_note({}, options),
			sample: 'dotted',
			tone: 'ink'
		}
	];
	return [
		...entries.filter((entry): entry is LegendEntry => entry !== false),
		...pointLegend(steps, words, 'ink').filter(
			({ sample }) => sample !== 'circle' && sample !== 'ring'
		)
	];
}
