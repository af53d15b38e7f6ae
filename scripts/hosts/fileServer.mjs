/**
 * A file server as plain as they come, for looking at a build of files and for its tests:
 *
 *   node scripts/hosts/fileServer.mjs [FOLDER] [PORT] [PATH]
 *
 * It knows folders with an `index.html`, sends a folder's address without its slash on to the one
 * with it, and has `404.html` for what is not there. It reads no query and sets no header but the
 * type.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { isProgram } from '../run.mjs';

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.xml': 'application/xml',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

/** A name may be too long for a file, or lead through one. @param {string} file */
function statOf(file) {
	try {
		return statSync(file);
	} catch {
		return undefined;
	}
}

/**
 * @param {string} folder
 * @param {string} base path that the folder is served at, without a slash at its end
 */
export function fileServer(folder, base = '') {
	const root = resolve(folder);
	return createServer((req, res) => {
		const asked = new URL(req.url ?? '/', 'http://localhost');
		/** @param {number} status @param {string} file */
		const send = (status, file) => {
			const type = /** @type {Record<string, string>} */ (TYPES)[extname(file)];
			res.writeHead(status, {
				'content-type': type ?? 'application/octet-stream',
				'content-length': statSync(file).size
			});
			if (req.method === 'HEAD') res.end();
			else createReadStream(file).pipe(res);
		};
		const missing = () => {
			const page = join(root, '404.html');
			if (existsSync(page)) send(404, page);
			else res.writeHead(404).end();
		};
		let path;
		try {
			path = decodeURIComponent(asked.pathname);
		} catch {
			return missing();
		}
		if (path !== base && !path.startsWith(`${base}/`)) return missing();
		const file = join(root, path.slice(base.length));
		if (path.includes('\0') || (file !== root && !file.startsWith(root + sep))) return missing();
		const stat = statOf(file);
		if (stat?.isFile() && !path.endsWith('/')) return send(200, file);
		if (!stat?.isDirectory() || !existsSync(join(file, 'index.html'))) return missing();
		if (path.endsWith('/')) return send(200, join(file, 'index.html'));
		res.writeHead(301, { location: `${asked.pathname}/${asked.search}` }).end();
	});
}

if (isProgram(import.meta.url)) {
	const [folder = 'build-static', port = '4180', base = process.env.BASE_PATH ?? ''] =
		process.argv.slice(2);
	fileServer(folder, base).listen(Number(port), '127.0.0.1', () =>
		console.log(`http://localhost:${port}${base}/`)
	);
}
