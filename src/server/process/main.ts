/**
 * node build    serves the folder it stands in: what `npm start`, a container or a service runs
 *
 * HOST, PORT, ORIGIN, PROTOCOL_HEADER, HOST_HEADER: see README. LOG=1 writes a line for each
 * request; GRACE, or SHUTDOWN_TIMEOUT, is the seconds running requests have at the end (10).
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portIn } from './address.js';
import { openServer } from './openServer';
import { Refusal } from './refusal.js';

const { env } = process;
env.NODE_ENV ??= 'production';

try {
	const folder = dirname(fileURLToPath(import.meta.url));
	const host = env.HOST?.trim() || 'localhost';
	const { origin, stop } = await openServer(folder, host, portIn(env), env);
	const grace = Number(env.GRACE ?? env.SHUTDOWN_TIMEOUT ?? 10) * 1000;
	let stops = 0;
	const end = async () => {
		// Asked twice: at once.
		if (++stops > 1) process.exit(130);
		await stop(grace);
		process.exit(0);
	};
	process.on('SIGTERM', end).on('SIGINT', end);
	console.log(`Buildout is at ${origin} (Ctrl+C ends it)`);
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	console.error(error.message);
	process.exit(1);
}
