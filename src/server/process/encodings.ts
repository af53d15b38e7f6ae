import Negotiator from 'negotiator';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What an answer can be packed in, the smallest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const PACKS = /^(text\/|image\/svg\+xml|application\/(json|[\w.-]+\+(json|xml)|xml|javascript))/;

/** @param type Content-Type; pictures and fonts are compressed in themselves */
export const isCompressible = (type: string): boolean => PACKS.test(type);

/**
 * The smallest encoding the asker takes, whatever it likes best. What it forbids with `q=0` it does
 * not get.
 *
 * @param accepted Accept-Encoding, of which two hundred characters are read
 */
export function encodingFor(accepted = ''): Encoding {
	const headers = { 'accept-encoding': accepted.slice(0, 200) };
	const taken = new Negotiator({ headers }).encodings([...ENCODINGS]);
	return ENCODINGS.find((encoding) => taken.includes(encoding)) ?? 'identity';
}

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Brotli of text at its best: thirty times the work of 5, a tenth to a sixth smaller. */
export const BEST = 11;
/** Costs about what gzip costs and saves a sixth more. */
const QUICK = 5;

/** @param quality of brotli, 0 to 11 */
export const brotli = (body: Buffer, quality: number): Promise<Buffer> =>
	packers.br(body, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: body.length
		}
	});

/** Works in zlib's own threads: requests go on meanwhile. */
export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
	if (encoding === 'identity') return body;
	return encoding === 'gzip' ? packers.gzip(body, { level: 6 }) : brotli(body, QUICK);
}
