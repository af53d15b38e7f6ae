/** Texts that were asked for lately, up to so many letters in all; the oldest go first. */
export class Kept {
	readonly #most: number;
	readonly #texts = new Map<string, string>();
	#letters = 0;

	/** @param most letters */
	constructor(most: number) {
		this.#most = most;
	}

	/** @param make works the text out where it is not there. */
	get(key: string, make: () => string): string {
		const found = this.#texts.get(key);
		const text = found ?? make();
		// Last used is last to go.
		if (found !== undefined) this.#texts.delete(key);
		else this.#letters += text.length;
		this.#texts.set(key, text);
		for (const [old, gone] of this.#texts) {
			if (this.#letters <= this.#most) break;
			this.#texts.delete(old);
			this.#letters -= gone.length;
		}
		return text;
	}
}
