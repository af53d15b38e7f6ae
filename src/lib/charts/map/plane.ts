import { VARIANTS, type Box } from '../frame';
import type { Point } from './equalEarth';
import { windowOn, type MapWindow } from './window';

/** Pixels; nothing is drawn wider. */
const WIDEST = 1400;

/** What a window shows, in grid units. */
const shown = ({ scale, x, y, width, height }: MapWindow): Box => ({
	x: -x / scale,
	y: -y / scale,
	width: width / scale,
	height: height / scale
});

/**
 * One window around all that the windows on these points may show, whatever their width, as large as
 * the wide drawing: the land is thinned and rounded in it once, so that a page with several drawings
 * holds the same path in each, and a drawing for another width moves its window only.
 *
 * @param heights pixels of the map in each range of widths
 */
export function planeOf(
	points: readonly Point[],
	heights: Readonly<Record<(typeof VARIANTS)[number]['variant'], number>>
): MapWindow {
	const windows = VARIANTS.flatMap(({ variant, draw }, at) =>
		[draw, (VARIANTS[at + 1]?.from ?? WIDEST + 1) - 1].map((width) =>
			windowOn(points, width, heights[variant])
		)
	);
	const boxes = windows.map(shown);
	const left = Math.min(...boxes.map(({ x }) => x));
	const top = Math.min(...boxes.map(({ y }) => y));
	const right = Math.max(...boxes.map(({ x, width }) => x + width));
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
	// The scale of the widest range at its narrow end: 2 px there are 1 px on a phone.
	const { scale } = windows.at(-2)!;
	return {
		scale,
		x: -left * scale,
		y: -top * scale,
		width: (right - left) * scale,
		height: (bottom - top) * scale
	};
}

/** The part of the plane, in its pixels, that a window on the same points shows. */
export function partOf(plane: MapWindow, window: MapWindow): Box {
	const box = shown(window);
	return {
		x: plane.x + box.x * plane.scale,
		y: plane.y + box.y * plane.scale,
		width: box.width * plane.scale,
		height: box.height * plane.scale
	};
}
