/**
 * Holds back what a handler writes until it is whole, so that it can be compressed, kept and given
 * a length. Handlers of files write streams: those pass as they are.
 */

/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {import('./answers.mjs').Answer} Answer */

/** Larger answers pass as they come: nothing here is, but nothing may be held without an end. */
const MOST = 8 * 2 ** 20;

/**
 * @param {ServerResponse} res
 * @param {(res: ServerResponse) => boolean} holds whether to hold this answer, once its headers
 *   are known
 * @param {(answer: Answer) => void} whole called in place of sending
 */
export function hold(res, holds, whole) {
	const { writeHead, write, end } = res;
	/** @type {Buffer[]} */
	const chunks = [];
	let size = 0;
	/** @type {boolean | undefined} undefined until the first byte */
	let held;
	/** @type {unknown[] | undefined} */
	let head;

	const release = () => {
		held = false;
		Object.assign(res, { writeHead, write, end });
		if (head) writeHead.apply(res, /** @type {any} */ (head));
		for (const chunk of chunks.splice(0)) write.apply(res, /** @type {any} */ ([chunk]));
	};
	const decide = () => {
		if (held === undefined && !(held = holds(res))) release();
		return held;
	};
	const keep = (/** @type {any} */ chunk, /** @type {any} */ encoding) => {
		if (chunk === undefined || chunk === null || typeof chunk === 'function') return;
		const bytes = Buffer.isBuffer(chunk)
			? chunk
			: typeof chunk === 'string'
				? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8')
				: Buffer.from(chunk);
		chunks.push(bytes);
		size += bytes.length;
	};

	Object.assign(res, {
		writeHead(/** @type {any[]} */ ...args) {
			const [status, ...more] = args;
			res.statusCode = status;
			const headers = more.at(-1);
			if (headers && typeof headers === 'object')
				for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
			head = [status];
			return res;
		},
		write(/** @type {any[]} */ ...args) {
			if (!decide()) return write.apply(res, /** @type {any} */ (args));
			keep(args[0], args[1]);
			if (size > MOST) release();
			const done = args.find((arg) => typeof arg === 'function');
			if (done) queueMicrotask(done);
			return true;
		},
		end(/** @type {any[]} */ ...args) {
			if (!decide()) return end.apply(res, /** @type {any} */ (args));
			keep(args[0], args[1]);
			Object.assign(res, { writeHead, write, end });
			const headers = /** @type {Answer['headers']} */ ({ ...res.getHeaders() });
			whole({ status: res.statusCode, headers, body: Buffer.concat(chunks) });
			return res;
		}
	});
}
