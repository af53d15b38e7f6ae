/**
 * The program of a drawing thread. Bundled to one text (`?script`), since a server's build has no
 * file of its own for it; the few lines before it hand it `port` and `parts`.
 */
import { renderer, type Job, type RendererParts } from './renderer';

declare const port: {
	on(event: 'message', listener: (message: { id: number; job: Job }) => void): void;
	postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
};
declare const parts: RendererParts;

const drawing = renderer(parts);
port.on('message', ({ id, job }) => {
	drawing
		.then((draw) => {
			const png = draw(job);
			port.postMessage({ id, png }, [png.buffer as ArrayBuffer]);
		})
		.catch((error: unknown) => port.postMessage({ id, error: String(error) }));
});
