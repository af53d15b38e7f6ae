/** Pages on another host that embed us, each with something that breaks embeds elsewhere. */
import { DARK, DRAWN, drawn, expect, fits, framed, LIGHT, paper, test } from './hosts/fixtures';
import { at as addressAt } from './site';

test('plain page: right height after loading, a filter, larger letters and a narrower window', async ({
	page,
	host,
	complaints
}) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	await fits(chart);
	const before = await chart.element.evaluate((frame) => frame.clientHeight);

	await chart.inside.getByText('Region: All regions').click();
	await fits(chart);
	await chart.inside.getByRole('link', { name: 'Oceania' }).click();
	await expect(chart.inside.getByText('Region: Oceania')).toBeVisible();
	await fits(chart);
	expect(await chart.element.evaluate((frame) => frame.clientHeight)).not.toBe(before);

	await chart.inside.locator('html').evaluate((root) => (root.style.fontSize = '24px'));
	await fits(chart);

	await page.setViewportSize({ width: 360, height: 740 });
	await expect(chart.inside.locator('[data-drawn]')).toHaveAttribute('data-drawn', /^3[0-2]0$/);
	await fits(chart);
	expect(complaints).toEqual([]);
});

test('with the height of the snippet reserved, nothing in the host moves', async ({
	page,
	host
}) => {
	await page.addInitScript(() => {
		Object.assign(window, { shift: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
				(window as unknown as { shift: number }).shift += entry.value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await host('steady.html');
	await drawn(framed(page));
	await fits(framed(page));
	const height = await framed(page).element.evaluate((frame) => frame.clientHeight);
	await host(`steady.html?height=${height}`);
	for (const chart of [framed(page), framed(page, 'buildout-chart >> iframe')]) {
		await chart.element.scrollIntoViewIfNeeded();
		await drawn(chart);
		await fits(chart);
	}
	expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});

test('keyboard: in by Tab, one stop for the marks, arrows inside, out again', async ({
	page,
	host
}) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	await page.locator('#before').focus();
	for (const name of ['Region: All regions', 'Measure: Whole sum']) {
		await page.keyboard.press('Tab');
		await expect(chart.inside.getByText(name)).toBeFocused();
	}
	await page.keyboard.press('Tab');
	await expect(chart.inside.getByRole('link', { name: 'Table' })).toBeFocused();
	await page.keyboard.press('Tab');
	const marks = chart.inside.locator('.mark').filter({ visible: true });
	await expect(marks.first()).toBeFocused();
	await expect(chart.inside.locator('.tip')).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(marks.nth(1)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(chart.inside.locator('.tip')).toBeHidden();
	await marks.nth(1).focus();
	await page.keyboard.press('Tab');
	await expect(chart.inside.getByText('How this is counted')).toBeFocused();
	for (let stops = 0; stops < 4; stops += 1) await page.keyboard.press('Tab');
	await expect(page.locator('#after')).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await expect(chart.inside.getByText(/\/charts\/commitments$/)).toBeFocused();
});

test('the focus stays on what was pressed while the chart is drawn anew', async ({
	page,
	host
}) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	await chart.inside.getByText('Measure: Whole sum').press('Enter');
	const link = chart.inside.locator('nav details').nth(1).getByRole('link').nth(1);
	await link.press('Enter');
	await expect(chart.inside.locator('nav details').nth(1).locator('summary')).not.toHaveText(
		'Measure: Whole sum'
	);
	await expect(link).toBeFocused();
	await expect(chart.inside.locator('#status')).not.toBeEmpty();
});

test('the table in place of the chart, and back, without leaving the frame', async ({
	page,
	host
}) => {
	await host('plain.html');
	const chart = framed(page);
	await drawn(chart);
	await chart.inside.getByRole('link', { name: 'Table' }).click();
	await expect(chart.inside.getByRole('table')).toBeVisible();
	await expect(chart.inside.locator('.mark')).toHaveCount(0);
	await fits(chart);
	await chart.inside.getByRole('link', { name: 'Chart', exact: true }).click();
	await drawn(chart);
	await fits(chart);
	await chart.inside.locator('.mark').filter({ visible: true }).nth(2).hover();
	await expect(chart.inside.locator('.tip')).toBeVisible();
});

test('narrow column, script before the frames, language of the page around', async ({
	page,
	host,
	complaints
}) => {
	await host('narrow.html');
	const chart = framed(page);
	await expect(chart.inside.locator('html')).toHaveAttribute('lang', 'es');
	await drawn(chart);
	await fits(chart);
	const over = await chart.inside
		.locator('html')
		.evaluate((root) => root.scrollWidth - root.clientWidth);
	expect(over).toBe(0);
	expect(complaints).toEqual([]);
});

test('right-to-left page: the chart keeps its own direction', async ({
	page,
	host,
	complaints
}) => {
	await host('right-to-left.html');
	for (const chart of [framed(page), framed(page, 'buildout-chart >> iframe')]) {
		await drawn(chart);
		await fits(chart);
		await expect(chart.inside.locator('html')).not.toHaveAttribute('dir', 'rtl');
		const box = await chart.element.boundingBox();
		expect(box!.x).toBeGreaterThanOrEqual(0);
	}
	expect(complaints).toEqual([]);
});

test.describe('themes', () => {
	// The emulated scheme would hide what a frame gets from its element.
	test.use({ colorScheme: null });

	test('auto follows the ground, also when the page switches; a fixed theme stays', async ({
		page,
		host,
		complaints
	}) => {
		await host('dark.html');
		const auto = framed(page, 'iframe', 0);
		const fixed = framed(page, 'iframe', 1);
		const boxed = framed(page, 'iframe', 2);
		const clear = framed(page, 'iframe', 3);
		for (const chart of [auto, fixed, boxed, clear]) {
			// A frame far below the fold is not laid out by the browser.
			await chart.element.scrollIntoViewIfNeeded();
			await drawn(chart);
		}
		await expect.poll(() => paper(auto)).toBe(DARK);
		await expect.poll(() => paper(boxed)).toBe(LIGHT);
		expect(await paper(fixed)).toBe(LIGHT);
		expect(await paper(clear)).toBe('rgba(0, 0, 0, 0)');
		await page.getByRole('button', { name: 'Theme' }).press('Enter');
		await expect.poll(() => paper(auto)).toBe(LIGHT);
		await page.getByRole('button', { name: 'Theme' }).press('Enter');
		await expect.poll(() => paper(auto)).toBe(DARK);
		expect(await paper(fixed)).toBe(LIGHT);
		expect(complaints).toEqual([]);
	});

	test('a transparent frame shows the page behind it', async ({ page, host }) => {
		await host('dark.html');
		const clear = framed(page, 'iframe', 3);
		await clear.element.scrollIntoViewIfNeeded();
		await drawn(clear);
		await fits(clear);
		const picture = await clear.element.screenshot();
		const red = await page.evaluate(
			async (bytes) => {
				const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
				const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
				const context = canvas.getContext('2d')!;
				context.drawImage(bitmap, 0, 0);
				return [...context.getImageData(3, bitmap.height - 3, 1, 1).data.slice(0, 3)];
			},
			[...picture]
		);
		expect(red).toEqual([238, 51, 51]);
	});
});

test('strict policy with trusted types: frame and element, not one violation', async ({
	page,
	host,
	complaints
}) => {
	await host('strict-csp.html');
	for (const chart of [framed(page), framed(page, 'buildout-chart >> iframe')]) {
		await drawn(chart);
		await fits(chart);
	}
	await expect(page.getByRole('link', { name: 'The chart' })).toBeHidden();
	expect(complaints).toEqual([]);
});

test('cross-origin isolated page, with and without a sandbox', async ({ page, host }) => {
	await host('isolated.html');
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	for (const at of [0, 1]) {
		const chart = framed(page, 'iframe', at);
		await drawn(chart);
		await fits(chart);
	}
});

test('sandboxed frames: with scripts everything works, without any the chart stands', async ({
	page,
	host,
	complaints
}) => {
	await host('sandboxed.html');
	const chart = framed(page, 'iframe', 0);
	await drawn(chart);
	await fits(chart);
	await chart.inside.getByText('Region: All regions').click();
	await chart.inside.getByRole('link', { name: 'Africa' }).click();
	await expect(chart.inside.getByText('Region: Africa')).toBeVisible();
	await fits(chart);
	// Chromium itself notes the script that the second frame's sandbox holds back.
	expect(complaints.filter((text) => !text.startsWith('Blocked script execution'))).toEqual([]);
	const bare = page.frames().find((frame) => frame.parentFrame() && !frame.url().includes('?'))!;
	const drawings = await (await bare.frameElement()).screenshot();
	expect(drawings.byteLength).toBeGreaterThan(10_000);
});

test('WordPress: shown at the right height, links lead out by message', async ({ page, host }) => {
	await host('wordpress.html');
	const chart = framed(page);
	await expect(page.locator('blockquote')).toBeHidden();
	await drawn(chart);
	await fits(chart);
	await chart.inside.getByText(/\/charts\/commitments\/?$/).click();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { links: string[] }).links))
		.toEqual([expect.stringMatching(/\/charts\/commitments\/?$/)]);
	expect(page.url()).toContain('/wordpress.html');
});

test('nobody listens: what does not fit scrolls inside, a low frame shows its words', async ({
	page,
	host
}) => {
	await host('quiet.html');
	const chart = framed(page, 'iframe', 0);
	await drawn(chart);
	const region = chart.inside.getByRole('region');
	await expect(region).toBeVisible();
	await region.press('End');
	await expect.poll(() => region.evaluate((box) => box.scrollTop)).toBeGreaterThan(100);
	const low = framed(page, 'iframe', 1);
	await expect(low.inside.locator('.in-words')).toBeVisible();
	await expect(low.inside.locator('.drawing')).toBeHidden();
	await expect(low.inside.getByRole('heading')).toBeVisible();
	// Without the script the element is its fallback.
	await expect(page.getByRole('link', { name: 'The chart' })).toBeVisible();
});

test.describe('no scripts at all', () => {
	test.use({ javaScriptEnabled: false });

	test('the chart is drawn, fills its frame, and filters are links', async ({ page, host }) => {
		await host('quiet.html');
		const chart = framed(page, 'iframe', 0);
		await expect(chart.inside.locator('.mark:visible').first()).toBeVisible();
		await expect(chart.inside.locator('.scene:visible')).toHaveCount(1);
		const widths = await chart.inside
			.locator('.drawing')
			.evaluate((drawing) => [
				drawing.clientWidth,
				...[...drawing.querySelectorAll('.scene')].map(
					(scene) => scene.getBoundingClientRect().width
				)
			]);
		expect(widths).toContain(widths[0]);
		await chart.inside.getByText('Region: All regions').click();
		await chart.inside.getByRole('link', { name: 'Africa' }).click();
		await expect(chart.inside.getByText('Region: Africa')).toBeVisible();
		await expect(page.getByRole('link', { name: 'The chart' })).toBeVisible();
	});
});

test('twenty charts on a page share one script and each has its height', async ({
	page,
	host,
	complaints
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await host('twenty.html');
	for (const at of [0, 9, 19]) {
		const chart = framed(page, 'iframe', at);
		// Frames above grow and push it away again.
		await expect(async () => {
			await chart.element.scrollIntoViewIfNeeded();
			await expect(chart.inside.locator(DRAWN)).toBeAttached({ timeout: 1000 });
		}).toPass();
		await fits(chart);
	}
	expect(asked.filter((path) => path === addressAt('/embed/v1.js'))).toHaveLength(1);
	expect(complaints).toEqual([]);
});

test('inside a scroller and a closed details', async ({ page, host, complaints }) => {
	await host('folded.html');
	const inScroller = framed(page, 'iframe', 0);
	await drawn(inScroller);
	await fits(inScroller);
	await page.getByText('Show the chart').click();
	const inDetails = framed(page, 'iframe', 1);
	await drawn(inDetails);
	await fits(inDetails);
	// The wheel over the chart scrolls what is around it.
	const scroller = page.locator('.scroller');
	await inScroller.element.hover({ position: { x: 20, y: 20 } });
	await page.mouse.wheel(0, 120);
	await expect.poll(() => scroller.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
	expect(complaints).toEqual([]);
});

test('an app that mounts, changes, moves and unmounts the element', async ({
	page,
	host,
	complaints
}) => {
	type App = {
		mount(attributes: Record<string, string>): void;
		unmount(): void;
		heard: [string, string, Record<string, unknown>][];
	};
	await host('single-page.html');
	await page.waitForFunction(() => customElements.get('buildout-chart'));
	await page.evaluate(() =>
		(window as unknown as App).mount({ chart: 'commitments', region: 'europe', height: '500' })
	);
	const chart = framed(page, 'buildout-chart >> iframe');
	await expect(chart.inside.locator('html')).toHaveAttribute('lang', 'fr');
	await drawn(chart);
	await fits(chart);
	await expect(page.getByRole('link', { name: 'Le graphique' })).toBeHidden();
	const europe = await chart.inside.getByRole('heading').innerText();

	await page.locator('buildout-chart').evaluate((element) => {
		element.setAttribute('region', 'africa');
		element.setAttribute('theme', 'dark');
	});
	await expect(chart.inside.getByRole('heading')).not.toHaveText(europe);
	await expect.poll(() => paper(chart)).toBe(DARK);
	await fits(chart);
	await page.locator('buildout-chart').evaluate((element) => element.removeAttribute('theme'));
	await expect.poll(() => paper(chart)).toBe(LIGHT);

	const mark = chart.inside.locator('.mark').filter({ visible: true }).first();
	const id = (await mark.getAttribute('href'))!.split('/').at(-1);
	const opened = page.context().waitForEvent('page');
	await mark.click();
	await (await opened).close();
	const heard = () => page.evaluate(() => (window as unknown as App).heard);
	await expect.poll(async () => (await heard()).map(([type]) => type)).toContain('select');
	expect((await heard()).find(([type]) => type === 'select')).toEqual([
		'select',
		'buildout-chart',
		expect.objectContaining({ id })
	]);

	await page.locator('buildout-chart').evaluate((element) => element.setAttribute('lang', 'zh'));
	await expect(chart.inside.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await drawn(chart);

	for (let round = 0; round < 3; round += 1) {
		await page.evaluate(() => (window as unknown as App).unmount());
		await expect(page.locator('buildout-chart')).toHaveCount(0);
		await page.evaluate(() =>
			(window as unknown as App).mount({ chart: 'commitments', height: '500' })
		);
		await drawn(chart);
		await fits(chart);
	}
	expect(complaints).toEqual([]);
});

test('print: no controls, the source, and the chart in full', async ({ page, host }) => {
	await host('print.html');
	const chart = framed(page);
	await drawn(chart);
	await fits(chart);
	await page.emulateMedia({ media: 'print' });
	await expect(chart.inside.locator('nav')).toBeHidden();
	await expect(chart.inside.locator('.foot')).toBeVisible();
	const pdf = await page.pdf();
	expect(pdf.byteLength).toBeGreaterThan(10_000);
});

test('only embeds may be framed', async ({ page, host, baseURL }) => {
	await host('print.html');
	for (const path of ['/', '/charts/commitments', '/figures', '/embedding']) {
		await page.evaluate(async (src) => {
			const frame = document.createElement('iframe');
			frame.src = src;
			document.body.append(frame);
			await new Promise((resolve) => frame.addEventListener('load', resolve));
		}, baseURL + path);
		expect(page.frames().at(-1)!.url(), path).not.toContain(baseURL!);
	}
});
