/**
 * node scripts/serve.mjs    serves the build folder: what a container or a service starts
 *
 * HOST, PORT, ORIGIN as npm start; LOG=1 writes a line for each request; GRACE seconds running
 * requests have at the end (10); BUILD another folder than build.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { originFor, portIn, originOf, whyNot } from './address.mjs';
import { isProgram, main, Refusal, root } from './run.mjs';
import { faultOfBuild } from './server/buildCheck.mjs';
import { makeServer } from './server/server.mjs';
import { warm } from './server/warm.mjs';

/**
 * Opens the site and returns when it answers.
 *
 * @param {string} host
 * @param {number} port
 */
export async function serve(host, port) {
	const { env } = process;
	env.NODE_ENV ??= 'production';
	const origin = originFor(env, host, port);
	if (origin) env.ORIGIN = origin;
	else delete env.ORIGIN;

	const folder = env.BUILD ? resolve(env.BUILD) : join(root, 'build');
	const fault = faultOfBuild(folder);
	if (fault) throw new Refusal(fault);
	/** @type {{ handler: import('./server/server.mjs').Options['handler'] }} */
	const { handler } = await import(pathToFileURL(join(folder, 'handler.js')).href).catch(
		(error) => {
			if (/^Invalid (ORIGIN|value)/.test(error.message)) throw new Refusal(error.message);
			throw new Refusal(
				`The build cannot be loaded (${error.message.split('\n')[0]}). Build or copy it again: npm run build`
			);
		}
	);
	await warm(handler);
	const made = makeServer({ handler, log: env.LOG === '1', ownOrigin: Boolean(origin) });
	await new Promise((done, fail) => {
		made.server.once('error', (error) => fail(new Refusal(whyNot(error, host, port))));
		made.server.listen(port, host, () => done(null));
	});

	let stops = 0;
	const stop = async () => {
		// Asked twice: at once.
		if (++stops > 1) process.exit(130);
		await made.stop(Number(env.GRACE ?? 10) * 1000);
		process.exit(0);
	};
	process.on('SIGTERM', stop).on('SIGINT', stop);
	return made;
}

if (isProgram(import.meta.url))
	await main(async () => {
		const host = process.env.HOST?.trim() || 'localhost';
		const { server } = await serve(host, portIn(process.env));
		const address = /** @type {import('node:net').AddressInfo} */ (server.address());
		console.log(`Buildout is at ${originOf(host, address.port)} (Ctrl+C ends it)`);
	});
