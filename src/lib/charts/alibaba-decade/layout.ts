import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import { scaleLinear } from 'd3';
import { leftAxis, roomIn, type Scene, type SceneNode, type Size, type Text } from '../frame';
import * as m from '$messages';
import { decadeNodes, planNodes, pressNodes, quarterNodes, type Drawing } from './areas';
import { captions } from './captions';
import { isEmpty, type Area, type DecadeRows, type Step } from './rows';
import { stepNodes } from './steps';

const PLOT = { narrow: 250, medium: 290, wide: 320 } as const;
const CARD_PLOT = 150;
const YEARS = 20;
/** Room above the tallest thing for the mark that says "open upward". */
const OPEN = 22;

/** The higher end of what an area comes to a year. */
export const perYear = (area: Area): number => (area.high ?? area.low ?? 0) / area.years;

/** Years and money a year that everything drawn lies in. */
export function extentOf(rows: DecadeRows) {
	const areas = [rows.plan, rows.decade, rows.press].filter((area) => area !== null);
	const steps: readonly Step[] = [...rows.steps, ...rows.wider];
	return {
		from: Math.min(...areas.map((area) => area.from), ...steps.map((step) => step.from)),
		to: Math.max(...areas.map((area) => area.from + area.years), ...steps.map((step) => step.to)),
		high: Math.max(...areas.map(perYear), ...steps.map((step) => step.value), level(rows))
	};
}

/** How high the plan is filled: what was spent so far, spread over the plan's years. */
export const level = ({ plan, quarters }: DecadeRows): number =>
	plan ? quarters.reduce((sum, step) => sum + step.value, 0) / plan.years : 0;

/** Sums as areas on one time axis, reported years as steps, quarters filling the plan. */
export function layout(rows: DecadeRows, _view: View, size: Size, words: Words): Scene {
	if (isEmpty(rows)) return { width: size.width, height: 20, nodes: [] };
	const { from, to, high } = extentOf(rows);
	const plot = size.compact ? CARD_PLOT : PLOT[size.variant];
	const captionTexts = captions(rows, size, words);
	const top = captionTexts.height + OPEN;
	const bottom = top + plot;
	const x = scaleLinear([from, to], [0, size.width]);
	const y = scaleLinear([0, high], [bottom, top]);
	const room = roomIn({ x: 0, y: 0, width: size.width, height: bottom });
	const drawing: Drawing = { rows, x, y, size, words, room };
	for (const text of captionTexts.texts) room.place([text]);
	const ticks = y.ticks(size.compact ? 3 : 4).filter((tick) => tick <= high);
	const axis = leftAxis(
		y,
		ticks,
		(tick) => axisText(tick, ticks.at(-1) === tick, rows, words),
		0,
		size.width
	);
	for (const shape of axis.children) if (shape.kind === 'text') room.place([shape]);
	const nodes: SceneNode[] = [
		...decadeNodes(drawing),
		axis,
		...pressNodes(drawing),
		...planNodes(drawing),
		...quarterNodes(drawing),
		...stepNodes(drawing),
		{ kind: 'group', key: 'captions', children: captionTexts.texts },
		yearAxis(from, to, bottom, drawing)
	];
	return { width: size.width, height: bottom + YEARS, nodes };
}

function axisText(tick: number, last: boolean, { currency }: DecadeRows, words: Words): string {
	if (tick === 0) return '0';
	const sum = words.amount(tick, currency);
	// Said once, at the top.
	return last ? m.chart_per_year({ sum }, { locale: words.locale }) : sum;
}

function yearAxis(
	from: number,
	to: number,
	bottom: number,
	{ x, size, words }: Drawing
): SceneNode {
	const every = size.variant === 'wide' ? 1 : 2;
	const years: number[] = [];
	for (let year = Math.ceil(from); year < to; year += 1) years.push(year);
	return {
		kind: 'group',
		key: 'years',
		children: years.flatMap((year) => {
			const named = year % (size.variant === 'narrow' || size.compact ? 4 : every) === 0;
			const text: Text = {
				kind: 'text',
				x: x(year) + 3,
				y: bottom + 15,
				text: words.day(String(year)),
				size: 12,
				tone: 'faint'
			};
			const fits = x(year) + 40 <= size.width;
			return [
				{
					kind: 'line',
					x1: x(year),
					x2: x(year),
					y1: bottom,
					y2: bottom + (named ? 8 : 4),
					stroke: 'grid',
					strokeWidth: 1
				} as const,
				...(named && fits ? [text] : [])
			];
		})
	};
}
