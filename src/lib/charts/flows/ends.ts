import { textWidth, truncate, wrap, type Words } from '$lib/words';
import * as m from '$messages';
import { regionName, type AnyRegion, type Shape, type Size, type Text } from '../frame';
import { ENDS, type End, type Node } from './bands';
import type { FlowRows } from './rows';

/** Least room for labels at either side, in pixels, their size and how many lines a name may take. */
const LABELS = {
	narrow: { room: 88, size: 12, lines: 4 },
	medium: { room: 132, size: 13, lines: 3 },
	wide: { room: 190, size: 13, lines: 2 },
	card: { room: 96, size: 12, lines: 2 }
} as const;
/** Pixels from one line of a label to the next; a phone's column is all labels. */
const LINES = { narrow: 14, medium: 15, wide: 15, card: 15 } as const;
/** On a card only ends with this share of the money are named: the others are hairlines. */
const NAMED_FROM = 0.03;
/** Room of an end without a name, in pixels. */
const NAMELESS = 5;

/** How the two columns are labelled; the same at every width of a variant. */
export interface Labels {
	readonly room: number;
	/** Pixels that a label needs. */
	heightOf(region: AnyRegion, end: End): number;
	/** Name and, but on a card, sum beside a node. */
	textsOf(node: Node, end: End, x: number, top: number): readonly Text[];
	/** Above a column, over its labels, or from the edge inward where it is longer. */
	headOf(end: End, x: number, width: number): Shape;
}

export function labelsOf(rows: FlowRows, { compact, variant }: Size, words: Words): Labels {
	const kind = compact ? 'card' : variant;
	const { room: least, size, lines } = LABELS[kind];
	const line = LINES[kind];
	const { currency } = rows.total;
	const sumAt = (region: AnyRegion, end: End) =>
		rows.flows.reduce((sum, flow) => sum + (flow[end] === region ? flow.sum : 0), 0);
	const sums = ENDS.flatMap((end) => rows.flows.map((flow) => sumAt(flow[end], end)));
	const all = rows.flows.reduce((sum, flow) => sum + flow.sum, 0);
	const widest = compact
		? 0
		: Math.max(0, ...sums.map((sum) => textWidth(words.amount(sum, currency), size)));
	// A sum is never cut: the labels take the room that the longest needs.
	const room = Math.max(least, Math.ceil(widest) + 1);
	const nameOf = (region: AnyRegion, end: End) =>
		compact && sumAt(region, end) < NAMED_FROM * all
			? []
			: wrap(regionName(region, rows.names, words), room - 2, size, lines, { bold: !compact });
	const anchorOf = (end: End) => (end === 'payer' ? 'end' : 'start');
	return {
		room,
		heightOf(region, end) {
			const count = nameOf(region, end).length + (compact ? 0 : 1);
			return count === 0 ? NAMELESS : count * line;
		},
		textsOf(node, end, x, top) {
			const middle = top + node.y + node.height / 2;
			const name = nameOf(node.region, end);
			const texts = compact ? name : [...name, words.amount(node.sum, currency)];
			const first = middle - (texts.length * line) / 2 + 11.5;
			return texts.map((text, at) => ({
				kind: 'text',
				x,
				y: first + at * line,
				text,
				size,
				anchor: anchorOf(end),
				bold: !compact && at < name.length,
				tone: at < name.length ? 'ink' : 'soft'
			}));
		},
		headOf(end, x, width) {
			const { locale } = words;
			const payer = end === 'payer';
			const said = payer ? m.flows_from({}, { locale }) : m.flows_to({}, { locale });
			const text = truncate(said, width / 2 - 6, 12);
			const fits = textWidth(text, 12) <= room;
			const edge = payer ? 0 : width;
			return {
				kind: 'text',
				x: fits ? x : edge,
				y: 12,
				text,
				size: 12,
				anchor: fits === payer ? 'end' : 'start',
				tone: 'soft'
			};
		}
	};
}
