/**
 * Requests that no page, file or data can answer are turned away before anything is drawn: each
 * with a problem (RFC 9457) that says which limit it met. Nothing of the request is repeated in it.
 */

/** Longer than any view that the site can link to, shorter than what proxies and browsers cut. */
export const LONGEST_ADDRESS = 4096;
/** More than twice as many as the grammar of views and embeds knows. */
export const MOST_PARAMETERS = 64;

/**
 * @typedef {object} Refused
 * @property {number} status
 * @property {string} title
 * @property {string} detail
 * @property {Record<string, string>} [headers]
 */

/** @param {number} status @param {string} title @param {string} detail @returns {Refused} */
const refused = (status, title, detail) => ({ status, title, detail });

/** Escapes that are read as UTF-8 text, as the router and the file server will read them. */
const isText = (/** @type {string} */ part) => {
	try {
		decodeURIComponent(part);
		return true;
	} catch {
		return false;
	}
};

/**
 * A path that a router, a file server and a cache in front of both might read in different ways:
 * climbing, empty and backward segments, escaped separators, characters that are no text.
 *
 * @param {string} path
 */
function isPlain(path) {
	// eslint-disable-next-line no-control-regex
	if (/[\\\x00-\x20\x7f]|\/\/|%(2f|5c|0[0-9a-f]|1[0-9a-f]|7f|25)/i.test(path)) return false;
	return !path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
}

/**
 * @param {string} method
 * @param {string} address path and query as they came
 * @returns {Refused | null} null for a request that may pass
 */
export function refusalOf(method, address) {
	// A page of another origin asks with OPTIONS before it sends a condition of its own.
	if (!['GET', 'HEAD', 'OPTIONS'].includes(method)) {
		const allow = { allow: 'GET, HEAD, OPTIONS' };
		return {
			...refused(405, 'Only reading', 'Every address here is read with GET or HEAD.'),
			headers: allow
		};
	}
	if (address.length > LONGEST_ADDRESS)
		return refused(
			414,
			'Address too long',
			`An address here has at most ${LONGEST_ADDRESS} characters.`
		);
	if (!address.startsWith('/')) return refused(400, 'Bad address', 'An address starts with "/".');
	const [path = '', ...rest] = address.split('?');
	const query = rest.join('?');
	if (!isPlain(path) || !isText(path))
		return refused(400, 'Bad address', 'The path cannot be read in only one way.');
	if (query.split('&').length > MOST_PARAMETERS)
		return refused(400, 'Too many parameters', `At most ${MOST_PARAMETERS} are read.`);
	return null;
}

/** @param {Refused} refusal */
export function problemOf({ status, title, detail, headers = {} }) {
	const body = JSON.stringify({ type: 'about:blank', title, status, detail });
	return {
		status,
		headers: {
			...headers,
			'content-type': 'application/problem+json',
			'content-length': String(Buffer.byteLength(body)),
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff'
		},
		body
	};
}
