/**
 * npm run faults    what happens to readers when things break; about a minute and a half
 *
 * Copies of the built server are damaged, killed, stopped, flooded and held up, with nginx in front
 * as deploy/nginx.conf has it. Prints what was seen and fails where a reader would have noticed.
 */
import './nodeVersion.mjs';
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, load, quantile } from './faults/asking.mjs';
import { balance, ensureNginx } from './faults/balancer.mjs';
import { Copy } from './faults/copies.mjs';
import { hold } from './faults/slowClients.mjs';
import { isProgram, main, Refusal, root } from './run.mjs';

const BUILD = join(root, 'build');
/** @type {string[]} */
const failures = [];

/** @param {string} what @param {boolean} holds @param {string} [seen] */
function expect(what, holds, seen = '') {
	console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}${seen && `: ${seen}`}`);
	if (!holds) failures.push(what);
}

const ms = (/** @type {number} */ time) => `${Math.round(time)} ms`;
const pause = (/** @type {number} */ time) => new Promise((done) => setTimeout(done, time));

/** Ports that are free now, each another. @param {number} count */
async function freePorts(count) {
	const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
	await Promise.all(servers.map((server) => new Promise((done) => server.once('listening', done))));
	const ports = servers.map((server) => /** @type {any} */ (server.address()).port);
	await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
	return ports;
}

/** A copy of the build that somebody broke is named, and not served. */
function damagedBuilds() {
	const folder = mkdtempSync(join(tmpdir(), 'buildout-faults-'));
	const server = 'server/chunks';
	const first = readdirSync(join(BUILD, server)).find((name) => name.endsWith('.js'));
	const chunk = join(server, first ?? '');
	/** @type {[string, RegExp, (build: string) => void][]} */
	const damages = [
		[
			'a changed file',
			/damaged: .* is not as it was built/,
			(b) => appendFileSync(join(b, chunk), ' ')
		],
		['a file that is missing', /not whole: 1 of \d+ files/, (b) => rmSync(join(b, chunk))],
		['an empty list of files', /list of files cannot be read/, (b) => rmSync(join(b, '.files'))],
		['no server in it', /not whole: handler\.js is missing/, (b) => rmSync(join(b, 'handler.js'))]
	];
	for (const [name, says, damage] of damages) {
		const build = join(folder, 'build');
		rmSync(build, { recursive: true, force: true });
		cpSync(BUILD, build, { recursive: true });
		damage(build);
		if (name.startsWith('an empty')) appendFileSync(join(build, '.files'), '');
		const { status, stderr } = spawnSync(process.execPath, [build], {
			env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
			encoding: 'utf8',
			timeout: 20_000
		});
		expect(
			`a build with ${name} is named at the start`,
			status === 1 && says.test(stderr),
			stderr.trim().replace(folder, '…').slice(0, 100)
		);
	}
	rmSync(folder, { recursive: true, force: true });
}

const memoryOf = (/** @type {number} */ pid) => {
	const file = `/proc/${pid}/statm`;
	return existsSync(file) ? (Number(readFileSync(file, 'utf8').split(' ')[1]) * 4096) / 2 ** 20 : 0;
};

/**
 * Hundreds of clients that send or take a byte a second: others are answered as ever, and the
 * holders are put out.
 *
 * @param {number} port
 */
async function slowClients(port) {
	const copy = await new Copy(port).start();
	/** A hundred readers one after the other, each of another view. */
	const others = async () => {
		/** @type {import('./faults/asking.mjs').Answer[]} */
		const answers = [];
		for (let turn = 0; turn < 100; turn++)
			answers.push(await ask(port, `/embed/commitments?from=${2014 + (turn % 12)}`));
		const time = quantile(
			answers.map((one) => one.ms),
			0.95
		);
		return { time, whole: answers.every((one) => one.status === 200) };
	};
	await others();
	const alone = await others();
	const head = 'GET /embed/map HTTP/1.1\r\nHost: a\r\n';
	const many = (
		/** @type {number} */ count,
		/** @type {() => Promise<import('./faults/slowClients.mjs').Held>} */ make
	) => Array.from({ length: count }, make);
	const before = memoryOf(copy.pid);
	const held = {
		headers: many(200, () => hold(port, head, { drip: 'X' })),
		bodies: many(100, () => hold(port, `${head}Content-Length: 100000\r\n\r\n`, { drip: 'x' })),
		posts: many(50, () =>
			hold(port, `${head.replace('GET', 'POST')}Content-Length: 100000\r\n\r\n`, { drip: 'x' })
		),
		// Sixty pages of 400 kilobytes, not one of them read for 75 seconds.
		readers: many(20, () =>
			hold(port, 'GET /alibaba HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(60), { wakes: 75_000 })
		)
	};
	await pause(1000);
	const beside = await others();
	expect(
		'370 clients that hold on keep nobody waiting',
		beside.whole && beside.time < 2 * alone.time + 50,
		`p95 ${ms(beside.time)}, without them ${ms(alone.time)}; memory ${Math.round(memoryOf(copy.pid) - before)} MB more`
	);
	/** @param {Promise<import('./faults/slowClients.mjs').Held>[]} list @param {number} most @param {string} name @param {RegExp} says */
	const ended = async (list, most, name, says) => {
		const all = await Promise.all(list);
		const longest = Math.max(...all.map((one) => one.ms));
		expect(
			`${name} are put out within ${most / 1000} s`,
			longest < most && all.every((one) => says.test(one.said)),
			`${ms(longest)}, “${all[0]?.said}”`
		);
	};
	return async () => {
		await ended(held.posts, 5000, 'bodies nobody asked for', /405/);
		await ended(held.headers, 17_000, 'headers that never end', /408/);
		await ended(held.bodies, 22_000, 'bodies that never end', /200/);
		const readers = await Promise.all(held.readers);
		const most = Math.max(...readers.map((one) => one.bytes)) / 2 ** 20;
		const after = memoryOf(copy.pid) - before;
		expect(
			'readers that take nothing are cut off',
			readers.every((one) => one.ms < 80_000) && most < 20,
			`after at most ${most.toFixed(1)} of 24 MB, memory ${Math.round(after)} MB more`
		);
		await copy.end('SIGTERM');
	};
}

/** More pictures at once than can be drawn. @param {number} port */
async function pictureQueue(port) {
	const copy = await new Copy(port).start();
	await Promise.all([ask(port, '/charts/map.png'), ask(port, '/embed/commitments')]);
	const paths = Array.from({ length: 80 }, (_, at) => `/charts/flows.png?width=${600 + at}`);
	const all = Promise.all(paths.map((path) => ask(port, path)));
	await pause(300);
	/** @type {number[]} */
	const waits = [];
	for (let turn = 0; turn < 20; turn++) waits.push((await ask(port, '/embed/commitments')).ms);
	const answers = await all;
	const drawn = answers.filter((one) => one.status === 200);
	const turned = answers.filter((one) => one.status === 503);
	const told = turned.every((one) => Number(one.headers['retry-after']) > 0);
	expect(
		'80 pictures at once: drawn, or 503 with Retry-After',
		drawn.length > 0 && turned.length > 0 && told && drawn.length + turned.length === 80,
		`${drawn.length} drawn, ${turned.length} told to wait`
	);
	expect(
		'pages are answered meanwhile',
		quantile(waits, 0.9) < 200,
		`p90 ${ms(quantile(waits, 0.9))}`
	);
	const again = paths.filter((_, at) => answers[at]?.status === 503);
	const began = performance.now();
	let left = again.length;
	for (let at = 0; at < again.length; at += 8) {
		const some = await Promise.all(again.slice(at, at + 8).map((path) => ask(port, path)));
		left -= some.filter((one) => one.status === 200).length;
	}
	expect('all are drawn when they are asked for again', left === 0, ms(performance.now() - began));
	await copy.end('SIGTERM');
}

/** Stopped with requests under way. @param {number} port */
async function gracefulStop(port) {
	const copy = await new Copy(port).start();
	await ask(port, '/charts/map.png');
	// Large ones: they are still being drawn when the signal comes.
	const running = Array.from({ length: 4 }, (_, at) =>
		ask(port, `/charts/map.png?width=${1380 + at}&scale=2`)
	);
	await pause(1000);
	const gone = copy.end('SIGTERM');
	while ((await ask(port, '/readyz')).status === 200) await pause(20);
	const [next, ready] = await Promise.all([ask(port, '/embed/map'), ask(port, '/readyz')]);
	expect(
		'new requests are sent elsewhere',
		next.status === 503 &&
			next.headers['retry-after'] !== undefined &&
			next.headers.connection === 'close' &&
			ready.status === 503,
		`${next.status}, Retry-After ${next.headers['retry-after']}, /readyz ${ready.status}`
	);
	const answers = await Promise.all(running);
	const { code, ms: time } = await gone;
	expect(
		'requests under way are answered',
		answers.every((one) => one.status === 200),
		answers.map((one) => one.status || one.error).join(' ')
	);
	expect('then it exits', code === 0 && time < 10_000, `code ${code} after ${ms(time)}`);
}

/** One of two copies is stopped, killed and started again, under load. @param {number[]} ports */
async function killed([front = 0, a = 0, b = 0]) {
	const copies = [await new Copy(a).start(), await new Copy(b).start()];
	const nginx = await balance(front, [a, b]);
	const stop = load(front, 12);
	await pause(2000);
	for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL', 'SIGTERM', 'SIGKILL']))
		for (const copy of copies) {
			await copy.end(signal);
			await pause(300);
			await copy.start();
			await pause(700);
		}
	const answers = await stop();
	const lost = answers.filter((one) => one.status !== 200);
	const times = answers.map((one) => one.ms);
	expect(
		'no request is lost at the balancer',
		lost.length === 0 && answers.length > 100,
		`${answers.length} requests, ${lost.length} lost, p99 ${ms(quantile(times, 0.99))}, longest ${ms(Math.max(...times))}; each copy stopped twice and killed twice`
	);
	for (const { status, error } of lost.slice(0, 5)) console.log(`     ${status} ${error}`);
	await Promise.all(copies.map((copy) => copy.end('SIGTERM')));
	await nginx.stop();
}

export async function faults() {
	if (!existsSync(BUILD)) throw new Refusal('npm run build comes first.');
	await ensureNginx();
	const ports = await freePorts(6);
	damagedBuilds();
	const put = await slowClients(ports[0]);
	await gracefulStop(ports[1]);
	await pictureQueue(ports[2]);
	await killed(ports.slice(3));
	await put();
	if (failures.length > 0) throw new Refusal(`Failed: ${failures.join('; ')}`);
	console.log('Nothing was lost.');
}

if (isProgram(import.meta.url)) await main(faults);
