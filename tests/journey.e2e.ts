/** From the first question to the evidence and back, and on to somebody else: as a reader would. */
import { expect, test, type Browser, type Locator, type Page } from './site';
import { live } from './live';

/** What Western Asian payers announced in Europe, in euros, per year. */
const ASKED = '/?region=western-asia&side=payer&counterpart=europe&measure=per-year&currency=EUR';

/** What has the focus, and whether a reader can see that it has. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement!;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		return {
			what: `${element.localName} ${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 40)}`,
			ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
			onScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
		};
	});

/** Tab until the focus is on `target`; every stop on the way shows that it has the focus. */
async function tabTo(page: Page, target: Locator, most = 60) {
	for (let stops = 0; stops < most; stops++) {
		await page.keyboard.press('Tab');
		const { what, ring, onScreen } = await focused(page);
		expect(ring, `no ring on ${what}`).toBe(true);
		expect(onScreen, `out of sight: ${what}`).toBe(true);
		if (await target.evaluate((one) => one === document.activeElement)) return;
	}
	throw new Error(`Not reached by ${most} stops: ${target}`);
}

/** What a view shows: the words above the charts, the total, each chart's finding. */
const shownBy = async (page: Page) => ({
	title: await page.locator('h1').textContent(),
	// As seen: what may be next stands there out of sight; lines break with the size of targets.
	filters: (await page.locator('.active').innerText()).replace(/\s+/g, ''),
	findings: await page.locator('.finding').allTextContents(),
	rows: await page
		.locator('#commitments .mark')
		.evaluateAll((marks) =>
			marks.map((mark) => mark.querySelector('[role=img]')?.getAttribute('aria-label'))
		)
});

/** A copied link opens the same view in a browser that was never here, at the same chart. */
async function openedAnew(browser: Browser, link: string, from: Page, chart: string) {
	const size = from.viewportSize()!;
	const other = await (await browser.newContext({ viewport: size })).newPage();
	await other.goto(link);
	await live(other);
	expect(new URL(other.url()).hash).toBe(`#${chart}`);
	await expect(other.locator(`#${chart}`)).toBeInViewport();
	await expect
		.poll(() => other.locator(`#${chart}`).evaluate((one) => one.getBoundingClientRect().top))
		.toBeLessThan(size.height / 2);
	expect(await shownBy(other)).toEqual(await shownBy(from));
	await other.context().close();
}

test('by keyboard alone: ask, read the evidence, go back, send the view', async ({
	page,
	context,
	browser
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const press = (key: string) => page.keyboard.press(key);
	await page.goto('/');
	await live(page);
	await tabTo(page, page.locator('nav.regions').getByRole('link', { name: /^Western Asia/ }));
	await press('Enter');
	await expect(page).toHaveURL('/?region=western-asia');
	const filter = (name: string) =>
		page.locator('form.filters').getByRole('combobox', { name, exact: true });
	await tabTo(page, filter('Place'));
	await press('ArrowDown');
	await expect(page).toHaveURL('/?region=western-asia&side=payer');
	await tabTo(page, filter('Spent in'), 1);
	await page.keyboard.type('Europe');
	await expect(page).toHaveURL('/?region=western-asia&side=payer&counterpart=europe');
	await tabTo(page, filter('Measure'), 1);
	await press('ArrowDown');
	await tabTo(page, filter('Currency'), 1);
	await press('ArrowDown');
	await expect(page).toHaveURL(ASKED);
	await expect(page.locator('.active')).toContainText(
		'Western Asia, who pays; Europe, where it is spent · 3 of 360 figures'
	);

	const mark = page.locator('#commitments .mark').filter({ has: page.getByLabel(/framework/i) });
	await tabTo(page, page.locator('#commitments .mark').first());
	for (let row = 0; row < 5 && !(await mark.evaluate((m) => m === document.activeElement)); row++)
		await press('ArrowDown');
	await expect(mark).toBeFocused();
	expect((await focused(page)).ring).toBe(true);
	await press('Enter');
	const details = page.getByRole('dialog');
	await expect(details).toBeFocused();
	await expect(details).toContainText(/30 (to|and) 50 billion euros/);
	await expect(details.getByRole('heading', { name: /^Sources/ })).toBeVisible();
	await tabTo(page, details.getByRole('link', { name: /Everything|page of/i }).last());
	await press('Enter');
	await expect(page).toHaveURL('/figures/fr-uae-ai-campus-framework');
	await expect(page.locator('main')).toContainText(/30 (to|and) 50 billion euros/);
	await expect(page.getByRole('heading', { name: /^Sources/ })).toBeVisible();

	await page.goBack();
	await expect(page).toHaveURL(ASKED);
	await live(page);
	if (await details.isVisible()) await press('Escape');
	await expect(details).toHaveCount(0);
	await tabTo(page, page.locator('#commitments').getByRole('button', { name: 'Copy link' }));
	await press('Enter');
	await expect(page.locator('#commitments')).toContainText('Link copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(`${page.url()}#commitments`);
	await openedAnew(browser, link, page, 'commitments');
});

test('by touch at 360 px: the same, with the filters in a sheet', async ({ browser }) => {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		isMobile: true,
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const page = await context.newPage();
	await page.goto('/');
	await live(page);
	// The first rows stand on the first screen, the filters are one touch away.
	await expect(page.locator('#commitments .mark').first()).toBeInViewport();
	const filters = page.getByRole('button', { name: /^Filters/ });
	const form = page.locator('form.filters');
	await expect(form).toBeHidden();
	await page
		.locator('nav.regions')
		.getByRole('link', { name: /^Western Asia/ })
		.tap();
	await expect(page).toHaveURL('/?region=western-asia');
	await filters.tap();
	await expect(form).toBeVisible();
	for (const [name, value] of [
		['Place', 'payer'],
		['Spent in', 'europe'],
		['Measure', 'per-year'],
		['Currency', 'EUR']
	] as const) {
		const field = form.getByRole('combobox', { name, exact: true });
		expect((await field.boundingBox())!.height, name).toBeGreaterThanOrEqual(44);
		await field.selectOption(value);
	}
	await expect(page).toHaveURL(ASKED);
	await form.getByRole('button', { name: 'Show 3 figures' }).tap();
	await expect(form).toBeHidden();
	await expect(filters).toHaveText('Filters (4)');

	const mark = page.locator('#commitments .mark').filter({ has: page.getByLabel(/framework/i) });
	await mark.tap();
	await expect(page.locator('.tip').first()).toBeVisible();
	await mark.tap();
	const details = page.getByRole('dialog');
	await expect(details).toContainText(/30 (to|and) 50 billion euros/);
	await expect(details.getByRole('heading', { name: /^Sources/ })).toBeAttached();
	await details
		.getByRole('link', { name: /Everything|page of/i })
		.last()
		.tap();
	await expect(page).toHaveURL('/figures/fr-uae-ai-campus-framework');
	await page.goBack();
	await expect(page).toHaveURL(ASKED);
	await live(page);
	if (await details.isVisible()) await details.getByRole('button', { name: 'Close' }).tap();
	await expect(details).toHaveCount(0);
	const card = page.locator('#map');
	await card.getByRole('button', { name: 'Copy link' }).tap();
	await expect(card).toContainText('Link copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(`${page.url()}#map`);
	await openedAnew(browser, link, page, 'map');
	await context.close();
});

test.describe('the sheet of filters', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('opens and closes by keyboard and gives the focus back', async ({ page }) => {
		await page.goto('/charts/timeline');
		await live(page);
		const opener = page.getByRole('button', { name: 'Filters', exact: true });
		const form = page.locator('form.filters');
		await tabTo(page, opener);
		await page.keyboard.press('Enter');
		await expect(form).toBeVisible();
		await tabTo(page, form.getByRole('button', { name: /^Show/ }), 1);
		await tabTo(page, form.getByRole('combobox', { name: 'Place' }), 1);
		await tabTo(page, form.getByLabel('Public budgets'), 25);
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/nature=investment-plan,public-budget/);
		await page.keyboard.press('Escape');
		await expect(form).toBeHidden();
		await expect(page.getByRole('button', { name: 'Filters (1)' })).toBeFocused();
	});

	test('works without scripts', async ({ browser }) => {
		const context = await browser.newContext({
			viewport: { width: 360, height: 740 },
			javaScriptEnabled: false
		});
		const page = await context.newPage();
		await page.goto('/figures?region=europe');
		await page.getByRole('button', { name: 'Filters', exact: true }).click();
		const form = page.locator('form.filters');
		await form.getByLabel('Currency').selectOption('EUR');
		await form.getByText('More filters').click();
		await form.getByRole('checkbox', { name: 'Companies', exact: true }).check();
		await form.getByRole('button', { name: 'Apply' }).first().click();
		await expect(page).toHaveURL(/currency=EUR/);
		const { searchParams } = new URL(page.url());
		expect(searchParams.get('region')).toBe('europe');
		expect(searchParams.getAll('who')).toEqual(['corporate']);
		await expect(page.locator('.active')).toContainText('euros');
		await context.close();
	});
});
