import type { Mark, Shape } from '../frame';
import { labelOf, statementMark } from './fan';
import type { Guidance } from './line';
import type { Panel, Wanted } from './panel';
import type { CapexRows } from './rows';

/** Forecasts of years that no line has reached yet. */
export const runningOf = ({ lines, guidance }: CapexRows): readonly Guidance[] =>
	guidance.filter(
		(one) =>
			!lines.some(
				(line) =>
					line.actor === one.actor &&
					line.points.some(
						({ point }) => point.kind !== 'guidance' && point.to >= one.revisions.at(-1)!.point.to
					)
			)
	);

/** Where a line goes on to by the newest forecast on its own measure. */
export interface Expected extends Wanted {
	readonly guidance: Guidance;
	readonly low: number;
	readonly high: number;
	readonly from: { readonly x: number; readonly y: number } | null;
}

/** The newest forecasts in the columns of their years, for a plot of whole years. */
export function expectedIn(rows: CapexRows, panel: Panel): readonly Expected[] {
	return runningOf(rows).map((guidance) => {
		const newest = guidance.revisions.at(-1)!;
		const low = panel.y(newest.low ?? newest.value);
		const high = panel.y(newest.high ?? newest.value);
		const same = rows.lines.find(
			(line) => line.actor === guidance.actor && line.measure === guidance.measure
		);
		const last = same?.points.at(-1);
		return {
			...labelOf(guidance, rows, panel),
			guidance,
			x: panel.x(guidance.about),
			y: (low + high) / 2,
			low,
			high,
			from: last ? { x: panel.x(last.at), y: panel.y(last.value) } : null
		};
	});
}

export function expectedMark(
	{ guidance, x, y, low, high, from }: Expected,
	label: readonly Shape[],
	rows: CapexRows,
	panel: Panel
): Mark {
	const mark = statementMark(
		guidance,
		guidance.revisions.at(-1)!,
		{ x, low, high },
		null,
		rows,
		panel
	);
	const line: Shape[] = from
		? [
				{
					kind: 'line',
					x1: from.x,
					y1: from.y,
					x2: x,
					y2: y,
					stroke: guidance.region,
					strokeWidth: 1,
					dash: [4, 3]
				}
			]
		: [];
	return {
		...mark,
		key: `${guidance.key}#year`,
		children: [...line, ...mark.children, ...label]
	};
}
