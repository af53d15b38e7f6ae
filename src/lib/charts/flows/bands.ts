import type { AnyRegion } from '../frame';
import type { Flow } from './rows';

export const ENDS = ['payer', 'destination'] as const;
export type End = (typeof ENDS)[number];

/** One region in one of the two columns. */
export interface Node {
	readonly region: AnyRegion;
	/** Billions. */
	readonly sum: number;
	/** Pixels from the top of the column. */
	readonly y: number;
	readonly height: number;
}

/** One flow between its two nodes; `y` is its upper edge at either end. */
export interface Band {
	readonly flow: Flow;
	readonly thickness: number;
	readonly y: Readonly<Record<End, number>>;
}

export interface Bands {
	readonly nodes: Readonly<Record<End, readonly Node[]>>;
	readonly bands: readonly Band[];
	readonly height: number;
}

const GAP = 7;

/**
 * Two columns of nodes and the bands between them, in pixels. A node takes the height of its sum or
 * of its label, whichever is more, so that no label meets the next; the lower column is spread out
 * to the height of the other.
 *
 * @param flows in the order they are stacked at both ends
 * @param order of the nodes, from the top
 * @param perBillion pixels for a billion
 * @param labelHeight pixels that a region's label needs
 */
export function bandsOf(
	flows: readonly Flow[],
	order: readonly AnyRegion[],
	perBillion: number,
	labelHeight: (region: AnyRegion, end: End) => number
): Bands {
	const columns = {
		payer: columnOf(flows, 'payer', order, perBillion, labelHeight),
		destination: columnOf(flows, 'destination', order, perBillion, labelHeight)
	};
	const height = Math.max(columns.payer.height, columns.destination.height);
	const nodes = {
		payer: placed(columns.payer, height, perBillion),
		destination: placed(columns.destination, height, perBillion)
	};
	const next = new Map<string, number>();
	const bands = flows.map((flow): Band => {
		const thickness = flow.sum * perBillion;
		const at = (end: End) => {
			const key = end + flow[end];
			const node = nodes[end].find(({ region }) => region === flow[end])!;
			const y = next.get(key) ?? node.y;
			next.set(key, y + thickness);
			return y;
		};
		return { flow, thickness, y: { payer: at('payer'), destination: at('destination') } };
	});
	return { nodes, bands, height };
}

interface Slot {
	readonly region: AnyRegion;
	readonly sum: number;
	readonly room: number;
}

function columnOf(
	flows: readonly Flow[],
	end: End,
	order: readonly AnyRegion[],
	perBillion: number,
	labelHeight: (region: AnyRegion, end: End) => number
) {
	const sums = new Map<AnyRegion, number>();
	for (const flow of flows) sums.set(flow[end], (sums.get(flow[end]) ?? 0) + flow.sum);
	const slots = order.flatMap((region): Slot[] => {
		const sum = sums.get(region);
		if (sum === undefined) return [];
		return [{ region, sum, room: Math.max(sum * perBillion, labelHeight(region, end)) }];
	});
	const height = slots.reduce((all, { room }) => all + room, GAP * Math.max(0, slots.length - 1));
	return { slots, height };
}

/** Nodes in the middle of their slots, the slots over the whole height. */
function placed(
	{ slots, height }: { readonly slots: readonly Slot[]; readonly height: number },
	whole: number,
	perBillion: number
): readonly Node[] {
	const spare = slots.length > 1 ? (whole - height) / (slots.length - 1) : 0;
	let top = slots.length === 1 ? (whole - height) / 2 : 0;
	return slots.map(({ region, sum, room }) => {
		const own = sum * perBillion;
		const y = top + (room - own) / 2;
		top += room + GAP + spare;
		return { region, sum, y, height: own };
	});
}
