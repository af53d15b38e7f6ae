import type { SpendingYear } from '$lib/measures';
import type { View } from '$lib/view';
import { textWidth, type Words } from '$lib/words';
import {
	axisUnit,
	leftAxis,
	oneCurrency,
	ticksOf,
	topAxis,
	valueScale,
	VARIANTS,
	type NumberScale,
	type Scene,
	type SceneNode,
	type Shape,
	type Size,
	type Text
} from '../frame';
import { backOf, chevron, partMarks, tallestYears, yearMark, type Frame } from './marks';
import type { RunRateRows } from './rows';
import { highOf } from './stack';
import { yearLabel } from './words';

/** One bar a year, since money is spread evenly over years: columns on wide boxes, else rows. */
export function layout(rows: RunRateRows, asked: View, size: Size, words: Words): Scene {
	const view = oneCurrency(asked);
	const { years } = rows.spending;
	if (years.every(({ parts }) => parts.length === 0))
		return { width: size.width, height: 20, nodes: [] };
	return columnsFit(rows, years, view, size, words)
		? columns(rows, years, view, size, words)
		: lines(rows, years, view, size, words);
}

/**
 * Columns where every year's sum has room above its column at the variant's own width: a sum in
 * yuan, said in Spanish, has not. Decided once for all widths, since heights differ.
 */
function columnsFit(
	rows: RunRateRows,
	years: readonly SpendingYear[],
	view: View,
	size: Size,
	words: Words
): boolean {
	if (size.variant !== 'wide' || size.compact) return false;
	const { band } = columnsAt(years, view, words, WIDE);
	return years.every((year) =>
		columnText(yearLabel(year, rows, words), band - GAP).lines.every(
			(line) => textWidth(line, 12, { bold: true }) <= band - GAP
		)
	);
}

const TOP = 46;
const PLOT = 330;
const BELOW = 24;
const GAP = 6;
const WIDE = VARIANTS.find(({ variant }) => variant === 'wide')!.draw;

/** Where columns stand: right of the axis labels, one band a year. */
function columnsAt(years: readonly SpendingYear[], view: View, words: Words, width: number) {
	const bottom = TOP + PLOT;
	const scale = valueScale('linear', [0, Math.max(...years.map(highOf))], [bottom, TOP]);
	const ticks = ticksOf(scale, 'linear', PLOT * 1.5);
	const unit = (tick: number) => axisUnit(tick, view, words);
	const left = Math.max(...ticks.map((tick) => textWidth(unit(tick), 12))) + 12;
	return { bottom, scale, ticks, unit, left, band: (width - left) / years.length };
}

/** A sum in one line, or in two where its column is narrower than the text. */
function columnText(text: string, room: number) {
	const dash = text.indexOf('–');
	const whole = dash < 0 || textWidth(text, 13, { bold: true }) <= room;
	return whole
		? { lines: [text], size: 13 }
		: { lines: [text.slice(0, dash + 1), text.slice(dash + 1)], size: 12 };
}

function columns(
	rows: RunRateRows,
	years: readonly SpendingYear[],
	view: View,
	size: Size,
	words: Words
): Scene {
	const { bottom, scale, ticks, unit, left, band } = columnsAt(years, view, words, size.width);
	const frame: Frame = { scale, upright: true, namesAt: tallestYears(years) };
	const nodes: SceneNode[] = [leftAxis(scale, ticks, unit, 0, size.width)];
	years.forEach((year, at) => {
		const thick = Math.min(92, band * 0.64);
		const bar = { start: left + at * band + (band - thick) / 2, size: thick };
		const middle = bar.start + thick / 2;
		nodes.push(backOf(year, bar, frame), ...partMarks(year, rows, bar, frame, words));
		if (year.parts.length > 0)
			nodes.push(
				yearMark(year, rows, words, [
					...columnLabel(year, rows, middle, scale, band - GAP, words),
					...(year.openAbove ? [chevron(middle, scale(highOf(year)) - 4, true)] : [])
				])
			);
		nodes.push({
			kind: 'text',
			x: middle,
			y: bottom + 17,
			text: String(year.year),
			size: 13,
			anchor: 'middle',
			tone: 'ink'
		});
	});
	return { width: size.width, height: bottom + BELOW, nodes };
}

/** The year's sum above its column. */
function columnLabel(
	year: SpendingYear,
	rows: RunRateRows,
	x: number,
	scale: NumberScale,
	room: number,
	words: Words
): readonly Text[] {
	const { lines, size } = columnText(yearLabel(year, rows, words), room);
	const base = scale(highOf(year)) - (year.openAbove ? 14 : 6);
	return lines.map((text, at) => ({
		kind: 'text',
		x,
		y: base - (lines.length - 1 - at) * 15,
		text,
		size,
		anchor: 'middle',
		bold: true,
		halo: true
	}));
}

function lines(
	rows: RunRateRows,
	years: readonly SpendingYear[],
	view: View,
	size: Size,
	words: Words
): Scene {
	const axis = 18;
	const label = size.compact ? 15 : 17;
	const thick = size.compact ? 11 : 18;
	const pitch = label + thick + (size.compact ? 7 : 10);
	const most = Math.max(...years.map(highOf));
	const scale = valueScale('linear', [0, most], [0.5, size.width - 14]);
	// Labels of ticks are centred on them, so the last one stays away from the edge.
	const unit = (tick: number) => axisUnit(tick, view, words);
	const ticks = ticksOf(scale, 'linear', size.width * 0.8).filter(
		(tick) => scale(tick) + textWidth(unit(tick), 12) / 2 <= size.width
	);
	const height = axis + years.length * pitch;
	const frame: Frame = { scale, upright: false, namesAt: new Map() };
	const nodes: SceneNode[] = [topAxis(scale, ticks, unit, axis, height - 4)];
	years.forEach((year, at) => {
		const y = axis + at * pitch + 2;
		const bar = { start: y + label, size: thick };
		const text: Text = {
			kind: 'text',
			x: 0,
			y: y + label - 4,
			lead: String(year.year),
			text: year.parts.length > 0 ? yearLabel(year, rows, words) : '–',
			size: size.compact ? 12 : 13,
			tone: 'soft',
			halo: true
		};
		const shapes: Shape[] = [
			text,
			...(year.openAbove ? [chevron(bar.start + thick / 2, scale(highOf(year)) + 4, false)] : [])
		];
		if (year.parts.length === 0) nodes.push(text);
		else nodes.push(yearMark(year, rows, words, shapes));
		nodes.push(backOf(year, bar, frame), ...partMarks(year, rows, bar, frame, words));
	});
	return { width: size.width, height: Math.ceil(height), nodes };
}
