import type { Words } from '$lib/words';
import {
	lineShapes,
	pointShape,
	quarterOf,
	roomIn,
	type Mark,
	type Room,
	type SceneNode,
	type Shape,
	type Text
} from '../frame';
import { claimedQuarter } from './claimedQuarter';
import { pointMark } from './mark';
import { growthLabel, STYLES } from './names';
import type { Drawn, Panel } from './panelTypes';

/** Axis, claimed quarter, then each line with its points and its label. */
export function drawPanel(panel: Panel, words: Words): readonly SceneNode[] {
	const step = (panel.right - panel.left) / (panel.last - panel.first + 1);
	const xOf = (quarter: number) => panel.left + (quarter - panel.first + 0.5) * step;
	const yOf = (value: number) => panel.bottom - (value - panel.low) * panel.perPercent;
	const drawn = panel.lines.map((line): Drawn => ({
		line,
		points: line.points.map((point) => ({
			point,
			x: xOf(quarterOf(point.from)),
			y: yOf(point.value)
		}))
	}));
	const room = roomIn({
		x: panel.left,
		y: panel.top - 18,
		width: panel.right - panel.left,
		height: panel.bottom - panel.top + 18
	});
	for (const { points } of drawn) {
		room.blockLine(points.map(({ x, y }) => [x, y]));
		for (const { x, y } of points) room.block({ x: x - 4, y: y - 4, width: 8, height: 8 });
	}
	room.blockLine(
		[
			[panel.left, yOf(0)],
			[panel.right, yOf(0)]
		],
		1
	);
	const axis = axisShapes(panel, step, xOf, yOf, words);
	for (const shape of axis)
		if (shape.kind === 'text') room.block({ x: shape.x, y: shape.y - 11, width: 30, height: 14 });
	const claimed = panel.claim ? claimedQuarter(panel, drawn, step, yOf(0), room, words) : null;
	const labels = endLabels(drawn, claimed?.labelled ?? new Set(), room, panel, words);
	const lineMarks = drawn.flatMap(({ line, points }): Mark[] => [
		...points.map(({ point, x, y }) =>
			pointMark(line, point, words, [
				// Room for a finger: the point alone is too small to meet.
				{
					kind: 'rect',
					x: x - 8,
					y: y - 8,
					width: 16,
					height: 16,
					fill: 'ground',
					texture: 'none'
				},
				pointShape(point.kind, point.checked, STYLES[line.name].tone, x, y)
			])
		)
	]);
	return [
		{ kind: 'group', key: `${panel.key}-axis`, children: [...(claimed?.band ?? []), ...axis] },
		{
			kind: 'group',
			key: `${panel.key}-lines`,
			children: drawn.flatMap(({ line, points }) =>
				lineShapes(
					points.map(({ point, x, y }) => ({ from: point.from, to: point.to, x, y })),
					STYLES[line.name]
				)
			)
		},
		...lineMarks,
		{
			kind: 'group',
			key: `${panel.key}-labels`,
			children: [...(claimed?.labels ?? []), ...labels]
		}
	];
}

function axisShapes(
	panel: Panel,
	step: number,
	xOf: (quarter: number) => number,
	yOf: (value: number) => number,
	words: Words
): readonly Shape[] {
	const shapes: Shape[] = [];
	const every = panel.high - panel.low > 30 ? 10 : 5;
	for (let tick = Math.ceil(panel.low / every) * every; tick <= panel.high; tick += every) {
		shapes.push(
			{
				kind: 'line',
				x1: panel.left,
				x2: panel.right,
				y1: yOf(tick),
				y2: yOf(tick),
				stroke: tick === 0 ? 'soft' : 'grid',
				strokeWidth: 1
			},
			{
				kind: 'text',
				x: panel.left,
				y: yOf(tick) - 4,
				text: words.percent(tick),
				size: 12,
				tone: 'faint'
			}
		);
	}
	for (let quarter = panel.first; quarter <= panel.last; quarter += 1) {
		const start = xOf(quarter) - step / 2;
		const newYear = quarter % 4 === 0 || quarter === panel.first;
		shapes.push({
			kind: 'line',
			x1: start,
			x2: start,
			y1: panel.bottom,
			y2: panel.bottom + (newYear ? 8 : 4),
			stroke: 'grid',
			strokeWidth: 1
		});
		const rest = 4 - (quarter % 4);
		if (newYear && Math.min(rest, panel.last - quarter + 1) * step > 34)
			shapes.push({
				kind: 'text',
				x: start + 4,
				y: panel.bottom + 15,
				text: words.day(String(Math.floor(quarter / 4))),
				size: 12,
				tone: 'faint'
			});
	}
	return shapes;
}

/** Each line's newest value at its end; with its name where that is not yet said. */
function endLabels(
	drawn: readonly Drawn[],
	labelled: ReadonlySet<string>,
	room: Room,
	panel: Panel,
	words: Words
): readonly Text[] {
	return drawn.flatMap(({ line, points }) => {
		const last = points.at(-1)!;
		const first = points[0]!;
		const style = STYLES[line.name];
		const short = words.percent(last.point.value);
		const full = growthLabel(line, last.point.value, words);
		const spots = (text: string, at: { x: number; y: number }): Text[] =>
			(
				[
					[8, 4, 'start'],
					[6, -8, 'start'],
					[6, 16, 'start'],
					[0, -9, 'middle'],
					[4, -9, 'end'],
					[4, 18, 'end'],
					[0, 18, 'middle'],
					[-10, 4, 'end'],
					[4, 32, 'end'],
					[4, -22, 'end']
				] as const
			).map(([dx, dy, anchor]) => ({
				kind: 'text',
				x: at.x + dx,
				y: at.y + dy,
				text,
				size: 12,
				anchor,
				tone: style.tone,
				halo: true
			}));
		// A short line may be named at its beginning, where there is more room.
		const named = [
			...spots(full, last),
			...spots(growthLabel(line, first.point.value, words), first)
		];
		// The legend names lines whose value alone would say nothing.
		const placed = room.place(labelled.has(line.series) ? spots(short, last) : named);
		return placed ? [placed] : [];
	});
}
