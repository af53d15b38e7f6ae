import { rendererFonts, type ReadAsset } from './assets';
import { renderer, type Job } from './renderer';

/**
 * Draws in the thread that answers, for hosts without others. Such a host compiles no program while
 * it runs: it brings the renderer's along, compiled.
 */
export async function drawingHere(read: ReadAsset) {
	const [{ default: wasm }, fonts] = await Promise.all([
		import('@resvg/resvg-wasm/index_bg.wasm'),
		rendererFonts(read)
	]);
	const draw = await renderer({ wasm, fonts });
	return { draw: async (job: Job) => draw(job) };
}
