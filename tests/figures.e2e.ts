/** The list of figures, the page of each, comparing and the methods. */
import { expect, FILES, test, type Page } from './site';
import { axeFindings } from './axe';
import { live } from './live';

const rows = (page: Page) => page.locator('main tbody tr');
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('the list', () => {
	test('shows every figure, sorts by links, and the back button undoes', async ({ page }) => {
		await page.goto('/figures');
		await expect(page.locator('h1')).toHaveText('360 figures, each with its sources');
		await expect(rows(page)).toHaveCount(50);
		await page.getByRole('link', { name: 'Sort by “Announced”' }).click();
		await expect(page).toHaveURL('/figures?order=-announced');
		await expect(page.locator('th[aria-sort="descending"]')).toContainText('Announced');
		await page.getByRole('link', { name: 'Sort by “Announced”' }).click();
		await expect(page).toHaveURL('/figures?order=announced');
		await page.goBack();
		await expect(page).toHaveURL('/figures?order=-announced');
		await page.getByRole('link', { name: 'Page 8' }).click();
		await expect(rows(page)).toHaveCount(10);
	});

	test('words are applied while typing, and none of them is lost', async ({ page }) => {
		await page.goto('/figures');
		await live(page);
		const words = page.locator('main').getByRole('searchbox', { name: 'Words' });
		await words.pressSequentially('estargate ', { delay: 15 });
		await expect(page).toHaveURL('/figures?q=estargate');
		await expect(words).toHaveValue('estargate ');
		await expect(rows(page).first()).toContainText('Stargate: AI data centres for OpenAI');
		await page.getByRole('link', { name: 'Remove the filter Words: estargate' }).click();
		await expect(page).toHaveURL('/figures');
		await expect(words).toHaveValue('');
		await expect(rows(page)).toHaveCount(50);
	});

	test('a region narrows it and keeps the words; payers found by words become a filter', async ({
		page
	}) => {
		await page.goto('/es/figures?q=Emiratos');
		await live(page);
		await expect(page.locator('main')).toContainText('Emiratos Árabes Unidos');
		await page
			.locator('.also')
			.getByRole('link', { name: /\(pagador/ })
			.click();
		await expect(page).toHaveURL('/es/figures?payer=uae');
		await expect(rows(page)).toHaveCount(2);
		await page.getByRole('link', { name: /^África/ }).click();
		await expect(page).toHaveURL('/es/figures?payer=uae&region=africa');
		await expect(rows(page)).toHaveCount(1);
	});

	test('two are chosen and compared', async ({ page }) => {
		await page.goto('/figures?q=stargate');
		await live(page);
		await page.getByRole('checkbox').nth(0).check();
		await page.getByRole('checkbox').nth(1).check();
		await page.getByRole('button', { name: 'Compare the chosen figures (2 of 4)' }).click();
		await expect(page).toHaveURL(/\/compare\/?\?pin=/);
		await expect(page.locator('.finding-lines p').first()).toContainText('times');
	});

	test('on a phone it is a list without sideways scrolling, and axe finds nothing', async ({
		browser
	}) => {
		const context = await browser.newContext({
			viewport: { width: 360, height: 740 },
			hasTouch: true,
			isMobile: true
		});
		const page = await context.newPage();
		for (const path of [
			'/figures',
			'/fr/figures?q=microsoft&measure=gdp-share',
			'/figures/stargate-500bn-2025',
			'/zh/figures/es-aws-2026',
			'/compare?pin=stargate-500bn-2025,alibaba-2025-cloud-ai-plan,europe,FRA',
			'/es/methods'
		]) {
			await page.goto(path);
			expect(await overflow(page), path).toBeLessThanOrEqual(0);
			// Charts are looked at in access.e2e.ts.
			if ((await page.locator('.scene .mark').count()) === 0)
				expect(await axeFindings(page), path).toEqual([]);
		}
		await context.close();
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the list sorts, filters and finds by submitting', async ({ page }) => {
		await page.goto('/figures');
		await page.getByRole('link', { name: 'Sort by “Announced”' }).click();
		await page.locator('main').getByRole('searchbox', { name: 'Words' }).fill('Alibaba');
		await page.getByRole('button', { name: 'Find' }).click();
		await expect(page).toHaveURL(/q=Alibaba/);
		await expect(page).toHaveURL(/order=-announced/);
		await page.locator('main').getByRole('combobox', { name: 'Currency' }).selectOption('EUR');
		await page.getByRole('button', { name: 'Apply' }).first().click();
		await expect(page).toHaveURL(/currency=EUR/);
		await expect(page).toHaveURL(/q=Alibaba/);
		await expect(rows(page).first()).toContainText(/€|undisclosed/);
	});

	test('a figure, its history, its charts and its citation stand in the page', async ({ page }) => {
		await page.goto('/figures/apple-600bn-us');
		await expect(page.locator('h1')).toHaveText('US investment, raised pledge');
		await expect(page.getByRole('heading', { name: 'How the sum changed' })).toBeVisible();
		await expect(page.locator('main')).toContainText('At least 500 billion US dollars');
		await expect(page.locator('.mark.on')).not.toHaveCount(0);
		await expect(page.locator('pre').first()).toContainText('Buildout (2026): “US investment');
	});

	test('to a comparison something is added by a form and a link', async ({ page }) => {
		await page.goto('/compare?pin=stargate-500bn-2025');
		await page
			.locator('main')
			.getByRole('combobox', { name: 'Add a figure or place' })
			.fill('alibaba');
		await page.locator('main').getByRole('button', { name: 'Search' }).click();
		await page.getByRole('link', { name: /^Add Alibaba Group: Three-year cloud and AI/ }).click();
		await expect(page.locator('.finding-lines p').first()).toContainText('at most 9.5 times');
		await expect(page.locator('.finding-lines p').nth(1)).toContainText('at most 7.2 times');
		await page.getByRole('link', { name: /^Remove Alibaba Group/ }).click();
		await expect(page).toHaveURL('/compare?pin=stargate-500bn-2025');
	});
});

test.describe('one figure', () => {
	test('marks are singled out, the citation is copied, JSON answers with the same', async ({
		page,
		context,
		request
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/figures/stargate-500bn-2025');
		await live(page);
		const cards = page.locator('.card');
		await expect(cards).not.toHaveCount(0);
		for (const card of await cards.all()) await expect(card.locator('.mark.on')).not.toHaveCount(0);
		await page.getByText('BibTeX', { exact: true }).click();
		await page.getByRole('button', { name: 'Copy BibTeX' }).click();
		await expect(page.getByText('Copied')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/^@misc\{buildout-stargate-500bn-2025,/
		);
		const answer = await request.get('/figures/stargate-500bn-2025.json');
		if (!FILES) expect(answer.headers()['access-control-allow-origin']).toBe('*');
		const { details } = (await answer.json()) as { details: { figure: { id: string } } };
		expect(details.figure.id).toBe('stargate-500bn-2025');
	});

	test('every figure has a page in every language, and its data', async ({ request }) => {
		test.setTimeout(120_000);
		const { figures } = (await (await request.get('/api/figures.json')).json()) as {
			figures: { id: string }[];
		};
		expect(figures.length).toBe(360);
		const ids = figures.map(({ id }) => id).filter((_, at) => at % 12 === 0);
		for (const [at, id] of ids.entries()) {
			const prefix = ['', '/es', '/fr', '/zh'][at % 4];
			expect((await request.get(`${prefix}/figures/${id}`)).status(), id).toBe(200);
			expect((await request.get(`${prefix}/figures/${id}.json`)).status(), id).toBe(200);
		}
	});

	test('an id that does not exist is a page that helps, and a problem as data', async ({
		page,
		request
	}) => {
		const answer = await page.goto('/figures/stargate-500bn-2024');
		expect(answer?.status()).toBe(404);
		await expect(page.locator('h1')).toContainText('stargate-500bn-2024');
		await page.getByRole('link', { name: /Stargate: AI data centres for OpenAI/ }).click();
		await expect(page).toHaveURL('/figures/stargate-500bn-2025');
		const data = await request.get('/figures/nope.json');
		expect(data.status()).toBe(404);
		expect(data.headers()['content-type']).toContain('application/problem+json');
		expect(await data.text()).toContain('nope');
	});
});

test('search is a combobox: arrows choose, Enter goes, Escape closes', async ({ page }) => {
	await page.goto('/es/figures/nada');
	await live(page);
	const field = page.locator('main').getByRole('combobox');
	await field.focus();
	await field.pressSequentially('Emiratos', { delay: 10 });
	const list = page.locator('main').getByRole('listbox');
	await expect(list.getByRole('option').first()).toBeVisible();
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	await expect(list.getByRole('group')).not.toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	const active = await field.getAttribute('aria-activedescendant');
	await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
	expect(await axeFindings(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await field.fill('Estargate');
	await expect(list.getByRole('option').first()).toContainText('Stargate');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/es/figures/stargate-500bn-2025');
});

test.describe('bad input', () => {
	const BAD = ['', 'x', '%', '%E0%A4%A', '<script>alert(1)</script>', '1e309', 'a'.repeat(600)];
	/** Each page's own parameters, and two of the view's. */
	const OWN: Record<string, readonly string[]> = {
		'/figures': ['q', 'payer', 'order', 'page', 'limit', 'region'],
		'/compare': ['pin', 'add', 'currency']
	};
	for (const path of ['/figures', '/compare', '/methods', '/figures/stargate-500bn-2025'])
		test(`${path} answers every value with a page`, async ({ request }) => {
			test.slow();
			for (const name of OWN[path] ?? ['region', 'limit'])
				for (const value of BAD) {
					const answer = await request.get(`${path}?${name}=${value}&${name}=${value}`);
					expect(answer.status(), `${name}=${value.slice(0, 20)}`).toBe(200);
					expect(await answer.text()).not.toContain('<script>alert(1)');
				}
		});

	test('figures that cannot be: refused, never 500', async ({ request }) => {
		for (const id of ['x', '<script>alert(1)</script>', '__proto__', 'a'.repeat(600)]) {
			const answer = await request.get(`/figures/${encodeURIComponent(id)}`);
			expect([400, 404], id.slice(0, 20)).toContain(answer.status());
			expect(await answer.text()).not.toContain('<script>alert(1)');
		}
	});

	test('what cannot be pinned is told, what can be is compared', async ({ page }) => {
		await page.goto('/compare?pin=nope,stargate-500bn-2025,europe,FRA,USA,CHN');
		const notice = page.locator('main [role="status"]').first();
		await expect(notice).toContainText('no figure or place “nope”');
		await expect(notice).toContainText('Four can be compared at most; left out: “CHN”');
		await notice.getByRole('link', { name: 'Dismiss' }).click();
		await expect(page).toHaveURL('/compare?pin=stargate-500bn-2025,europe,FRA,USA');
	});
});

test('the methods: every anchor of the contents exists, examples hold numbers', async ({
	page
}) => {
	await page.goto('/methods');
	const anchors = await page
		.locator('main nav a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
	expect(anchors.length).toBeGreaterThan(25);
	for (const id of anchors) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
	await expect(page.locator('#converting ~ .example')).toContainText('52.4 billion dollars');
});
