/** Messages of every shape, from everyone, in both directions: nothing changes, nothing throws. */
import type { Page } from './site';
import { drawn, expect, fits, framed, test } from './hosts/fixtures';

/** Runs in the page: 10,000 shapes, most of them close to a real message; a fixed seed. */
const flood = async (page: Page, run: 'to-host' | 'to-frame') =>
	page.evaluate(
		async ([direction]) => {
			let seed = 20250224;
			const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
			const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
			const odd = [
				null,
				undefined,
				'',
				'"><img src=x onerror="window.hit=1">',
				'javascript:window.hit=1',
				'x'.repeat(2000),
				0,
				-1,
				NaN,
				Infinity,
				1e308,
				true,
				[],
				{},
				[[[]]],
				new Date(0),
				new Map([['ns', 'buildout.embed']]),
				10n,
				new Uint8Array(3)
			];
			const fields =
				'type height width query id theme lang region limit tab message value secret sentinel context src'.split(
					' '
				);
			const types = ['ready', 'size', 'state', 'select', 'set', 'navigate', 'eval', ...odd];
			const target =
				direction === 'to-frame' ? document.querySelector('iframe')!.contentWindow! : window;
			for (let count = 0; count < 10_000; count += 1) {
				const data: Record<string, unknown> = {};
				if (random() < 0.8) data.ns = pick(['buildout.embed', 'buildout', ...odd]);
				if (random() < 0.8) data.v = pick([2, '1', 0, ...odd]);
				data.type = pick(types);
				for (const field of fields) if (random() < 0.3) data[field] = pick(odd);
				const shape = random() < 0.1 ? pick(odd) : random() < 0.1 ? JSON.stringify({ a: 1 }) : data;
				target.postMessage(shape, '*');
				if (count % 500 === 0) await new Promise((resolve) => setTimeout(resolve));
			}
			await new Promise((resolve) => setTimeout(resolve, 200));
			return (window as unknown as { hit?: number }).hit ?? 0;
		},
		[run] as const
	);

test('10,000 shapes to the host, sent by a window that is no frame of ours', async ({
	page,
	host,
	complaints
}) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	await fits(chart);
	const before = await chart.element.evaluate((frame) => frame.outerHTML);
	expect(await flood(page, 'to-host')).toBe(0);
	// Even a message that is right in every word: the window is not one of our frames.
	await page.evaluate(() =>
		window.postMessage({ ns: 'buildout.embed', v: 1, type: 'size', height: 4000, width: 1 }, '*')
	);
	await expect.poll(() => chart.element.evaluate((frame) => frame.outerHTML)).toBe(before);
	expect(complaints).toEqual([]);
});

test('10,000 shapes to the frame change nothing in it', async ({ page, host, complaints }) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	await fits(chart);
	const state = () =>
		chart.inside
			.locator('html')
			.evaluate((root) => [location.href, root.outerHTML.length, root.dataset.theme]);
	const before = await state();
	expect(await flood(page, 'to-frame')).toBe(0);
	expect(await state()).toEqual(before);
	expect(complaints).toEqual([]);
	await fits(chart);
});

test('a frame that was led to another site is not heard any more', async ({
	page,
	host,
	foreign
}) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	await fits(chart);
	const before = await chart.element.evaluate((frame) => frame.clientHeight);
	const heard = await page.evaluate(async (address) => {
		const events: string[] = [];
		for (const type of ['ready', 'size', 'select'])
			document.addEventListener(`buildout:${type}`, () => events.push(type));
		const said = new Promise((resolve) =>
			addEventListener('message', ({ data }) => data === 'said' && resolve(null))
		);
		document.querySelector('iframe')!.contentWindow!.location.href = address;
		await said;
		return events;
	}, `${foreign}/rogue.html`);
	expect(heard).toEqual([]);
	expect(await chart.element.evaluate((frame) => frame.clientHeight)).toBe(before);
});

test('a frame obeys only the window it stands in, and only words from lists', async ({
	page,
	host
}) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	const title = await chart.inside.getByRole('heading').innerText();
	// From inside itself, which is any script but the host's.
	await chart.inside.locator('body').evaluate(() => {
		window.postMessage({ ns: 'buildout.embed', v: 1, type: 'set', region: 'africa' }, '*');
	});
	await page.evaluate(() => {
		const frame = document.querySelector('iframe')!.contentWindow!;
		const set = (fields: object) =>
			frame.postMessage({ ns: 'buildout.embed', v: 1, type: 'set', ...fields }, '*');
		set({ theme: 'url(x)' });
		set({ region: '<script>' });
		set({ lang: '"><b>' });
	});
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
	await expect(chart.inside.getByRole('heading')).toHaveText(title);
	await expect(chart.inside.locator('html')).not.toHaveAttribute('data-theme', /url/);
	// A word that is right in form and unknown falls back on the server.
	await page.evaluate(() =>
		document
			.querySelector('iframe')!
			.contentWindow!.postMessage(
				{ ns: 'buildout.embed', v: 1, type: 'set', region: 'atlantis' },
				'*'
			)
	);
	await expect(chart.inside.getByRole('heading')).toHaveText(title);
});

test('a loop of growing heights is stopped', async ({ page, host }) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	await fits(chart);
	const width = await chart.inside.locator('html').evaluate(() => innerWidth);
	await chart.inside.locator('html').evaluate(async (_, inside) => {
		for (let height = 700; height < 900; height += 4) {
			parent.postMessage({ ns: 'buildout.embed', v: 1, type: 'size', height, width: inside }, '*');
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	}, width);
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
	expect(await chart.element.evaluate((frame) => frame.clientHeight)).toBeLessThan(800);
});

/** The script of the host comes when it is let. */
async function lateScript(page: Page) {
	let late = () => {};
	const held = new Promise<void>((resolve) => (late = resolve));
	await page.route('**/embed/v1.js', async (route) => {
		await held;
		await route.continue();
	});
	return () => late();
}

test('a script that comes late still hears the height', async ({ page, foreign }) => {
	const late = await lateScript(page);
	await page.goto(`${foreign}/plain.html`, { waitUntil: 'commit' });
	const chart = framed(page);
	await drawn(chart);
	// Everything that a frame says by itself was said.
	await expect(chart.inside.locator('html')).toHaveClass(/boxed/);
	late();
	await fits(chart);
	await expect(chart.inside.locator('html')).not.toHaveClass(/boxed/);
});

test('a frame speaks again before it cuts what it shows', async ({ page, foreign }) => {
	await page.clock.install();
	await page.clock.pauseAt(Date.now() + 60_000);
	const late = await lateScript(page);
	await page.goto(`${foreign}/plain.html`, { waitUntil: 'commit' });
	const { element, inside } = framed(page);
	// What it says by itself nobody hears.
	await inside.locator('html').evaluate(() => {
		if (document.readyState !== 'complete')
			return new Promise((loaded) => addEventListener('load', loaded));
	});
	late();
	await page.waitForFunction(() => customElements.get('buildout-chart'));
	const cuts = await inside.locator('html').evaluateHandle((root) => {
		const seen: string[] = [];
		new MutationObserver(() => root.matches('.boxed') && seen.push(root.className)).observe(root, {
			attributes: true
		});
		return seen;
	});
	await page.clock.runFor(450);
	await expect.poll(() => element.evaluate((frame) => frame.clientHeight)).toBeGreaterThan(400);
	await page.clock.runFor(100);
	expect(await cuts.jsonValue()).toEqual([]);
});
