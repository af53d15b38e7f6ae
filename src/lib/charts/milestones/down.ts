/** Time from top to bottom: one line a milestone, circles strung on it. */
import type { View } from '$lib/view';
import { textWidth, truncate, type Words } from '$lib/words';
import { figureName, valueText, type Mark, type SceneNode, type Shape, type Size } from '../frame';
import { circleShapes, diamond, radiiOf, radiusOfBillion } from './circles';
import { markOf } from './mark';
import { byDate, type Announcement, type Milestone, type Release } from './rows';

const PITCH = 22;
const LARGEST = { narrow: 30, medium: 38, wide: 38 } as const;
const TOP = 6;

export function down(
	sums: readonly Announcement[],
	releases: readonly Release[],
	view: View,
	size: Size,
	words: Words
) {
	const all = [...sums, ...releases].sort(byDate);
	const perRoot = radiusOfBillion(sums, LARGEST[size.variant], Infinity);
	const months = all.map((row) => words.day(row.date.date.slice(0, 7), 'short'));
	const spine = Math.ceil(Math.max(...months.map((text) => textWidth(text, 12)))) + 14;
	const marks: Mark[] = [];
	const dates: Shape[] = [];
	let y = TOP;
	all.forEach((row, at) => {
		const height = Math.max(PITCH, heightOf(row, perRoot) + 4);
		const middle = y + height / 2;
		if (months[at] !== months[at - 1])
			dates.push({
				kind: 'text',
				x: 0,
				y: middle + 4.5,
				text: months[at]!,
				size: 12,
				tone: 'faint'
			});
		marks.push(
			markOf(
				row,
				view,
				words,
				row.kind === 'sum'
					? strung(row, perRoot, spine, middle, size, view, words)
					: released(row, spine, middle, size)
			)
		);
		y += height;
	});
	const bottom = Math.ceil(y) + 4;
	const line: SceneNode = {
		kind: 'group',
		key: 'line',
		children: [
			{ kind: 'line', x1: spine, x2: spine, y1: 0, y2: bottom, stroke: 'soft', strokeWidth: 1 },
			...dates
		]
	};
	return { height: bottom, nodes: [line, ...marks] };
}

const heightOf = (row: Milestone, perRoot: number): number =>
	row.kind === 'sum' ? 2 * radiiOf(row, perRoot).outer : 0;

function strung(
	row: Announcement,
	perRoot: number,
	spine: number,
	y: number,
	{ width }: Size,
	view: View,
	words: Words
): readonly Shape[] {
	const radii = radiiOf(row, perRoot);
	// On the line like beads, to its right: small sums then keep room for their names.
	const cx = spine + radii.outer;
	const x = spine + 2 * radii.outer + 6;
	const lead = valueText(row.valued, view, words);
	const room = width - x - textWidth(lead, 13, { bold: true }) - 8;
	const text = room > 30 ? truncate(figureName(row, words), room, 13) : '';
	return [
		...circleShapes(row, radii, cx, y),
		{ kind: 'text', x, y: y + 4.5, lead, text, size: 13, tone: 'soft' }
	];
}

function released(row: Release, spine: number, y: number, { width }: Size): readonly Shape[] {
	const x = spine + 10;
	return [
		diamond(spine, y, 5),
		{ kind: 'text', x, y: y + 4.5, text: truncate(row.title, width - x, 13), size: 13, tone: 'ink' }
	];
}
