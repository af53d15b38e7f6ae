import type { NumberScale, Shape, Tone } from '../frame';
import type { Delivery } from './delivery';

/** Room above a bar for the marks of time. */
export const TIME = 8;
export const BAR = 12;

const TEXTURES = {
	same: 'solid',
	'lower-bound': 'solid',
	'upper-bound': 'hatch',
	'other-measure': 'light'
} as const;

const triangle = (at: number, y: number, hollow: boolean): Shape => {
	// Of a plan that has only begun it must not leave the drawing.
	const x = Math.max(5, at);
	return {
		kind: 'path',
		d: `M${(x - 4.5).toFixed(1)},${(y - 7).toFixed(1)}h9l-4.5,6.5z`,
		fill: hollow ? 'ground' : 'ink',
		stroke: 'ink',
		strokeWidth: 1,
		box: { x: x - 4.5, y: y - 7, width: 9, height: 6.5 }
	};
};

const chevron = (x: number, y: number, tone: Tone): Shape => ({
	kind: 'path',
	d: `M${(x + 3).toFixed(1)},${(y - 5).toFixed(1)}l5,5l-5,5`,
	stroke: tone,
	strokeWidth: 2,
	box: { x: x + 3, y: y - 5, width: 5, height: 10 }
});

/**
 * A bullet: the announced sum as a track with its mark, what was spent on it as a bar, the time as
 * triangles above it.
 * @param y top of the bar
 * @returns shapes, and the x at which a label may start
 */
export function bulletShapes(
	row: Delivery,
	scale: NumberScale,
	y: number
): { readonly shapes: readonly Shape[]; readonly end: number } {
	const start = scale(0);
	const full = scale(100);
	const end = scale(row.share);
	const middle = y + BAR / 2;
	const tone = row.region;
	const shapes: Shape[] = [
		{ kind: 'rect', x: start, y, width: full - start, height: BAR, fill: 'land' }
	];
	if (row.target > 100)
		// Announced as a range: somewhere here.
		shapes.push({
			kind: 'rect',
			x: full,
			y,
			width: scale(row.target) - full,
			height: BAR,
			fill: 'faint',
			texture: 'hatch'
		});
	shapes.push({
		kind: 'rect',
		x: start,
		y: y + 2,
		width: Math.max(1, end - start),
		height: BAR - 4,
		fill: tone,
		texture: TEXTURES[row.standing]
	});
	if (row.standing === 'upper-bound')
		shapes.push({
			kind: 'line',
			x1: end,
			x2: end,
			y1: y,
			y2: y + BAR,
			stroke: tone,
			strokeWidth: 2
		});
	shapes.push({
		kind: 'line',
		x1: full,
		x2: full,
		y1: y - 3,
		y2: y + BAR + 3,
		stroke: 'ink',
		strokeWidth: 2
	});
	if (row.spent.bound === 'at-least') shapes.push(chevron(end, middle, tone));
	if (row.announced.bound === 'at-least') shapes.push(chevron(full, middle, 'ink'));
	const { elapsed, elapsedThen } = row;
	if (elapsed !== null && elapsed < 100) {
		shapes.push(triangle(scale(elapsed), y, false));
		if (elapsedThen !== null && elapsed - elapsedThen > 1)
			shapes.push(triangle(scale(elapsedThen), y, true));
	}
	const reach = Math.max(
		end + (row.spent.bound === 'at-least' ? 9 : 0),
		scale(row.target) + (row.announced.bound === 'at-least' ? 9 : 0)
	);
	return { shapes, end: reach };
}
