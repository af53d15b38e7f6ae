import { BORDERS, LAND } from './land';

/** x and y of each point in turn, in grid units. */
export type Line = readonly number[];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Lines of a packed shape: each number is the step from the one before it, in base 32 with low
 * digits first and its sign in the last bit.
 */
export function decode(packed: string): readonly Line[] {
	return packed.split('.').map((text) => {
		const line: number[] = [];
		let number = 0;
		let shift = 0;
		for (const digit of text) {
			const value = DIGITS.indexOf(digit);
			number |= (value & 31) << shift;
			shift += 5;
			if (value & 32) continue;
			const step = number & 1 ? -(number >> 1) : number >> 1;
			line.push((line[line.length - 2] ?? 0) + step);
			number = shift = 0;
		}
		return line;
	});
}

let coasts: readonly Line[] | undefined;
let borders: readonly Line[] | undefined;

/** Closed rings of all land, unpacked when first asked for. */
export const coastRings = () => (coasts ??= decode(LAND));
/** Open lines where two countries meet. */
export const borderLines = () => (borders ??= decode(BORDERS));
