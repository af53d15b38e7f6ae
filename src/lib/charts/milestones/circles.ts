/**
 * Circles whose area is the sum, and where they stand above a time line: each over its own date,
 * as low as those already standing allow, the largest first.
 */
import type { Shape } from '../frame';
import { GAPS_UP_TO, reachOf, Skyline } from '../frame';
import { hasSize, type Announcement } from './rows';

/** Smaller circles could not be seen: down to this radius the area is the sum. */
export const SMALLEST = 1.5;
/** Radius of the ring that stands for a sum not disclosed. */
const RING = 4;
/** Distance of the dashes that say "or more". */
const DASHES = 2.5;

export interface Radii {
	/** Radius of what is certain; 0 where nothing is. */
	readonly sure: number;
	/** Radius of what is possible, at least `sure`. */
	readonly reach: number;
	/** Radius of all that is drawn. */
	readonly outer: number;
}

/** @param perRoot radius in pixels of one billion */
export function radiiOf(row: Announcement, perRoot: number): Radii {
	if (!hasSize(row)) return { sure: 0, reach: 0, outer: RING };
	const sized = (sum: number) => Math.max(SMALLEST, Math.sqrt(sum) * perRoot);
	const reach = sized(reachOf(row.valued));
	const sure = row.valued.low ? sized(row.valued.low) : 0;
	return { sure, reach, outer: reach + (row.valued.openAbove ? DASHES + 1 : 0.75) };
}

/**
 * Radius of one billion: the largest circle gets at most `largest`, and all circles together cover
 * at most `area` px², so that many of them do not grow into a tower.
 */
export function radiusOfBillion(
	sums: readonly Announcement[],
	largest: number,
	area: number
): number {
	const values = sums.filter(hasSize).map((row) => reachOf(row.valued));
	if (values.length === 0) return 1;
	const all = values.reduce((sum, value) => sum + value, 0);
	return Math.min(largest / Math.sqrt(Math.max(...values)), Math.sqrt(area / Math.PI / all));
}

export interface Standing {
	readonly x: number;
	/** Radius kept free. */
	readonly r: number;
}

/**
 * Heights of circles' centres above a line they stand on: at their own x, as low as the larger
 * ones allow.
 */
export function swarm(circles: readonly Standing[], gap: number): readonly number[] {
	const order = circles
		.map((_, at) => at)
		.sort((a, b) => circles[b]!.r - circles[a]!.r || circles[a]!.x - circles[b]!.x || a - b);
	const heights: number[] = [];
	if (circles.length > GAPS_UP_TO) {
		const skyline = new Skyline();
		for (const at of order) {
			const { x, r } = circles[at]!;
			heights[at] = skyline.free(x - r, x + r + gap) + r;
			skyline.take(x - r, x + r + gap, heights[at]! + r + gap);
		}
		return heights;
	}
	const placed: { x: number; r: number; height: number }[] = [];
	for (const at of order) {
		const { x, r } = circles[at]!;
		const near = placed.filter((one) => Math.abs(one.x - x) < one.r + r + gap);
		const touching = near.map(
			(one) => one.height + Math.sqrt((one.r + r + gap) ** 2 - (one.x - x) ** 2)
		);
		const height = [r, ...touching.filter((one) => one > r)]
			.sort((a, b) => a - b)
			.find((candidate) =>
				near.every(
					(one) => (one.x - x) ** 2 + (one.height - candidate) ** 2 >= (one.r + r + gap) ** 2 - 1e-6
				)
			)!;
		heights[at] = height;
		placed.push({ x, r, height });
	}
	return heights;
}

/** Solid to what is certain, hatched to what is possible, dashed around "at least". */
export function circleShapes(
	row: Announcement,
	{ sure, reach }: Radii,
	cx: number,
	cy: number
): readonly Shape[] {
	const tone = row.region;
	const kind = 'circle';
	if (reach === 0)
		return [{ kind, cx, cy, r: RING, fill: 'ground', stroke: tone, strokeWidth: 1.5 }];
	const shapes: Shape[] = [];
	if (reach > sure) shapes.push({ kind, cx, cy, r: reach, fill: tone, texture: 'hatch' });
	if (sure > 0) shapes.push({ kind, cx, cy, r: sure, fill: tone });
	if (row.valued.openAbove)
		shapes.push({ kind, cx, cy, r: reach + DASHES, stroke: tone, strokeWidth: 1, dash: [3, 2] });
	return shapes;
}

export function diamond(x: number, y: number, r: number): Shape {
	const at = (value: number) => value.toFixed(1);
	return {
		kind: 'path',
		d: `M${at(x)},${at(y - r)}l${r},${r}l${-r},${r}l${-r},${-r}z`,
		fill: 'ink',
		box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
	};
}
