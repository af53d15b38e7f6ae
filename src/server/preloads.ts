/**
 * Kit names the modules of a page in a header before it. With seventy of them that header is longer
 * than what proxies take (nginx: 4 KB for all headers), so they are named in the head instead, where
 * they are compressed, too. Style sheets stand there already.
 */
export async function preloadsInHead(answer: Response): Promise<Response> {
	const named = answer.headers.get('link');
	if (!named || !answer.headers.get('content-type')?.startsWith('text/html')) return answer;
	const links = [...named.matchAll(/<([^>]+)>;\s*rel="modulepreload"/g)]
		.map(([, address]) => `<link rel="modulepreload" href="${address}">`)
		.join('');
	const html = await answer.text();
	const headers = new Headers(answer.headers);
	headers.delete('link');
	headers.delete('content-length');
	// The first in the text: what a page prints has its "<" escaped.
	return new Response(
		html.replace('</head>', () => `${links}</head>`),
		{
			status: answer.status,
			statusText: answer.statusText,
			headers
		}
	);
}
