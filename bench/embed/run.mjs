/**
 * The same figures as an embed of ours and as a page with each library, served by one process each,
 * compressed beforehand, in one browser, in turn: first every candidate once, then again.
 */
import { createServer, get } from 'node:http';
import { table, median, spread } from '../table.mjs';
import { openBrowser } from '../site.mjs';
import { openSite } from '../../scripts/site.mjs';
import { brotli, peers } from './build.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
/** Lighthouse's slow 4G. */
const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6e6 / 8) * 0.9,
	uploadThroughput: (750e3 / 8) * 0.9
};
/** Plans announced and not yet begun, for 2026 and later: 60 of them have a sum. */
const VIEW = 'limit=60&status=announced&from=2026';
const REGION = 'europe';
const FREE = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const CONDITIONS = [
	{ name: '1×', cpu: 1, net: FREE },
	{ name: '4× CPU', cpu: 4, net: FREE },
	{ name: '4× CPU, slow 4G', cpu: 4, net: SLOW }
];

export async function embedBench() {
	const site = await openSite();
	const page = `/embed/commitments?${VIEW}&controls=region`;
	const html = await (await fetch(site.origin + page)).text();
	const rows = await rowsOf(site.origin);
	const built = await peers(rows);
	const files = new Map();
	for (const peer of built) for (const [path, file] of peer.files) files.set(path, file);
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
		...built.map(({ id, name }) => ({ id, name, address: `${origin}/${id}.html` }))
	];
	const browser = await openBrowser();
	const results = candidates.map((candidate) => ({
		...candidate,
		times: CONDITIONS.map(() => []),
		blocked: CONDITIONS.map(() => []),
		hover: [],
		filter: [],
		heap: [],
		nodes: []
	}));
	let first;
	try {
		first = await sizeOf(candidates[0].address);
		for (let round = 0; round < ROUNDS; round++)
			for (const result of results)
				for (const [at, condition] of CONDITIONS.entries()) {
					const got = await load(browser, result.address, condition);
					result.times[at].push(got.visible);
					result.blocked[at].push(got.blocked);
					result.asked = got.asked;
					if (!got.touched) continue;
					result.hover.push(...got.touched.hover);
					result.filter.push(got.touched.filter);
					result.heap.push(got.heap / 2 ** 20);
					result.nodes.push(got.nodes);
				}
		// As readers get it who are not the first: what is asked for often is packed better.
		for (const result of results) {
			result.bytes = 0;
			for (const address of result.asked) {
				for (let time = 0; time < 4; time++) await sizeOf(address);
				await new Promise((done) => setTimeout(done, result === results[0] ? 500 : 0));
				result.bytes += await sizeOf(address);
			}
		}
	} finally {
		await browser.close();
		server.close();
		await site.end();
	}
	const own = results[0];
	const floor = brotli(svg).length;
	const peersOnly = results.slice(1).map(({ bytes }) => bytes);
	const said = (list, digits = 0) =>
		`${median(list).toFixed(digits)} ± ${spread(list).toFixed(digits)}`;
	const touched = (result, list) => (result.id === 'datawrapper' ? `(${said(list)})` : said(list));
	return [
		`### Embed: ${rows.length} figures as bars, ${ROUNDS} rounds`,
		'',
		"Visible: milliseconds from the start of loading to the frame in which the marks are there (the second animation frame after the markup of ours is read to the end, and after a peer's draw call). Blocked: milliseconds of tasks beyond 50 ms. Hover: from a move of the pointer onto a mark to after the next frame. Filter: from the click on Europe (a link of ours, a button for peers) to after the frame with it, the same figures in each (ours asks its server when the pointer comes onto the choice, 300 ms before the press; peers hold all rows in their page). Datawrapper publishes its core and no bar chart: bars, hover and filter on it are a dozen lines of ours, the least that could stand in their place; what those take is in brackets, and says nothing of Datawrapper. Heap: MB of JavaScript after a collection. All but bytes: median ± half the distance between the quartiles. Bytes: bodies as sent (brotli 11 for peers; for ours as the server sends what is asked for often), with everything loaded until the chart stands at its width.",
		'',
		table(
			[
				'',
				'bytes',
				'× floor',
				'requests',
				...CONDITIONS.flatMap(({ name }) => [`visible, ${name}`, `blocked, ${name}`]),
				'hover, 4× CPU',
				'filter, 4× CPU',
				'heap, MB',
				'DOM nodes'
			],
			results.map((result) => [
				result.name,
				result.bytes,
				(result.bytes / floor).toFixed(1),
				result.asked.length,
				...CONDITIONS.flatMap((_, at) => [said(result.times[at]), said(result.blocked[at])]),
				touched(result, result.hover),
				touched(result, result.filter),
				said(result.heap, 1),
				said(result.nodes)
			])
		),
		'',
		`The floor: the largest drawing of the embed alone is ${floor} bytes after brotli. The lightest peer is ${(Math.min(...peersOnly) / own.bytes).toFixed(2)} times the embed; the very first reader of a view gets its page in ${first} bytes, packed quickly.`
	].join('\n');
}

/** The rows of the chart's own data: what every candidate draws, and what it draws for a region. */
async function rowsOf(origin) {
	const read = async (query) => {
		const answer = await fetch(`${origin}/charts/commitments.json?${query}`);
		const { columns, rows } = await answer.json();
		return rows.map((row) =>
			Array.isArray(row) ? Object.fromEntries(columns.map(({ key }, at) => [key, row[at]])) : row
		);
	};
	const inRegion = new Set((await read(`${VIEW}&region=${REGION}`)).map(({ id }) => id));
	return (await read(VIEW))
		.filter((row) => (row.high_usd_billion ?? row.low_usd_billion) !== null)
		.slice(0, 60)
		.map((row) => ({
			label: `${row.payers}: ${row.title}`.slice(0, 48),
			low: row.low_usd_billion,
			high: row.high_usd_billion,
			region: inRegion.has(row.id) ? REGION : row.places.split(';')[0]
		}));
}

async function load(browser, address, { cpu, net }) {
	const context = await browser.newContext({ viewport: { width: 640, height: 800 } });
	const tab = await context.newPage();
	const session = await context.newCDPSession(tab);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', net);
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	/** @type {string[]} */
	const asked = [];
	session.on('Network.requestWillBeSent', ({ request }) => {
		if (request.url.startsWith('http') && !request.url.includes('favicon')) asked.push(request.url);
	});
	await tab.addInitScript(() => {
		window.blocked = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) window.blocked += Math.max(0, duration - 50);
		}).observe({ type: 'longtask', buffered: true });
		// Ours is drawn when its markup is read to the end: before that a browser may paint a part.
		if (location.pathname.includes('/embed/'))
			addEventListener(
				'readystatechange',
				() =>
					requestAnimationFrame(() =>
						requestAnimationFrame(() => (window.chartDrawn ??= performance.now()))
					),
				{ capture: true, once: true }
			);
	});
	await tab.goto(address, { waitUntil: 'load' });
	const own = address.includes('/embed/');
	const visible = await tab
		.waitForFunction(
			(isOwn) => (!isOwn || document.querySelector('[data-drawn]')) && window.chartDrawn,
			own,
			{ timeout: 60_000 }
		)
		.then((found) => found.jsonValue());
	await tab.waitForTimeout(200);
	const blocked = await tab.evaluate(() => window.blocked);
	const loaded = [...asked];
	let touched = null;
	let heap = 0;
	let nodes = 0;
	if (cpu > 1 && net === FREE) {
		nodes = await tab.evaluate(() => document.querySelectorAll('*').length);
		await session.send('HeapProfiler.collectGarbage');
		heap = (await session.send('Runtime.getHeapUsage')).usedSize;
		touched = { hover: await hover(tab) };
		// What is chosen is not in the chart.
		await tab.mouse.move(620, 5);
		touched.filter = await filter(tab, own);
	}
	await context.close();
	return { visible, blocked, nodes, heap, touched, asked: [...new Set(loaded)] };
}

/** Moves onto bars in turn; from each event to after the frame that follows it. */
async function hover(tab) {
	const times = [];
	const x = 300;
	await tab.mouse.move(620, 5);
	for (const y of [180, 300, 420, 540, 660]) {
		await tab.evaluate(() => {
			window.hovered = new Promise((resolve) =>
				addEventListener(
					'pointermove',
					({ timeStamp }) =>
						requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
					{ once: true, capture: true }
				)
			);
		});
		await tab.mouse.move(x, y);
		times.push(await tab.evaluate(() => window.hovered));
	}
	return times;
}

/** One region alone, as its control asks for it, until after the frame that shows it. */
const filter = (tab, own) =>
	tab.evaluate(
		async ([isOwn, region]) => {
			let began;
			if (isOwn) {
				const finding = () =>
					document.querySelector('#embed:not([aria-hidden]) .finding').textContent;
				const before = finding();
				const link = [...document.querySelectorAll('nav a')].find(
					({ href }) => new URL(href).searchParams.get('region') === region
				);
				const changed = new Promise((resolve) =>
					new MutationObserver((_, watch) => {
						if (finding() === before) return;
						watch.disconnect();
						resolve();
					}).observe(document.body, { attributes: true, childList: true, subtree: true })
				);
				// A pointer comes onto what it presses; the frame asks for it meanwhile.
				link.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve, 300));
				began = performance.now();
				link.click();
				await changed;
			} else {
				const button = document.body.appendChild(document.createElement('button'));
				const changed = new Promise((resolve) =>
					button.addEventListener('click', () => resolve(window.choose(region)))
				);
				await new Promise((resolve) => setTimeout(resolve, 300));
				began = performance.now();
				button.click();
				await changed;
			}
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			return performance.now() - began;
		},
		[own, REGION]
	);

/**
 * Bytes of a body as it travels: a browser's own count leaves out what came with the headers.
 *
 * @param {string} address
 * @returns {Promise<number>}
 */
const sizeOf = (address) =>
	new Promise((resolve, reject) => {
		get(address, { headers: { 'accept-encoding': 'br' } }, (res) => {
			let size = 0;
			res.on('data', (chunk) => (size += chunk.length));
			res.on('end', () => resolve(size));
		}).on('error', reject);
	});
