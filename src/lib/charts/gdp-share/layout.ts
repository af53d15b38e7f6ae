import type { View } from '$lib/view';
import { textWidth, truncate, type Words } from '$lib/words';
import * as m from '$messages';
import {
	behindLines,
	figureName,
	idsOf,
	restText,
	shortPayers,
	type Behind,
	type NumberScale,
	type Scene,
	type SceneNode,
	type Shape,
	type Size,
	type Text
} from '../frame';
import { shareAxis, shareScale } from './axis';
import { markOf } from './mark';
import type { ShareRow, ShareRows } from './rows';
import { shareText } from './shareText';

const AXIS = 22;
const LABEL_ROOM = { narrow: 0, medium: 150, wide: 230 } as const;
const DOT = 5;
/** Figures without a period that are named one by one. */
const NAMED = 6;

/** How many countries are drawn: the reader's limit, or what a first look can take in. */
export const rowLimit = (view: View, { compact }: Pick<Size, 'compact'>): number =>
	compact ? Math.min(6, view.limit ?? 6) : (view.limit ?? 24);

/**
 * A row a country on a logarithmic axis: a dot at what is certain, a ring at what is possible, an
 * arrow where it may be more. Below it what has no share, each with its reason.
 */
export function layout(rows: ShareRows, view: View, size: Size, words: Words): Scene {
	const stacked = size.variant === 'narrow';
	const pitch = stacked ? 40 : 24;
	const shown = rows.ranked.slice(0, rowLimit(view, size));
	const left = LABEL_ROOM[size.variant];
	const texts = shown.map((row) => shareText(row, words));
	const room = stacked ? 14 : Math.max(0, ...texts.map((text) => textWidth(text, 13))) + 28;
	const scale = shareScale(
		shown.flatMap(({ share }) => [share.low, share.high].filter((value) => value > 0)),
		[left + DOT + 1, size.width - room]
	);
	const bottom = AXIS + shown.length * pitch;
	const nodes: SceneNode[] = [];
	if (shown.length > 0) nodes.push(shareAxis(scale, AXIS, bottom, size.width, words));
	shown.forEach((row, at) => {
		const y = AXIS + at * pitch;
		const value = texts[at]!;
		const dots = dotShapes(row, scale, y + (stacked ? 28 : pitch / 2));
		const baseline = stacked ? y + 15 : y + pitch / 2 + 4.5;
		const labelRoom = stacked ? size.width - textWidth(value, 13) - 10 : left - 10;
		nodes.push(
			markOf(row, rows.view, words, [
				{
					kind: 'text',
					x: 0,
					y: baseline,
					text: truncate(row.name, labelRoom, 13, { bold: true }),
					size: 13,
					bold: true,
					halo: true
				},
				...dots.shapes,
				stacked
					? {
							kind: 'text',
							x: size.width,
							y: baseline,
							text: value,
							size: 13,
							anchor: 'end',
							halo: true
						}
					: { kind: 'text', x: dots.end + 7, y: baseline, text: value, size: 13, halo: true },
				...(size.variant === 'wide' ? undatedText(dots.end + 7, value, row, baseline) : [])
			])
		);
	});
	/** Where there is room: a share says little where most figures have no period. */
	function undatedText(x: number, value: string, row: ShareRow, y: number): Text[] {
		if (row.undated === 0) return [];
		const text = m.gdp_undated_short({ n: words.count(row.undated) }, { locale: words.locale });
		const start = x + textWidth(value, 13) + 8;
		return start + textWidth(text, 12) > size.width
			? []
			: [{ kind: 'text', x: start, y, text, size: 12, tone: 'faint', halo: true }];
	}
	const below = size.compact
		? { nodes: [], bottom: bottom + 4 }
		: belowNodes(rows, rows.ranked.length - shown.length, size.width, bottom + 18, words);
	return { width: size.width, height: Math.ceil(below.bottom), nodes: [...nodes, ...below.nodes] };
}

/** @returns shapes, and the x at which the value may start. */
function dotShapes(
	{ share, region: tone }: ShareRow,
	scale: NumberScale,
	y: number
): { readonly shapes: readonly Shape[]; readonly end: number } {
	const high = scale(share.high);
	const low = share.low > 0 ? scale(share.low) : scale.range()[0]!;
	const shapes: Shape[] = [];
	if (high - low > 0.5)
		shapes.push({
			kind: 'line',
			x1: low,
			x2: high,
			y1: y,
			y2: y,
			stroke: tone,
			strokeWidth: 2,
			// Nothing is known below a ceiling.
			...(share.low > 0 ? {} : { dash: [2, 3] })
		});
	// A ring that the dot would cover says nothing.
	if (high - low > DOT || share.low === 0)
		shapes.push({
			kind: 'circle',
			cx: high,
			cy: y,
			r: DOT - 1,
			fill: 'ground',
			stroke: tone,
			strokeWidth: 1.5
		});
	if (share.low > 0) shapes.push({ kind: 'circle', cx: low, cy: y, r: DOT, fill: tone });
	if (!share.openAbove) return { shapes, end: high + DOT };
	shapes.push({
		kind: 'path',
		d: `M${(high + 7).toFixed(1)},${(y - 4).toFixed(1)}l5,4l-5,4`,
		stroke: tone,
		strokeWidth: 2,
		box: { x: high + 7, y: y - 4, width: 5, height: 8 }
	});
	return { shapes, end: high + 12 };
}

/** Rows that are not drawn, then figures without a share by reason. */
function belowNodes(
	rows: ShareRows,
	hidden: number,
	width: number,
	top: number,
	words: Words
): { readonly nodes: readonly SceneNode[]; readonly bottom: number } {
	const { locale } = words;
	const nodes: SceneNode[] = [];
	let y = top;
	const text = (said: string, style: Partial<Text> = {}): Text => ({
		kind: 'text',
		x: 0,
		y,
		text: truncate(said, width, 13, { bold: style.bold }),
		size: 13,
		tone: 'soft',
		...style
	});
	const list = (key: string, figures: readonly Behind[], said: string) => {
		if (figures.length === 0) return;
		nodes.push({
			kind: 'mark',
			key,
			name: said,
			tip: [said, ...behindLines(figures, { ...rows.view, measure: 'total' }, words)],
			figures: idsOf(figures),
			children: [text(said)]
		});
		y += 20;
	};
	if (hidden > 0) {
		list(
			'more-rows',
			rows.ranked.slice(-hidden).flatMap((row) => row.figures),
			restText(hidden, rows.view, words)
		);
	}
	const { undated } = rows;
	if (undated.length > 0) {
		y += 6;
		nodes.push(text(m.chart_no_period({}, { locale }), { tone: 'ink', bold: true }));
		y += 20;
		for (const row of undated.slice(0, NAMED)) {
			const sum = words.sum(row.valued.figure.amount);
			nodes.push({
				kind: 'mark',
				key: row.valued.figure.id,
				name: m.chart_figure_sum(
					{ name: figureName(row, words), sum: words.sum(row.valued.figure.amount, 'full') },
					{ locale }
				),
				figures: [row.valued.figure.id],
				children: namedShapes(row, sum, width, y, words)
			});
			y += 20;
		}
		const rest = undated.slice(NAMED);
		list('undated-rest', rest, m.chart_more_rest({ n: words.count(rest.length) }, { locale }));
		y += 6;
	}
	const { placeless, leftOut } = rows;
	list('placeless', placeless, m.gdp_placeless({ n: words.count(placeless.length) }, { locale }));
	list('left-out', leftOut, m.gdp_left_out({ n: words.count(leftOut.length) }, { locale }));
	return { nodes, bottom: y - 12 };
}

/** Payers, as much of the title as fits, and the sum at the right edge. */
function namedShapes(row: Behind, sum: string, width: number, y: number, words: Words): Shape[] {
	const room = width - textWidth(sum, 13) - 12;
	const payers = truncate(shortPayers(row.payers, words), room, 13, { bold: true });
	const left = room - textWidth(payers, 13, { bold: true }) - 6;
	return [
		left > 40
			? {
					kind: 'text',
					x: 0,
					y,
					lead: payers,
					text: truncate(row.title, left, 13),
					size: 13,
					tone: 'soft'
				}
			: { kind: 'text', x: 0, y, text: payers, size: 13, bold: true },
		{ kind: 'text', x: width, y, text: sum, size: 13, anchor: 'end', tone: 'soft' }
	];
}
