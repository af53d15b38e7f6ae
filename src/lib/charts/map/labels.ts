import { textWidth } from '$lib/words';
import type { Box, Line, Text } from '../frame';
import type { Circle } from './circles';

/** Pixels; the smallest text a chart may have. */
export const SIZE = 12;
const LINE = 14;
/** Above a line's baseline: the height of its letters. */
const ASCENT = 11;

export interface Label {
	readonly circle: Circle;
	readonly texts: readonly Text[];
	readonly box: Box;
	/** From the circle to a label that stands off. */
	readonly line: Line | null;
}

type Anchor = 'start' | 'middle' | 'end';

interface Frame {
	readonly width: number;
	readonly height: number;
}

/** A direction to look for room in: along x and y, and how the text is set there. */
type Direction = readonly [x: number, y: number, anchor: Anchor];

const DIAGONAL = Math.SQRT1_2;
/** In the order they are tried: beside the circle a label is read with it most easily. */
const DIRECTIONS: readonly Direction[] = [
	[1, 0, 'start'],
	[-1, 0, 'end'],
	[0, -1, 'middle'],
	[0, 1, 'middle'],
	[DIAGONAL, -DIAGONAL, 'start'],
	[DIAGONAL, DIAGONAL, 'start'],
	[-DIAGONAL, -DIAGONAL, 'end'],
	[-DIAGONAL, DIAGONAL, 'end']
];
/** Pixels from the circle's edge; beyond the first a line leads to the label. */
const NEAR = 3;
const FAR = [14, 26, 40, 56, 74];
/** A circle of this radius is worth a line to its label. */
const LED = 7;

/**
 * Labels for as many circles as have room, the first first: name and sum, or the name alone, where
 * they touch no circle, no other label and no edge; a large circle among many gets its label
 * farther off, with a line. What finds no room is left to the table.
 *
 * @param least radius of the smallest circle that gets a label
 */
export function placeLabels(
	circles: readonly Circle[],
	linesOf: (circle: Circle) => readonly [name: string, sum: string],
	frame: Frame,
	least: number
): readonly Label[] {
	const placed: Label[] = [];
	for (const circle of circles) {
		if (circle.outer < least) continue;
		const both = linesOf(circle);
		const name = both.slice(0, 1);
		const label =
			fitting(circle, both, [NEAR]) ??
			(circle.outer >= LED ? fitting(circle, both, FAR) : null) ??
			fitting(circle, name, [NEAR]) ??
			(circle.outer >= LED ? fitting(circle, name, FAR) : null);
		if (label) placed.push(label);
	}
	return placed;

	function fitting(
		circle: Circle,
		lines: readonly string[],
		distances: readonly number[]
	): Label | null {
		const width = Math.max(...lines.map((text, at) => textWidth(text, SIZE, { bold: at === 0 })));
		const height = lines.length * LINE;
		for (const distance of distances) {
			for (const direction of DIRECTIONS) {
				const box = boxAt(circle, direction, distance, width, height, frame);
				const line = distance > NEAR ? leaderOf(circle, box, direction) : null;
				if (!isFree(box, circle) || (line && !isClear(line, circle))) continue;
				return { circle, box, texts: set(lines, box, direction[2]), line };
			}
		}
		return null;
	}

	function isFree(box: Box, own: Circle): boolean {
		return (
			box.x >= 0 &&
			box.y >= 0 &&
			box.x + box.width <= frame.width &&
			box.y + box.height <= frame.height &&
			!circles.some(
				(circle) => distanceTo(circle, box) < circle.outer + (circle === own ? 0 : 1)
			) &&
			!placed.some((label) => meet(box, label.box) || (label.line && crosses(label.line, box)))
		);
	}

	/** May a line run here: across no label, and no circle but its own and much smaller ones? */
	function isClear(line: Line, own: Circle): boolean {
		const large = circles.filter((circle) => circle !== own && circle.outer > own.outer / 3);
		return (
			!placed.some((label) => crosses(line, label.box)) &&
			pointsOn(line).every(([x, y]) =>
				large.every((circle) => Math.hypot(circle.x - x, circle.y - y) > circle.outer)
			)
		);
	}
}

/** Above and below, a label may move along the circle to stay inside the frame. */
function boxAt(
	{ x, y, outer }: Circle,
	[alongX, alongY, anchor]: Direction,
	distance: number,
	width: number,
	height: number,
	frame: Frame
): Box {
	const edgeX = x + alongX * (outer + distance);
	const edgeY = y + alongY * (outer + distance);
	const left = edgeX - { start: 0, middle: width / 2, end: width }[anchor];
	const inside = Math.min(Math.max(left, 0), Math.max(0, frame.width - width));
	const top = alongY === 0 ? edgeY - height / 2 : alongY < 0 ? edgeY - height : edgeY;
	return { x: anchor === 'middle' ? inside : left, y: top, width, height };
}

/** From the circle's edge to the label's. */
function leaderOf({ x, y, outer }: Circle, box: Box, [alongX, alongY]: Direction): Line {
	return {
		kind: 'line',
		x1: x + alongX * outer,
		y1: y + alongY * outer,
		x2: Math.min(Math.max(x, box.x), box.x + box.width) - Math.sign(alongX) * 2 * Math.abs(alongX),
		y2:
			alongY === 0
				? box.y + box.height / 2
				: Math.min(Math.max(y, box.y), box.y + box.height) - Math.sign(alongY),
		stroke: 'faint',
		strokeWidth: 1
	};
}

const pointsOn = ({ x1, y1, x2, y2 }: Line): readonly (readonly [number, number])[] =>
	Array.from({ length: 21 }, (_, at) => [x1 + ((x2 - x1) * at) / 20, y1 + ((y2 - y1) * at) / 20]);

const crosses = (line: Line, box: Box): boolean =>
	pointsOn(line).some(
		([x, y]) =>
			x > box.x - 1 && x < box.x + box.width + 1 && y > box.y - 1 && y < box.y + box.height + 1
	);

function set(lines: readonly string[], box: Box, anchor: Anchor): readonly Text[] {
	const x = box.x + { start: 0, middle: box.width / 2, end: box.width }[anchor];
	return lines.map((text, at) => ({
		kind: 'text',
		x,
		y: box.y + ASCENT + at * LINE,
		text,
		size: SIZE,
		anchor,
		bold: at === 0,
		halo: true
	}));
}

function distanceTo({ x, y }: Circle, box: Box): number {
	const nearX = Math.min(Math.max(x, box.x), box.x + box.width);
	const nearY = Math.min(Math.max(y, box.y), box.y + box.height);
	return Math.hypot(nearX - x, nearY - y);
}

const meet = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width + 2 &&
	b.x < a.x + a.width + 2 &&
	a.y < b.y + b.height &&
	b.y < a.y + a.height;
