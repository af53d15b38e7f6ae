/**
 * npm start    installs what is missing, builds what is old, serves
 */
import './nodeVersion.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freeAddress } from '../src/server/process/address.js';
import { build, isBuilt } from './build.mjs';
import { endWithParent } from './endWithParent.mjs';
import { install } from './install.mjs';
import { main, root } from './run.mjs';

endWithParent();
await main(async () => {
	const { env } = process;
	// First, because nobody wants to hear after a minute that the port is taken.
	const { host, port } = await freeAddress(env);
	await install();
	if (!isBuilt()) {
		console.log('Building …');
		await build({ quiet: true });
	}
	// The port may have been taken during the build: that is said, too.
	Object.assign(env, { HOST: host, PORT: String(port) });
	env.GRACE ??= env.SHUTDOWN_TIMEOUT ?? '5';
	await import(pathToFileURL(join(root, 'build/index.js')).href);
});
