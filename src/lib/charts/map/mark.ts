import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import {
	behindLines,
	hasSum,
	idsOf,
	sideName,
	totalText,
	type Mark,
	type Shape,
	type Tone
} from '../frame';
import { DASHES, RING, type Circle } from './circles';
import type { MapRow } from './rows';

type Round = Pick<Circle, 'row' | 'sure' | 'reach' | 'x' | 'y'>;

/** One row as a circle: a disc of what is certain in a hatched one of what is possible. */
export function circleShapes({ row, sure, reach, x, y }: Round): readonly Shape[] {
	const tone: Tone = row.region;
	const round = { kind: 'circle', cx: x, cy: y } as const;
	// Figures without a sum exist: an empty ring, not nothing.
	if (!hasSum(row.total))
		return [{ ...round, r: RING, fill: 'ground', stroke: tone, strokeWidth: 1 }];
	const shapes: Shape[] = [];
	if (reach > sure) shapes.push({ ...round, r: reach, fill: tone, texture: 'hatch' });
	if (sure > 0) shapes.push({ ...round, r: sure, fill: tone });
	if (row.total.openAbove)
		shapes.push({ ...round, r: reach + DASHES, stroke: tone, strokeWidth: 1, dash: [3, 2] });
	return shapes;
}

export const nameOf = ({ place, name }: MapRow, words: Words): string =>
	place === 'several' ? m.map_several({}, { locale: words.locale }) : name;

export const sumOf = ({ total }: MapRow, view: View, words: Words, form?: 'text' | 'full') =>
	totalText(total, view, words, form);

/** A row as a mark: choosing it filters by its place, opening it shows its largest figure. */
export function markOf(row: MapRow, view: View, words: Words, children: readonly Shape[]): Mark {
	const { locale } = words;
	const { counted, leftOut } = row.total;
	const name = nameOf(row, words);
	const counts = { counted: words.count(counted.length), left: words.count(leftOut.length) };
	const figures =
		leftOut.length === 0
			? m.map_counted(counts, { locale })
			: m.map_counted_and_left(counts, { locale });
	const side = sideName(view.side, words);
	return {
		kind: 'mark',
		key: `place-${row.place}`,
		name: m.map_spoken({ name, side, sum: sumOf(row, view, words, 'full'), figures }, { locale }),
		tip: [name, sumOf(row, view, words, 'text'), figures, ...behindLines(row.figures, view, words)],
		figures: idsOf(row.figures),
		...(row.place === 'several' ? {} : { places: [row.place] }),
		children
	};
}
