import * as m from '$messages';
import { lineShapes, pointShape, type Mark, type Shape } from '../frame';
import { newestOf, type CapexLine, type CapexPoint } from './line';
import { factsOf, lineName, measureName, styleOf, sumOf } from './names';
import { expectedMark, type Expected } from './expected';
import { endLabels, type Panel } from './panel';
import type { CapexRows } from './rows';

/** Each line as a mark with its label, then a mark for each of its points; then what is expected. */
export function lineNodes(
	lines: readonly CapexLine[],
	expected: readonly Expected[],
	rows: CapexRows,
	panel: Panel
): readonly Mark[] {
	const { words, x, y } = panel;
	const at = (one: CapexPoint) => ({ x: x(one.at), y: y(one.value) });
	const labels = endLabels(
		[
			...lines.map((line) => {
				const newest = newestOf(line);
				const name = lineName(line, words);
				return {
					...at(newest),
					tone: line.region,
					forms: panel.size.compact
						? [name]
						: [`${name} ${sumOf(newest, rows.currency, words)}`, name, line.name]
				};
			}),
			...expected
		],
		panel
	);
	const marks = lines.flatMap((line, index): Mark[] => {
		const placed = line.points.map((one) => ({
			from: one.point.from,
			to: one.point.to,
			...at(one)
		}));
		return [
			{
				kind: 'mark',
				key: line.key,
				kin: line.key,
				name: lineSpoken(line, rows, panel),
				figures: [],
				series: seriesOf(line),
				children: [...lineShapes(placed, styleOf(line)), ...labels[index]!]
			},
			...line.points.map((one) => pointMark(line, one, rows, panel))
		];
	});
	return [
		...marks,
		...expected.map((one, at) => expectedMark(one, labels[lines.length + at]!, rows, panel))
	];
}

export const seriesOf = (line: CapexLine): readonly string[] => [
	...new Set(line.points.flatMap((one) => one.series))
];

function lineSpoken(line: CapexLine, rows: CapexRows, { words }: Panel): string {
	const options = { locale: words.locale };
	const first = line.points[0]!;
	const last = newestOf(line);
	const measure = measureName(line.measure, words);
	return [
		m.capex_line_spoken(
			{
				company: lineName(line, words),
				n: words.count(line.points.length),
				first: sumOf(first, rows.currency, words, 'text'),
				from: words.seriesPeriod(first.point.period),
				last: sumOf(last, rows.currency, words, 'text'),
				to: words.seriesPeriod(last.point.period)
			},
			options
		),
		...(measure ? [measure] : [])
	].join(words.between('clauses'));
}

function pointMark(line: CapexLine, one: CapexPoint, rows: CapexRows, panel: Panel): Mark {
	const { words, x, y } = panel;
	const options = { locale: words.locale };
	const company = lineName(line, words);
	const period = words.seriesPeriod(one.point.period);
	const sum = sumOf(one, rows.currency, words, 'text');
	const facts = factsOf(one, line.currency, rows.currency, words);
	const cx = x(one.at);
	const cy = y(one.value);
	// Points that stand close are drawn small, so that they do not become a band.
	const close = rows.by === 'quarter' && x(0.25) - x(0) < 14;
	const reach = close ? 4 : 7;
	return {
		kind: 'mark',
		key: `${line.key}:${one.point.period}`,
		kin: line.key,
		name: [m.capex_point({ company, period, sum }, options), ...facts].join(
			words.between('clauses')
		),
		tip: [company, period, sum, ...facts],
		figures: [],
		series: one.series,
		children: [
			{
				kind: 'rect',
				x: cx - reach,
				y: cy - reach,
				width: 2 * reach,
				height: 2 * reach,
				fill: 'ground',
				texture: 'none'
			},
			...whisker(one, panel, line),
			pointShape(one.point.kind, one.point.checked, line.region, cx, cy, close ? 1.75 : 2.75)
		]
	};
}

/** The range of a point, or an arrow where it is "at least". */
function whisker(
	{ low, high, at }: CapexPoint,
	{ x, y }: Panel,
	line: CapexLine
): readonly Shape[] {
	const cx = x(at);
	if (low !== null && high !== null && low !== high)
		return [
			{
				kind: 'line',
				x1: cx,
				x2: cx,
				y1: y(low),
				y2: y(high),
				stroke: line.region,
				strokeWidth: 1.5
			}
		];
	if (low === null || high !== null) return [];
	const cy = y(low);
	return [
		{
			kind: 'path',
			d: `M${(cx - 5).toFixed(1)},${(cy - 6).toFixed(1)}l5,-5l5,5`,
			stroke: line.region,
			strokeWidth: 2,
			box: { x: cx - 5, y: cy - 11, width: 10, height: 5 }
		}
	];
}
