/**
 * npm run fuzz    100,000 generated requests against the built server, on this machine only
 *
 * The server runs as a program of its own. Fails on an answer 5xx (503 by design excepted), on
 * markup of ours that comes back unescaped, on p99.9 of 200 ms or more (pictures aside), and on
 * memory that grows by a tenth from the half of the run to its end. REQUESTS and SEED change it.
 */
import './nodeVersion.mjs';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism } from 'node:os';
import { generator, MARK } from './fuzz/requests.mjs';
import { isProgram, main, Refusal } from './run.mjs';
import { openSite } from './site.mjs';

const REQUESTS = Number(process.env.REQUESTS ?? 100_000);
const SEED = Number(process.env.SEED ?? 1);
/** As many as there are processors: more would measure how long their queue is. */
const AT_ONCE = availableParallelism();
/** Milliseconds; without pictures, which are drawn and not looked up. */
const SLOWEST = 200;

/** @typedef {import('./fuzz/requests.mjs').Asked} Asked */
/** @typedef {{ status: number, type: string, body: string, headers: string, ms: number }} Got */

/** Resident memory in bytes, where the system tells. @param {number} pid */
function memoryOf(pid) {
	try {
		const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
		return Number(pages) * 4096;
	} catch {
		return 0;
	}
}

/** @param {number} port @param {Agent} agent @param {Asked} asked @returns {Promise<Got>} */
function ask(port, agent, { method, path, headers }) {
	return new Promise((resolve, reject) => {
		const began = performance.now();
		const sent = request(
			{ host: '127.0.0.1', port, agent, method, path, headers, timeout: 30_000 },
			(res) => {
				/** @type {Buffer[]} */
				const chunks = [];
				res.on('data', (chunk) => chunks.push(chunk));
				res.on('error', reject);
				res.on('end', () =>
					resolve({
						status: res.statusCode ?? 0,
						type: String(res.headers['content-type'] ?? ''),
						// Compressed answers are the same text as the plain ones, which others ask for.
						body: res.headers['content-encoding'] ? '' : Buffer.concat(chunks).toString('latin1'),
						headers: res.rawHeaders.join('\n'),
						ms: performance.now() - began
					})
				);
			}
		);
		sent.on('timeout', () => sent.destroy(new Error('no answer in 30 s')));
		sent.on('error', reject);
		sent.end();
	});
}

const isPicture = (/** @type {string} */ path) => /\.(png|svg)(\?|$)/.test(path);
const isMarkup = (/** @type {string} */ type) => /html|svg|xml/.test(type);

/** @param {Asked} asked @param {Got} got @returns {string | null} what is wrong with an answer */
function faultOf({ path, method }, { status, type, body, headers }) {
	if (status >= 500 && status !== 503) return `answered ${status}`;
	if (status === 0) return 'no answer';
	if (isMarkup(type) && body.includes(MARK)) return 'reflected markup';
	if (headers.includes(MARK) || /\nset-cookie\n/i.test(headers)) return 'reflected in a header';
	const reads = method === 'GET' || method === 'HEAD';
	if (path === '/healthz' && reads && status !== 200) return 'no longer healthy';
	return null;
}

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export async function fuzz() {
	const site = await openSite();
	const { pid } = site;
	const port = Number(new URL(site.origin).port);
	const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
	const next = generator(SEED);
	/** @type {Map<string, { count: number, example: string }>} */
	const faults = new Map();
	/** @type {Map<number, number>} */
	const statuses = new Map();
	/** @type {number[]} */
	const times = [];
	/** @type {number[]} resident memory, a hundred times over the run */
	const memory = [];
	let sent = 0;
	const began = performance.now();

	const worker = async () => {
		while (sent < REQUESTS) {
			if (sent++ % Math.ceil(REQUESTS / 100) === 0) memory.push(memoryOf(pid));
			const asked = next();
			/** @type {string | null} */
			let fault;
			try {
				const got = await ask(port, agent, asked);
				statuses.set(got.status, (statuses.get(got.status) ?? 0) + 1);
				if (!isPicture(asked.path)) times.push(got.ms);
				fault = faultOf(asked, got);
			} catch (error) {
				// Node's own client will not send some of what is generated: that is no answer to judge.
				const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
				if (code === 'ERR_INVALID_CHAR' || code === 'ERR_UNESCAPED_CHARACTERS') continue;
				fault = message;
			}
			if (!fault) continue;
			const seen = faults.get(fault);
			const example = `${asked.method} ${asked.path.slice(0, 200)}`;
			faults.set(fault, { count: (seen?.count ?? 0) + 1, example: seen?.example ?? example });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	const seconds = (performance.now() - began) / 1000;
	agent.destroy();
	await site.end();

	times.sort((a, b) => a - b);
	const mean = (/** @type {number[]} */ list) =>
		list.reduce((sum, one) => sum + one, 0) / list.length;
	const half = mean(memory.slice(45, 55));
	const end = mean(memory.slice(-10));
	const growth = end / half - 1;
	const p999 = quantile(times, 0.999);
	const mb = (/** @type {number} */ bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
	console.log(`${sent} requests, ${AT_ONCE} at once, in ${seconds.toFixed(0)} s, seed ${SEED}`);
	console.log(
		`answers: ${[...statuses]
			.sort()
			.map(([status, count]) => `${status} × ${count}`)
			.join(', ')}`
	);
	console.log(
		`time but pictures: p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms, p99.9 ${p999.toFixed(1)} ms, longest ${(times.at(-1) ?? 0).toFixed(0)} ms`
	);
	console.log(
		`memory: ${mb(half)} at the half, ${mb(end)} at the end (${(growth * 100).toFixed(1)}%)`
	);
	for (const [fault, { count, example }] of faults) console.log(`${fault} × ${count}: ${example}`);

	const wrong = [];
	if (faults.size > 0) wrong.push('answers that must not be');
	if (p999 >= SLOWEST) wrong.push(`p99.9 is ${SLOWEST} ms or more`);
	if (growth >= 0.1) wrong.push('memory grows');
	if (wrong.length > 0) throw new Refusal(`Fuzz failed: ${wrong.join('; ')}`);
	console.log('Nothing failed.');
}

if (isProgram(import.meta.url)) await main(fuzz);
