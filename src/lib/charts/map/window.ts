import type { Point } from './equalEarth';

/** Which part of the plane is drawn, and how large. */
export interface MapWindow {
	/** Pixels for one grid unit. */
	readonly scale: number;
	/** Pixel at which the plane's origin stands. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Grid units: all land but Antarctica, with a margin. */
export const WORLD = { left: -2150, right: 2150, top: -1030, bottom: 770 };
/** Room around the outermost points for circles and coasts, grid units. */
const AROUND = { x: 330, y: 200 };
/** How many times larger than the whole world a chosen region may be drawn: coasts stay true. */
const CLOSEST = 3.2;

/**
 * The window that shows all points: the world where they are everywhere, a region drawn larger
 * where they lie close together. Fills the box, since its height does not follow its width.
 */
export function windowOn(points: readonly Point[], width: number, height: number): MapWindow {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const wide = WORLD.right - WORLD.left;
	const high = WORLD.bottom - WORLD.top;
	const whole = Math.min(width / wide, height / high);
	const box =
		points.length === 0
			? WORLD
			: {
					left: Math.max(WORLD.left, Math.min(...xs) - AROUND.x),
					right: Math.min(WORLD.right, Math.max(...xs) + AROUND.x),
					top: Math.max(WORLD.top, Math.min(...ys) - AROUND.y),
					bottom: Math.min(WORLD.bottom, Math.max(...ys) + AROUND.y)
				};
	const fits = Math.min(width / (box.right - box.left), height / (box.bottom - box.top));
	const scale = Math.min(Math.max(fits, whole), CLOSEST * (height / high));
	return {
		scale,
		x:
			width / 2 -
			scale * middle((box.left + box.right) / 2, width / scale, WORLD.left, WORLD.right),
		y:
			height / 2 -
			scale * middle((box.top + box.bottom) / 2, height / scale, WORLD.top, WORLD.bottom),
		width,
		height
	};
}

/** The middle nearest to `wanted` at which a window of this length shows nothing beyond the ends. */
function middle(wanted: number, length: number, from: number, to: number): number {
	if (length >= to - from) return (from + to) / 2;
	return Math.min(Math.max(wanted, from + length / 2), to - length / 2);
}

/** A point of the plane in pixels. */
export const place = ({ scale, x, y }: MapWindow, [atX, atY]: Point): Point => [
	x + scale * atX,
	y + scale * atY
];
