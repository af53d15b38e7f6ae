/**
 * What is loaded or worked out when it is first asked for (routes, ledgers, the drawer of pictures)
 * takes up to a second: it is asked for before any reader does.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';

/** One of each kind, and a page in each language for its ledger. */
const PATHS = [
	'/',
	'/es',
	'/fr',
	'/zh',
	'/charts/map',
	'/charts/timeline?tab=table',
	'/charts/flows?tab=sources',
	'/figures',
	'/figures/stargate-500bn-2025',
	'/compare',
	'/alibaba',
	'/methods',
	'/data',
	'/embedding',
	'/no-such-page',
	'/embed/commitments?region=europe',
	'/charts/commitments.svg',
	'/charts/commitments.png',
	'/charts/commitments.csv',
	'/charts/commitments.json',
	'/api/figures.json',
	'/api/totals.json',
	'/api/sources.json',
	'/feed.xml'
];

/**
 * @param {import('./server.mjs').Options['handler']} handler
 * @param {readonly string[]} [paths] answers do not matter, only that they were made
 */
export async function warm(handler, paths = PATHS) {
	const server = createServer((req, res) => void handler(req, res, () => res.end()));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	for (const path of paths)
		await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
			.then((answer) => answer.arrayBuffer())
			// Who asks for it later is told what is wrong.
			.catch(() => {});
	server.closeAllConnections();
	server.close();
}
