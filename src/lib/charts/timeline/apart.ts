import type { View } from '$lib/view';
import { textWidth, truncate, wrap, type Words } from '$lib/words';
import * as m from '$messages';
import {
	figureName,
	headlineCount,
	valueText,
	whoGlyph,
	type SceneNode,
	type Size,
	type Text
} from '../frame';
import { markOf } from './mark';
import { inOrder, type TimelineRow } from './rows';

const PITCH = 20;
const GUTTER = 28;

export const restLine = (text: string, y: number, width: number): Text => ({
	kind: 'text',
	x: 0,
	y,
	text: truncate(text, width, 13),
	size: 13,
	tone: 'soft'
});

/**
 * Sums without named years: a list, since a rectangle would invent them. One column, or two where
 * there is room, read from top to bottom.
 * @returns the baseline after the last line.
 */
export function apartList(
	all: readonly TimelineRow[],
	view: View,
	size: Size,
	words: Words,
	top: number
): { readonly nodes: readonly SceneNode[]; readonly bottom: number } {
	const locale = { locale: words.locale };
	const shown = inOrder(all.slice(0, headlineCount(all, view.limit)), view, words.locale);
	const columns = size.variant === 'wide' ? 2 : 1;
	const deep = Math.ceil(shown.length / columns);
	const width = (size.width - GUTTER * (columns - 1)) / columns;
	const values = shown.map((row) => valueText(row.valued, view, words));
	const valueRoom = Math.max(...values.map((text) => textWidth(text, 13, { bold: true })));
	const nodes: SceneNode[] = [];
	let y = top;
	// Two lines at every width of a variant where the narrowest needs them: heights must not differ.
	for (const text of wrap(m.timeline_apart({}, locale), LINE_WIDTH[size.variant], 13, 2, {
		bold: true
	})) {
		nodes.push({ kind: 'text', x: 0, y, text, size: 13, bold: true });
		y += PITCH;
	}
	shown.forEach((row, at) => {
		const x = Math.floor(at / deep) * (width + GUTTER);
		const baseline = y + (at % deep) * PITCH;
		const nameAt = x + 14 + valueRoom + 10;
		nodes.push(
			markOf(row, view, words, [
				whoGlyph(row.valued.figure.who, row.region, x + 5, baseline - 4.5),
				{
					kind: 'text',
					x: x + 14 + valueRoom,
					y: baseline,
					text: values[at]!,
					size: 13,
					bold: true,
					anchor: 'end'
				},
				{
					kind: 'text',
					x: nameAt,
					y: baseline,
					text: truncate(figureName(row, words), x + width - nameAt, 13),
					size: 13,
					tone: 'soft'
				}
			])
		);
	});
	y += deep * PITCH;
	const rest = all.length - shown.length;
	if (rest > 0) {
		nodes.push(
			restLine(m.timeline_rest({ count: rest, n: words.count(rest) }, locale), y, size.width)
		);
		y += PITCH;
	}
	return { nodes, bottom: y };
}

const LINE_WIDTH = { narrow: 280, medium: 480, wide: 760 } as const;
