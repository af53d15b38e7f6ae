import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../src/server/process/refusal.js';

export { Refusal };

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What becomes of a program's output: shown as it comes, or gathered in a list.
 *
 * @typedef {'shown' | string[]} Output
 */

/**
 * Runs a program to its end. What stops us stops it too.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, shell?: boolean, output?: Output }} [options]
 * @returns {Promise<number>} exit code; 1 where a signal or a missing program ended it
 */
export function run(
	program,
	args,
	{ env = {}, timeout = 0, shell = false, output = 'shown' } = {}
) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: output === 'shown' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
			timeout,
			shell
		});
		if (output !== 'shown')
			for (const stream of [child.stdout, child.stderr])
				stream?.on('data', (text) => output.push(String(text)));
		let stopped = 0;
		/** @param {NodeJS.Signals} signal @param {number} number */
		const stop = (signal, number) => {
			stopped = number;
			child.kill(signal);
		};
		process.on('SIGINT', stop).on('SIGTERM', stop);
		/** @param {number} code */
		const end = (code) => {
			process.off('SIGINT', stop).off('SIGTERM', stop);
			if (stopped > 0) process.exit(128 + stopped);
			resolve(code);
		};
		child.on('error', (error) => {
			console.error(`${program} could not be run: ${error.message}`);
			end(1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}

/**
 * npm as it started us, so that no other one of the machine answers.
 *
 * @param {readonly string[]} args
 */
export function npm(...args) {
	const own = process.env.npm_execpath;
	if (own?.endsWith('js')) return run(process.execPath, [own, ...args]);
	return run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * The file behind a package's command: starting it with our own node saves npm's second.
 *
 * @param {string} name package
 * @param {string} [command]
 */
export function programOf(name, command = name) {
	const folder = join(root, 'node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * For a script's last line: a refusal is told, anything else keeps its trace.
 *
 * @param {() => Promise<void>} work
 */
export async function main(work) {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}

/**
 * Whether a module is the program and not imported by another.
 *
 * @param {string} url `import.meta.url`
 */
export function isProgram(url) {
	const program = process.argv[1];
	return program !== undefined && realpathSync(program) === fileURLToPath(url);
}
