/**
 * How a built page reaches a reader. Three things that Kit does not do:
 *
 * - Its code is that of the page's language alone (`plugins/locales.ts` writes one for each).
 * - Its code is fetched at the reader's first sign (`atSign.js`), since the page stands, links
 *   and filters without it: who only reads does not pay for it.
 * - What will be fetched then is named in the page and not in a header: with seventy modules that
 *   header is longer than what proxies take (nginx: 4 KB for all headers).
 */
import { digest, etagOf } from '$lib/hash';

const CODE = /(_app\/immutable)\/(?=(?:entry|nodes|chunks)\/)/g;
const START = /(<script>)(\s*\{\s*__sveltekit_[^]*?)(<\/script>)/;
/** As `atSign` says it: what is pressed from now on is not held back. */
const LIVE = "(document.documentElement.dataset.live = '')";
const PRELOADS = /<link\b[^>]*rel="modulepreload"[^>]*>\s*/g;

/**
 * A page on its way past Kit: held as the text it was made as. Kit would write it as bytes, to be
 * read again here, and work out a tag for caches letter by letter: a tenth of what a page takes.
 */
export class Held {
	#html = '';

	/** What `transformPageChunk` returns: Kit is left with nothing. */
	hold(html: string): '' {
		this.#html = html;
		return '';
	}

	/** The page, wherever it is. */
	async of(answer: Response): Promise<string> {
		const sent = await answer.text();
		return sent === '' ? this.#html : sent;
	}
}

/**
 * @param locale of the page, as its code's folder is called
 * @param base path the site lives below, without a slash at its end
 * @param held the page, where it is not in the answer
 */
export async function deliver(
	answer: Response,
	locale: string,
	base = '',
	held = new Held()
): Promise<Response> {
	if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
	const html = await held.of(answer);
	const headers = new Headers(answer.headers);
	headers.delete('content-length');
	const again = async (text: string) => {
		const bytes = new TextEncoder().encode(text);
		// Kit's own is of what it was left with.
		if (headers.has('etag')) headers.set('etag', await etagOf(bytes));
		return new Response(bytes, { status: answer.status, statusText: answer.statusText, headers });
	};
	const start = START.exec(html)?.[2];
	if (!start?.includes('_app/immutable/')) return again(html);
	// A page without data of its own (a host's answer to any unknown address) is empty before it
	// starts, and learns its language from the address.
	if (!start.includes('node_ids')) {
		const atOnce = start
			.replace('Promise.all([', `${ledInside(base)} Promise.all([`)
			.replace('kit.start(app, element)', `$&.then(() => ${LIVE})`);
		const page = html.replace(start, () => atOnce);
		return again(await allowing(page, headers, start, atOnce));
	}

	const named = [...(headers.get('link') ?? '').matchAll(/<([^>]+)>;\s*rel="modulepreload"/g)].map(
		([, address]) => address!
	);
	headers.delete('link');
	// What a page shows stands between its head and its start, and is long: it is not looked through.
	const [body, tail] = [html.indexOf('</head>'), html.indexOf(start)];
	const head = html.slice(0, body);
	// Kit names them in the markup where a page is made as a file.
	const linked = (head.match(PRELOADS) ?? []).map((link) => /href="([^"]+)"/.exec(link)?.[1] ?? '');
	const translated = (text: string) => text.replace(CODE, `$1/${locale}/`);
	const waiting = translated(startAtSign(start));
	const meta = `<meta name="later" content="${[...named, ...linked].join(' ')}">`;
	const allowed = await allowing(
		translated(head.replace(PRELOADS, '') + meta),
		headers,
		start,
		waiting
	);
	return again(
		allowed + html.slice(body, tail) + waiting + translated(html.slice(tail + start.length))
	);
}

/**
 * A server may have the page for any unknown address beside the site, too, where the router would
 * load it again for ever. Inside, it says that there is nothing here.
 */
const ledInside = (base: string): string =>
	base === ''
		? ''
		: `if (!(location.pathname + '/').startsWith('${base}/')) location.replace('${base}' + location.pathname); else`;

/** Kit's own start, put off. @throws where Kit writes it another way than the one known here */
function startAtSign(start: string): string {
	const put = start
		.replace('Promise.all([', 'atSign(() => Promise.all([')
		.replace('kit.start(', 'return kit.start(')
		.replace(/\]\)\.then\(\(\[kit, app\]\) => \{([^]*)\}\);/, ']).then(([kit, app]) => {$1}));');
	if (!put.includes('atSign(') || !put.includes('}));'))
		throw new Error(`Kit starts a page in a way delivery.ts does not know: ${start.slice(0, 300)}`);
	return put;
}

/**
 * The policy names inline scripts by their digest, in the header or, in a file, in the markup.
 *
 * @param page or its head, where the markup has the policy
 */
async function allowing(page: string, headers: Headers, from: string, to: string) {
	const [old, now] = await Promise.all([digest(from), digest(to)]);
	const policy = headers.get('content-security-policy');
	if (policy) headers.set('content-security-policy', policy.replace(old, now));
	return page.replace(old, () => now);
}
