/**
 * Whole answers as they went out, the least lately asked for dropped first. Only what says of
 * itself that any cache may keep it comes here, and no longer than it says; every answer is a
 * function of its address and the build, so nothing has to be told apart but the encoding.
 */
import type { OutgoingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';

export interface Answer {
	readonly status: number;
	readonly headers: OutgoingHttpHeaders;
	readonly body: Buffer;
}

/**
 * How long an answer may be kept.
 *
 * @param control its Cache-Control
 * @returns seconds; 0 where it may not be kept
 */
export function keepFor(control: string): number {
	if (!/\bpublic\b/.test(control) || /\b(no-store|no-cache|private)\b/.test(control)) return 0;
	const [, seconds] = /s-maxage=(\d+)/.exec(control) ?? /\bmax-age=(\d+)/.exec(control) ?? [];
	return Number(seconds ?? 0);
}

export class Answers {
	readonly #kept: LRUCache<string, { readonly answer: Answer; readonly until: number }>;

	/** @param most bytes of all that is kept; an answer above a sixteenth of it is not */
	constructor(most: number) {
		this.#kept = new LRUCache({
			maxSize: most,
			maxEntrySize: most / 16,
			// What stands around a body weighs about a kilobyte.
			sizeCalculation: ({ answer }, key) => answer.body.length + key.length * 2 + 1024
		});
	}

	/** @param now milliseconds */
	get(key: string, now: number): Answer | undefined {
		const found = this.#kept.get(key);
		if (found && found.until > now) return found.answer;
		if (found) this.#kept.delete(key);
		return undefined;
	}

	/** @param until milliseconds */
	set(key: string, answer: Answer, until: number): void {
		this.#kept.set(key, { answer, until });
	}

	/** The same answer in other bytes, kept as long. */
	replace(key: string, before: Answer, after: Answer): void {
		const found = this.#kept.peek(key);
		if (found?.answer === before) this.set(key, after, found.until);
	}

	/** Bytes kept. */
	get size(): number {
		return this.#kept.calculatedSize;
	}
}
