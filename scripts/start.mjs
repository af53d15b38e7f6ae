/**
 * npm start    installs what is missing, builds what is old, serves
 */
import './nodeVersion.mjs';
import { pathToFileURL } from 'node:url';
import { freeAddress, originFor, originOf, whyNot } from './address.mjs';
import { build, isBuilt, SERVER } from './build.mjs';
import { endWithParent } from './endWithParent.mjs';
import { install } from './install.mjs';
import { main, Refusal } from './run.mjs';

endWithParent();
await main(async () => {
	// First, because nobody wants to hear after a minute that the port is taken.
	const { host, port } = await freeAddress(process.env);
	await install();
	if (!isBuilt()) {
		console.log('Building …');
		await build({ quiet: true });
	}
	await serve(host, port);
});

/**
 * The server runs in this process: it ends gracefully by itself at SIGINT and SIGTERM.
 *
 * @param {string} host
 * @param {number} port
 */
async function serve(host, port) {
	const { env } = process;
	env.NODE_ENV ??= 'production';
	env.HOST = host;
	env.PORT = String(port);
	const origin = originFor(env, host, port);
	if (origin) env.ORIGIN = origin;
	else delete env.ORIGIN;
	env.SHUTDOWN_TIMEOUT ??= '5';

	// The port may have been taken during the build.
	process.once('uncaughtException', (error) => {
		if (error && 'syscall' in error && error.syscall === 'listen') {
			console.error(whyNot(error, host, port));
		} else console.error(error);
		process.exit(1);
	});
	let stops = 0;
	process.on('SIGINT', () => {
		if (++stops > 1) process.exit(130);
	});

	/** @type {{ server: { server: import('node:http').Server } }} */
	const { server } = await import(pathToFileURL(SERVER).href).catch((error) => {
		throw /^Invalid (ORIGIN|value)/.test(error.message) ? new Refusal(error.message) : error;
	});
	const http = server.server;
	if (!http.listening) await new Promise((resolve) => http.once('listening', resolve));
	console.log(`Buildout is at ${originOf(host, port)} (Ctrl+C ends it)`);
}
