/** Copies of the server as they run in production, each a program of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Refusal, root } from '../run.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** Everything started here ends with us, whatever happens. @type {Set<ChildProcess>} */
const alive = new Set();
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')));

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function start(program, args, env = {}) {
	const child = spawn(program, args, {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	alive.add(child);
	child.once('exit', () => alive.delete(child));
	return child;
}

/** One server, which can be stopped in both ways and started again on the same port. */
export class Copy {
	/** @type {ChildProcess | undefined} */
	#child;

	/** @param {number} port */
	constructor(port) {
		this.port = port;
	}

	get pid() {
		return this.#child?.pid ?? 0;
	}

	/** Returns when it takes requests. */
	async start() {
		const child = start(process.execPath, [join(root, 'scripts/serve.mjs')], {
			HOST: '127.0.0.1',
			PORT: String(this.port),
			ORIGIN: 'http://127.0.0.1',
			LOG: ''
		});
		this.#child = child;
		let said = '';
		child.stderr?.on('data', (data) => (said += data));
		await Promise.race([
			once(/** @type {import('node:stream').Readable} */ (child.stdout), 'data'),
			once(child, 'exit').then(() => Promise.reject(new Refusal(`No server: ${said.trim()}`)))
		]);
		return this;
	}

	/**
	 * @param {NodeJS.Signals} signal
	 * @returns {Promise<{ code: number | null, ms: number }>} how it ended, and how long it took
	 */
	async end(signal) {
		const child = this.#child;
		if (!child || child.exitCode !== null || child.signalCode !== null) return { code: 0, ms: 0 };
		const began = performance.now();
		const gone = once(child, 'exit');
		child.kill(signal);
		const [code] = await gone;
		return { code, ms: performance.now() - began };
	}
}
