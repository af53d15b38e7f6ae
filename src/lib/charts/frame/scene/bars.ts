import type { RegionOrWorld, Who } from '$lib/figures';
import type { Valued } from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import type { NumberScale } from './axis';
import type { Shape, Tone } from './scene';

interface BarOptions {
	readonly y: number;
	readonly height: number;
	/** A log scale has no zero to start a bar from: dots and a line instead. */
	readonly dot: boolean;
	/** Drawn pale: shown, but not in the total. */
	readonly light: boolean;
}

/**
 * One interval as a bar: solid to the certain value, hatched to the possible one, an arrow where
 * it is open above, a cap where it is a ceiling.
 * @returns shapes, and the x at which a label may start.
 */
export function barShapes(
	valued: Pick<Valued, 'low' | 'high' | 'openAbove'>,
	tone: Tone,
	scale: NumberScale,
	{ y, height, dot, light }: BarOptions
): { readonly shapes: readonly Shape[]; readonly end: number } {
	const low = valued.low;
	const high = valued.high ?? low ?? 0;
	const middle = y + height / 2;
	const texture = light ? 'light' : 'solid';
	const shapes: Shape[] = [];
	const right = scale(high);
	if (dot) {
		const at = low === null ? right : scale(low);
		if (right - at > 0.5)
			shapes.push({
				kind: 'line',
				x1: at,
				x2: right,
				y1: middle,
				y2: middle,
				stroke: tone,
				strokeWidth: 2
			});
		const ring = low === null;
		shapes.push({
			kind: 'circle',
			cx: at,
			cy: middle,
			r: 5,
			fill: ring ? 'ground' : tone,
			texture: ring ? 'solid' : texture,
			stroke: tone,
			strokeWidth: 1.5
		});
	} else {
		const start = scale(0);
		const sure = low === null ? start : scale(low);
		if (sure > start)
			// A sum too small to see still gets a hairline: it is not nothing.
			shapes.push({
				kind: 'rect',
				x: start,
				y,
				width: Math.max(1, sure - start),
				height,
				fill: tone,
				texture
			});
		if (right > sure)
			shapes.push({
				kind: 'rect',
				x: sure,
				y,
				width: Math.max(1, right - sure),
				height,
				fill: tone,
				texture: 'hatch'
			});
		if (low === null)
			shapes.push({
				kind: 'line',
				x1: right,
				x2: right,
				y1: y - 2,
				y2: y + height + 2,
				stroke: tone,
				strokeWidth: 2
			});
	}
	if (!valued.openAbove) return { shapes, end: right + (dot ? 5 : 0) };
	const tip = right + 10;
	shapes.push({
		kind: 'path',
		d: `M${(right + 3).toFixed(1)},${(middle - 5).toFixed(1)}l6,5l-6,5`,
		stroke: tone,
		strokeWidth: 2,
		box: { x: right + 3, y: middle - 5, width: 6, height: 10 }
	});
	return { shapes, end: tip };
}

/** Corporate, public and mixed payers differ by shape, never by hue alone. */
export function whoGlyph(who: Who, tone: Tone | RegionOrWorld, cx: number, cy: number): Shape {
	if (who === 'corporate') return { kind: 'circle', cx, cy, r: 4, fill: tone };
	if (who === 'mixed')
		return {
			kind: 'path',
			d: `M${cx},${cy - 5}l5,5l-5,5l-5,-5z`,
			fill: tone,
			box: { x: cx - 5, y: cy - 5, width: 10, height: 10 }
		};
	return { kind: 'rect', x: cx - 4, y: cy - 4, width: 8, height: 8, fill: tone };
}

/** A tick in the view's unit. */
export function axisUnit(tick: number, view: View, words: Words): string {
	if (view.measure === 'gdp-share') return words.percent(tick);
	const currency = view.currency === 'original' ? 'USD' : view.currency;
	if (view.measure === 'per-person') return words.amount(tick / 1e9, currency);
	return tick === 0 ? '0' : words.amount(tick, currency);
}
