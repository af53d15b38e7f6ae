import type { View } from '$lib/view';
import { truncate, type Words } from '$lib/words';
import * as m from '$messages';
import { regionOrder, type Mark, type Rect, type Scene, type Shape, type Size } from '../frame';
import { bandsOf, ENDS, type Bands } from './bands';
import { labelsOf, type Labels } from './ends';
import { flowMark, listMark, ribbon } from './mark';
import type { FlowRows } from './rows';

/** Pixels that the whole total is high; a card takes the first at which it is low enough. */
const TOTALS = {
	narrow: [150],
	medium: [300],
	wide: [320],
	card: [190, 170, 150, 130, 110, 90, 70]
} as const;
const CARD_HEIGHT = 300;
const BAR = 6;
const HEAD = 22;
const FOOT = 14;

/** Ribbons from the payers' regions to where the money is spent; both ends come to one sum. */
export function layout(rows: FlowRows, _view: View, size: Size, words: Words): Scene {
	const labels = labelsOf(rows, size, words);
	const found = bandsIn(rows, size, labels);
	const empty = rows.flows.length === 0;
	const left = labels.room + 4;
	const right = size.width - labels.room - 4;
	const ends: Shape[] = ENDS.flatMap((end) => {
		const payer = end === 'payer';
		const bar = payer ? left : right - BAR;
		const text = payer ? labels.room : size.width - labels.room;
		return [
			labels.headOf(end, text, size.width),
			...found.nodes[end].flatMap((node) => [
				{
					kind: 'rect',
					x: bar,
					y: HEAD + node.y,
					width: BAR,
					height: Math.max(1, node.height),
					fill: node.region
				} satisfies Rect,
				...labels.textsOf(node, end, text, HEAD)
			])
		];
	});
	const ribbons = found.bands.map((band) =>
		flowMark(band.flow, rows, words, [ribbon(band, left + BAR, right - BAR, HEAD)])
	);
	const bottom = empty ? 0 : HEAD + found.height + FOOT;
	const lists = size.compact ? [] : listsOf(rows, size.width, bottom + 12, words);
	return {
		width: size.width,
		height: Math.ceil(bottom + lists.length * 20),
		nodes: [
			...(empty ? [] : [{ kind: 'group', key: 'ends', children: ends } as const]),
			...ribbons,
			...lists
		]
	};
}

function bandsIn(rows: FlowRows, { compact, variant }: Size, labels: Labels): Bands {
	const sum = rows.flows.reduce((all, flow) => all + flow.sum, 0);
	const order = regionOrder(rows.names);
	const bandsAt = (pixels: number) =>
		bandsOf(rows.flows, order, sum > 0 ? pixels / sum : 0, labels.heightOf);
	if (!compact) return bandsAt(TOTALS[variant][0]);
	const all = TOTALS.card.map(bandsAt);
	return all.find(({ height }) => HEAD + height + FOOT <= CARD_HEIGHT) ?? all.at(-1)!;
}

/** Below the ribbons: what counts without being certain, and what does not count. */
function listsOf(rows: FlowRows, width: number, top: number, words: Words): readonly Mark[] {
	const { locale } = words;
	const { uncertain, leftOut } = rows;
	const lines = [
		['uncertain', uncertain, m.flows_uncertain({ n: words.count(uncertain.length) }, { locale })],
		['left-out', leftOut, m.flows_left_out({ n: words.count(leftOut.length) }, { locale })]
	] as const;
	return lines
		.filter(([, figures]) => figures.length > 0)
		.map(([key, figures, said], at) =>
			listMark(key, figures, said, rows, words, [
				{
					kind: 'text',
					x: 0,
					y: top + at * 20,
					text: truncate(said, width, 13),
					size: 13,
					tone: 'soft'
				}
			])
		);
}
