/**
 * Requests that no page, file or data can answer are turned away before anything is drawn: each
 * with a problem (RFC 9457) that says which limit it met. Nothing of the request is repeated in it.
 * Ours, since the limits are those of this site's own grammar.
 */

/** Longer than any view that the site can link to, shorter than what proxies and browsers cut. */
export const LONGEST_ADDRESS = 4096;
/** More than twice as many as the grammar of views and embeds knows. */
export const MOST_PARAMETERS = 64;

export interface Refused {
	readonly status: number;
	readonly title: string;
	readonly detail: string;
	readonly headers?: Readonly<Record<string, string>>;
}

const refused = (status: number, title: string, detail: string): Refused => ({
	status,
	title,
	detail
});

/** Escapes that are read as UTF-8 text, as the router and the file server will read them. */
function isText(path: string): boolean {
	try {
		// Its result is used: a bundler takes a call for nothing away, and what it throws with it.
		return decodeURIComponent(path).length > 0;
	} catch {
		return false;
	}
}

/**
 * A path that a router, a file server and a cache in front of both might read in different ways:
 * climbing, empty and backward segments, escaped separators, characters that are no text.
 */
function isPlain(path: string): boolean {
	// eslint-disable-next-line no-control-regex
	if (/[\\\x00-\x20\x7f]|\/\/|%(2f|5c|0[0-9a-f]|1[0-9a-f]|7f|25)/i.test(path)) return false;
	return !path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
}

/**
 * @param address path and query as they came
 * @returns null for a request that may pass
 */
export function refusalOf(method: string, address: string): Refused | null {
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

/** The refusal as it is sent. */
export function problemOf({ status, title, detail, headers = {} }: Refused) {
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
