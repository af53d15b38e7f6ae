/** The site as files, behind a server that reads no query and sets no header. */
import { live } from './live';
import { at, BELOW, expect, test } from './site';

const PREFIXES = ['', '/es', '/fr', '/zh'];

for (const path of ['/', '/es/charts/timeline', '/figures', '/embedding', '/embed/map'])
	test(`${path} says its policy itself and keeps it`, async ({ page, request }) => {
		const html = await (await request.get(path)).text();
		const [, policy = ''] =
			/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
		expect(policy).toMatch(/default-src (&#39;|'|&apos;)none/);
		expect(policy).not.toContain('unsafe');
		const refused: string[] = [];
		page.on('console', (message) => {
			if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(refused).toEqual([]);
	});

test('every address in the pages leads to a file, and none leaves the path below', async ({
	request,
	baseURL
}) => {
	test.setTimeout(240_000);
	const { origin } = new URL(baseURL!);
	const seen = new Set<string>();
	// Gathered, since two hundred thousand expectations would take longer than all the rest.
	const dead: string[] = [];
	const outside: string[] = [];
	let next = PREFIXES.map((prefix) => at(`${prefix}/`));
	let pages = 0;
	while (next.length > 0) {
		const found: string[] = [];
		for (const address of next) {
			if (seen.has(address)) continue;
			seen.add(address);
			const answer = await request.get(address, { maxRedirects: 0 });
			if (answer.status() !== 200) dead.push(`${answer.status()} ${address}`);
			if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
			pages += 1;
			const html = await answer.text();
			for (const [, raw] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
				const url = new URL(raw!.replaceAll('&amp;', '&'), origin + address);
				if (url.origin !== origin) continue;
				if (!url.pathname.startsWith(`${BELOW}/`)) outside.push(`${url.pathname} in ${address}`);
				else if (!seen.has(url.pathname)) found.push(url.pathname);
			}
		}
		next = [...new Set(found)];
	}
	expect(dead).toEqual([]);
	expect(outside).toEqual([]);
	// Four languages of 360 figures, eleven charts with their embeds, and what else there is.
	expect(pages).toBeGreaterThan(4 * 300);
});

for (const prefix of PREFIXES)
	test(`${prefix || '/en'}: a filter works in the browser, and its address opens it again`, async ({
		page
	}) => {
		await page.goto(`${prefix}/charts/commitments`);
		await live(page);
		const before = await page.locator('h1').innerText();
		await page.locator('nav.regions a').nth(1).click();
		await expect(page).toHaveURL(/\/ledger(\/..)?\/charts\/commitments\/\?region=[a-z-]+$/);
		await expect(page.locator('h1')).not.toHaveText(before);
		const filtered = await page.locator('h1').innerText();
		await page.reload();
		// Without a sign of the reader's: the address is the sign.
		await expect(page.locator('h1')).toHaveText(filtered);
		await page.locator('.languages a').last().click();
		await expect(page).toHaveURL(/\/zh\/charts\/commitments\/\?region=[a-z-]+$/);
	});

test('without scripts nothing is offered that only a server could answer', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const path of ['/', '/charts/commitments', '/figures', '/es/figures/stargate-500bn-2025']) {
		await page.goto(path);
		await expect(page.locator('.files-note').first()).toBeVisible();
		await expect(page.locator('nav.regions, form, .search').locator('visible=true')).toHaveCount(0);
		const asking = page.locator(`main a[href*='?']:not([href*='://'])`).locator('visible=true');
		for (const link of await asking.all())
			expect(await link.evaluate((a) => getComputedStyle(a).pointerEvents)).toBe('none');
	}
	await page.goto('/');
	await page.locator('a.mark').filter({ visible: true }).first().press('Enter');
	await expect(page).toHaveURL(/\/figures\/[\w.-]+\/$/);
	await context.close();
});

test('downloads are those of the whole chart, and a filtered page says so', async ({
	page,
	request
}) => {
	const menu = page.locator('details.download');
	for (const query of ['', '?region=europe']) {
		await page.goto(`/fr/charts/commitments${query}`);
		await live(page);
		await menu.locator('summary').click();
		await expect(menu.locator('a')).toHaveCount(4);
		for (const href of await menu
			.locator('a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')!))) {
			expect(href).not.toContain('?');
			expect((await request.get(href)).status(), href).toBe(200);
		}
		await expect(menu.locator('button')).toHaveCount(query ? 0 : 2);
		await expect(menu.getByText('sans vos filtres')).toHaveCount(query ? 1 : 0);
	}
});

test('an embed fills its frame and tells its height', async ({ page, baseURL }) => {
	await page.goto('/robots.txt');
	const height = await page.evaluate(async (site) => {
		const frame = document.createElement('iframe');
		frame.src = `${site}/es/embed/map/`;
		frame.width = '600';
		// Its host gives it that height, else it would show its words in place of the chart.
		const said = new Promise<number>((resolve) =>
			addEventListener('message', ({ data }) => {
				if (data?.type !== 'size') return;
				frame.height = data.height;
				resolve(data.height);
			})
		);
		document.body.append(frame);
		return said;
	}, baseURL!);
	expect(height).toBeGreaterThan(200);
	await expect(
		page.frameLocator('iframe').locator('svg').filter({ visible: true }).first()
	).toBeVisible();
	await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'es');
	// Nothing is offered that only a server could answer.
	await expect(page.frameLocator('iframe').locator('a[href^="?"]')).toHaveCount(0);
});

test('the dialog gives code of the whole chart, which is what its preview shows', async ({
	page
}) => {
	await page.goto('/charts/commitments?region=europe');
	await live(page);
	await page.getByRole('link', { name: 'Embed' }).last().click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('without your filters')).toBeVisible();
	await expect(dialog.locator('pre')).toContainText(`${BELOW}/embed/commitments/"`);
	await expect(dialog.locator('pre')).not.toContainText('region=');
	await expect(dialog.getByRole('radio')).toHaveCount(0);
});

test('an address that does not exist is a page that helps, in its language', async ({ page }) => {
	const answer = await page.goto('/es/nada');
	expect(answer?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('No hay ninguna página en esta dirección.');
	await expect(page.getByRole('link').first()).toHaveAttribute('href', `${BELOW}/es/`);
});

test('beside the site, a server that has the same page leads into it', async ({
	page,
	baseURL
}) => {
	await page.goto(new URL('/beside', baseURL).href);
	await expect(page.locator('h1')).toHaveText('There is no page at this address.');
	expect(new URL(page.url()).pathname).toMatch(`${BELOW}/beside`);
});
