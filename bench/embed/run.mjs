/**
 * The same figures as an embed of ours and as a page with each library, served by one process each,
 * compressed beforehand, in one browser, in turn: first every candidate once, then again.
 */
import { createServer, get } from 'node:http';
import { table, median, spread } from '../table.mjs';
import { openBrowser, serveSite } from '../site.mjs';
import { brotli, peers } from './build.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
/** Lighthouse's slow 4G. */
const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6e6 / 8) * 0.9,
	uploadThroughput: (750e3 / 8) * 0.9
};
const FREE = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const CONDITIONS = [
	{ name: '1×', cpu: 1, net: FREE },
	{ name: '4× CPU', cpu: 4, net: FREE },
	{ name: '4× CPU, slow 4G', cpu: 4, net: SLOW }
];

export async function embedBench() {
	const site = await serveSite();
	const page = '/embed/commitments?limit=60&controls=none';
	const data = await (await fetch(`${site.origin}/charts/commitments.json?limit=60`)).json();
	const html = await (await fetch(site.origin + page)).text();
	const rows = rowsOf(data);
	const built = await peers(rows);
	const files = new Map();
	for (const peer of built) {
		files.set(`/${peer.id}.html`, ['text/html', peer.html]);
		files.set(`/${peer.id}.js`, ['text/javascript', peer.script]);
	}
	const server = createServer((req, res) => {
		const file = files.get(req.url);
		if (!file) return res.writeHead(404).end();
		res.writeHead(200, {
			'content-type': file[0],
			'content-encoding': 'br',
			'content-length': file[1].length
		});
		res.end(file[1]);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', done));
	const origin = `http://127.0.0.1:${server.address().port}`;
	const drawings = html.match(/<svg[^]*?<\/svg>/g) ?? [];
	const svg = drawings.reduce((long, one) => (one.length > long.length ? one : long), '');
	const candidates = [
		{ name: 'Buildout embed', address: site.origin + page },
		...built.map((peer) => ({ name: peer.name, address: `${origin}/${peer.id}.html` }))
	];
	const browser = await openBrowser();
	const results = candidates.map((candidate) => ({
		...candidate,
		times: CONDITIONS.map(() => []),
		blocked: CONDITIONS.map(() => [])
	}));
	try {
		for (let round = 0; round < ROUNDS; round++)
			for (const result of results)
				for (const [at, condition] of CONDITIONS.entries()) {
					const got = await load(browser, result.address, condition);
					result.times[at].push(got.visible);
					result.blocked[at].push(got.blocked);
					result.requests = got.requests;
					result.bytes = got.bytes;
					result.nodes = got.nodes;
				}
	} finally {
		await browser.close();
		server.close();
		await site.stop();
	}
	const own = results[0];
	return [
		`### Embed: ${rows.length} figures as bars, ${ROUNDS} rounds`,
		'',
		'Visible: milliseconds from the start of loading to the frame in which the marks are there (ours: first contentful paint, since they stand in the markup; peers: the frame after their draw call). Median, and half the distance between the quartiles. Blocked: milliseconds of tasks beyond 50 ms, median. Bytes: body as sent (brotli 11 for peers, as the server sends it for ours).',
		'',
		table(
			[
				'',
				'bytes',
				'requests',
				...CONDITIONS.flatMap(({ name }) => [`visible, ${name}`, `blocked, ${name}`]),
				'DOM nodes'
			],
			results.map((result) => [
				result.name,
				result.bytes,
				result.requests,
				...CONDITIONS.flatMap((_, at) => [
					`${median(result.times[at]).toFixed(0)} ± ${spread(result.times[at]).toFixed(0)}`,
					median(result.blocked[at]).toFixed(0)
				]),
				result.nodes
			])
		),
		'',
		`The floor: the largest drawing of the embed alone is ${brotli(svg).length} bytes after brotli; the whole embed is ${(own.bytes / brotli(svg).length).toFixed(1)} times that, the lightest peer ${(Math.min(...results.slice(1).map(({ bytes }) => bytes)) / own.bytes).toFixed(1)} times the embed.`
	].join('\n');
}

/** The rows of the chart's own data: what every candidate draws. */
function rowsOf({ columns, rows }) {
	const at = (key) => columns.findIndex((column) => column.key === key);
	return rows
		.map((row) => (Array.isArray(row) ? row : columns.map(({ key }) => row[key])))
		.filter((row) => (row[at('high_usd_billion')] ?? row[at('low_usd_billion')]) !== null)
		.slice(0, 60)
		.map((row) => ({
			label: `${row[at('payers')]}: ${row[at('title')]}`.slice(0, 48),
			low: row[at('low_usd_billion')],
			high: row[at('high_usd_billion')],
			region: row[at('places')].split(';')[0]
		}));
}

async function load(browser, address, { cpu, net }) {
	const context = await browser.newContext({ viewport: { width: 640, height: 800 } });
	const tab = await context.newPage();
	const session = await context.newCDPSession(tab);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', net);
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	/** @type {Set<string>} */
	const asked = new Set();
	let requests = 0;
	session.on('Network.requestWillBeSent', ({ request }) => {
		if (!request.url.startsWith('http') || request.url.includes('favicon')) return;
		requests++;
		asked.add(request.url);
	});
	await tab.addInitScript(() => {
		window.blocked = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) window.blocked += Math.max(0, duration - 50);
		}).observe({ type: 'longtask', buffered: true });
	});
	await tab.goto(address, { waitUntil: 'load' });
	const own = address.includes('/embed/');
	const visible = own
		? await tab
				.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
				.then((found) => found.jsonValue())
		: await tab
				.waitForFunction(() => window.chartDrawn, null, { timeout: 60_000 })
				.then((found) => found.jsonValue());
	await tab.waitForTimeout(200);
	const { blocked, nodes } = await tab.evaluate(() => ({
		blocked: window.blocked,
		nodes: document.querySelectorAll('*').length
	}));
	await context.close();
	const all = await Promise.all([...asked].map(sizeOf));
	const bytes = all.reduce((sum, size) => sum + size, 0);
	return { visible, blocked, nodes, bytes, requests, asked: [...asked] };
}

/** @type {Map<string, Promise<number>>} */
const sizes = new Map();

/**
 * Bytes of a body as it travels: a browser's own count leaves out what came with the headers.
 *
 * @param {string} address
 */
function sizeOf(address) {
	const found =
		sizes.get(address) ??
		new Promise((resolve, reject) => {
			get(address, { headers: { 'accept-encoding': 'br' } }, (res) => {
				let size = 0;
				res.on('data', (chunk) => (size += chunk.length));
				res.on('end', () => resolve(size));
			}).on('error', reject);
		});
	sizes.set(address, found);
	return found;
}
