import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { pointLegend, quarterOf, runsOf, type LegendEntry } from '../frame';
import { partName, STYLES } from './names';
import { allLines, type GrowthRows, type OtherMeasure, type Segment } from './rows';

/** Lines whose label does not fit beside them at every width. */
const IN_LEGEND: readonly (Segment | OtherMeasure)[] = ['taobao', 'like-for-like', 'customers'];

export function headline(rows: GrowthRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	if (rows.claim) {
		const { group, international } = rows.claim.quarter;
		return m.growth_headline_claim(
			{ group: words.percent(group), claimed: words.percent(international) },
			options
		);
	}
	const newest = rows.lines.find((line) => line.name === 'group')?.points.at(-1);
	if (newest)
		return m.growth_headline_newest(
			{ growth: words.percent(newest.value), period: words.seriesPeriod(newest.period) },
			options
		);
	return allLines(rows).length > 0
		? m.growth_headline_plain({}, options)
		: m.growth_headline_empty({}, options);
}

export const subtitle = (_rows: GrowthRows, _view: View, words: Words): string =>
	m.growth_subtitle({}, { locale: words.locale });

export function describe(rows: GrowthRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const points = allLines(rows)
		.flatMap((line) => line.points)
		.sort((a, b) => (a.from < b.from ? -1 : 1));
	const first = points[0];
	const last = points.at(-1);
	if (!first || !last) return headline(rows, _view, words);
	const newest = rows.lines.map((line) => {
		const point = line.points.at(-1)!;
		return m.growth_newest_item(
			{
				part: partName(line.name, words),
				growth: words.percent(point.value),
				period: words.seriesPeriod(point.period)
			},
			options
		);
	});
	const { claim } = rows;
	return [
		m.growth_describe_what(
			{
				n: words.count(quarterOf(last.from) - quarterOf(first.from) + 1),
				from: words.seriesPeriod(first.period),
				to: words.seriesPeriod(last.period)
			},
			options
		),
		...(claim && claim.quarter.cloud !== null
			? [
					m.growth_describe_claim(
						{
							group: words.percent(claim.quarter.group),
							cloud: words.percent(claim.quarter.cloud),
							international: words.percent(claim.quarter.international)
						},
						options
					)
				]
			: []),
		...(newest.length > 0 ? [m.growth_describe_newest({ list: words.list(newest) }, options)] : [])
	].join(words.between('sentences'));
}

export function notes(rows: GrowthRows, _view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const has = (name: string) => allLines(rows).some((line) => line.name === name);
	return [
		...(has('international') ? [m.growth_note_international({}, options)] : []),
		...(has('ai-cloud') ? [m.growth_note_cloud({}, options)] : []),
		...(rows.others.length > 0 ? [m.growth_note_others({}, options)] : [])
	];
}

export function legend(rows: GrowthRows, _view: View, words: Words): readonly LegendEntry[] {
	const lines = allLines(rows);
	return [
		...lines
			.filter((line) => IN_LEGEND.includes(line.name))
			.map((line): LegendEntry => {
				const { tone, dash } = STYLES[line.name];
				return { label: partName(line.name, words), sample: dash ? 'dash' : 'line', tone };
			}),
		...pointLegend(
			lines.flatMap((line) => line.points),
			words
		),
		...(lines.some((line) => runsOf(line.points).length > 1)
			? [
					{
						label: m.point_gap({}, { locale: words.locale }),
						sample: 'dotted',
						tone: 'soft'
					} satisfies LegendEntry
				]
			: [])
	];
}
