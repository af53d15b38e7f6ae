/**
 * Home and a chart page as a reader meets them on a slow machine: paint, blocking, shift, and how
 * long the screen takes to answer a change of filter. From the press to the frame after the change.
 */
import { openBrowser, serveSite } from './site.mjs';
import { median, quantile, table } from './table.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const PAGES = [
	['home', '/'],
	['chart page', '/charts/commitments']
];

export async function pageBench() {
	const site = await serveSite();
	const browser = await openBrowser();
	const loads = [];
	const changes = [];
	try {
		for (const [name, path] of PAGES) {
			for (const rate of [1, 4]) {
				const runs = [];
				const filters = [];
				for (let round = 0; round < ROUNDS; round++) {
					const { context, tab } = await open(browser, rate);
					await tab.goto(site.origin + path, { waitUntil: 'networkidle' });
					runs.push(await tab.evaluate(() => window.seen));
					await tab.mouse.move(2, 2);
					await tab.locator('html[data-live]').waitFor({ timeout: 60_000, state: 'attached' });
					await tab.locator('.variant.exact').first().waitFor({ timeout: 60_000 });
					for (const chip of ['Western Asia', 'Europe']) filters.push(await change(tab, chip));
					await context.close();
				}
				const of = (key) => median(runs.map((run) => run[key]));
				loads.push([
					`${name}, ${rate}× CPU`,
					of('fcp').toFixed(0),
					of('lcp').toFixed(0),
					of('blocked').toFixed(0),
					of('shift').toFixed(3)
				]);
				changes.push([
					`${name}, ${rate}× CPU`,
					median(filters).toFixed(0),
					quantile(filters, 0.9).toFixed(0)
				]);
			}
		}
	} finally {
		await browser.close();
		await site.stop();
	}
	return [
		`### Page: ${ROUNDS} loads each, medians`,
		'',
		table(['', 'first paint, ms', 'largest paint, ms', 'blocked, ms', 'layout shift'], loads),
		'',
		table(['one region more, press to repaint', 'median, ms', 'p90, ms'], changes)
	].join('\n');
}

async function open(browser, rate) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const tab = await context.newPage();
	const session = await context.newCDPSession(tab);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
	await tab.addInitScript(() => {
		const seen = (window.seen = { fcp: 0, lcp: 0, blocked: 0, shift: 0 });
		const watch = (type, each) =>
			new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
				type,
				buffered: true
			});
		watch(
			'paint',
			(entry) => entry.name === 'first-contentful-paint' && (seen.fcp = entry.startTime)
		);
		watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
		watch('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
		watch('layout-shift', (entry) => !entry.hadRecentInput && (seen.shift += entry.value));
	});
	return { context, tab };
}

/** Milliseconds from a press of a chip to the frame in which the title says so. */
const change = (tab, chip) =>
	tab.evaluate(async (name) => {
		const link = [...document.querySelectorAll('a')].find((one) =>
			one.textContent.trim().startsWith(name)
		);
		const title = document.querySelector('h1');
		const before = title.textContent;
		const began = performance.now();
		link.click();
		return new Promise((resolve) => {
			const look = () =>
				document.querySelector('h1').textContent === before
					? requestAnimationFrame(look)
					: requestAnimationFrame(() => resolve(performance.now() - began));
			requestAnimationFrame(look);
			setTimeout(() => resolve(10_000), 10_000);
		});
	}, chip);
