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
	card: { room: 92, size: 12, lines: 1 }
} as const;
export const LINE = 15;

/** How the two columns are labelled; the same at every width of a variant. */
export interface Labels {
	readonly room: number;
	nameOf(region: AnyRegion): readonly string[];
	heightOf(region: AnyRegion): number;
	/** Name and, but on a card, sum beside a node. */
	textsOf(node: Node, end: End, x: number, top: number): readonly Text[];
	headOf(end: End, x: number): Shape;
}

export function labelsOf(rows: FlowRows, { compact, variant }: Size, words: Words): Labels {
	const { room: least, size, lines } = LABELS[compact ? 'card' : variant];
	const { currency } = rows.total;
	const sums = ENDS.flatMap((end) => {
		const all = new Map<AnyRegion, number>();
		for (const flow of rows.flows) all.set(flow[end], (all.get(flow[end]) ?? 0) + flow.sum);
		return [...all.values()];
	});
	const widest = compact
		? 0
		: Math.max(0, ...sums.map((sum) => textWidth(words.amount(sum, currency), size)));
	// A sum is never cut: the labels take the room that the longest needs.
	const room = Math.max(least, Math.ceil(widest) + 1);
	const nameOf = (region: AnyRegion) =>
		wrap(regionName(region, rows.names, words), room - 2, size, lines, { bold: !compact });
	const anchorOf = (end: End) => (end === 'payer' ? 'end' : 'start');
	return {
		room,
		nameOf,
		heightOf: (region) => (compact ? LINE : (nameOf(region).length + 1) * LINE),
		textsOf(node, end, x, top) {
			const middle = top + node.y + node.height / 2;
			const name = nameOf(node.region);
			const texts = compact ? name : [...name, words.amount(node.sum, currency)];
			const first = middle - (texts.length * LINE) / 2 + 11.5;
			return texts.map((text, at) => ({
				kind: 'text',
				x,
				y: first + at * LINE,
				text,
				size,
				anchor: anchorOf(end),
				bold: !compact && at < name.length,
				tone: at < name.length ? 'ink' : 'soft'
			}));
		},
		headOf(end, x) {
			const { locale } = words;
			const said = end === 'payer' ? m.flows_from({}, { locale }) : m.flows_to({}, { locale });
			return {
				kind: 'text',
				x,
				y: 12,
				text: truncate(said, room, 12),
				size: 12,
				anchor: anchorOf(end),
				tone: 'soft'
			};
		}
	};
}
