import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { pointLegend, runsOf, type LegendEntry } from '../frame';
import { newestOf, type CapexLine, type CapexPoint } from './line';
import { forecastOf, lineName, sumOf } from './names';
import { isEmpty, type CapexRows } from './rows';

/** The point of a line one year before another of its points. */
function yearBefore(line: CapexLine, { point }: CapexPoint): CapexPoint | null {
	const year = String(Number(point.from.slice(0, 4)) - 1);
	return line.points.find((one) => one.point.from === year + point.from.slice(4)) ?? null;
}

export function headline(rows: CapexRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	// A forecast leads no finding about what was spent.
	const spent = rows.lines.flatMap((line) => {
		const newest = line.points.filter(({ point }) => point.kind !== 'guidance').at(-1);
		return newest ? [{ line, newest }] : [];
	});
	const first = [...spent].sort((a, b) => b.newest.value - a.newest.value)[0];
	if (!first) {
		const guidance = rows.guidance[0];
		return guidance
			? m.capex_headline_guidance(
					{
						company: guidance.name,
						sum: forecastOf(guidance.revisions.at(-1)!, rows.currency, words),
						period: words.seriesPeriod(guidance.period)
					},
					options
				)
			: m.capex_headline_empty({}, options);
	}
	const { line, newest } = first;
	const before = yearBefore(line, newest);
	const said = {
		// A net sum is smaller than what was spent, so the sentence holds for the company.
		company: line.name,
		sum: sumOf(newest, rows.currency, words),
		period: words.seriesPeriod(newest.point.period)
	};
	if (before && before.value > 0)
		return m.capex_headline_more(
			{ ...said, times: words.times(newest.value / before.value) },
			options
		);
	return spent.length > 1
		? m.capex_headline_most(said, options)
		: m.capex_headline_one(said, options);
}

const SUBTITLES = {
	'quarter cash': m.capex_subtitle_quarter_cash,
	'quarter with-leases': m.capex_subtitle_quarter_leases,
	'year cash': m.capex_subtitle_year_cash,
	'year with-leases': m.capex_subtitle_year_leases
} as const;

export function subtitle(rows: CapexRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	const text = SUBTITLES[`${rows.by} ${rows.definition}`](
		{ currency: words.currency(rows.currency) },
		options
	);
	return view.scale === 'log' ? m.capex_subtitle_log({ text }, options) : text;
}

export function describe(rows: CapexRows, view: View, words: Words): string {
	const options = { locale: words.locale };
	if (isEmpty(rows)) return headline(rows, view, words);
	const points = rows.lines
		.flatMap((line) => line.points.map(({ point }) => point))
		.sort((a, b) => (a.from < b.from ? -1 : 1));
	const first = points[0];
	const last = [...points].sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
	const newest = rows.lines.slice(0, 4).map((line) =>
		m.capex_newest_item(
			{
				company: lineName(line, words),
				sum: sumOf(newestOf(line), rows.currency, words, 'text'),
				period: words.seriesPeriod(newestOf(line).point.period)
			},
			options
		)
	);
	const running = rows.guidance.filter(
		(one) => !rows.guidance.some((other) => other.actor === one.actor && other.about > one.about)
	);
	const expected = running.slice(0, 4).map((guidance) =>
		m.capex_newest_item(
			{
				company: guidance.name,
				sum: forecastOf(guidance.revisions.at(-1)!, rows.currency, words, 'text'),
				period: words.seriesPeriod(guidance.period)
			},
			options
		)
	);
	const what = rows.by === 'year' ? m.capex_describe_year : m.capex_describe_quarter;
	return [
		...(first && last
			? [
					what(
						{
							n: words.count(new Set(rows.lines.map(({ actor }) => actor)).size),
							from: words.day(first.from.slice(0, 7)),
							to: words.day(last.to.slice(0, 7))
						},
						options
					)
				]
			: []),
		...(newest.length > 0 ? [m.capex_describe_newest({ list: words.list(newest) }, options)] : []),
		...(expected.length > 0
			? [m.capex_describe_guidance({ list: words.list(expected) }, options)]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: CapexRows, view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const has = (test: (line: CapexLine) => boolean) => rows.lines.some(test);
	return [
		...(rows.definition === 'cash'
			? [m.capex_note_cash({}, options)]
			: rows.missing.length > 0
				? [m.capex_note_leases({ list: words.list(rows.missing) }, options)]
				: []),
		...(has((line) => line.measure === 'capex-net') ? [m.capex_note_net({}, options)] : []),
		...(rows.guidance.length > 0 ? [m.capex_note_guidance({}, options)] : []),
		...(has((line) => line.points.some(({ point }) => point.period.startsWith('FY')))
			? [
					rows.calendar === 'aligned'
						? m.capex_note_aligned({}, options)
						: m.capex_note_reported({}, options)
				]
			: rows.rulers.length > 0
				? [m.capex_note_aligned({}, options)]
				: []),
		...(has(
			(line) =>
				line.key === 'microsoft-capex-with-finance-leases-quarter' &&
				line.points.some(({ point }) => point.to === '2026-03-31')
		)
			? [m.capex_note_disputed({}, options)]
			: []),
		...(has((line) => line.actor === 'bytedance') ? [m.capex_note_press({}, options)] : []),
		...(view.currency === 'original' && rows.converted ? [m.capex_note_original({}, options)] : []),
		...(rows.converted ? [m.capex_note_rates({}, options)] : [])
	];
}

export function legend(rows: CapexRows, _view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const points = rows.lines.flatMap((line) => line.points);
	const all = [...points, ...rows.guidance.flatMap((one) => one.revisions)];
	const entries: (LegendEntry | false)[] = [
		all.some(({ point }) => point.kind === 'guidance' && point.low !== null) && {
			label: m.capex_legend_range({}, options),
			sample: 'light',
			tone: 'soft'
		},
		points.some(({ low, high }) => low !== null && high === null) && {
			label: m.capex_legend_open({}, options),
			sample: 'open',
			tone: 'soft'
		},
		rows.lines.some((line) => runsOf(line.points.map(({ point }) => point)).length > 1) && {
			label: m.point_gap({}, options),
			sample: 'dotted',
			tone: 'soft'
		}
	];
	return [
		...pointLegend(
			all.map(({ point }) => point),
			words
		),
		...entries.filter((entry): entry is LegendEntry => entry !== false)
	];
}
