/**
 * Foreign pages that embed us, on a host of their own: `{{site}}` in a page is our address,
 * `{{height}}` what the page's own address says.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';

const HEADERS: Readonly<Record<string, (site: string) => Record<string, string>>> = {
	'strict-csp': (site) => ({
		'content-security-policy': [
			"default-src 'none'",
			"style-src 'self'",
			`frame-src ${site}/embed/`,
			`script-src ${site}/embed/v1.js`,
			`img-src ${site}/charts/`,
			"require-trusted-types-for 'script'"
		].join('; ')
	}),
	isolated: () => ({
		'cross-origin-embedder-policy': 'require-corp',
		'cross-origin-opener-policy': 'same-origin'
	})
};

export interface Hosts {
	/** Another origin than the site's, on another host name. */
	readonly origin: string;
	close(): Promise<void>;
}

export async function serveHosts(site: string): Promise<Hosts> {
	const server = createServer((request, response) => {
		if (request.url === '/favicon.ico') return void response.writeHead(204).end();
		const [, name, kind] = /^\/([a-z-]+)\.(html|css)(?:\?|$)/.exec(request.url ?? '') ?? [];
		readFile(new URL(`./pages/${name}.${kind}`, import.meta.url), 'utf8').then(
			(text) => {
				response.writeHead(200, {
					'content-type': `text/${kind}; charset=utf-8`,
					...(kind === 'html' ? HEADERS[name!]?.(site) : {})
				});
				const height = new URL(request.url!, site).searchParams.get('height') ?? '600';
				response.end(text.replaceAll('{{site}}', site).replaceAll('{{height}}', height));
			},
			() => response.writeHead(404).end()
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
