/** What one answer is kept as. */
export interface Kept {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
	/** Beside those of every answer. */
	readonly headers: Readonly<Record<string, string>>;
	/** Strong: the hash of the bytes. */
	readonly etag: string;
}

/**
 * Answers by address, the least recently asked for dropped first. An answer is a function of the
 * address and of the records, which do not change while the server runs, so nothing here gets old.
 */
export class Memory {
	readonly #kept = new Map<string, Kept>();
	#size = 0;

	/** @param most bytes held at most. */
	constructor(readonly most: number) {}

	get size(): number {
		return this.#size;
	}

	get(key: string): Kept | undefined {
		const found = this.#kept.get(key);
		if (found) {
			this.#kept.delete(key);
			this.#kept.set(key, found);
		}
		return found;
	}

	set(key: string, kept: Kept): void {
		this.#drop(key);
		// One answer that fills the memory would drive all others out.
		if (kept.bytes.length > this.most / 4) return;
		this.#kept.set(key, kept);
		this.#size += kept.bytes.length;
		for (const oldest of this.#kept.keys()) {
			if (this.#size <= this.most) break;
			this.#drop(oldest);
		}
	}

	#drop(key: string): void {
		const found = this.#kept.get(key);
		if (!found) return;
		this.#kept.delete(key);
		this.#size -= found.bytes.length;
	}
}
