import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { hasSum, naturesName, sideName, totalText, unitText, type LegendEntry } from '../frame';
import { nameOf, sumOf } from './mark';
import { allRows, type MapRow, type MapRows } from './rows';

export function headline(rows: MapRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const summed = rows.countries.filter((row) => hasSum(row.total));
	const possible = summed[0];
	if (!possible) return withoutCountries(rows, words);
	const sum = sumOf(possible, rows.view, words, 'text');
	const place = nameOf(possible, words);
	if (summed.length === 1) return m.map_headline_one({ place, sum }, options);
	const certain = summed.reduce((a, b) => (b.total.low > a.total.low ? b : a));
	const n = words.count(summed.length);
	if (certain === possible)
		return rows.view.side === 'payer'
			? m.map_headline_payer({ n, place, sum }, options)
			: m.map_headline_destination({ n, place, sum }, options);
	const { currency } = rows.total;
	return m.map_headline_two(
		{
			certain: nameOf(certain, words),
			low: words.amount(certain.total.low, currency, 'text'),
			possible: place,
			high: words.amount(possible.total.high, currency, 'text')
		},
		options
	);
}

function withoutCountries(rows: MapRows, words: Words): string {
	const options = { locale: words.locale };
	const largest = rows.beside.find((row) => hasSum(row.total));
	if (largest)
		return m.map_headline_one(
			{ place: nameOf(largest, words), sum: sumOf(largest, rows.view, words, 'text') },
			options
		);
	const count = allRows(rows).reduce((sum, row) => sum + row.figures.length, rows.others.length);
	return m.map_headline_nosum({ n: words.count(count) }, options);
}

export const subtitle = ({ view }: MapRows, _view: View, words: Words): string =>
	m.map_subtitle(
		{
			nature: naturesName(view, words),
			side: sideName(view.side, words),
			unit: unitText(view, words)
		},
		{ locale: words.locale }
	);

export function describe(rows: MapRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const { view, total } = rows;
	const named = (row: MapRow) =>
		m.map_place_sum({ place: nameOf(row, words), sum: sumOf(row, view, words, 'text') }, options);
	const top = rows.countries.filter((row) => hasSum(row.total)).slice(0, 3);
	const beside = rows.beside.filter((row) => hasSum(row.total));
	const n = words.count(rows.countries.length);
	return [
		view.side === 'payer'
			? m.map_describe_payer({ n }, options)
			: m.map_describe_destination({ n }, options),
		...(top.length > 0 ? [m.map_describe_top({ list: words.list(top.map(named)) }, options)] : []),
		...(beside.length > 0
			? [m.map_describe_beside({ list: words.list(beside.map(named)) }, options)]
			: []),
		...(hasSum(total)
			? [
					m.map_describe_total(
						{
							total: totalText(total, view, words, 'text'),
							counted: words.count(total.counted.length),
							left: words.count(total.leftOut.length)
						},
						options
					)
				]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: MapRows, view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const whole = view.measure !== rows.view.measure;
	return [
		m.map_note_once({}, options),
		...(whole ? [m.map_note_whole({}, options)] : []),
		...(rows.others.length > 0 ? [m.map_note_others({}, options)] : []),
		m.map_note_borders({}, options)
	];
}

export function legend(rows: MapRows, _view: View, words: Words): readonly LegendEntry[] {
	const options = { locale: words.locale };
	const has = (test: (row: MapRow) => boolean) => allRows(rows).some(test);
	const entries: (LegendEntry | false)[] = [
		has(({ total }) => total.low > 0) && {
			label: m.legend_certain({}, options),
			sample: 'circle',
			tone: 'soft'
		},
		has(({ total }) => total.high > total.low) && {
			label: m.legend_possible({}, options),
			sample: 'hatch',
			tone: 'soft'
		},
		has(({ total }) => hasSum(total) && total.openAbove) && {
			label: m.map_legend_open({}, options),
			sample: 'dash',
			tone: 'soft'
		},
		has(({ total }) => !hasSum(total)) && {
			label: m.map_legend_ring({}, options),
			sample: 'ring',
			tone: 'soft'
		}
	];
	return entries.filter((entry): entry is LegendEntry => entry !== false);
}
