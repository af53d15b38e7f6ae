import { etagOf } from '$lib/hash';
import { Memory, type Kept } from './memory';
import { openHeaders } from './problem';

/** An answer before it has an ETag. */
export interface Made {
	readonly body: string | Uint8Array<ArrayBuffer>;
	readonly type: string;
	/** That depend on the body, such as a policy with its hashes. */
	readonly headers?: Readonly<Record<string, string>>;
}

export interface AnswerOptions {
	/** Saved under this name instead of shown. */
	readonly filename?: string;
	/** Cache-Control, where it is not that of all data. */
	readonly cache?: string;
}

export const JSON_TYPE = 'application/json';
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/**
 * Five minutes as they are, and a day more while a fresh one is fetched behind: a correction is
 * seen soon, and a busy page never waits for us.
 */
export const DATA_CACHE = 'public, max-age=300, stale-while-revalidate=86400';

const memory = new Memory(64 * 2 ** 20);
/** Concurrent questions for one address are worked out once. */
const pending = new Map<string, Promise<Kept>>();

/** Whether the asker holds the answer: weak comparison, lists and `*` of RFC 9110. */
export function isHeld(asked: string | null, etag: string): boolean {
	if (asked === null) return false;
	return asked
		.split(',')
		.map((tag) => tag.trim().replace(/^W\//, ''))
		.some((tag) => tag === etag || tag === '*');
}

async function keep({ body, type, headers = {} }: Made): Promise<Kept> {
	const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
	return { bytes, type, headers, etag: await etagOf(bytes) };
}

/**
 * Every file and every data address answers through here: from memory where it was asked for
 * before, 304 where the asker has it, open to any origin.
 * @param key all that the answer depends on beside the records; null is never kept.
 * @param make works the answer out; what it throws reaches the caller.
 */
export async function answer(
	request: Request,
	key: string | null,
	make: () => Made | Promise<Made>,
	{ filename, cache = DATA_CACHE }: AnswerOptions = {}
): Promise<Response> {
	const kept = await keptOf(key, make);
	const all: Record<string, string> = {
		...openHeaders(kept.type, cache),
		...(filename ? { 'content-disposition': `attachment; filename="${filename}"` } : {}),
		...kept.headers,
		etag: kept.etag
	};
	return isHeld(request.headers.get('if-none-match'), kept.etag)
		? new Response(null, { status: 304, headers: all })
		: new Response(kept.bytes, {
				headers: { ...all, 'content-length': String(kept.bytes.length) }
			});
}

async function keptOf(key: string | null, make: () => Made | Promise<Made>): Promise<Kept> {
	// While someone edits the code, an answer is a function of more than its address.
	if (key === null || import.meta.env.DEV) return keep(await make());
	const known = memory.get(key) ?? pending.get(key);
	if (known) return known;
	const made = Promise.resolve()
		.then(make)
		.then(keep)
		.finally(() => pending.delete(key));
	pending.set(key, made);
	const kept = await made;
	memory.set(key, kept);
	return kept;
}

/** Answer to a browser that asks whether another origin may ask with `If-None-Match`. */
export const preflight = (): Response =>
	new Response(null, {
		status: 204,
		headers: {
			'access-control-allow-origin': '*',
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'If-None-Match',
			'access-control-max-age': '86400'
		}
	});
