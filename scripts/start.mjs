/**
 * npm start    installs what is missing, builds what is old, serves
 */
import './nodeVersion.mjs';
import { freeAddress, originOf } from './address.mjs';
import { build, isBuilt } from './build.mjs';
import { endWithParent } from './endWithParent.mjs';
import { install } from './install.mjs';
import { main } from './run.mjs';
import { serve } from './serve.mjs';

endWithParent();
await main(async () => {
	// First, because nobody wants to hear after a minute that the port is taken.
	const { host, port } = await freeAddress(process.env);
	process.env.GRACE ??= '5';
	await install();
	if (!isBuilt()) {
		console.log('Building …');
		await build({ quiet: true });
	}
	// The port may have been taken during the build: that is said, too.
	const { server } = await serve(host, port);
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	console.log(`Buildout is at ${originOf(host, address.port)} (Ctrl+C ends it)`);
});
