import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { naturesName, type LegendEntry } from '../frame';
import { rowLimit } from './layout';
import type { ShareRow, ShareRows } from './rows';
import { shareText } from './shareText';

/** The heaviest by what is certain, whatever the order of the rows. */
const heaviest = (ranked: readonly ShareRow[]): ShareRow | undefined =>
	ranked.reduce<ShareRow | undefined>(
		(a, b) =>
			a &&
			(a.share.low > b.share.low || (a.share.low === b.share.low && a.share.high >= b.share.high))
				? a
				: b,
		undefined
	);

const countOf = ({ undated, placeless, leftOut }: ShareRows) =>
	undated.length + placeless.length + leftOut.length;

export function headline(rows: ShareRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const { ranked } = rows;
	const first = heaviest(ranked);
	if (!first) return m.gdp_headline_none({ n: words.count(countOf(rows)) }, options);
	const place = first.name;
	const share = m.chart_of_gdp({ sum: shareText(first, words) }, options);
	if (ranked.length === 1) return m.gdp_headline_one({ place, share }, options);
	const above = ranked.filter((row) => row.share.low >= 1).length;
	return m.gdp_headline(
		{ place, share, n: words.count(above), all: words.count(ranked.length) },
		options
	);
}

export function subtitle({ view }: ShareRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const nature = naturesName(view, words);
	return view.side === 'payer'
		? m.gdp_subtitle_payer({ nature }, options)
		: m.gdp_subtitle_destination({ nature }, options);
}

export function describe(rows: ShareRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const shown = Math.min(rows.ranked.length, rowLimit(view, { compact: false }));
	const top = rows.ranked
		.slice(0, 3)
		.map((row) => m.gdp_place_share({ place: row.name, share: shareText(row, words) }, options));
	return [
		m.gdp_describe_rows({ n: words.count(rows.ranked.length), shown: words.count(shown) }, options),
		...(top.length > 0 ? [m.gdp_describe_top({ list: words.list(top) }, options)] : []),
		...(rows.undated.length > 0
			? [m.gdp_describe_undated({ n: words.count(rows.undated.length) }, options)]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: ShareRows, view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const years = rows.ranked.flatMap((row) => row.firstYears);
	const others = rows.leftOut.some(({ valued }) => valued.figure.nature !== rows.view.nature[0]);
	return [
		...(years.length > 0
			? [
					m.gdp_note_years(
						{ first: String(Math.min(...years)), last: String(Math.max(...years)) },
						options
					),
					m.gdp_note_gdp({ year: String(rows.projectedAfter) }, options)
				]
			: []),
		...(rows.undated.length > 0 ? [m.gdp_note_undated({}, options)] : []),
		...(view.currency !== 'USD' || view.prices === 'real' ? [m.gdp_note_dollars({}, options)] : []),
		...(others ? [m.gdp_note_others({}, options)] : [])
	];
}

export function legend(rows: ShareRows, view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const shown = rows.ranked.slice(0, rowLimit(view, { compact: false }));
	const has = (test: (row: ShareRow) => boolean) => shown.some(test);
	const entries: (LegendEntry | false)[] = [
		has(({ share }) => share.low > 0) && {
			label: m.legend_certain({}, options),
			sample: 'circle',
			tone: 'soft'
		},
		has(({ share }) => share.high > share.low) && {
			label: m.legend_possible({}, options),
			sample: 'ring',
			tone: 'soft'
		},
		has(({ share }) => share.openAbove) && {
			label: m.legend_at_least({}, options),
			sample: 'open',
			tone: 'soft'
		},
		has(({ share }) => share.low === 0) && {
			label: m.legend_up_to({}, options),
			sample: 'dash',
			tone: 'soft'
		}
	];
	return entries.filter((entry): entry is LegendEntry => entry !== false);
}
