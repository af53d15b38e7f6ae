import type { View } from '$lib/view';
import { textWidth, truncate, wrap, type Words } from '$lib/words';
import * as m from '$messages';
import {
	behindLines,
	idsOf,
	VARIANTS,
	type Mark,
	type SceneNode,
	type Shape,
	type Size,
	type Text
} from '../frame';
import { sizesOf, type Radius } from './circles';
import { circleShapes, markOf, nameOf, sumOf } from './mark';
import type { MapRow, MapRows } from './rows';

const COLUMNS = { narrow: 1, medium: 2, wide: 3 } as const;
/** Rows of the list on a card: more would make it higher than the others. */
const ON_CARD = 4;

interface Drawn {
	readonly nodes: readonly SceneNode[];
	/** Pixel below which nothing is drawn. */
	readonly bottom: number;
}

/**
 * What has no single country, listed below the map with circles of the same scale, and two round
 * sums to read the circles by.
 *
 * @param top pixel at which it starts
 */
export function besideNodes(
	rows: MapRows,
	size: Size,
	radius: Radius,
	most: number,
	top: number,
	words: Words
): Drawn {
	if (size.compact) return onCard(rows, size, top, words);
	const { locale } = words;
	const key = keyShapes(most, radius, rows.view, size.width, words);
	const rowsBeside = rows.beside;
	const count = rowsBeside.length + (rows.others.length > 0 ? 1 : 0);
	const header: Shape[] = [];
	const middle = top + key.height / 2;
	if (count > 0)
		header.push({
			kind: 'text',
			x: 0,
			y: middle + 4.5,
			text: truncate(m.map_beside({}, { locale }), size.width - key.width - 12, 13, { bold: true }),
			size: 13,
			bold: true
		});
	const nodes: SceneNode[] = [
		{ kind: 'group', key: 'key', children: [...header, ...key.shapesAt(middle)] }
	];
	const sizes = rowsBeside.map((row) => sizesOf(row, radius));
	const largest = Math.max(5, ...sizes.map(({ outer }) => outer));
	const columns = Math.min(COLUMNS[size.variant], Math.max(1, count));
	const width = size.width / columns;
	// By the narrowest width of the variant, so that the height does not follow the width.
	const least = VARIANTS.find(({ variant }) => variant === size.variant)!.draw / columns;
	const roomIn = (cellWidth: number) => cellWidth - 2 * largest - 18;
	const long = rowsBeside.some(
		(row) => textWidth(nameOf(row, words), 13, { bold: true }) > roomIn(least)
	);
	const pitch = Math.max(long ? 56 : 38, 2 * largest + 8);
	const start = top + key.height + 6;
	const cell = (at: number) => ({
		x: (at % columns) * width,
		y: start + Math.floor(at / columns) * pitch + pitch / 2
	});
	const lines = (first: string, second: string, at: number): Shape[] => {
		const { x, y } = cell(at);
		const left = x + 2 * largest + 10;
		const room = roomIn(width);
		const name = wrap(first, room, 13, long ? 2 : 1, { bold: true });
		const line = (text: string, index: number): Text => ({
			kind: 'text',
			x: left,
			y: y - 3 + (index - (name.length - 1) / 2) * 16,
			text,
			size: 13
		});
		return [
			...name.map((text, index) => ({ ...line(text, index), bold: true })),
			{ ...line(truncate(second, room, 13), name.length), tone: 'soft' }
		];
	};
	rowsBeside.forEach((row, at) => {
		const { x, y } = cell(at);
		const circle = { row, ...sizes[at]!, x: x + largest, y };
		nodes.push(
			markOf(row, rows.view, words, [
				...circleShapes(circle),
				...lines(nameOf(row, words), sumOf(row, rows.view, words), at)
			])
		);
	});
	if (rows.others.length > 0)
		nodes.push(othersMark(rows, words, (first, second) => lines(first, second, rowsBeside.length)));
	const bottom = count === 0 ? start : start + Math.ceil(count / columns) * pitch;
	return { nodes, bottom };
}

/** On a card: a line each, no circles. */
function onCard(rows: MapRows, { width }: Size, top: number, words: Words): Drawn {
	const lineOf = (row: MapRow, at: number): Mark => {
		const y = top + at * 20 + 12;
		const sum = sumOf(row, rows.view, words);
		const room = width - textWidth(sum, 13) - 24;
		return markOf(row, rows.view, words, [
			{ kind: 'circle', cx: 5, cy: y - 4.5, r: 4, fill: row.region },
			{ kind: 'text', x: 14, y, text: truncate(nameOf(row, words), room, 13), size: 13 },
			{ kind: 'text', x: width, y, text: sum, size: 13, anchor: 'end', tone: 'soft' }
		]);
	};
	const shown = rows.beside.slice(0, ON_CARD);
	return { nodes: shown.map(lineOf), bottom: top + shown.length * 20 + 2 };
}

/** Figures of kinds that are not added to the one shown: counted, never summed. */
function othersMark(
	{ others, view }: MapRows,
	words: Words,
	lines: (first: string, second: string) => Shape[]
): Mark {
	const { locale } = words;
	const n = words.count(others.length);
	const name = m.map_others({}, { locale });
	const text = m.map_others_count({ n }, { locale });
	return {
		kind: 'mark',
		key: 'other-kinds',
		name: m.chart_figure_sum({ name, sum: text }, { locale }),
		tip: [name, text, ...behindLines(others, view, words)],
		figures: idsOf(others),
		children: lines(name, text)
	};
}

/** The largest sums 1, 2 or 5 times a power of ten whose circles are no wider than a line of text. */
function keySums(most: number, radius: Radius): readonly number[] {
	if (most <= 0) return [];
	const fits = [50, 20, 10, 5, 2, 1]
		.flatMap((digit) => [3, 2, 1, 0, -1, -2, -3].map((power) => (digit / 10) * 10 ** power))
		.filter((sum) => sum <= most && radius(sum) <= 18)
		.sort((a, b) => b - a);
	const large = fits[0];
	if (large === undefined) return [];
	const small = fits.find((sum) => sum <= large / 5 && radius(sum) >= 3);
	return small === undefined ? [large] : [small, large];
}

/** Circles of round sums, at the right end of the line above the list. */
function keyShapes(most: number, radius: Radius, view: View, width: number, words: Words) {
	const currency = view.currency === 'original' ? 'USD' : view.currency;
	const items = keySums(most, radius).map((sum) => {
		const text = words.amount(sum, currency);
		return { r: radius(sum), text, width: 2 * radius(sum) + 5 + textWidth(text, 12) };
	});
	const total = items.reduce((sum, item) => sum + item.width + 14, 0);
	const shapesAt = (middle: number): Shape[] => {
		let x = width - total + 14;
		return items.flatMap((item): Shape[] => {
			const at = x;
			x += item.width + 14;
			return [
				{ kind: 'circle', cx: at + item.r, cy: middle, r: item.r, stroke: 'soft', strokeWidth: 1 },
				{
					kind: 'text',
					x: at + 2 * item.r + 5,
					y: middle + 4.5,
					text: item.text,
					size: 12,
					tone: 'soft'
				}
			];
		});
	};
	const height = Math.max(22, ...items.map((item) => 2 * item.r + 4));
	return { width: total, height, shapesAt };
}
