/**
 * More rows than this are stacked by their outline alone: filling every gap looks at each pair of
 * rows, and in a drawing of a thousand nobody looks for a gap.
 */
export const GAPS_UP_TO = 600;

/** How far a stack reaches, by the pixel; each row costs its width and nothing for those before it. */
export class Skyline {
	readonly #reach = new Map<number, number>();

	/** The first place from `least` on that is free all the way from `left` to `right`. */
	free(left: number, right: number, least = 0): number {
		let found = least;
		for (let x = Math.floor(left); x < right; x++) found = Math.max(found, this.#reach.get(x) ?? 0);
		return found;
	}

	/** Takes the room up to `reach` from `left` to `right`. */
	take(left: number, right: number, reach: number): void {
		for (let x = Math.floor(left); x < right; x++)
			this.#reach.set(x, Math.max(reach, this.#reach.get(x) ?? 0));
	}
}
