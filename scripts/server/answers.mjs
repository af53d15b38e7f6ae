/**
 * Whole answers as they went out, the least lately asked for dropped first. Only what says of
 * itself that any cache may keep it comes here, and no longer than it says; every answer is a
 * function of its address and the build, so nothing has to be told apart but the encoding.
 */

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, string | string[] | number>} headers
 * @property {Buffer} body
 */

/** @param {string} control Cache-Control @returns {number} seconds; 0 where it may not be kept */
export function keepFor(control) {
	if (!/\bpublic\b/.test(control) || /\b(no-store|no-cache|private)\b/.test(control)) return 0;
	const [, seconds] = /s-maxage=(\d+)/.exec(control) ?? /\bmax-age=(\d+)/.exec(control) ?? [];
	return Number(seconds ?? 0);
}

export class Answers {
	/** @type {Map<string, { answer: Answer, until: number, size: number }>} */
	#kept = new Map();
	#size = 0;

	/** @param {number} most bytes */
	constructor(most) {
		this.most = most;
	}

	/** @param {string} key @param {number} now milliseconds */
	get(key, now) {
		const found = this.#kept.get(key);
		if (!found) return undefined;
		this.#kept.delete(key);
		if (found.until <= now) {
			this.#size -= found.size;
			return undefined;
		}
		this.#kept.set(key, found);
		return found.answer;
	}

	/** @param {string} key @param {Answer} answer @param {number} until milliseconds */
	set(key, answer, until) {
		// What stands around a body weighs about this much.
		const size = answer.body.length + key.length * 2 + 1024;
		if (size > this.most / 16) return;
		const before = this.#kept.get(key);
		if (before) this.#size -= before.size;
		this.#kept.delete(key);
		this.#kept.set(key, { answer, until, size });
		this.#size += size;
		for (const [oldest, { size: freed }] of this.#kept) {
			if (this.#size <= this.most) break;
			this.#kept.delete(oldest);
			this.#size -= freed;
		}
	}

	/** The same answer in other bytes, kept as long. @param {string} key @param {Answer} before @param {Answer} after */
	replace(key, before, after) {
		const found = this.#kept.get(key);
		if (found?.answer === before) this.set(key, after, found.until);
	}

	get size() {
		return this.#size;
	}
}
