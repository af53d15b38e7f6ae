import { etagOf } from '$lib/hash';

/**
 * An answer that caches can keep and ask about: with an ETag, or 304 where the asker has it.
 * @param cache value of Cache-Control.
 */
export async function respond(
	request: Request,
	body: string,
	type: string,
	cache: string,
	headers: Record<string, string>
): Promise<Response> {
	const etag = await etagOf(body);
	const all = { ...headers, 'content-type': type, 'cache-control': cache, etag };
	const held = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
	// A cache that compressed the answer asks with a weak tag.
	return held.some((tag) => tag.replace(/^W\//, '') === etag)
		? new Response(null, { status: 304, headers: all })
		: new Response(body, { headers: all });
}
