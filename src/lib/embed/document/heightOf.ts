import { sizeOf, VARIANTS, variantOf } from '$lib/charts/frame';
import { FILES, textWidth, wrap } from '$lib/words';
import type { EmbedModel } from './modelTypes';

/** Pixels, as `embed.css` and the chart's own style sheets have them. */
const PADDING = { x: 32, y: 24 };
const SMALL = 14;
const SMALL_LINE = SMALL * 1.4;
const NAV_LINE = SMALL * 1.5 + 4;
const LEGEND_LINE = SMALL * 1.35;

/** Rows that pieces of these widths take, side by side with gaps; a piece may itself wrap. */
function rowsOf(widths: readonly number[], gap: number, room: number): number {
	let rows = widths.length > 0 ? 1 : 0;
	let used = 0;
	for (const width of widths) {
		rows += Math.max(0, Math.ceil(width / room) - 1);
		if (used > 0 && used + gap + width > room) {
			rows += 1;
			used = width;
		} else used += (used > 0 ? gap : 0) + width;
	}
	return rows;
}

const linesOf = (text: string, room: number, size: number, bold = false): number =>
	wrap(text, room, size, 20, { bold }).length;

/** Pixels of the drawing alone. */
function drawingHeight({ chart, ledger, view, words }: EmbedModel, width: number): number {
	const rows = chart.rows(ledger, view);
	const room = Math.min(1400, Math.max(280, width - PADDING.x));
	if (chart.isEmpty(rows)) return 100;
	const { height } = chart.layout(rows, view, sizeOf(room), words);
	// As a file a drawing is stretched from the width it was made for.
	const drawn = VARIANTS.find(({ variant }) => variant === variantOf(room))!.draw;
	return (FILES ? (height * room) / drawn : height) + 10;
}

/** Pixels of all that stands around the drawing. */
function heightAround(model: EmbedModel, width: number): number {
	const { chart, ledger, view, words, options } = model;
	const room = Math.max(200, width - PADDING.x);
	const small = (texts: readonly string[]) => texts.map((text) => textWidth(text, SMALL));
	const navigation = [
		...model.controls.map(({ name, value }) => `${name}: ${value} ▾`),
		...(model.other ? [model.other.label] : [])
	];
	const titleSize = Math.min(28, Math.max(20, 16 + room * 0.012));
	const legend = chart
		.legend(chart.rows(ledger, view), view, words)
		.map(({ label }) => textWidth(label, SMALL) + 24);
	const footer = [model.foot.evidence.label, model.foot.known, 'CC BY 4.0', model.foot.here.label];
	const parts = [
		PADDING.y,
		navigation.length > 0 && rowsOf(small(navigation), 16, room) * NAV_LINE + 8,
		options.title === 'on' && linesOf(model.title, room, titleSize, true) * titleSize * 1.2 + 4,
		linesOf(model.subtitle, room, SMALL) * SMALL_LINE + 8,
		legend.length > 0 && rowsOf(legend, 16, room) * LEGEND_LINE + 12,
		model.rules.length > 0 && SMALL_LINE + 8,
		model.changes.length > 0 && SMALL_LINE + 8,
		options.foot === 'on' && rowsOf(small(footer), 16, room) * SMALL_LINE + 8
	];
	return parts.reduce<number>((sum, part) => sum + (part || 0), 0);
}

/**
 * Height of an embed before anybody has drawn it, for frames whose host listens to nothing.
 * @param width pixels of the frame.
 * @returns pixels; within a line or two, since the reader's typeface is not known here.
 */
export const heightOf = (model: EmbedModel, width: number): number =>
	Math.ceil(heightAround(model, width) + drawingHeight(model, width));
