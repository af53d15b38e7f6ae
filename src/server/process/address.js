/** Plain JavaScript, since `npm start` looks for a port before anything is installed or built. */
import { createServer } from 'node:net';
import { Refusal } from './refusal.js';

/**
 * @typedef {{ PORT?: string, HOST?: string, ORIGIN?: string, PROTOCOL_HEADER?: string,
 *   HOST_HEADER?: string }} Settings the environment, as far as it is read here
 */

/**
 * @param {Settings} settings
 * @returns {number} 0 for any free one
 */
export function portIn({ PORT }) {
	const port = PORT?.trim() || '3000';
	if (/^\d{1,5}$/.test(port) && Number(port) < 65536) return Number(port);
	throw new Refusal(`PORT is "${PORT}", which is no port: a whole number from 0 to 65535 is.`);
}

const EVERYWHERE = ['::', '0.0.0.0'];

/**
 * The address to open. A host that means "every address" is shown as localhost.
 *
 * @param {string} host
 * @param {number} port
 */
export function originOf(host, port) {
	const name = EVERYWHERE.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
	return new URL(`http://${name}:${port}`).origin;
}

/**
 * What the server takes for its own address. It would suppose https; behind a proxy the
 * proxy's headers or ORIGIN say better, and then nothing is supposed.
 *
 * @param {Settings} settings
 * @param {string} host
 * @param {number} port
 */
export function originFor(settings, host, port) {
	if (settings.ORIGIN) return settings.ORIGIN;
	return settings.PROTOCOL_HEADER || settings.HOST_HEADER ? undefined : originOf(host, port);
}

/**
 * Why a server cannot listen, in words.
 *
 * @param {unknown} error
 * @param {string} host
 * @param {number} port
 */
export function whyNot(error, host, port) {
	const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
	const other = port < 65535 && port >= 1024 ? port + 1 : 3001;
	const choose = `Choose another: PORT=${other} npm start`;
	if (code === 'EADDRINUSE') return `Port ${port} is already in use. ${choose}`;
	if (code === 'EACCES') return `Port ${port} needs more rights than this user has. ${choose}`;
	return `Cannot listen on HOST=${host}, port ${port} (${code}).`;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port, found free a moment ago
 */
function listen(host, port) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen({ host, port }, () => {
			const address = server.address();
			const got = address && typeof address === 'object' ? address.port : port;
			server.close(() => resolve(got));
		});
	});
}

/**
 * Where to listen. Without HOST on every address, of IPv6 too where the machine has it: another
 * program on `[::1]` would otherwise answer at localhost in our place.
 *
 * @param {Settings} settings
 */
export async function freeAddress(settings) {
	const port = portIn(settings);
	const hosts = settings.HOST ? [settings.HOST] : EVERYWHERE;
	for (const host of hosts) {
		try {
			return { host, port: await listen(host, port) };
		} catch (error) {
			const { code } = /** @type {NodeJS.ErrnoException} */ (error);
			const noIPv6 = code === 'EAFNOSUPPORT' || code === 'EADDRNOTAVAIL';
			if (noIPv6 && host !== hosts.at(-1)) continue;
			throw new Refusal(whyNot(error, host, port));
		}
	}
	throw new Refusal(`Cannot listen on port ${port}.`);
}
