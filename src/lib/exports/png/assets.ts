import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import arimoBold from '../fonts/Arimo-Bold.ttf';
import arimo from '../fonts/Arimo-Regular.ttf';
import serif from '../fonts/BuildoutSerif-SemiBold.ttf';
import chineseBold from '../fonts/NotoSansSC-Bold.ttf';
import chinese from '../fonts/NotoSansSC-Regular.ttf';
import type { RendererParts } from './renderer';

/** Reads a file of the build by its address there: who runs the server knows how. */
export type ReadAsset = (address: string) => Promise<ArrayBuffer>;

export async function rendererParts(read: ReadAsset): Promise<RendererParts> {
	const all = async (addresses: readonly string[]) =>
		(await Promise.all(addresses.map(read))).map((buffer) => new Uint8Array(buffer));
	const [program, latin, han] = await Promise.all([
		read(wasm),
		all([arimo, arimoBold, serif]),
		all([chinese, chineseBold])
	]);
	return { wasm: program, fonts: { latin, chinese: han } };
}

/**
 * Threads that draw. Loaded only where a picture is asked for: not every host has threads.
 * @param read of the host.
 */
export async function startDrawing(read: ReadAsset): Promise<import('./pool').Pool> {
	const { Pool } = await import('./pool');
	return new Pool(await rendererParts(read));
}
