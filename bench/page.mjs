/**
 * Home and a chart page as a reader meets them on a slow machine: paint, blocking, shift, and how
 * long the screen takes to answer each control. From the press to the frame after the change.
 */
import { openBrowser } from './site.mjs';
import { openSite } from '../scripts/site.mjs';
import { median, quantile, table } from './table.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const PAGES = [
	['home', '/'],
	['chart page', '/charts/commitments']
];

/** Milliseconds that a hand takes from coming to rest to pressing. */
const HAND = 200;
const REGIONS = ['Western Asia', 'Europe', 'Western Asia', 'Europe'];

/**
 * What a reader does `first`, then what is pressed (source of a function of the step, or where a
 * pointer goes to press), and where it shows. The view is empty again after the last step of each.
 */
const CONTROLS = [
	{
		name: 'one region more or less, by a pointer that rests on it',
		steps: REGIONS,
		points: (tab, step) => tab.locator('nav.regions a', { hasText: step }).first(),
		shows: '.active .words'
	},
	{
		name: 'one region more or less, unannounced',
		steps: REGIONS,
		press: `[...document.querySelectorAll('nav.regions a')]
			.find((link) => link.textContent.trim().startsWith(step)).click()`,
		shows: '.active .words'
	},
	{
		name: 'another currency',
		steps: ['EUR', 'USD'],
		press: `const select = document.querySelector('form.filters select[name=currency]');
			select.value = step;
			select.dispatchEvent(new Event('change', { bubbles: true }))`,
		shows: '.figure'
	},
	{
		name: 'a letter more in the search',
		steps: ['e', 'em', 'emi', 'emir', 'emira', ''],
		first: async (tab) => {
			await tab.locator('header input[type=search]').click();
			await tab.waitForTimeout(HAND);
		},
		press: `const field = document.querySelector('header input[type=search]');
			field.value = step;
			field.dispatchEvent(new Event('input', { bubbles: true }))`,
		shows: 'header .results'
	},
	{
		name: 'details of a mark, by a pointer that rests on it',
		steps: [0, 1, 2],
		points: (tab, step) =>
			tab.locator('.figure .variant.exact .mark').nth(step).locator('rect').first(),
		shows: '.details:not([hidden])'
	},
	{
		name: 'details of a mark, unannounced',
		steps: [3, 4, 5],
		press: `document.querySelectorAll('.figure .variant.exact .mark')[step]
			.dispatchEvent(new PointerEvent('click', { bubbles: true, cancelable: true }))`,
		shows: '.details:not([hidden])'
	}
];

export async function pageBench() {
	const site = await openSite();
	const browser = await openBrowser();
	const loads = [];
	const changes = [];
	try {
		for (const [name, path] of PAGES) {
			for (const rate of [1, 4]) {
				const runs = [];
				const answers = new Map(CONTROLS.map(({ name }) => [name, []]));
				for (let round = 0; round < ROUNDS; round++) {
					const { context, tab } = await open(browser, rate);
					await tab.goto(site.origin + path, { waitUntil: 'networkidle' });
					runs.push(await tab.evaluate(() => window.seen));
					await tab.mouse.move(2, 2);
					await tab.locator('html[data-live]').waitFor({ timeout: 60_000, state: 'attached' });
					await tab.locator('.variant.exact').first().waitFor({ timeout: 60_000 });
					for (const control of CONTROLS) {
						await control.first?.(tab);
						for (const step of control.steps)
							answers.get(control.name).push(await answer(tab, control, step));
					}
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
				for (const [control, times] of answers)
					changes.push([
						`${name}, ${rate}× CPU: ${control}`,
						median(times).toFixed(0),
						quantile(times, 0.9).toFixed(0)
					]);
			}
		}
	} finally {
		await browser.close();
		await site.end();
	}
	return [
		`### Page: ${ROUNDS} loads each, medians`,
		'',
		table(['', 'first paint, ms', 'largest paint, ms', 'blocked, ms', 'layout shift'], loads),
		'',
		table(['press to repaint', 'median, ms', 'p90, ms'], changes)
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

/** Milliseconds from the press of a control to the frame after the one that shows what it did. */
async function answer(tab, { points, press = '', shows }, step) {
	const target = points?.(tab, step);
	if (target) {
		await target.hover();
		await tab.waitForTimeout(HAND);
	}
	const took = await tab.evaluateHandle(
		([press, shows, step]) => {
			const shown = () => document.querySelector(shows)?.textContent;
			const before = shown();
			const since = (began) =>
				new Promise((resolve) => {
					const look = () =>
						shown() === before
							? requestAnimationFrame(look)
							: requestAnimationFrame(() => resolve(performance.now() - began));
					requestAnimationFrame(look);
					setTimeout(() => resolve(10_000), 10_000);
				});
			// Of a pointer, the press is when it is let go: what happens before has no effect yet.
			if (press === '')
				return {
					answer: new Promise((resolve) => {
						const pressed = ({ timeStamp }) => resolve(since(timeStamp));
						addEventListener('click', pressed, { capture: true, once: true });
					})
				};
			const act = new Function('step', press);
			const began = performance.now();
			act(step);
			return { answer: since(began) };
		},
		[press, shows, step]
	);
	if (target) {
		await tab.mouse.down();
		await tab.mouse.up();
	}
	const ms = await took.evaluate(({ answer }) => answer);
	// The address follows, and what a chart does in idle time; who reads the answer takes as long.
	await tab.waitForTimeout(1000);
	return ms;
}
