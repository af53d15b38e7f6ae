/**
 * What is loaded or worked out when it is first asked for (routes, ledgers, the drawer of pictures)
 * takes up to a second: it is asked for before any reader does.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handler } from './server';

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
 * @param base path the site lives below, without a slash at its end
 * @param paths below it; answers do not matter, only that they were made
 */
export async function warm(
	handler: Handler,
	base = '',
	paths: readonly string[] = PATHS
): Promise<void> {
	const server = createServer((req, res) => void handler(req, res, () => res.end()));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	for (const path of paths)
		await fetch(`http://127.0.0.1:${port}${base}${path}`, { redirect: 'manual' })
			.then((answer) => answer.arrayBuffer())
			// Who asks for it later is told what is wrong.
			.catch(() => {});
	server.closeAllConnections();
	server.close();
}
