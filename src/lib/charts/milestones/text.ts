import type { View } from '$lib/view';
import { sentenceCase, type Words } from '$lib/words';
import * as m from '$messages';
import {
	figureName,
	naturesName,
	oneCurrency,
	reachOf,
	regionEntries,
	shortPayers,
	sideName,
	unitText,
	valueText,
	type LegendEntry
} from '../frame';
import { drawnCount } from './layout';
import { hasSize, type Announcement, type MilestoneRows } from './rows';

const bySize = (a: Announcement, b: Announcement) =>
	reachOf(b.valued) - reachOf(a.valued) || (b.valued.low ?? 0) - (a.valued.low ?? 0);

/** What is said is said of what is drawn: a larger sum of a lower tier may be in the table. */
const drawnIn = (rows: MilestoneRows, view: View) =>
	rows.sums.slice(0, drawnCount(rows, view, { compact: false }));

export function headline(rows: MilestoneRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const shown = drawnIn(rows, view);
	const [largest] = shown.filter(hasSize).sort(bySize);
	const releases = rows.releases.length;
	if (!largest)
		return m.milestones_headline_none(
			{ count: releases, releases: words.count(releases) },
			options
		);
	const inputs = {
		// A bound in words stands first: "at least …".
		sum: sentenceCase(valueText(largest.valued, oneCurrency(view), words)),
		payers: shortPayers(largest.payers, words),
		date: words.date(largest.date),
		n: words.count(shown.length),
		count: releases,
		releases: words.count(releases)
	};
	if (rows.sums.length === 1) return m.milestones_headline_only(inputs, options);
	return releases > 0
		? m.milestones_headline(inputs, options)
		: m.milestones_headline_sums(inputs, options);
}

export const subtitle = (_rows: MilestoneRows, view: View, words: Words): string =>
	m.milestones_subtitle(
		{
			nature: naturesName(view, words),
			side: sideName(view.side, words),
			unit: unitText(oneCurrency(view), words)
		},
		{ locale: words.locale }
	);

export function describe(rows: MilestoneRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const shown = drawnCount(rows, view, { compact: false });
	const dated = (name: string, date: string) => m.milestones_dated({ name, date }, options);
	const top = drawnIn(rows, view)
		.filter(hasSize)
		.sort(bySize)
		.slice(0, 3)
		.map((row) =>
			m.milestones_dated_sum(
				{
					name: figureName(row, words),
					sum: valueText(row.valued, oneCurrency(view), words, 'text'),
					date: words.date(row.date)
				},
				options
			)
		);
	return [
		m.milestones_describe_what(
			{
				count: rows.sums.length,
				n: words.count(rows.sums.length),
				shown: words.count(shown)
			},
			options
		),
		...(top.length > 0 ? [m.milestones_describe_top({ list: words.list(top) }, options)] : []),
		...(rows.releases.length > 0
			? [
					m.milestones_describe_releases(
						{
							list: words.list(rows.releases.map((row) => dated(row.title, words.date(row.date))))
						},
						options
					)
				]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: MilestoneRows, view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const shown = drawnCount(rows, view, { compact: false });
	const hidden = rows.sums.length - shown;
	return [
		m.milestones_note_area({}, options),
		...(rows.releases.length > 0 ? [m.milestones_note_releases({}, options)] : []),
		...(hidden > 0
			? [m.milestones_note_tier({ count: hidden, n: words.count(hidden) }, options)]
			: []),
		...(view.currency === 'original' ? [m.milestones_note_currency({}, options)] : [])
	];
}

export function legend(rows: MilestoneRows, view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const shown = drawnIn(rows, view);
	const has = (test: (row: Announcement) => boolean) => shown.some(test);
	const entry = (label: string, sample: LegendEntry['sample']): LegendEntry => ({
		label,
		sample,
		tone: 'soft'
	});
	return [
		...(rows.releases.length > 0
			? [
					{
						label: m.milestones_legend_release({}, options),
						sample: 'diamond',
						tone: 'ink'
					} as const
				]
			: []),
		...regionEntries(
			shown.map((row) => row.region),
			rows.regions,
			words
		),
		...(has((row) => hasSize(row) && row.valued.low !== row.valued.high && !row.valued.openAbove)
			? [entry(m.legend_possible({}, options), 'hatch')]
			: []),
		...(has((row) => row.valued.openAbove)
			? [entry(m.milestones_legend_open({}, options), 'dash')]
			: []),
		...(has((row) => !hasSize(row))
			? [entry(m.milestones_legend_undisclosed({}, options), 'ring')]
			: [])
	];
}
