import { textWidth, truncate, type Words } from '$lib/words';
import { scaleLog } from 'd3';
import {
	spread,
	ticksOf,
	valueScale,
	type NumberScale,
	type Path,
	type Shape,
	type Size,
	type Text,
	type Tone
} from '../frame';

/** A plot with room for labels at its right. */
export interface Panel {
	readonly size: Size;
	readonly words: Words;
	readonly top: number;
	readonly bottom: number;
	/** Right end of the plot; labels stand beyond it. */
	readonly right: number;
	/** Years since year 0 to px. */
	readonly x: (year: number) => number;
	readonly y: NumberScale;
	readonly ticks: readonly { readonly tick: number; readonly text: string }[];
}

/** Height of a label's line. */
export const LINE = 15;

export interface Wanted {
	readonly tone: Tone;
	/** Forms of the label from long to short; the first that fits is taken. */
	readonly forms: readonly string[];
	/** End of what is labelled. */
	readonly x: number;
	readonly y: number;
}

/** Labels at the right end, moved apart, each with a thin line from what it names. */
export function endLabels(wanted: readonly Wanted[], panel: Panel): readonly (readonly Shape[])[] {
	const left = panel.right + 14;
	const room = panel.size.width - left;
	const heights = spread(
		wanted.map(({ y }) => y),
		LINE,
		panel.top + 4,
		panel.bottom - 4
	);
	return wanted.map(({ tone, forms, x, y }, at) => {
		const height = heights[at]!;
		const text =
			forms.find((form) => textWidth(form, 12) <= room) ?? truncate(forms.at(-1) ?? '', room, 12);
		const label: Text = { kind: 'text', x: left, y: height + 4, text, size: 12, tone };
		return [leader(x + 5, y, left - 3, height, tone), label];
	});
}

function leader(x1: number, y1: number, x2: number, y2: number, tone: Tone): Path {
	const bend = Math.max(x1, x2 - 10);
	return {
		kind: 'path',
		d: `M${x1.toFixed(1)},${y1.toFixed(1)}H${bend.toFixed(1)}L${x2.toFixed(1)},${y2.toFixed(1)}`,
		stroke: tone,
		strokeWidth: 0.75,
		dash: [1, 2],
		box: {
			x: Math.min(x1, x2),
			y: Math.min(y1, y2),
			width: Math.abs(x2 - x1),
			height: Math.abs(y2 - y1)
		}
	};
}

/** From zero, or on a log scale around what there is: lines need no baseline. */
export function sumScale(
	kind: 'linear' | 'log',
	values: readonly number[],
	range: readonly [number, number]
): NumberScale {
	const high = Math.max(0, ...values) * 1.06;
	const positive = values.filter((value) => value > 0);
	if (kind === 'log' && positive.length > 0)
		return scaleLog([Math.min(...positive) * 0.85, high * 1.06], range);
	return valueScale('linear', [0, high], range);
}

/** About one tick each 70 px; `ticksOf` thinks of labels side by side. Logs at 1, 2 and 5. */
export const sumTicks = (scale: NumberScale, kind: 'linear' | 'log', height: number) =>
	kind === 'linear'
		? ticksOf(scale, kind, height * 1.6)
		: scale.ticks(8).filter((tick) => /^[125]/.test(tick.toExponential(6)) && isRound(tick));

const isRound = (tick: number) => {
	const mantissa = tick / 10 ** Math.floor(Math.log10(tick) + 1e-9);
	return Math.abs(mantissa - Math.round(mantissa)) < 1e-6;
};

/** Horizontal grid with plain numbers of the chart's unit. */
export const sumAxis = ({ y, ticks, right, top }: Panel): readonly Shape[] =>
	ticks.flatMap(({ tick, text }): Shape[] =>
		y(tick) < top - 1
			? []
			: [
					{
						kind: 'line',
						x1: 0,
						x2: right,
						y1: y(tick),
						y2: y(tick),
						stroke: tick === 0 ? 'soft' : 'grid',
						strokeWidth: 1
					},
					{ kind: 'text', x: 0, y: y(tick) - 4, text, size: 12, tone: 'faint' }
				]
	);

/** Years below a plot, each named in its middle; where that is too narrow, every second or third. */
export function yearAxis(panel: Panel, from: number, to: number): readonly Shape[] {
	const { words, x, bottom, size } = panel;
	const names = words.day(String(Math.floor(from)));
	const needed = textWidth(names, 12) + 6;
	const every = Math.max(1, Math.ceil(needed / Math.max(1, x(from + 1) - x(from))));
	const shapes: Shape[] = [];
	for (let year = Math.floor(from); year < to; year += 1) {
		const start = x(Math.max(from, year));
		const end = x(Math.min(to, year + 1));
		if (year > from)
			shapes.push({
				kind: 'line',
				x1: start,
				x2: start,
				y1: bottom,
				y2: bottom + 6,
				stroke: 'soft',
				strokeWidth: 1
			});
		const middle = (start + end) / 2;
		const whole = end - start >= needed - 4;
		const fits = middle - needed / 2 >= 0 && middle + needed / 2 <= size.width;
		if (every === 1 ? whole : fits && year % every === 0)
			shapes.push({
				kind: 'text',
				x: middle,
				y: bottom + 15,
				text: words.day(String(year)),
				size: 12,
				tone: 'faint',
				anchor: 'middle'
			});
	}
	return shapes;
}
