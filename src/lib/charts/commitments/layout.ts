import type { View } from '$lib/view';
import { textWidth, truncate, type Words } from '$lib/words';
import * as m from '$messages';
import {
	axisUnit,
	barShapes,
	figureName,
	restText,
	shortPayers,
	spokenName,
	ticksOf,
	tipOf,
	topAxis,
	valueScale,
	valueText,
	whoGlyph,
	type Mark,
	type NumberScale,
	type Scene,
	type SceneNode,
	type Shape,
	type Size
} from '../frame';
import { reach, type CommitmentRow, type CommitmentRows } from './rows';

const AXIS = 20;
const LABEL_ROOM = { narrow: 0, medium: 190 } as const;
const BAR = 14;

/** How many rows are drawn: the reader's limit, or what a first look can take in. */
export const rowLimit = (view: View, size: Pick<Size, 'compact'>): number =>
	size.compact ? Math.min(7, view.limit ?? 7) : (view.limit ?? 20);

/** Ranked bars: solid to what is certain, hatched to what is possible, open for "at least". */
export function layout(rows: CommitmentRows, view: View, size: Size, words: Words): Scene {
	const stacked = size.variant === 'narrow';
	const pitch = stacked ? 40 : 26;
	const most = rowLimit(view, size);
	const shown = rows.ranked.slice(0, most);
	const values = shown.map((row) => valueText(row.valued, view, words));
	const left =
		size.variant === 'wide'
			? Math.min(440, Math.round(size.width * 0.36))
			: LABEL_ROOM[size.variant];
	// Room for the longest value beside the bar; stacked rows have it above the bar.
	const room = stacked ? 14 : Math.max(40, ...values.map((text) => textWidth(text, 13))) + 26;
	const scale = valueScale(
		view.scale,
		[
			Math.min(...shown.map((row) => row.valued.low ?? reach(row))),
			Math.max(0, ...shown.map(reach))
		],
		[left + 1, size.width - room]
	);
	const nodes: SceneNode[] = [];
	const bottom = AXIS + shown.length * pitch;
	if (shown.length > 0)
		nodes.push(
			topAxis(
				scale,
				ticksOf(scale, view.scale, size.width - left - room),
				(tick) => axisUnit(tick, view, words),
				AXIS,
				bottom,
				size.width
			)
		);
	shown.forEach((row, at) => {
		const y = AXIS + at * pitch;
		nodes.push(markOf(row, view, words, rowShapes(row, values[at]!, y)));
	});

	function rowShapes(row: CommitmentRow, value: string, y: number): Shape[] {
		const barY = stacked ? y + 21 : y + (pitch - BAR) / 2;
		const bar = barShapes(row.valued, row.region, scale, {
			y: barY,
			height: stacked ? 12 : BAR,
			dot: view.scale === 'log',
			light: row.aside !== null
		});
		const later = laterShapes(row, scale, barY - 2, (stacked ? 12 : BAR) + 4);
		const baseline = stacked ? y + 15 : y + pitch / 2 + 4.5;
		const valueWidth = textWidth(value, 13);
		const labelRoom = (stacked ? size.width - valueWidth - 10 : left - 12) - 14;
		const value13: Shape = stacked
			? {
					kind: 'text',
					x: size.width,
					y: baseline,
					text: value,
					size: 13,
					anchor: 'end',
					bold: true
				}
			: { kind: 'text', x: bar.end + 7, y: baseline, text: value, size: 13, halo: true };
		return [
			// The whole row is met by a finger, the gap between label and bar, too.
			{ kind: 'rect', x: 0, y, width: size.width, height: pitch, fill: 'ground', texture: 'none' },
			whoGlyph(row.valued.figure.who, row.region, 5, baseline - 4.5),
			...labelShapes(row, 14, baseline, labelRoom, words),
			...later,
			...bar.shapes,
			value13
		];
	}

	let y = bottom + 18;
	const hidden = rows.ranked.length - shown.length;
	const line = (text: string, tone: 'soft' | 'ink' = 'soft') => {
		nodes.push({
			kind: 'text',
			x: 0,
			y,
			text: truncate(text, size.width, 13),
			size: 13,
			tone,
			bold: tone === 'ink'
		});
		y += 20;
	};
	if (hidden > 0) line(restText(hidden, view, words));
	// They have no length to compare, so a few stand for the rest; the table has all.
	const unvalued = size.compact ? [] : rows.unvalued.slice(0, Math.ceil(most / 3));
	if (unvalued.length > 0) {
		y += 6;
		line(
			view.measure === 'per-year' || view.measure === 'gdp-share'
				? m.chart_no_value({}, { locale: words.locale })
				: m.chart_undisclosed({}, { locale: words.locale }),
			'ink'
		);
		for (const row of unvalued) {
			nodes.push(
				markOf(row, view, words, [
					whoGlyph(row.valued.figure.who, row.region, 5, y - 4.5),
					...labelShapes(row, 14, y, size.width - 14, words)
				])
			);
			y += 20;
		}
		const rest = rows.unvalued.length - unvalued.length;
		if (rest > 0) line(m.chart_more_rest({ n: words.count(rest) }, { locale: words.locale }));
	}
	return { width: size.width, height: Math.ceil(y - 12), nodes };
}

/** The payers in bold, then as much of the title as fits. */
function labelShapes(
	row: CommitmentRow,
	x: number,
	y: number,
	room: number,
	words: Words
): Shape[] {
	const lead = truncate(shortPayers(row.payers, words), room, 13, { bold: true });
	const left = room - textWidth(lead, 13, { bold: true }) - 8;
	const text = left > 40 ? truncate(row.title, left, 13) : '';
	return [{ kind: 'text', x, y, lead, text, size: 13, tone: 'soft' }];
}

const markOf = (row: CommitmentRow, view: View, words: Words, children: Shape[]): Mark => {
	const asides = [...asideText(row, words), ...laterText(row, view, words)];
	return {
		kind: 'mark',
		key: row.valued.figure.id,
		name: [spokenName(row.valued, row, view, words), ...asides].join('; '),
		tip: [...tipOf(row.valued, row, view, words), ...asides],
		figures: [row.valued.figure.id],
		children
	};
};

/** What a later revision came to, as a ghost around the bar. */
function laterShapes(row: CommitmentRow, scale: NumberScale, y: number, height: number): Shape[] {
	if (row.later === null || row.later === 'cancelled' || row.later.why) return [];
	const [left = 0, right = 0] = scale.range();
	const end = Math.min(scale(row.later.high ?? row.later.low ?? 0), right);
	return [
		{
			kind: 'rect',
			x: left,
			y,
			width: Math.max(2, end - left),
			height,
			stroke: row.region,
			strokeWidth: 1,
			dash: [3, 2]
		}
	];
}

function laterText(row: CommitmentRow, view: View, words: Words): readonly string[] {
	const locale = { locale: words.locale };
	if (row.later === null) return [];
	return row.later === 'cancelled'
		? [m.commitments_later_cancelled({}, locale)]
		: [m.commitments_later({ sum: valueText(row.later, view, words, 'text') }, locale)];
}

/** Why the row is not in the total. */
function asideText(row: CommitmentRow, words: Words): readonly string[] {
	const locale = { locale: words.locale };
	if (row.aside === 'part-of') return [m.chart_not_counted_part({}, locale)];
	if (row.aside === 'same-money') return [m.chart_not_counted_same({}, locale)];
	if (row.aside === 'spans') return [m.chart_several({}, locale)];
	return [];
}

/** A row's name in sentences. */
export const nameOf = (row: CommitmentRow, words: Words) => figureName(row, words);
