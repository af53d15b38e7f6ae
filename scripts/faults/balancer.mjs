/** nginx with the configuration of `deploy/nginx.conf`, on ports and folders of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal, root, run } from '../run.mjs';
import { ask } from './asking.mjs';

const here = () =>
	['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync) ??
	(spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0 ? 'nginx' : undefined);

/** @returns {Promise<string>} its program */
export async function ensureNginx() {
	const found = here();
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing nginx …');
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update', '-q'], { env });
		await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'nginx-light'], {
			env
		});
		const installed = here();
		if (installed) return installed;
	}
	throw new Refusal('There is no nginx: apt-get install nginx-light (as root), then again.');
}

/**
 * The hosts' file with the ports of a test. What it is asked to replace must be in it, so that the
 * two cannot drift apart.
 *
 * @param {string} text
 * @param {{ port: number, copies: readonly number[], folder: string }} place
 */
export function configured(text, { port, copies, folder }) {
	const wanted = [
		['listen 80;', `listen 127.0.0.1:${port};`],
		['127.0.0.1:3000', `127.0.0.1:${copies[0]}`],
		['127.0.0.1:3001', `127.0.0.1:${copies[1]}`],
		['/var/cache/nginx/buildout', join(folder, 'cache')]
	];
	for (const [from = '', to = ''] of wanted) {
		if (!text.includes(from)) throw new Refusal(`deploy/nginx.conf has no "${from}" any more.`);
		text = text.replace(from, to);
	}
	return text;
}

/**
 * @param {number} port
 * @param {readonly number[]} copies their ports
 */
export async function balance(port, copies) {
	const program = await ensureNginx();
	const folder = mkdtempSync(join(tmpdir(), 'buildout-nginx-'));
	for (const name of ['body', 'proxy', 'other']) mkdirSync(join(folder, name));
	const own = configured(readFileSync(join(root, 'deploy/nginx.conf'), 'utf8'), {
		port,
		copies,
		folder
	})
		// Nothing is kept here: every request shall meet a copy, or the fault would not be seen.
		.replace('proxy_cache buildout;', 'proxy_cache off;');
	writeFileSync(join(folder, 'site.conf'), own);
	writeFileSync(
		join(folder, 'nginx.conf'),
		`daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
	client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
	fastcgi_temp_path ${folder}/other; uwsgi_temp_path ${folder}/other; scgi_temp_path ${folder}/other;
	include site.conf;
}
`
	);
	const child = spawn(
		program,
		['-p', folder, '-e', join(folder, 'error.log'), '-c', 'nginx.conf'],
		{
			stdio: ['ignore', 'ignore', 'pipe']
		}
	);
	process.once('exit', () => child.kill('SIGKILL'));
	let said = '';
	child.stderr?.on('data', (data) => (said += data));
	const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
	for (let attempt = 0; (await ask(port, '/readyz')).status !== 200; attempt++) {
		if (child.exitCode !== null || attempt > 100) {
			const log = existsSync(join(folder, 'error.log'))
				? readFileSync(join(folder, 'error.log'), 'utf8')
				: '';
			throw new Refusal(`nginx does not answer: ${(said || log).trim().slice(0, 500)}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return {
		async stop() {
			child.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
