import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';
import { textWidth } from '$lib/words';
import type { Group, Shape } from './scene';

export type NumberScale = ScaleContinuousNumeric<number, number>;

/** A zero-based linear scale, or a log scale over the positive extent. */
export function valueScale(
	kind: 'linear' | 'log',
	extent: readonly [number, number],
	range: readonly [number, number]
): NumberScale {
	if (kind === 'log') {
		const low = extent[0] > 0 ? extent[0] : 0.01;
		const high = Math.max(extent[1], low * 10);
		return scaleLog([low, high], range).nice();
	}
	return scaleLinear([0, extent[1] || 1], range);
}

/** Few ticks: about one each 110 px, whole powers of ten on a log scale. */
export function ticksOf(scale: NumberScale, kind: 'linear' | 'log', spread: number): number[] {
	if (kind === 'linear') return scale.ticks(Math.max(2, Math.round(spread / 110)));
	const powers = scale
		.ticks()
		.filter(
			(tick) =>
				Number.isInteger(Math.log10(tick) + 1e-9) ||
				Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9
		);
	const most = Math.max(2, Math.floor(spread / 60));
	const every = Math.ceil(powers.length / most);
	return powers.filter((_, at) => at % every === 0);
}

/**
 * Vertical grid lines with labels above: the axis of ranked rows. The baseline is darker; a label
 * that would leave the box `0…width` ends at its edge, one that would touch its neighbour is left
 * out.
 */
export function topAxis(
	scale: NumberScale,
	ticks: readonly number[],
	text: (tick: number) => string,
	top: number,
	bottom: number,
	width = Infinity
): Group {
	let free = -Infinity;
	const children = ticks.flatMap((tick): Shape[] => {
		const x = scale(tick);
		const label = text(tick);
		const wide = textWidth(label, 12);
		const left = tick === 0 ? x : Math.min(Math.max(0, x - wide / 2), width - wide);
		const line: Shape = {
			kind: 'line',
			x1: x,
			x2: x,
			y1: top,
			y2: bottom,
			stroke: tick === 0 ? 'soft' : 'grid',
			strokeWidth: 1
		};
		if (left < free) return [line];
		free = left + wide + 8;
		return [line, { kind: 'text', x: left, y: top - 5, text: label, size: 12, tone: 'faint' }];
	});
	return { kind: 'group', key: 'axis', children };
}

/** Horizontal grid lines with labels above their left end. */
export function leftAxis(
	scale: NumberScale,
	ticks: readonly number[],
	text: (tick: number) => string,
	left: number,
	right: number
): Group {
	const children: Shape[] = ticks.flatMap((tick): Shape[] => {
		const y = scale(tick);
		return [
			{
				kind: 'line',
				x1: left,
				x2: right,
				y1: y,
				y2: y,
				stroke: tick === 0 ? 'soft' : 'grid',
				strokeWidth: 1
			},
			{ kind: 'text', x: left, y: y - 4, text: text(tick), size: 12, tone: 'faint' }
		];
	});
	return { kind: 'group', key: 'value-axis', children };
}
