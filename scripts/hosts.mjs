/**
 * npm run test:hosts [static] [cloudflare]    builds the site for other hosts, serves it as they do
 * and runs the tests of `tests` against each
 *
 * Files stand behind a plain file server, below a path; the worker runs in workerd, as on the
 * network it is for. Which tests do not apply, and why, is in tests/applies.mjs.
 */
import './nodeVersion.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXCEPTIONS } from '../tests/applies.mjs';
import { ensureBrowser } from './browser.mjs';
import { browserCounts } from './counts.mjs';
import { fileServer } from './hosts/fileServer.mjs';
import { FOLDERS } from './hosts/target.mjs';
import { install, installIn } from './install.mjs';
import { isProgram, main, npm, programOf, Refusal, root, run } from './run.mjs';

const WORKERS = join(root, 'deploy/cloudflare');
const WRANGLER = join(WORKERS, 'node_modules/wrangler/bin/wrangler.js');
const playwright = () => programOf('@playwright/test', 'playwright');

/** @returns {Promise<number>} a port that nothing stands on */
const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});

/** @param {string} address */
async function answers(address) {
	for (let attempt = 0; attempt < 120; attempt++) {
		const answer = await fetch(address).catch(() => null);
		await answer?.arrayBuffer();
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
	throw new Refusal(`Nothing answers at ${address}.`);
}

/**
 * @typedef {object} Host
 * @property {string} base path the site is put below
 * @property {() => Promise<void>} prepare
 * @property {(port: number) => Promise<() => void>} serve what it gives back stops it
 */

/** @type {Record<'static' | 'cloudflare', Host>} */
const HOSTS = {
	static: {
		base: '/below/ledger',
		prepare: async () => {},
		async serve(port) {
			const server = fileServer(join(root, FOLDERS.static), this.base);
			await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(null)));
			return () => server.close();
		}
	},
	cloudflare: {
		base: '',
		async prepare() {
			await installIn(WORKERS, 'wrangler', '--legacy-peer-deps');
		},
		async serve(port) {
			const folder = join(root, FOLDERS.cloudflare);
			// A group of its own: it starts workerd, which would outlive it.
			const child = spawn(
				process.execPath,
				[
					WRANGLER,
					...['dev', '--config', 'wrangler.json', '--local', '--log-level', 'none'],
					...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0']
				],
				{
					cwd: folder,
					detached: true,
					stdio: 'ignore',
					env: {
						...process.env,
						WRANGLER_SEND_METRICS: 'false',
						// What the network would say of a visitor is not asked of it.
						CLOUDFLARE_CF_FETCH_ENABLED: 'false'
					}
				}
			);
			const stop = () => {
				try {
					if (child.pid) process.kill(-child.pid);
				} catch {
					// It has ended by itself.
				}
			};
			process.on('exit', stop);
			return stop;
		}
	}
};

/** @typedef {{ title: string, specs?: { title: string }[], suites?: Suite[] }} Suite */

/** Every test's name as its exceptions see it: file, groups, title. @returns {string[]} */
function allTests() {
	const { stdout } = spawnSync(
		process.execPath,
		[playwright(), 'test', '--list', '--reporter=json'],
		{ cwd: root, env: { ...process.env, HOST_KIND: 'all', TEST_REPORT: '' }, maxBuffer: 2 ** 26 }
	);
	/** @param {Suite} suite @param {string} before @returns {string[]} */
	const namesIn = ({ title, specs = [], suites = [] }, before) => [
		...specs.map((spec) => `${before}${title} ${spec.title}`),
		...suites.flatMap((inner) => namesIn(inner, `${before}${title} `))
	];
	return /** @type {Suite[]} */ (JSON.parse(String(stdout)).suites).flatMap((suite) =>
		namesIn(suite, '')
	);
}

/** @param {keyof HOSTS} kind @param {string} browser @param {string[]} names */
async function testHost(kind, browser, names) {
	const host = HOSTS[kind];
	const exceptions = EXCEPTIONS[kind] ?? [];
	const stale = exceptions.find(({ titles }) => !names.some((name) => titles.test(name)));
	if (stale) throw new Refusal(`tests/applies.mjs: no test is called ${stale.titles}.`);
	const leftOut = names.filter((name) => exceptions.some(({ titles }) => titles.test(name)));
	console.log(`\n── ${kind} ──`);
	await host.prepare();
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const began = Date.now();
	const env = { ADAPTER: kind, BASE_PATH: host.base, ORIGIN: origin };
	if ((await run(process.execPath, [join(root, 'scripts/build.mjs')], { env })) !== 0)
		return { kind, passed: 0, failed: 1, leftOut: leftOut.length, build: 0, tests: 0 };
	const built = Date.now();
	const reports = mkdtempSync(join(tmpdir(), 'buildout-'));
	const report = join(reports, 'browser.json');
	const stop = await host.serve(port);
	try {
		await answers(`${origin}${host.base}/`);
		const code = await run(process.execPath, [playwright(), 'test'], {
			env: {
				BASE_URL: origin + host.base,
				HOST_KIND: kind,
				CHROMIUM_PATH: browser,
				TEST_REPORT: report
			}
		});
		const counts = browserCounts(
			existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined,
			code
		);
		const seconds = (/** @type {number} */ from, /** @type {number} */ to) =>
			Math.round((to - from) / 1000);
		return {
			kind,
			...counts,
			leftOut: leftOut.length,
			build: seconds(began, built),
			tests: seconds(built, Date.now())
		};
	} finally {
		stop();
		rmSync(reports, { recursive: true, force: true });
	}
}

async function testHosts() {
	const asked = process.argv.slice(2);
	const kinds = /** @type {(keyof HOSTS)[]} */ (Object.keys(HOSTS));
	const unknown = asked.find((name) => !kinds.some((kind) => kind === name));
	if (unknown) throw new Refusal(`There is no host "${unknown}": ${kinds.join(', ')} are.`);
	await install();
	const browser = await ensureBrowser();
	// Tests name modules as the site does, which Kit explains in a new folder.
	await npm('run', '--silent', 'messages');
	await run(process.execPath, [programOf('@sveltejs/kit', 'svelte-kit'), 'sync']);
	const names = allTests();
	const results = [];
	for (const kind of kinds.filter((one) => asked.length === 0 || asked.includes(one)))
		results.push(await testHost(kind, browser, names));
	console.log('');
	for (const { kind, passed, failed, leftOut, build, tests } of results)
		console.log(
			`${kind}: ${passed} passed, ${failed} failed, ${leftOut} do not apply; built in ${build} s, tested in ${tests} s`
		);
	const sum = (/** @type {'passed' | 'failed'} */ key) =>
		results.reduce((all, result) => all + result[key], 0);
	console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
	// Servers of files may have connections that are kept alive.
	process.exit(sum('failed') === 0 ? 0 : 1);
}

if (isProgram(import.meta.url)) await main(testHosts);
