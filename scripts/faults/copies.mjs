/** Copies of the server as they run in production, each a program of its own. */
import { openSite } from '../site.mjs';

/** One server, which can be stopped in both ways and started again on the same port. */
export class Copy {
	/** @type {Awaited<ReturnType<typeof openSite>> | undefined} */
	#site;

	/** @param {number} port */
	constructor(port) {
		this.port = port;
	}

	get pid() {
		return this.#site?.pid ?? 0;
	}

	/** Returns when it takes requests. */
	async start() {
		this.#site = await openSite({ port: this.port, env: { ORIGIN: 'http://127.0.0.1' } });
		return this;
	}

	/**
	 * @param {NodeJS.Signals} signal
	 * @returns {Promise<{ code: number | null, ms: number }>} how it ended, and how long it took
	 */
	async end(signal) {
		const site = this.#site;
		this.#site = undefined;
		if (!site) return { code: 0, ms: 0 };
		const began = performance.now();
		const code = await site.end(signal);
		return { code, ms: performance.now() - began };
	}
}
