import { textWidth } from '$lib/words';
import type { Group, Shape } from '../frame';
import type { Panel } from './panel';
import type { Ruler } from './rows';
import { dayAfter, yearAt } from './time';

export const RULER = 18;

/** Each company's own years under the calendar's, with where they end. */
export function rulerGroup(
	rulers: readonly Ruler[],
	panel: Panel,
	from: number,
	to: number,
	top: number
): Group {
	const { x, words, right, size } = panel;
	return {
		kind: 'group',
		key: 'rulers',
		children: rulers.flatMap((ruler, at): Shape[] => {
			const y = top + at * RULER + RULER / 2;
			const shapes: Shape[] = [];
			const stretch = (x1: number, x2: number) =>
				shapes.push({ kind: 'line', x1, x2, y1: y, y2: y, stroke: ruler.region, strokeWidth: 1 });
			// A year is named after the calendar year that it ends in.
			for (let year = Math.floor(from); year <= Math.ceil(to) + 1; year += 1) {
				const end = yearAt(dayAfter(`${year}-${ruler.ends}`));
				const start = yearAt(dayAfter(`${year - 1}-${ruler.ends}`));
				if (end > from && end < to)
					shapes.push({
						kind: 'line',
						x1: x(end),
						x2: x(end),
						y1: y - 5,
						y2: y + 5,
						stroke: ruler.region,
						strokeWidth: 1.5
					});
				const left = x(Math.max(from, start));
				const width = x(Math.min(to, end)) - left;
				const name = words.seriesPeriod(`FY${year}`);
				if (width <= 0) continue;
				const half = textWidth(name, 12) / 2 + 4;
				const middle = left + width / 2;
				if (width < 2 * half + 8) {
					stretch(left, left + width);
					continue;
				}
				// The line leaves the name room.
				stretch(left, middle - half);
				stretch(middle + half, left + width);
				shapes.push({
					kind: 'text',
					x: middle,
					y: y + 4,
					text: name,
					size: 12,
					anchor: 'middle',
					tone: 'soft'
				});
			}
			const room = size.width - right - 14;
			if (textWidth(ruler.name, 12) <= room)
				shapes.push({
					kind: 'text',
					x: right + 14,
					y: y + 4,
					text: ruler.name,
					size: 12,
					tone: ruler.region
				});
			return shapes;
		})
	};
}
