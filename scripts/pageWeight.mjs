/**
 * What a page costs a reader who comes for the first time: every file its markup and headers name,
 * and every file those need before the page works, at the best compression; and what it fetches
 * beside at the reader's first sign (`src/server/atSign.js`). Bytes only: no clock, no browser, the same on
 * every machine.
 */
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {'markup' | 'script' | 'style' | 'font' | 'data' | 'picture'} Kind */
/**
 * @typedef {object} Part
 * @property {string} address
 * @property {Kind} kind
 * @property {number} bytes by brotli, or as they are where the file is compressed in itself
 */

const PACKED = /\.(woff2|png|jpe?g|webp|avif)$/;

/** @param {Buffer} body */
const brotli = (body) =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @param {string} text @param {RegExp} pattern with one group */
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** @param {string} html */
function namedInMarkup(html) {
	const links = (html.match(/<link\b[^>]*>/g) ?? []).filter((link) =>
		/\brel="?(stylesheet|modulepreload|preload|icon)"?/.test(link)
	);
	return [
		...links.flatMap((link) => all(link, /\bhref="([^"]+)"/g)),
		...all(html, /<script\b[^>]*\bsrc="([^"]+)"/g),
		...all(html, /<img\b(?![^>]*loading="lazy")[^>]*\bsrc="([^"]+)"/g),
		...(html.includes(SIGN) ? [] : all(html, /\bimport\("([^"]+)"\)/g))
	].map((address) => address.replaceAll('&amp;', '&'));
}

const SIGN = '<meta name="later"';

/** @param {string} html @returns {string[]} what the page fetches at the reader's first sign */
const namedForLater = (html) =>
	all(html, /<meta name="later" content="([^"]*)"/g).flatMap((list) => list.split(' '));

/**
 * What a file needs before it works. Modules asked for later (`import(…)`) are not among it.
 *
 * @type {Record<Kind, (text: string) => string[]>}
 */
const NAMED_IN = {
	markup: namedInMarkup,
	script: (code) => all(code, /(?:^|[;\n}])(?:import|export)[^;"'`()]*?["'`]([^"'`]+\.js)["'`]/g),
	style: (css) => all(css, /url\(["']?([^"')]+)["']?\)/g).filter((at) => !at.startsWith('data:')),
	font: () => [],
	data: () => [],
	picture: () => []
};

/**
 * A chart's page asks for its chart's code before it works: the one `import(…)` that counts.
 *
 * @param {string} code
 * @param {string} path of the page
 */
function chartOf(code, path) {
	const id = /\/charts\/([a-z-]+)$/.exec(path)?.[1];
	const at = id ? code.indexOf(`charts/${id}/index.ts`) : -1;
	return at < 0 ? [] : all(code.slice(at, at + 200), /import\(["'`]([^"'`]+)["'`]\)/g).slice(0, 1);
}

/** @param {string} address @returns {Kind} */
function kindOf(address) {
	const { pathname } = new URL(address);
	if (pathname.endsWith('.js')) return 'script';
	if (pathname.endsWith('.css')) return 'style';
	if (pathname.endsWith('.json')) return 'data';
	if (/\.woff2?$/.test(pathname)) return 'font';
	return /\.(svg|png|ico|jpe?g)$/.test(pathname) ? 'picture' : 'markup';
}

/**
 * @param {string} address of a page on a running server
 * @param {{ live?: boolean }} [options] live: with what the first sign fetches
 * @returns {Promise<Part[]>} the page first
 */
export async function weigh(address, { live = false } = {}) {
	const { origin, pathname } = new URL(address);
	/** @type {Map<string, Part>} */
	const parts = new Map();
	/** @param {string} at */
	const visit = async (at) => {
		if (parts.has(at) || new URL(at).origin !== origin) return;
		const kind = kindOf(at);
		/** @type {Part} */
		const part = { address: at, kind, bytes: 0 };
		parts.set(at, part);
		const answer = await fetch(at, { headers: { 'accept-encoding': 'identity' } });
		if (!answer.ok) throw new Error(`${at} answered ${answer.status}`);
		const body = Buffer.from(await answer.arrayBuffer());
		part.bytes = PACKED.test(at) ? body.length : brotli(body);
		const found = [
			...all(answer.headers.get('link') ?? '', /<([^>]+)>/g),
			...NAMED_IN[kind](body.toString()),
			...(live && kind === 'markup' ? namedForLater(body.toString()) : []),
			...(kind === 'script' ? chartOf(body.toString(), pathname) : [])
		];
		for (const next of found) await visit(new URL(next, at).href);
	};
	await visit(address);
	return [...parts.values()];
}

/** @param {readonly Part[]} parts */
export const weightOf = (parts) => parts.reduce((sum, { bytes }) => sum + bytes, 0);
