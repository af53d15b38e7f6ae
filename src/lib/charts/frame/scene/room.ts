import type { Box, Text } from './scene';
import { overlap, textBox, within } from './textBox';

/**
 * Free room in a drawing: labels are tried at their candidate places in order and take the first
 * where they cross nothing; a label without such a place is not drawn.
 */
export interface Room {
	/** Keeps a box free of labels. */
	block(box: Box): void;
	/** Keeps the surroundings of a line free, `reach` px to each side. */
	blockLine(points: readonly (readonly [number, number])[], reach?: number): void;
	/** The first candidate that fits, which then takes its place; null where none does. */
	place(candidates: readonly Text[]): Text | null;
	/** As `place`, for several texts that stand or fall together. */
	placeAll(candidates: readonly (readonly Text[])[]): readonly Text[] | null;
}

/** Lines are kept free by boxes along them, so that a steep line does not block its whole extent. */
const STEP = 4;

export function roomIn(bounds: Box, margin = 2): Room {
	const taken: Box[] = [];
	const grown = ({ x, y, width, height }: Box): Box => ({
		x: x - margin,
		y: y - margin / 2,
		width: width + 2 * margin,
		height: height + margin
	});
	const free = (box: Box) =>
		within(box, bounds) && !taken.some((other) => overlap(grown(box), other));
	const room: Room = {
		block: (box) => void taken.push(box),
		blockLine(points, reach = 2) {
			points.slice(1).forEach(([x2, y2], at) => {
				const [x1, y1] = points[at]!;
				const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP));
				for (let step = 0; step <= steps; step += 1)
					taken.push({
						x: x1 + ((x2 - x1) * step) / steps - reach,
						y: y1 + ((y2 - y1) * step) / steps - reach,
						width: 2 * reach,
						height: 2 * reach
					});
			});
		},
		place: (candidates) => room.placeAll(candidates.map((text) => [text]))?.[0] ?? null,
		placeAll(candidates) {
			const chosen = candidates.find((texts) => texts.every((text) => free(textBox(text))));
			chosen?.forEach((text) => taken.push(textBox(text)));
			return chosen ?? null;
		}
	};
	return room;
}

/**
 * Moves labels apart along one axis: each as near to where it wants to be as `gap` px between
 * neighbours allow, all between `low` and `high`. Order is kept.
 * @param wanted centres
 */
export function spread(
	wanted: readonly number[],
	gap: number,
	low: number,
	high: number
): readonly number[] {
	const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
	// Neighbours that touch form a block that stands around the mean of what its members want.
	const blocks: { members: number[]; at: number }[] = [];
	const clamp = (block: { members: number[]; at: number }) => {
		const half = ((block.members.length - 1) * gap) / 2;
		block.at = Math.max(low + half, Math.min(high - half, block.at));
	};
	for (const at of order) {
		const block = { members: [at], at: wanted[at]! };
		clamp(block);
		blocks.push(block);
		for (;;) {
			const last = blocks.at(-1)!;
			const before = blocks.at(-2);
			if (!before) break;
			const need = ((last.members.length + before.members.length) / 2) * gap;
			if (last.at - before.at >= need - 1e-9) break;
			const members = [...before.members, ...last.members];
			const merged = {
				members,
				at:
					members.reduce(
						(sum, member, place) =>
							sum + wanted[member]! - (place - (members.length - 1) / 2) * gap,
						0
					) / members.length
			};
			clamp(merged);
			blocks.splice(-2, 2, merged);
		}
	}
	const placed = [...wanted];
	for (const block of blocks)
		block.members.forEach((member, place) => {
			placed[member] = block.at + (place - (block.members.length - 1) / 2) * gap;
		});
	return placed;
}
