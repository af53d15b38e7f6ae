/** From an answer as it was made to what goes out: which are held, how they are packed and sent. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answers';
import { encode, isCompressible, type Encoding } from './encodings';

/** Answers made here and now; files come compressed from the build. */
export const holds = (res: ServerResponse): boolean =>
	res.req.method === 'GET' &&
	!res.getHeader('content-encoding') &&
	!res.getHeader('content-range') &&
	res.getHeader('last-modified') === undefined &&
	(res.statusCode === 200 || isCompressible(String(res.getHeader('content-type') ?? ''))) &&
	res.statusCode !== 304;

/** The answer packed as its asker takes it, with its length and what it varies by. */
export async function pack({ status, headers, body }: Answer, encoding: Encoding): Promise<Answer> {
	const all = { ...headers };
	if (isCompressible(String(all['content-type'] ?? ''))) {
		const vary = String(all.vary ?? '');
		if (!/accept-encoding/i.test(vary))
			all.vary = vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding';
		// A package or two of the network: smaller is not sooner.
		if (encoding !== 'identity' && body.length > 1200) {
			body = await encode(body, encoding);
			all['content-encoding'] = encoding;
			const tag = String(all.etag ?? '');
			if (tag.startsWith('"')) all.etag = `W/${tag}`;
		}
	}
	delete all['transfer-encoding'];
	all['content-length'] = String(body.length);
	return { status, headers: all, body };
}

const plainTag = (tag: string) => tag.trim().replace(/^W\//, '');

/** Sends it whole, or says that the asker has it. */
export function send(
	req: IncomingMessage,
	res: ServerResponse,
	{ status, headers, body }: Answer
): void {
	if (res.destroyed) return;
	const asked = req.headers['if-none-match'];
	const tag = plainTag(String(headers.etag ?? ''));
	if (status === 200 && tag && asked?.split(',').some((one) => plainTag(one) === tag)) {
		const { 'content-length': _length, 'content-encoding': _encoding, ...rest } = headers;
		for (const name of res.getHeaderNames()) if (name !== 'connection') res.removeHeader(name);
		res.writeHead(304, rest).end();
		return;
	}
	for (const name of res.getHeaderNames())
		if (!(name in headers) && name !== 'connection') res.removeHeader(name);
	for (const [name, value] of Object.entries(headers))
		if (value !== undefined) res.setHeader(name, value);
	res.statusCode = status;
	res.end(req.method === 'HEAD' ? undefined : body);
}
