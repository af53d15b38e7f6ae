import type { Path, Tone } from './scene';

export interface Placed {
	/** Full dates of the period. */
	readonly from: string;
	readonly to: string;
	readonly x: number;
	readonly y: number;
}

export interface LineStyle {
	readonly tone: Tone;
	readonly width?: number;
	readonly dash?: readonly number[];
}

const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Points in runs of periods that follow each other without a gap. */
export function runsOf<Point extends Pick<Placed, 'from' | 'to'>>(
	points: readonly Point[]
): readonly (readonly Point[])[] {
	const runs: Point[][] = [];
	for (const point of points) {
		const last = runs.at(-1)?.at(-1);
		if (last && dayAfter(last.to) === point.from) runs.at(-1)!.push(point);
		else runs.push([point]);
	}
	return runs;
}

const at = ({ x, y }: Pick<Placed, 'x' | 'y'>) => `${x.toFixed(1)},${y.toFixed(1)}`;

function path(points: readonly Placed[], style: LineStyle): Path {
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	return {
		kind: 'path',
		d: `M${points.map(at).join('L')}`,
		stroke: style.tone,
		strokeWidth: style.width ?? 2,
		...(style.dash ? { dash: style.dash } : {}),
		box: {
			x: Math.min(...xs),
			y: Math.min(...ys),
			width: Math.max(...xs) - Math.min(...xs),
			height: Math.max(...ys) - Math.min(...ys)
		}
	};
}

/**
 * A line through points in order of time. Over missing periods it is only dotted: nothing is known
 * there, but the eye has to find the rest of the line.
 */
export function lineShapes(points: readonly Placed[], style: LineStyle): readonly Path[] {
	const runs = runsOf(points);
	const gaps = runs.slice(1).map((run, before) =>
		path([runs[before]!.at(-1)!, run[0]!], {
			tone: style.tone,
			width: 1,
			dash: [1, 4]
		})
	);
	return [...gaps, ...runs.filter((run) => run.length > 1).map((run) => path(run, style))];
}

/** Whole quarters since year 0 of the day a period starts on. */
export const quarterOf = (day: string): number =>
	Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
