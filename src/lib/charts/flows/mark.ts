import { pathRound } from 'd3';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import {
	behindLines,
	idsOf,
	regionName,
	type AnyRegion,
	type Behind,
	type Mark,
	type Path,
	type Shape
} from '../frame';
import type { Band, End } from './bands';
import { keyOf, type Flow, type FlowRows } from './rows';

/** Pixels; what is thinner cannot be seen or pointed at. */
const THINNEST = 0.9;

export const pairName = ({ payer, destination }: Flow, rows: FlowRows, words: Words): string =>
	m.flows_pair(
		{
			from: regionName(payer, rows.names, words),
			to: regionName(destination, rows.names, words)
		},
		{ locale: words.locale }
	);

/** A sum as the view takes it: whole or a year. */
export const sumText = (sum: string, view: View, words: Words): string =>
	view.measure === 'per-year' ? m.chart_per_year({ sum }, { locale: words.locale }) : sum;

/**
 * A ribbon of even thickness between its ends; one too thin to be seen is drawn a little thicker.
 *
 * @param top pixel at which the columns start
 */
export function ribbon(
	{ flow, thickness, y }: Band,
	left: number,
	right: number,
	top: number
): Path {
	const drawn = Math.max(THINNEST, thickness);
	const at = (end: End) => top + y[end] + (thickness - drawn) / 2;
	const [from, to] = [at('payer'), at('destination')];
	const middle = (left + right) / 2;
	const shape = pathRound(1);
	shape.moveTo(left, from);
	shape.bezierCurveTo(middle, from, middle, to, right, to);
	shape.lineTo(right, to + drawn);
	shape.bezierCurveTo(middle, to + drawn, middle, from + drawn, left, from + drawn);
	shape.closePath();
	return {
		kind: 'path',
		d: shape.toString(),
		fill: flow.payer,
		texture: 'light',
		box: {
			x: left,
			y: Math.min(from, to),
			width: right - left,
			height: Math.abs(to - from) + drawn
		}
	};
}

/** A flow as a mark: its sum and its largest figures, both regions to filter by. */
export function flowMark(
	flow: Flow,
	rows: FlowRows,
	words: Words,
	children: readonly Shape[]
): Mark {
	const { currency } = rows.total;
	const name = pairName(flow, rows, words);
	const sum = (form: 'text' | 'full') =>
		sumText(words.amount(flow.sum, currency, form), rows.view, words);
	const [payer, destination] = [placeOf(flow.payer), placeOf(flow.destination)];
	return {
		kind: 'mark',
		key: keyOf(flow),
		name: m.flows_spoken(
			{ name, sum: sum('full'), n: words.count(flow.figures.length) },
			{ locale: words.locale }
		),
		tip: [name, sum('text'), ...behindLines(flow.figures, rows.view, words, 4)],
		figures: idsOf(flow.figures),
		...(payer || destination ? { between: { payer, destination } } : {}),
		children
	};
}

/** `several` is no place to filter by. */
const placeOf = (region: AnyRegion): string | null =>
	region === 'several' ? null : region === 'worldwide' ? 'WLD' : region;

/** A line of text for figures that no ribbon shows, so that none is lost. */
export const listMark = (
	key: string,
	figures: readonly Behind[],
	said: string,
	rows: FlowRows,
	words: Words,
	children: readonly Shape[]
): Mark => ({
	kind: 'mark',
	key,
	name: said,
	tip: [said, ...behindLines(figures, rows.view, words, 4)],
	figures: idsOf(figures),
	children
});
