import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { isChinese, withChineseFace } from './chinese';

/** What a renderer is made of: bytes, so that it runs in a thread, on a worker, in a test. */
export interface RendererParts {
	/** The renderer's program, as bytes or compiled. */
	readonly wasm: BufferSource | WebAssembly.Module;
	readonly fonts: FontBytes;
}
export interface FontBytes {
	readonly latin: readonly Uint8Array[];
	/** Larger: read only for pictures with Chinese in them. */
	readonly chinese: readonly Uint8Array[];
}

export interface Job {
	readonly svg: string;
	/** Points to a pixel of the drawing. */
	readonly scale: number;
}

let ready: Promise<void> | undefined;

/** A function that draws. The program is loaded once, whoever asks. */
export async function renderer({ wasm, fonts }: RendererParts): Promise<(job: Job) => Uint8Array> {
	ready ??= initWasm(wasm);
	await ready;
	return ({ svg, scale }) => {
		const chinese = isChinese(svg);
		const drawing = new Resvg(chinese ? withChineseFace(svg) : svg, {
			fitTo: { mode: 'zoom', value: scale },
			font: {
				fontBuffers: [...fonts.latin, ...(chinese ? fonts.chinese : [])],
				defaultFontFamily: 'Arimo',
				sansSerifFamily: 'Arimo',
				serifFamily: 'Buildout Serif'
			}
		});
		try {
			const image = drawing.render();
			try {
				return image.asPng();
			} finally {
				image.free();
			}
		} finally {
			drawing.free();
		}
	};
}
