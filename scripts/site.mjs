import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Refusal, root } from './run.mjs';

/** Everything started here ends with us, whatever happens. @type {Set<import('node:child_process').ChildProcess>} */
const alive = new Set();
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')));

/**
 * The built site as it runs in production, in a process of its own, once it takes requests.
 *
 * @param {{ folder?: string, host?: string, port?: number, env?: Record<string, string> }} [options]
 *   port 0 for any free one
 * @returns {Promise<{ origin: string, pid: number, end: (signal?: NodeJS.Signals) => Promise<number | null> }>}
 *   `end` returns the exit code; null where the signal ended it
 * @throws Refusal with what the server said where it did not start
 */
export async function openSite({ folder = 'build', host = '127.0.0.1', port = 0, env = {} } = {}) {
	const child = spawn(process.execPath, [join(root, folder)], {
		cwd: root,
		env: { ...process.env, ORIGIN: '', LOG: '', HOST: host, PORT: String(port), ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	alive.add(child);
	const ended = once(child, 'exit').then(([code]) => (alive.delete(child), code));
	let said = '';
	let told = '';
	child.stderr.on('data', (data) => (said += data));
	const origin = await new Promise((resolve, reject) => {
		child.stdout.on('data', (data) => {
			const [, found] = /Buildout is at (\S+)/.exec((told += data)) ?? [];
			if (found) resolve(found);
		});
		void ended.then(() =>
			reject(new Refusal(said.trim() || `There is no server in ${folder}: npm run build makes it.`))
		);
	});
	return {
		origin,
		pid: /** @type {number} */ (child.pid),
		async end(signal = 'SIGTERM') {
			child.kill(signal);
			return ended;
		}
	};
}
