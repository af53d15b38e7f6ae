/**
 * Holds back what a handler writes until it is whole, so that it can be compressed, kept and given
 * a length. Handlers of files write streams: those pass as they are. Ours, since compressing
 * middleware streams: it neither keeps answers nor knows their length.
 */
import type { OutgoingHttpHeader, ServerResponse } from 'node:http';
import type { Answer } from './answers';

/** Larger answers pass as they come: nothing here is, but nothing may be held without an end. */
const MOST = 8 * 2 ** 20;

/** The overloads of Node's own methods, taken as they come. */
type Args = any[]; // eslint-disable-line @typescript-eslint/no-explicit-any
type Method = (...args: Args) => unknown;

/**
 * @param holds whether to hold this answer, once its headers are known
 * @param whole called in place of sending
 */
export function hold(
	res: ServerResponse,
	holds: (res: ServerResponse) => boolean,
	whole: (answer: Answer) => void
): void {
	const { writeHead, write, end } = res as unknown as Record<'writeHead' | 'write' | 'end', Method>;
	const chunks: Buffer[] = [];
	let size = 0;
	/** Undefined until the first byte. */
	let held: boolean | undefined;
	let head: Args | undefined;

	const release = () => {
		held = false;
		Object.assign(res, { writeHead, write, end });
		if (head) writeHead.apply(res, head);
		for (const chunk of chunks.splice(0)) write.call(res, chunk);
	};
	const decide = () => {
		if (held === undefined && !(held = holds(res))) release();
		return held;
	};
	const keep = ([chunk, encoding]: Args) => {
		if (chunk === undefined || chunk === null || typeof chunk === 'function') return;
		const bytes = Buffer.isBuffer(chunk)
			? chunk
			: typeof chunk === 'string'
				? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
				: Buffer.from(chunk);
		chunks.push(bytes);
		size += bytes.length;
	};

	Object.assign(res, {
		writeHead(...args: Args) {
			const [status, ...more] = args;
			res.statusCode = status;
			const headers = more.at(-1);
			if (headers && typeof headers === 'object')
				for (const [name, value] of Object.entries(headers))
					res.setHeader(name, value as OutgoingHttpHeader & string);
			head = [status];
			return res;
		},
		write(...args: Args) {
			if (!decide()) return write.apply(res, args);
			keep(args);
			if (size > MOST) release();
			const done = args.find((arg) => typeof arg === 'function');
			if (done) queueMicrotask(done);
			return true;
		},
		end(...args: Args) {
			if (!decide()) return end.apply(res, args);
			keep(args);
			Object.assign(res, { writeHead, write, end });
			const headers = { ...res.getHeaders() };
			whole({ status: res.statusCode, headers, body: Buffer.concat(chunks) });
			return res;
		}
	});
}
