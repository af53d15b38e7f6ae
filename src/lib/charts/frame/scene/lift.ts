import type { Mark, Shape } from './scene';
import { tenth } from './tenth';

/** A path that says where it begins and then only how it goes on. */
const AFTER_START = /^M(-?[\d.]+)[ ,](-?[\d.]+)([a-z0-9 .,-]*)$/;

type Place = readonly [x: number, y: number];

/** Where a shape begins, in pixels; null for a path that must stay in its place. */
function placeOf(shape: Shape): Place | null {
	if (shape.kind === 'circle') return [shape.cx, shape.cy];
	if (shape.kind === 'line') return [shape.x1, shape.y1];
	if (shape.kind !== 'path') return [shape.x, shape.y];
	const start = shape.window ? null : AFTER_START.exec(shape.d);
	return start && [Number(start[1]), Number(start[2])];
}

function moved(shape: Shape, [dx, dy]: Place): Shape {
	switch (shape.kind) {
		case 'circle':
			return { ...shape, cx: shape.cx - dx, cy: shape.cy - dy };
		case 'line':
			return {
				...shape,
				x1: shape.x1 - dx,
				y1: shape.y1 - dy,
				x2: shape.x2 - dx,
				y2: shape.y2 - dy
			};
		case 'path':
			return {
				...shape,
				d: shape.d.replace(
					AFTER_START,
					(_, x, y, rest) => `M${tenth(x - dx)},${tenth(y - dy)}${rest}`
				)
			};
		default:
			return { ...shape, x: shape.x - dx, y: shape.y - dy };
	}
}

/**
 * A mark as if it stood at the corner of the drawing, and where it belongs: rows of a chart then
 * differ in what they say and not in every coordinate, which nobody need load, and a row that moves
 * is one thing that changes, not each of its shapes and texts.
 *
 * @returns `to` in pixels; null where a shape of the mark cannot be moved.
 */
export function lifted({ children }: Mark): {
	readonly to: Place | null;
	readonly children: readonly Shape[];
} {
	const places = children.map(placeOf);
	const first = places[0];
	if (!first || places.includes(null)) return { to: null, children };
	const to: Place = [tenth(first[0]), tenth(first[1])];
	return { to, children: children.map((shape) => moved(shape, to)) };
}
