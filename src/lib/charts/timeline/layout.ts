import type { View } from '$lib/view';
import { textWidth, truncate, type Words } from '$lib/words';
import * as m from '$messages';
import {
	CARD_WIDTH,
	VARIANTS,
	figureName,
	headlineCount,
	oneCurrency,
	reachOf,
	whoGlyph,
	valueText,
	type Scene,
	type SceneNode,
	type Shape,
	type Size
} from '../frame';
import { apartList, restLine } from './apart';
import { heightOfBillion, pack, yearsAround, type Scale } from './geometry';
import { markOf } from './mark';
import { inOrder, type DrawnRow, type TimelineRows } from './rows';
import { yearsAndKey } from './years';

/** Above the rectangles: the key of the area, then the years. */
const KEY = 26;
const AXIS = 20;
const LINE = 17;
/** Room above a rectangle that is open upward. */
const OPEN = 9;
const ROOM = {
	narrow: { tallest: 72, together: 420 },
	medium: { tallest: 92, together: 480 },
	wide: { tallest: 110, together: 520 }
} as const;
const CARD_ROOM = { tallest: 44, together: 88 } as const;
/** A label beside its rectangle is worth it from this width on; else it stands above. */
const BESIDE = 250;

/** How many rectangles are drawn: the reader's limit, or the headline tier. */
export const drawnCount = (rows: TimelineRows, view: View, size: Pick<Size, 'compact'>): number =>
	size.compact ? Math.min(4, rows.drawn.length) : headlineCount(rows.drawn, view.limit);

/** The scale of a drawing; a test multiplies it out. */
export function scaleFor(shown: readonly DrawnRow[], size: Size, width = size.width): Scale {
	const { from, to } = yearsAround(shown.map((row) => row.months));
	const { tallest, together } = size.compact ? CARD_ROOM : ROOM[size.variant];
	return {
		from,
		to,
		perMonth: width / (to - from),
		perBillion: heightOfBillion(
			shown.map((row) => reachOf(row.yearly)),
			tallest,
			together
		)
	};
}

/** Rectangles on a time line, area for sum; below them the sums without named years. */
export function layout(rows: TimelineRows, asked: View, size: Size, words: Words): Scene {
	const view = oneCurrency(asked);
	const shown = inOrder(rows.drawn.slice(0, drawnCount(rows, view, size)), view, words.locale);
	const nodes: SceneNode[] = [];
	let y = 0;
	if (shown.length > 0) {
		const drawn = rectangles(shown, view, size, words);
		nodes.push(...drawn.nodes);
		y = drawn.bottom + 22;
	}
	const hidden = rows.drawn.length - shown.length;
	if (hidden > 0) {
		nodes.push(
			restLine(
				m.timeline_rest({ count: hidden, n: words.count(hidden) }, { locale: words.locale }),
				y,
				size.width
			)
		);
		y += 20;
	}
	if (!size.compact && rows.apart.length > 0) {
		const list = apartList(rows.apart, view, size, words, y + (y > 0 ? 10 : 14));
		nodes.push(...list.nodes);
		y = list.bottom;
	}
	return { width: size.width, height: Math.ceil(Math.max(20, y - 12)), nodes };
}

function rectangles(shown: readonly DrawnRow[], view: View, size: Size, words: Words) {
	const own = size.compact
		? CARD_WIDTH
		: (VARIANTS.find(({ variant }) => variant === size.variant)?.draw ?? size.width);
	const reference = scaleFor(shown, size, own);
	const scale = scaleFor(shown, size);
	const fontSize = size.compact ? 12 : 13;
	const slots = shown.map((row) => slotOf(row, reference, own, fontSize, view, words));
	const tops = pack(slots, 14, 6);
	const top = KEY + AXIS + 4;
	const bottom = top + Math.max(...slots.map((slot, at) => tops[at]! + slot.height));
	const nodes: SceneNode[] = [...yearsAndKey(scale, top, bottom, size, view, words)];
	shown
		.map((row, at) => ({ row, at }))
		.sort((a, b) => tops[a.at]! - tops[b.at]! || slots[a.at]!.left - slots[b.at]!.left)
		.forEach(({ row, at }) => {
			const slot = slots[at]!;
			const slotTop = top + tops[at]!;
			const barTop = slotTop + slot.barAt;
			const left = (row.months.first - scale.from) * scale.perMonth;
			const right = left + row.months.count * scale.perMonth;
			const shapes = blockShapes(row, left, barTop, scale);
			const x = slot.beside ? right + 8 : Math.max(0, Math.min(left, size.width - slot.text));
			const baseline = slotTop + slot.textAt + fontSize;
			nodes.push(
				markOf(row, view, words, [
					...shapes,
					...labelShapes(row, x, baseline, size.width - x, fontSize, view, words)
				])
			);
		});
	return { nodes, bottom };
}

interface Slot {
	readonly left: number;
	readonly right: number;
	readonly height: number;
	readonly beside: boolean;
	/** Full width of the text, at most the box. */
	readonly text: number;
	/** Offsets of rectangle and text from the top of the slot. */
	readonly barAt: number;
	readonly textAt: number;
}

function slotOf(
	row: DrawnRow,
	scale: Scale,
	width: number,
	fontSize: number,
	view: View,
	words: Words
): Slot {
	const left = (row.months.first - scale.from) * scale.perMonth;
	const right = left + row.months.count * scale.perMonth;
	const bar = reachOf(row.yearly) * scale.perBillion;
	const open = row.valued.openAbove ? OPEN : 0;
	const text = Math.min(width, labelWidth(row, fontSize, view, words));
	const beside = right + 8 + Math.min(text, BESIDE) <= width;
	if (beside) {
		const thin = bar < LINE;
		const height = Math.max(LINE, bar + open);
		return {
			left,
			right: Math.min(width, right + 8 + text),
			height,
			beside,
			text,
			barAt: thin ? Math.max(open, (height - bar) / 2) : open,
			textAt: thin ? (height - LINE) / 2 + 1 : open
		};
	}
	const x = Math.max(0, Math.min(left, width - text));
	return {
		left: Math.min(left, x),
		right: Math.max(right, x + text),
		height: LINE + open + bar + 1,
		beside,
		text,
		barAt: LINE + open,
		textAt: 0
	};
}

const GLYPH = 14;
const glyphRoom = (row: DrawnRow) => (row.valued.figure.who === 'corporate' ? 0 : GLYPH);

function labelWidth(row: DrawnRow, size: number, view: View, words: Words): number {
	const sum = textWidth(valueText(row.valued, view, words), size, { bold: true });
	return Math.ceil(glyphRoom(row) + sum + textWidth(`  ${figureName(row, words)}`, size));
}

/** The sum in bold, then as much of the name as fits. */
function labelShapes(
	row: DrawnRow,
	x: number,
	y: number,
	room: number,
	size: number,
	view: View,
	words: Words
): Shape[] {
	const glyph = glyphRoom(row);
	const lead = valueText(row.valued, view, words);
	const left = room - glyph - textWidth(lead, size, { bold: true }) - 8;
	const text = left > 30 ? truncate(figureName(row, words), left, size) : '';
	return [
		...(glyph ? [whoGlyph(row.valued.figure.who, row.region, x + 5, y - 4.5)] : []),
		{ kind: 'text', x: x + glyph, y, lead, text, size, tone: 'soft', halo: true }
	];
}

/** Solid to the certain sum, hatched to the possible one; a chevron where more is possible. */
function blockShapes(row: DrawnRow, x: number, top: number, scale: Scale): Shape[] {
	const { low } = row.yearly;
	const tone = row.region;
	const width = row.months.count * scale.perMonth;
	const height = reachOf(row.yearly) * scale.perBillion;
	const sure = (low ?? 0) * scale.perBillion;
	const bottom = top + height;
	const right = x + width;
	const shapes: Shape[] = [];
	if (height > sure)
		shapes.push({
			kind: 'rect',
			x,
			y: top,
			width,
			height: height - sure,
			fill: tone,
			texture: 'hatch'
		});
	if (sure > 0)
		shapes.push({
			kind: 'rect',
			x,
			y: bottom - sure,
			width,
			height: sure,
			fill: tone,
			texture: row.aside ? 'light' : 'solid'
		});
	// The period itself: a sum too small to be seen still has its years.
	shapes.push({
		kind: 'line',
		x1: x,
		x2: right,
		y1: bottom,
		y2: bottom,
		stroke: tone,
		strokeWidth: 1
	});
	if (low === null)
		shapes.push({ kind: 'line', x1: x, x2: right, y1: top, y2: top, stroke: tone, strokeWidth: 2 });
	if (row.valued.openAbove) {
		const at = x + Math.min(width / 2, 14);
		shapes.push({
			kind: 'path',
			d: `M${(at - 5).toFixed(1)},${(top - 2.5).toFixed(1)}l5,-5l5,5`,
			stroke: tone,
			strokeWidth: 2,
			box: { x: at - 5, y: top - 7.5, width: 10, height: 5 }
		});
	}
	return shapes;
}
