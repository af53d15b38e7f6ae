/**
 * The built server under readers who ask without pause: embed, page, SVG, PNG and data, each over 1,
 * 10 and 100 connections. Compressed and kept as in production; the last rows ask for a view that
 * nobody asked for before, each time. BENCH_SECONDS (60) for each row, whose memory is read ten times.
 */
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { openSite } from '../scripts/site.mjs';
import { quantileOf, table } from './table.mjs';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 60);
const CONNECTIONS = (process.env.BENCH_CONNECTIONS ?? '1,10,100').split(',').map(Number);
const PATHS = {
	embed: '/embed/commitments?region=western-asia',
	page: '/charts/commitments?region=western-asia',
	SVG: '/charts/commitments.svg?region=western-asia',
	PNG: '/charts/commitments.png?region=western-asia',
	API: '/api/totals.json?region=western-asia'
};

/** Megabytes in memory. @param {number} pid */
const memoryOf = (pid) =>
	(Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 2 ** 20;

const END = Buffer.from('\r\n\r\n');

/**
 * One connection that asks again as soon as it was answered. Node's own client would need as much
 * of the machine as the server that is measured.
 *
 * @param {number} port
 * @param {() => string} next path
 * @param {(ms: number, bytes: number, status: string) => void} done
 * @returns {() => void} ends it
 */
export function asker(port, next, done) {
	let ended = false;
	let began = 0;
	/** @type {Buffer | null} what came before the end of the head */
	let head = null;
	let left = -1;
	let bytes = 0;
	let status = '';
	const socket = connect(port, '127.0.0.1');
	const ask = () => {
		began = performance.now();
		head = null;
		left = -1;
		bytes = 0;
		socket.write(
			`GET ${next()} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: br\r\n\r\n`
		);
	};
	socket.setNoDelay(true).on('connect', ask);
	socket.on('data', (/** @type {Buffer} */ data) => {
		bytes += data.length;
		if (left < 0) {
			head = head ? Buffer.concat([head, data]) : data;
			const at = head.indexOf(END);
			if (at < 0) return;
			const text = head.toString('latin1', 0, at);
			status = text.slice(9, 12);
			left = Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1]) - (head.length - at - 4);
			if (Number.isNaN(left)) throw new Error(`No length: ${text}`);
		} else left -= data.length;
		if (left > 0) return;
		done(performance.now() - began, bytes, status);
		if (!ended) ask();
	});
	socket.on('error', (error) => {
		if (!ended) throw error;
	});
	return () => {
		ended = true;
		socket.destroy();
	};
}

/**
 * @param {{ port: number, pid: number }} server
 * @param {number} connections
 * @param {() => string} next
 */
async function press({ port, pid }, connections, next) {
	/** @type {number[]} */
	const times = [];
	const memory = [memoryOf(pid)];
	let bytes = 0;
	let other = 0;
	const done = (ms, size, status) => {
		times.push(ms);
		bytes += size;
		if (status !== '200') other++;
	};
	const began = performance.now();
	const ends = Array.from({ length: connections }, () => asker(port, next, done));
	for (let part = 0; part < 10; part++) {
		await new Promise((resolve) => setTimeout(resolve, SECONDS * 100));
		memory.push(memoryOf(pid));
	}
	for (const end of ends) end();
	const seconds = (performance.now() - began) / 1000;
	const sorted = Float64Array.from(times).sort();
	const at = (share) => quantileOf(sorted, share).toFixed(1);
	return [
		connections,
		(times.length / seconds).toFixed(times.length / seconds < 100 ? 1 : 0),
		(bytes / seconds / 1e6).toFixed(1),
		at(0.5),
		at(0.99),
		at(1),
		other,
		[memory[0], memory[5], memory[10]].map((mb) => mb.toFixed(0)).join(' → ')
	];
}

export async function serverBench() {
	const site = await openSite();
	const server = { port: Number(new URL(site.origin).port), pid: site.pid };
	const rows = [];
	try {
		for (const [name, path] of Object.entries(PATHS)) {
			await (await fetch(site.origin + path)).arrayBuffer();
			for (const connections of CONNECTIONS)
				rows.push([name, ...(await press(server, connections, () => path))]);
		}
		for (const [name, path] of Object.entries(PATHS)) {
			// Pictures are drawn one at a time: more than a few askers would only fill their queue.
			let turn = 0;
			const next = () =>
				`${path.split('?')[0]}?${new URLSearchParams({
					from: String(2014 + (turn % 12)),
					to: String(2030 + (turn % 17)),
					side: turn % 2 ? 'payer' : 'destination',
					currency: ['USD', 'EUR', 'CNY', 'GBP', 'JPY'][turn % 5],
					limit: String(1 + (turn++ % 997))
				})}`;
			rows.push([`${name}, another view each time`, ...(await press(server, 10, next))]);
		}
	} finally {
		await site.end();
	}
	return [
		`### Server: ${SECONDS} s a row, one process, brotli, from the same machine`,
		'',
		table(
			[
				'',
				'connections',
				'requests/s',
				'MB/s',
				'p50, ms',
				'p99, ms',
				'longest, ms',
				'not 200',
				'memory, MB: begin → middle → end'
			],
			rows
		)
	].join('\n');
}
