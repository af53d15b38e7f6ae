/** Clients that hold what they were given: each opens a socket and counts how long it lives. */
import { connect } from 'node:net';

/**
 * @typedef {object} Held
 * @property {number} ms until the server closed it
 * @property {string} said first line of what it answered
 * @property {number} bytes
 */

/**
 * @param {number} port
 * @param {string} first written at once
 * @param {{ drip?: string, wakes?: number }} [manner] what is written again each second; after how
 *   many milliseconds reading begins, which before is not done at all
 * @returns {Promise<Held>}
 */
export function hold(port, first, { drip = '', wakes = 0 } = {}) {
	return new Promise((resolve) => {
		const began = performance.now();
		let said = '';
		let bytes = 0;
		const socket = connect(port, '127.0.0.1', () => socket.write(first));
		const dripping = drip ? setInterval(() => socket.write(drip), 1000) : undefined;
		if (wakes > 0) socket.pause();
		const waking = setTimeout(() => {
			socket.on('data', (data) => {
				said ||= data.toString('latin1', 0, 100);
				bytes += data.length;
			});
			socket.resume();
		}, wakes);
		socket.on('error', () => {});
		socket.once('close', () => {
			clearInterval(dripping);
			clearTimeout(waking);
			resolve({ ms: performance.now() - began, said: said.split('\r\n')[0] ?? '', bytes });
		});
	});
}
