import * as m from '$messages';
import {
	pointNotes,
	pointShape,
	type Group,
	type Mark,
	type SceneNode,
	type Text,
	type Tone
} from '../frame';
import { originalOf, type Drawing } from './areas';
import type { Step } from './rows';

/**
 * Reported years as steps of two definitions. Steps of one definition are joined; the definitions
 * never are.
 */
export function stepNodes(drawing: Drawing): readonly SceneNode[] {
	const { rows, x, y, room } = drawing;
	for (const step of [...rows.steps, ...rows.wider])
		room.blockLine([
			[x(step.from), y(step.value)],
			[x(step.to), y(step.value)]
		]);
	for (const { children } of [
		joints(rows.wider, '', 'soft', drawing),
		joints(rows.steps, '', 'ink', drawing)
	])
		for (const line of children)
			if (line.kind === 'line')
				room.blockLine(
					[
						[line.x1, line.y1],
						[line.x2, line.y2]
					],
					1
				);
	// Newest first: where labels are in each other's way, the newer ones stay.
	const labels = new Map(
		[...rows.steps].reverse().map((step) => [step.point.period, labelOf(step, drawing)])
	);
	return [
		joints(rows.wider, 'wider', 'soft', drawing),
		...rows.wider.map((step) => stepMark(step, true, null, drawing)),
		joints(rows.steps, 'steps', 'ink', drawing),
		...rows.steps.map((step) =>
			stepMark(step, false, labels.get(step.point.period) ?? null, drawing)
		)
	];
}

/** Thin lines between the steps of one definition. */
function joints(steps: readonly Step[], key: string, tone: Tone, { x, y }: Drawing): Group {
	return {
		kind: 'group',
		key: `${key}-joints`,
		children: steps.slice(1).flatMap((step, at) => {
			const before = steps[at]!;
			return Math.abs(before.to - step.from) > 0.01
				? []
				: [
						{
							kind: 'line',
							x1: x(step.from),
							x2: x(step.from),
							y1: y(before.value),
							y2: y(step.value),
							stroke: tone,
							strokeWidth: 1
						} as const
					];
		})
	};
}

function labelOf(step: Step, { x, y, room, rows, words, size }: Drawing): Text | null {
	if (size.compact) return null;
	const middle = x((step.from + step.to) / 2);
	const label = (dy: number, dx = 0): Text => ({
		kind: 'text',
		x: middle + dx,
		y: y(step.value) + dy,
		text: words.amount(step.value, rows.currency),
		size: 12,
		anchor: 'middle',
		halo: true
	});
	// Not much farther: a label must still be seen to belong to its step.
	const beside = [-10, 10, -20, 20, -30].map((dx) => label(-8, dx));
	const before: Text = { ...label(4), x: x(step.from) - 7, anchor: 'end' };
	return room.place([
		label(-8),
		...beside,
		...[-13, 18, 24, -19, 30].map((dy) => label(dy)),
		before
	]);
}

function stepMark(step: Step, wider: boolean, label: Text | null, drawing: Drawing): Mark {
	const { x, y, rows, words } = drawing;
	const options = { locale: words.locale };
	const left = x(step.from);
	const right = x(step.to);
	const height = y(step.value);
	const period = words.seriesPeriod(step.point.period);
	const sum = words.amount(step.value, rows.currency, 'text');
	const said = wider
		? m.decade_step_wider({ period, sum }, options)
		: m.decade_step({ period, sum }, options);
	const tone: Tone = wider ? 'soft' : 'ink';
	const own = wider ? 'HKD' : 'CNY';
	const notes = [
		...originalOf(step, drawing),
		...pointNotes(step.point, words, (value) => words.amount(value, own, 'text')),
		...(step.point.note ? [m.decade_legend_note({}, options)] : [])
	];
	return {
		kind: 'mark',
		key: `${step.series}:${step.point.period}`,
		kin: step.series,
		name: [said, ...notes].join(words.between('clauses')),
		tip: [period, said, ...notes],
		figures: [],
		series: [step.series],
		children: [
			{
				kind: 'rect',
				x: left,
				y: height - 8,
				width: right - left,
				height: 16,
				fill: 'ground',
				texture: 'none'
			},
			{
				kind: 'line',
				x1: left,
				x2: right,
				y1: height,
				y2: height,
				stroke: tone,
				strokeWidth: wider ? 1.5 : 2.5,
				// A number from another table than its neighbours' is no plain part of the line.
				...(wider ? { dash: [5, 3] } : step.point.note ? { dash: [2, 2] } : {})
			},
			...(step.point.kind === 'reported' && step.point.checked
				? []
				: [pointShape(step.point.kind, step.point.checked, tone, (left + right) / 2, height)]),
			...(label ? [label] : [])
		]
	};
}
