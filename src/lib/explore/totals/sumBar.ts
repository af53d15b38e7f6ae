import { barShapes, valueScale, type Scene, type Tone } from '$lib/charts/frame';
import type { Interval } from '$lib/measures';

const HEIGHT = 14;
/** Room for the arrow of "at least". */
const TIP = 12;

/** One interval as a bar of its own, `most` being the longest of those it stands among. */
export function sumBar(interval: Interval, most: number, tone: Tone, width: number): Scene {
	const scale = valueScale('linear', [0, most], [0, width - TIP]);
	const { shapes } = barShapes(interval, tone, scale, {
		y: 2,
		height: HEIGHT - 4,
		dot: false,
		light: false
	});
	return { width, height: HEIGHT, nodes: [{ kind: 'group', key: 'bar', children: shapes }] };
}

/** The upper end that can be drawn of an interval. */
export const endOf = ({ low, high }: Pick<Interval, 'low' | 'high'>): number => high ?? low ?? 0;
