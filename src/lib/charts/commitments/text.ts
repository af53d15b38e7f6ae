import type { View } from '$lib/view';
import { sentenceCase, type Form, type Words } from '$lib/words';
import * as m from '$messages';
import {
	hasSum,
	naturesName,
	shortPayers,
	sideName,
	unitText,
	valueText,
	type LegendEntry
} from '../frame';
import { nameOf, rowLimit } from './layout';
import type { CommitmentRows } from './rows';

/** The total as an interval in words; null where none exists for the view or nothing is counted. */
function totalText({ total }: CommitmentRows, view: View, words: Words, form: Form): string | null {
	if (!total || !hasSum(total) || (view.measure !== 'total' && view.measure !== 'per-year'))
		return null;
	const text = words.interval(total, total.currency, form);
	return view.measure === 'per-year'
		? m.chart_per_year({ sum: text }, { locale: words.locale })
		: text;
}

export function headline(rows: CommitmentRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const count = rows.ranked.length + rows.unvalued.length;
	const first = rows.ranked[0];
	if (!first) return m.commitments_headline_nosum({ n: words.count(count) }, options);
	// The largest by size, whatever the order of the rows.
	const largest = rows.ranked.reduce((a, b) =>
		(b.valued.high ?? b.valued.low ?? 0) > (a.valued.high ?? a.valued.low ?? 0) ? b : a
	);
	const sum = valueText(largest.valued, view, words, 'mark');
	if (count === 1)
		return m.commitments_headline_one({ name: nameOf(largest, words), sum }, options);
	const total = totalText(rows, view, words, 'mark');
	const payers = shortPayers(largest.payers, words);
	const n = words.count(count);
	return total
		? // A bound in words stands first: "at least …".
			m.commitments_headline({ total: sentenceCase(total), n, sum, payers }, options)
		: m.commitments_headline_untotalled({ n, payers, sum }, options);
}

export const subtitle = (_rows: CommitmentRows, view: View, words: Words): string =>
	m.commitments_subtitle(
		{
			nature: naturesName(view, words),
			side: sideName(view.side, words),
			unit: unitText(view, words)
		},
		{ locale: words.locale }
	);

export function describe(rows: CommitmentRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const shown = Math.min(rows.ranked.length, rowLimit(view, { compact: false }));
	const total = totalText(rows, view, words, 'text');
	const top = rows.ranked
		.slice(0, 3)
		.map((row) => `${nameOf(row, words)} (${valueText(row.valued, view, words, 'text')})`);
	return [
		m.commitments_describe_count(
			{ n: words.count(rows.ranked.length + rows.unvalued.length), shown: words.count(shown) },
			options
		),
		...(top.length > 0 ? [m.commitments_describe_top({ list: words.list(top) }, options)] : []),
		...(total && rows.total
			? [
					m.commitments_describe_total(
						{
							total,
							counted: words.count(rows.total.counted.length),
							left: words.count(rows.total.leftOut.length)
						},
						options
					)
				]
			: []),
		...(rows.unvalued.length > 0
			? [m.commitments_describe_undisclosed({ n: words.count(rows.unvalued.length) }, options)]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: CommitmentRows, _view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	return [
		...(rows.total ? [m.commitments_note_total({}, options)] : []),
		...(rows.ranked.some((row) => row.aside === 'spans')
			? [m.commitments_note_span({}, options)]
			: [])
	];
}

export function legend(rows: CommitmentRows, view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const has = (test: (row: CommitmentRows['ranked'][number]) => boolean) => rows.ranked.some(test);
	const entries: (LegendEntry | false)[] = [
		{ label: m.legend_certain({}, options), sample: 'solid', tone: 'soft' },
		has((row) => row.valued.low !== row.valued.high && !row.valued.openAbove) && {
			label: m.legend_possible({}, options),
			sample: 'hatch',
			tone: 'soft'
		},
		has((row) => row.valued.openAbove) && {
			label: m.legend_at_least({}, options),
			sample: 'open',
			tone: 'soft'
		},
		has((row) => row.valued.low === null) && {
			label: m.legend_up_to({}, options),
			sample: 'cap',
			tone: 'soft'
		},
		has((row) => row.later !== null && row.later !== 'cancelled') && {
			label: m.commitments_legend_later({}, options),
			sample: 'dash',
			tone: 'soft'
		},
		has((row) => row.aside !== null) && {
			label: m.legend_light({}, options),
			sample: 'light',
			tone: 'soft'
		},
		has((row) => ['national', 'supranational'].includes(row.valued.figure.who)) && {
			label: m.legend_public({}, options),
			sample: 'square',
			tone: 'soft'
		},
		has((row) => row.valued.figure.who === 'mixed') && {
			label: m.legend_mixed({}, options),
			sample: 'diamond',
			tone: 'soft'
		}
	];
	return view.scale === 'log'
		? entries.filter((entry): entry is LegendEntry => entry !== false && entry.sample !== 'hatch')
		: entries.filter((entry): entry is LegendEntry => entry !== false);
}
