import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Bytes of a page that hold all of its first screen: its legend and the start of its drawing. */
const FIRST = 34_000;
const PIECE = 170;
/** Time between two pieces in ms: a frame is painted in it. */
const BETWEEN = 18;

/**
 * The site as a slow line brings it: what a page shows first comes in small pieces, cut through
 * tags and words, and is painted after each. `origin` is where; `stop` ends it.
 */
export async function slowly(site: string): Promise<{ origin: string; stop: () => void }> {
	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const found = await fetch(new URL(request.url!, site), {
			headers: { accept: request.headers.accept ?? '*/*', 'accept-encoding': 'identity' }
		});
		const type = found.headers.get('content-type') ?? '';
		response.writeHead(found.status, {
			'content-type': type,
			'content-security-policy': found.headers.get('content-security-policy') ?? ''
		});
		const bytes = Buffer.from(await found.arrayBuffer());
		let sent = 0;
		if (type.startsWith('text/html')) {
			// Nothing is painted of a head.
			sent = bytes.indexOf('<body');
			response.write(bytes.subarray(0, sent));
			for (; sent < FIRST && sent < bytes.length; sent += PIECE) {
				response.write(bytes.subarray(sent, sent + PIECE));
				await pause(BETWEEN);
			}
		}
		response.end(bytes.subarray(sent));
	}
	const server = createServer((request, response) => {
		answer(request, response).catch(() => response.destroy());
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
