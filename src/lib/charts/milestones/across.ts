/** Time from left to right: sums stand on the line as circles, releases hang below it. */
import type { View } from '$lib/view';
import { textWidth, truncate, type Words } from '$lib/words';
import {
	GAPS_UP_TO,
	CARD_WIDTH,
	roomIn,
	shortPayers,
	valueText,
	VARIANTS,
	textBox,
	type Group,
	type Room,
	type SceneNode,
	type Shape,
	type Size,
	type Text
} from '../frame';
import { circleShapes, diamond, radiiOf, radiusOfBillion, swarm } from './circles';
import { markOf } from './mark';
import { byDate, type Announcement, type Milestone, type Release } from './rows';

const WIDE = {
	own: VARIANTS.find(({ variant }) => variant === 'wide')!.draw,
	largest: 56,
	area: 70_000,
	tallest: 330,
	label: 13,
	lane: 20,
	labelled: 16
} as const;
const CARD = {
	own: CARD_WIDTH,
	largest: 30,
	area: 11_000,
	tallest: 118,
	label: 12,
	lane: 16,
	labelled: 5
} as const;
/** Between circles, and above them for labels. */
const GAP = 2;
const HEAD = 32;
const AXIS = 24;
/** Circles stand clear of the diamonds on the line. */
const CLEAR = 6;

interface Axis {
	/** Months since year 0. */
	readonly from: number;
	readonly to: number;
	readonly x: (at: number) => number;
}

/** From the start of the first quarter to the end of the last. */
function axisOf(rows: readonly Milestone[], width: number): Axis {
	const from = Math.floor(Math.min(...rows.map(({ at }) => at)) / 3) * 3;
	const to = Math.ceil((Math.max(...rows.map(({ at }) => at)) + 0.01) / 3) * 3;
	// Half a small circle of room at both ends.
	return { from, to, x: (at) => 6 + ((at - from) / (to - from)) * (width - 12) };
}

export function across(
	sums: readonly Announcement[],
	releases: readonly Release[],
	view: View,
	size: Size,
	words: Words
) {
	const kind = size.compact ? CARD : WIDE;
	const all = [...sums, ...releases].sort(byDate);
	const own = axisOf(all, kind.own);
	const axis = axisOf(all, size.width);
	const { perRoot, heights } = stand(sums, own, kind);
	const radii = sums.map((row) => radiiOf(row, perRoot));
	const tallest = Math.max(0, ...heights.map((height, at) => height + radii[at]!.outer));
	const baseline = Math.ceil((sums.length > 0 ? HEAD : 16) + tallest + CLEAR);
	const lanes = lanesOf(releases, own, kind, words);
	const height =
		baseline + AXIS + (releases.length > 0 ? (Math.max(...lanes) + 1) * kind.lane + 4 : 0);
	const places = sums.map((row, at) => {
		const { outer } = radii[at]!;
		// A circle at the edge moves inside: by less than its own radius.
		const x = Math.max(outer, Math.min(size.width - outer, axis.x(row.at)));
		return { row, radii: radii[at]!, x, y: baseline - CLEAR - heights[at]! };
	});
	const years = yearsOn(axis, baseline, size);
	const room = roomIn({ x: 0, y: 0, width: size.width, height: baseline - 2 });
	for (const shape of years.children) if (shape.kind === 'text') room.block(textBox(shape));
	for (const { x, y, radii: r } of places) blockCircle(room, x, y, r.outer);
	const labels = new Map<string, readonly Text[]>();
	[...places]
		.sort((a, b) => b.radii.reach - a.radii.reach)
		.slice(0, kind.labelled)
		.forEach(({ row, radii: r, x, y }) => {
			const texts = labelFor(row, x, y, r.outer, view, words, size.compact);
			labels.set(row.id, room.placeAll(texts) ?? []);
		});
	const marks = new Map<Milestone, SceneNode>();
	for (const { row, radii: r, x, y } of places)
		marks.set(
			row,
			markOf(row, view, words, [...circleShapes(row, r, x, y), ...(labels.get(row.id) ?? [])])
		);
	releases.forEach((row, at) => {
		const y = baseline + AXIS + lanes[at]! * kind.lane + kind.label;
		marks.set(row, markOf(row, view, words, hanging(row, axis, baseline, y, kind.label, size)));
	});
	return { height, nodes: [years, ...all.map((row) => marks.get(row)!)] };
}

/** Circles on the line at the box's own width; smaller ones where they would stand too high. */
function stand(sums: readonly Announcement[], axis: Axis, kind: typeof WIDE | typeof CARD) {
	let perRoot = radiusOfBillion(sums, kind.largest, kind.area);
	for (let tries = 0; ; tries++) {
		const circles = sums.map((row) => {
			const { outer } = radiiOf(row, perRoot);
			return { x: Math.max(outer, Math.min(kind.own - outer, axis.x(row.at))), r: outer };
		});
		const heights = swarm(circles, GAP);
		const tallest = Math.max(0, ...heights.map((height, at) => height + circles[at]!.r));
		if (tallest <= kind.tallest || tries > 30) return { perRoot, heights };
		// Thousands are far too many at first: fewer and longer steps.
		const steps = sums.length > GAPS_UP_TO ? 8 : 1;
		perRoot *= 0.93 ** steps;
		tries += steps - 1;
	}
}

/**
 * Below the line, from the last to the first: each label starts at its date and runs to the right,
 * under the lines that later labels hang from.
 */
function lanesOf(
	releases: readonly Release[],
	axis: Axis,
	kind: typeof WIDE | typeof CARD,
	words: Words
): readonly number[] {
	const lanes: number[] = [];
	for (let at = releases.length - 1; at >= 0; at--) {
		const row = releases[at]!;
		const x = axis.x(row.at);
		const end = x + 9 + textWidth(row.title, kind.label) + (words.locale === 'zh' ? 4 : 0) + 8;
		const later = releases
			.map((other, index) => ({ other, index }))
			.filter(({ other, index }) => index > at && axis.x(other.at) - 6 < end);
		lanes[at] = Math.max(-1, ...later.map(({ index }) => lanes[index]!)) + 1;
	}
	return lanes;
}

function hanging(
	row: Release,
	axis: Axis,
	baseline: number,
	y: number,
	size: number,
	{ width }: Size
): readonly Shape[] {
	const x = axis.x(row.at);
	return [
		{ kind: 'line', x1: x, x2: x, y1: baseline, y2: y, stroke: 'soft', strokeWidth: 1 },
		diamond(x, baseline, 5),
		{ kind: 'text', x: x + 6, y, text: truncate(row.title, width - x - 6, size), size, halo: true }
	];
}

/** Slices, so that the corners beside a circle stay free for labels. */
function blockCircle(room: Room, x: number, y: number, r: number): void {
	const slices = Math.max(1, Math.min(8, Math.round(r / 4)));
	const height = (2 * r) / slices;
	for (let at = 0; at < slices; at++) {
		const top = y - r + at * height;
		const nearest = Math.max(top, Math.min(y, top + height)) - y;
		const half = Math.sqrt(Math.max(0, r * r - nearest * nearest));
		room.block({ x: x - half, y: top, width: 2 * half, height });
	}
}

/** Sum and payer: above the circle, else beside it, else only the sum. */
function labelFor(
	row: Announcement,
	x: number,
	y: number,
	r: number,
	view: View,
	words: Words,
	compact: boolean
): readonly (readonly Text[])[] {
	const size = compact ? 12 : 13;
	const sum = valueText(row.valued, view, words);
	const payers = truncate(shortPayers(row.payers, words), compact ? 96 : 190, size);
	const line = (
		text: string,
		at: number,
		base: number,
		anchor: 'start' | 'middle' | 'end',
		bold = false
	): Text => ({
		kind: 'text',
		x: at,
		y: base,
		text,
		size,
		anchor,
		bold,
		tone: bold ? 'ink' : 'soft',
		halo: true
	});
	const pitch = size + 2;
	const two = (at: number, base: number, anchor: 'start' | 'middle' | 'end') => [
		line(sum, at, base, anchor, true),
		line(payers, at, base + pitch, anchor)
	];
	return [
		two(x, y - r - pitch - 4, 'middle'),
		two(x + r + 4, y - 2, 'start'),
		two(x - r - 4, y - 2, 'end'),
		two(x + r * 0.72 + 4, y - r * 0.72 - 6, 'start'),
		two(x - r * 0.72 - 4, y - r * 0.72 - 6, 'end'),
		two(x + r * 0.72 + 4, y + r * 0.72 - 2, 'start'),
		two(x - r * 0.72 - 4, y + r * 0.72 - 2, 'end'),
		[line(sum, x, y - r - 4, 'middle', true)],
		[line(sum, x + r + 4, y + 4, 'start', true)],
		[line(sum, x - r - 4, y + 4, 'end', true)],
		[line(sum, x + r * 0.72 + 4, y - r * 0.72 - 2, 'start', true)],
		[line(sum, x - r * 0.72 - 4, y - r * 0.72 - 2, 'end', true)]
	];
}

/** The line, a tick a quarter, the year at each January. */
function yearsOn(axis: Axis, baseline: number, size: Size): Group {
	const children: Shape[] = [
		{
			kind: 'line',
			x1: 0,
			x2: size.width,
			y1: baseline,
			y2: baseline,
			stroke: 'soft',
			strokeWidth: 1
		}
	];
	const januaries: number[] = [];
	for (let at = axis.from; at <= axis.to; at += 3) {
		const x = axis.x(at);
		const january = at % 12 === 0;
		if (january) januaries.push(at);
		children.push({
			kind: 'line',
			x1: x,
			x2: x,
			y1: january ? 0 : baseline,
			y2: baseline + (january ? 6 : 4),
			stroke: january ? 'grid' : 'faint',
			strokeWidth: 1
		});
	}
	// The year in which the line starts, where its January lies before it.
	const first = januaries[0];
	const named = first === undefined || axis.x(first) > 48 ? [axis.from, ...januaries] : januaries;
	for (const at of named) {
		const x = Math.min(size.width - 30, axis.x(at) + 4);
		const text = String(Math.floor(at / 12));
		if (at < axis.to) children.push({ kind: 'text', x, y: 10, text, size: 12, tone: 'faint' });
	}
	return { kind: 'group', key: 'years', children };
}
