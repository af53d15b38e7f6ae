import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

const PACKS = /^(text\/|image\/svg\+xml|application\/(json|[\w.-]+\+(json|xml)|xml|javascript))/;

/** @param {string} type Content-Type; pictures and fonts are compressed in themselves */
export const isCompressible = (type) => PACKS.test(type);

/**
 * The best encoding the asker takes. What it forbids with `q=0` it does not get.
 *
 * @param {string | undefined} accepted Accept-Encoding
 * @returns {Encoding}
 */
export function encodingFor(accepted = '') {
	const taken = new Map(
		accepted
			.toLowerCase()
			.slice(0, 200)
			.split(',')
			.map((part) => {
				const [name = '', quality] = part.split(';');
				return [name.trim(), Number(quality?.trim().replace(/^q=/, '') ?? 1)];
			})
	);
	const takes = (/** @type {string} */ name) => (taken.get(name) ?? taken.get('*') ?? 0) > 0;
	if (takes('br')) return 'br';
	return takes('gzip') ? 'gzip' : 'identity';
}

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * Brotli at 5 costs about what gzip costs and saves a sixth more; 11 would cost thirty times that,
 * which only files made once are worth. Works in zlib's own threads: requests go on meanwhile.
 *
 * @param {Buffer} body
 * @param {Encoding} encoding
 * @returns {Promise<Buffer>}
 */
export async function encode(body, encoding) {
	if (encoding === 'identity') return body;
	if (encoding === 'gzip') return packers.gzip(body, { level: 6 });
	return packers.br(body, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 5,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: body.length
		}
	});
}
