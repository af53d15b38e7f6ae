import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import {
	figureName,
	naturesName,
	oneCurrency,
	regionEntries,
	shortPayers,
	sideName,
	unitText,
	valueText,
	type LegendEntry
} from '../frame';
import { drawnCount } from './layout';
import type { DrawnRow, TimelineRows } from './rows';

const perYear = (row: DrawnRow, view: View, words: Words, form: 'mark' | 'text') =>
	valueText(row.yearly, { ...oneCurrency(view), measure: 'per-year' }, words, form);

/** Fastest first: by what is certain a year, then by what is possible. */
const bySpeed = (a: DrawnRow, b: DrawnRow) =>
	(b.yearly.low ?? 0) - (a.yearly.low ?? 0) || (b.yearly.high ?? 0) - (a.yearly.high ?? 0);

export function headline(rows: TimelineRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const all = rows.drawn.length + rows.apart.length;
	const [fastest] = [...rows.drawn].sort(bySpeed);
	if (!fastest) return m.timeline_headline_none({ count: all, all: words.count(all) }, options);
	if (all === 1)
		return m.timeline_headline_one(
			{
				name: figureName(fastest, words),
				sum: valueText(fastest.valued, oneCurrency(view), words),
				perYear: perYear(fastest, view, words, 'mark')
			},
			options
		);
	const inputs = {
		payers: shortPayers(fastest.payers, words),
		perYear: perYear(fastest, view, words, 'mark'),
		all: words.count(all),
		apart: words.count(rows.apart.length),
		count: rows.apart.length
	};
	return rows.apart.length > 0
		? m.timeline_headline(inputs, options)
		: m.timeline_headline_all(inputs, options);
}

export const subtitle = (_rows: TimelineRows, view: View, words: Words): string =>
	m.timeline_subtitle(
		{
			nature: naturesName(view, words),
			side: sideName(view.side, words),
			unit: unitText(oneCurrency(view), words)
		},
		{ locale: words.locale }
	);

export function describe(rows: TimelineRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const shown = drawnCount(rows, view, { compact: false });
	const top = [...rows.drawn]
		.sort(bySpeed)
		.slice(0, 3)
		.map((row) => `${figureName(row, words)} (${perYear(row, view, words, 'text')})`);
	return [
		m.timeline_describe_what(
			{
				count: rows.drawn.length,
				drawn: words.count(rows.drawn.length),
				shown: words.count(shown)
			},
			options
		),
		...(top.length > 0 ? [m.timeline_describe_top({ list: words.list(top) }, options)] : []),
		...(rows.apart.length > 0
			? [
					m.timeline_describe_apart(
						{ count: rows.apart.length, n: words.count(rows.apart.length) },
						options
					)
				]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: TimelineRows, view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const shown = drawnCount(rows, view, { compact: false });
	return [
		m.timeline_note_rule({}, options),
		...(shown < rows.drawn.length && view.limit === null
			? [m.timeline_note_tier({}, options)]
			: []),
		...(view.currency === 'original' ? [m.timeline_note_currency({}, options)] : [])
	];
}

export function legend(rows: TimelineRows, view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const shown = rows.drawn.slice(0, drawnCount(rows, view, { compact: false }));
	const has = (test: (row: DrawnRow) => boolean) => shown.some(test);
	const entry = (label: string, sample: LegendEntry['sample']): LegendEntry => ({
		label,
		sample,
		tone: 'soft'
	});
	const who = (row: DrawnRow) => row.valued.figure.who;
	return [
		...regionEntries(
			shown.map((row) => row.region),
			rows.regions,
			words
		),
		...(has(({ valued: { low, high, openAbove } }) => low !== high && !openAbove)
			? [entry(m.legend_possible({}, options), 'hatch')]
			: []),
		...(has((row) => row.valued.openAbove) ? [entry(m.legend_at_least({}, options), 'open')] : []),
		...(has((row) => row.valued.low === null) ? [entry(m.legend_up_to({}, options), 'cap')] : []),
		...(has((row) => row.aside !== null)
			? [entry(m.timeline_legend_part({}, options), 'light')]
			: []),
		...(has((row) => who(row) === 'national' || who(row) === 'supranational')
			? [entry(m.legend_public({}, options), 'square')]
			: []),
		...(has((row) => who(row) === 'mixed') ? [entry(m.legend_mixed({}, options), 'diamond')] : [])
	];
}
