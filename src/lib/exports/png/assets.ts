// Kit counts a file among a route's own only where no module before it is loaded later.
import program from '@resvg/resvg-wasm/index_bg.wasm?url';
import arimoBold from '../fonts/Arimo-Bold.ttf';
import arimo from '../fonts/Arimo-Regular.ttf';
import serif from '../fonts/BuildoutSerif-SemiBold.ttf';
import chineseBold from '../fonts/NotoSansSC-Bold.ttf';
import chinese from '../fonts/NotoSansSC-Regular.ttf';
import type { Drawing } from '../pictures';
import type { FontBytes } from './renderer';

declare const __HOST__: 'node' | 'static' | 'cloudflare';

/** Reads a file of the build by its address there: who runs the server knows how. */
export type ReadAsset = (address: string) => Promise<ArrayBuffer>;

export async function rendererFonts(read: ReadAsset): Promise<FontBytes> {
	const all = async (addresses: readonly string[]) =>
		(await Promise.all(addresses.map(read))).map((buffer) => new Uint8Array(buffer));
	const [latin, han] = await Promise.all([
		all([arimo, arimoBold, serif]),
		all([chinese, chineseBold])
	]);
	return { latin, chinese: han };
}

/**
 * What draws: threads where the host has them. Loaded only where a picture is asked for; what the
 * host does not have is not even in its build.
 * @param read of the host.
 */
export async function startDrawing(read: ReadAsset): Promise<Drawing> {
	if (__HOST__ === 'cloudflare') return (await import('./here')).drawingHere(read);
	const [{ Pool }, fonts] = await Promise.all([import('./pool'), rendererFonts(read)]);
	return new Pool({ wasm: await read(program), fonts });
}
