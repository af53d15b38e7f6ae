/** Requests that are watched: how long each took, and whether its answer came whole. */
import { Agent, request } from 'node:http';

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, bytes: number, ms: number, error: string }} Answer */

/**
 * Never fails: an answer that did not come, or not whole, has the status 0.
 *
 * @param {number} port
 * @param {string} path
 * @param {{ agent?: Agent | false, headers?: Record<string, string> }} [options]
 * @returns {Promise<Answer>}
 */
export function ask(port, path, { agent = false, headers = { 'accept-encoding': 'br' } } = {}) {
	const began = performance.now();
	return new Promise((resolve) => {
		const lost = (/** @type {Error} */ { message }) =>
			resolve({
				status: 0,
				headers: {},
				bytes: 0,
				ms: performance.now() - began,
				error: `${path}: ${message}`
			});
		const sent = request({ host: '127.0.0.1', port, path, agent, headers }, (res) => {
			let bytes = 0;
			res.on('data', (chunk) => (bytes += chunk.length));
			res.on('error', lost);
			res.on('end', () => {
				const told = res.headers['content-length'];
				if (told !== undefined && Number(told) !== bytes)
					return lost(new Error('cut off before its end'));
				resolve({
					status: res.statusCode ?? 0,
					headers: res.headers,
					bytes,
					ms: performance.now() - began,
					error: res.statusCode === 200 ? '' : path
				});
			});
		});
		sent.setTimeout(30_000, () => sent.destroy(new Error('no answer in 30 s')));
		sent.on('error', lost);
		sent.end();
	});
}

/** What readers of a page ask for; each turn another query, so that not all comes from memory. */
const PATHS = [
	'/embed/commitments',
	'/charts/timeline',
	'/charts/map.svg',
	'/charts/capex.csv',
	'/api/totals.json',
	'/embed/map',
	'/figures',
	'/embed/v1.js'
];

/**
 * Readers who ask without pause until they are stopped.
 *
 * @param {number} port
 * @param {number} readers
 * @returns {() => Promise<Answer[]>} stops them
 */
export function load(port, readers) {
	const agent = new Agent({ keepAlive: true, maxSockets: readers });
	/** @type {Answer[]} */
	const answers = [];
	let on = true;
	let turn = 0;
	const reader = async () => {
		while (on) {
			const at = turn++;
			const query = at % 3 === 0 ? `?from=${2014 + (at % 12)}` : '';
			answers.push(await ask(port, `${PATHS[at % PATHS.length]}${query}`, { agent }));
		}
	};
	const all = Promise.all(Array.from({ length: readers }, reader));
	return async () => {
		on = false;
		await all;
		agent.destroy();
		return answers;
	};
}

/** @param {readonly number[]} list @param {number} share */
export function quantile(list, share) {
	const sorted = [...list].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
