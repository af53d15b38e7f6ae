import type { Line } from './decode';
import type { Point } from './equalEarth';
import { place, type MapWindow } from './window';

/**
 * Lines as the `d` of a path: within the window, thinned to what can be seen, in whole pixels from
 * point to point, since the land is in every server-drawn page and a tenth of a pixel is not seen.
 *
 * @param closed rings, or open lines
 * @param step pixels that two points must be apart, across or down, to be worth their bytes
 */
export function outline(
	lines: readonly Line[],
	window: MapWindow,
	{ closed, step }: { readonly closed: boolean; readonly step: number }
): string {
	let d = '';
	for (const line of lines) {
		const points = thinned(line, window, closed ? step : Math.min(step, 2), closed);
		// A ring of two points is a speck that nobody sees.
		if (points.length >= (closed ? 3 : 2)) d += pathOf(points) + (closed ? 'z' : '');
	}
	return d;
}

/** Whole pixels of a line, pressed against the window's edge where it leaves; none if all outside. */
function thinned(line: Line, window: MapWindow, step: number, closed: boolean): readonly Point[] {
	const points: Point[] = [];
	let [left, right, above, below] = [true, true, true, true];
	for (let at = 0; at < line.length; at += 2) {
		const [realX, realY] = place(window, [line[at]!, line[at + 1]!]);
		left &&= realX <= 0;
		right &&= realX >= window.width;
		above &&= realY <= 0;
		below &&= realY >= window.height;
		const x = Math.round(Math.min(Math.max(realX, 0), window.width));
		const y = Math.round(Math.min(Math.max(realY, 0), window.height));
		const last = points.at(-1);
		const away = last ? Math.max(Math.abs(x - last[0]), Math.abs(y - last[1])) : step;
		// A border must reach the coast, however short its last step.
		const end = !closed && at === line.length - 2 && away > 0;
		if (away >= step || end) points.push([x, y]);
	}
	return left || right || above || below ? [] : points;
}

/** `M12,34l5-6,7,8`: a minus separates as well as a comma does. */
function pathOf(points: readonly Point[]): string {
	const [first, ...rest] = points as [Point, ...Point[]];
	let text = `M${first[0]},${first[1]}l`;
	let [fromX, fromY] = first;
	for (const [x, y] of rest) {
		const pair = `${x - fromX}${y < fromY ? '' : ','}${y - fromY}`;
		text += text.endsWith('l') || x < fromX ? pair : `,${pair}`;
		[fromX, fromY] = [x, y];
	}
	return text;
}
