import { textWidth } from '$lib/words';
import type { Box, Text } from './scene';

/** The box a text covers by the table of advances: from its tallest letters to its lowest. */
export function textBox({ x, y, text, lead, size, anchor = 'start', bold }: Text): Box {
	const width =
		textWidth(text, size, { bold }) +
		(lead ? textWidth(lead, size, { bold: true }) + size * 0.3 : 0);
	const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
	return { x: left, y: y - size * 0.78, width, height: size };
}

export const overlap = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Does `inner` lie in `outer`, with `slack` px to spare for strokes? */
export const within = (inner: Box, outer: Box, slack = 0): boolean =>
	inner.x >= outer.x - slack &&
	inner.y >= outer.y - slack &&
	inner.x + inner.width <= outer.x + outer.width + slack &&
	inner.y + inner.height <= outer.y + outer.height + slack;
