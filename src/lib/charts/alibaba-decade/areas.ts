import { wrap, textWidth, type Words } from '$lib/words';
import type { ScaleLinear } from 'd3';
import * as m from '$messages';
import { pointNotes, type Mark, type Room, type Shape, type Size, type Text } from '../frame';
import { pastText, planText } from './captions';
import type { Area, DecadeRows, Step } from './rows';

export interface Drawing {
	readonly rows: DecadeRows;
	/** Years since year 0 to px. */
	readonly x: ScaleLinear<number, number>;
	/** Billions a year to px. */
	readonly y: ScaleLinear<number, number>;
	readonly size: Size;
	readonly words: Words;
	readonly room: Room;
}

/** Box of an area: its years wide, its sum a year high. */
export function areaBox(area: Area, { x, y }: Pick<Drawing, 'x' | 'y'>) {
	const top = y((area.high ?? area.low ?? 0) / area.years);
	const left = x(area.from);
	return { x: left, y: top, width: x(area.from + area.years) - left, height: y(0) - top };
}

function spoken(
	say: typeof m.decade_spoken_plan,
	area: Area,
	sum: string,
	{ rows, words }: Drawing
): string {
	const perYear = {
		low: area.low === null ? null : area.low / area.years,
		high: area.high === null ? null : area.high / area.years,
		currency: rows.currency,
		bound: area.figure.amount.bound
	};
	return say(
		{
			period: area.figure.period ? words.period(area.figure.period) : '',
			sum,
			perYear: words.sum(perYear, 'text')
		},
		{ locale: words.locale }
	);
}

/** "Less than": hatched to its limit, with a cap and no solid part, for nothing is known below. */
export function decadeNodes(drawing: Drawing): readonly Mark[] {
	const { rows, words, room, y } = drawing;
	if (!rows.decade) return [];
	const box = areaBox(rows.decade, drawing);
	room.blockLine(
		[
			[box.x, box.y],
			[box.x + box.width, box.y]
		],
		1
	);
	return [
		{
			kind: 'mark',
			key: rows.decade.figure.id,
			name: spoken(m.decade_spoken_past, rows.decade, pastText(rows, words, 'full'), drawing),
			figures: [rows.decade.figure.id],
			children: [
				{ kind: 'rect', ...box, fill: 'grid', texture: 'hatch' },
				...[box.x, box.x + box.width].map((at): Shape => ({
					kind: 'line',
					x1: at,
					x2: at,
					y1: box.y,
					y2: y(0),
					stroke: 'faint',
					strokeWidth: 1
				})),
				{
					kind: 'line',
					x1: box.x,
					x2: box.x + box.width,
					y1: box.y,
					y2: box.y,
					stroke: 'soft',
					strokeWidth: 2
				}
			]
		}
	];
}

/** A total by the press: a line at its mean a year, for context. */
export function pressNodes(drawing: Drawing): readonly Mark[] {
	const { rows, words, size, room, y } = drawing;
	const { press } = rows;
	if (!press) return [];
	const box = areaBox(press, drawing);
	const sum = words.sum({
		low: press.low,
		high: press.high,
		currency: rows.currency,
		bound: press.figure.amount.bound
	});
	const label = m.decade_press({ sum }, { locale: words.locale });
	room.blockLine(
		[
			[box.x, box.y],
			[box.x + box.width, box.y]
		],
		1
	);
	// Beside the axis' zero and inside of the decade.
	const wall = rows.decade ? areaBox(rows.decade, drawing).x - box.x : 0;
	const indent = Math.max(20, wall + 6);
	const most = box.width - indent - 6;
	const lines = size.compact ? [] : wrap(label, most, 12);
	const texts = lines.map((text, at): Text => ({
		kind: 'text',
		x: box.x + indent,
		y: y(0) - 8 - (lines.length - 1 - at) * 15,
		text,
		size: 12,
		halo: true
	}));
	// It stands or falls as a whole, between the line and the baseline.
	const fits = texts.length * 15 + 8 < y(0) - box.y;
	const placed = fits ? (room.placeAll([texts]) ?? []) : [];
	return [
		{
			kind: 'mark',
			key: press.figure.id,
			name: spoken(m.decade_spoken_press, press, sum, drawing),
			figures: [press.figure.id],
			children: [
				{
					kind: 'line',
					x1: box.x,
					x2: box.x + box.width,
					y1: box.y,
					y2: box.y,
					stroke: 'ink',
					strokeWidth: 1.5,
					dash: [1, 3]
				},
				{ kind: 'rect', ...box, fill: 'ground', texture: 'none' },
				...placed
			]
		}
	];
}

/** "At least": walls without a lid, and an arrow upward. */
export function planNodes(drawing: Drawing): readonly Mark[] {
	const { rows, words, room } = drawing;
	if (!rows.plan) return [];
	const { x: left, y: top, width, height } = areaBox(rows.plan, drawing);
	const right = left + width;
	for (const at of [left, right])
		room.blockLine(
			[
				[at, top - 10],
				[at, top + height]
			],
			1
		);
	const wall = (at: number): Shape => ({
		kind: 'line',
		x1: at,
		x2: at,
		y1: top - 10,
		y2: top + height,
		stroke: 'eastern-asia',
		strokeWidth: 2
	});
	// Half of an arrow at each wall, so that neither leaves the drawing.
	const arrow = (at: number): Shape => {
		const inward = at === left ? 5 : -5;
		return {
			kind: 'path',
			d: `M${at.toFixed(1)},${(top - 10).toFixed(1)}l${inward},6`,
			stroke: 'eastern-asia',
			strokeWidth: 2,
			box: { x: Math.min(at, at + inward), y: top - 10, width: 5, height: 6 }
		};
	};
	return [
		{
			kind: 'mark',
			key: rows.plan.figure.id,
			name: spoken(m.decade_spoken_plan, rows.plan, planText(rows, words, 'full'), drawing),
			figures: [rows.plan.figure.id],
			children: [
				{ kind: 'rect', x: left, y: top, width, height, fill: 'land' },
				...[left, right].flatMap((at): Shape[] => [wall(at), arrow(at)])
			]
		}
	];
}

/** What was spent since the plan, each quarter as a layer over the plan's years: area is the sum. */
export function quarterNodes(drawing: Drawing): readonly Mark[] {
	const { rows, x, y, words, size } = drawing;
	const { plan, quarters } = rows;
	if (!plan) return [];
	const left = x(plan.from);
	const width = x(plan.from + plan.years) - left;
	// All layers are labelled alike: in the fullest form in which all of them fit.
	const form = size.compact
		? undefined
		: labelForms(drawing).find((text) =>
				quarters.every((step) => textWidth(text(step), 12) <= width - 6)
			);
	let below = 0;
	return quarters.map((step): Mark => {
		const bottom = y(below / plan.years);
		below += step.value;
		const top = y(below / plan.years);
		const light = !step.point.checked;
		const label = form && bottom - top >= 15 ? form(step) : null;
		const sum = words.amount(step.value, rows.currency, 'text');
		const period = words.seriesPeriod(step.point.period);
		const notes = pointNotes(step.point, words, (value) => words.amount(value, 'CNY', 'text'));
		return {
			kind: 'mark',
			key: `${step.series}:${step.point.period}`,
			name: [
				m.decade_quarter({ period, sum }, { locale: words.locale }),
				...originalOf(step, drawing),
				...notes
			].join(words.between('clauses')),
			tip: [
				period,
				m.decade_quarter({ period, sum }, { locale: words.locale }),
				...originalOf(step, drawing),
				...notes
			],
			figures: rows.spent?.figure ? [rows.spent.figure] : [],
			series: [step.series],
			children: [
				{
					kind: 'rect',
					x: left,
					y: top,
					width,
					height: bottom - top,
					fill: 'eastern-asia',
					texture: light ? 'light' : 'solid',
					stroke: 'ground',
					strokeWidth: 1
				},
				...(label
					? [
							{
								kind: 'text',
								x: left + width / 2,
								y: (top + bottom) / 2 + 4.5,
								text: label,
								size: 12,
								anchor: 'middle',
								...(light ? {} : { onMark: true })
							} satisfies Text
						]
					: [])
			]
		};
	});
}

/** The sum as the source has it, where the chart shows another currency. */
export function originalOf(step: Step, { rows, words }: Drawing): readonly string[] {
	const own = step.series === 'alibaba-capex-wide-fiscal-year' ? 'HKD' : 'CNY';
	return own === rows.currency
		? []
		: [
				m.decade_original(
					{ sum: words.amount(step.point.value, own, 'text') },
					{ locale: words.locale }
				)
			];
}

function labelForms({ words, rows }: Drawing): readonly ((step: Step) => string)[] {
	const sum = (step: Step) => words.amount(step.value, rows.currency);
	return [
		(step) =>
			m.decade_quarter_label(
				{ period: words.seriesPeriod(step.point.period), sum: sum(step) },
				{ locale: words.locale }
			),
		sum
	];
}
