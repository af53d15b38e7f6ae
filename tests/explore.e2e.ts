/** Exploring by mouse, touch and keyboard: one state for everything, kept in the address. */
import { expect, test, type Page } from './site';
import { live } from './live';

const count = (page: Page) => page.getByText(/ · [\d,]+ of [\d,]+ figures$/);

test('a region chip filters every chart, the address holds it, the back button undoes it', async ({
	page
}) => {
	await page.goto('/');
	await live(page);
	const all = await count(page).innerText();
	const title = page.locator('h1');
	const before = await title.innerText();
	await page
		.locator('nav.regions')
		.getByRole('link', { name: /^Europe/ })
		.click();
	await expect(page).toHaveURL('/?region=europe');
	await expect(title).toContainText('in Europe');
	await expect(count(page)).not.toHaveText(all);
	await page
		.locator('nav.regions')
		.getByRole('link', { name: /^Western Asia/ })
		.click();
	await expect(page).toHaveURL('/?region=europe,western-asia');
	await page.goBack();
	await page.goBack();
	await expect(title).toHaveText(before);
	await expect(count(page)).toHaveText(all);
});

test('two chips at the same moment are two steps, and the page shows both at once', async ({
	page
}) => {
	await page.goto('/');
	await live(page);
	const shown = await page.evaluate(async () => {
		const press = (name: string) =>
			[...document.querySelectorAll<HTMLElement>('nav.regions a')]
				.find((link) => link.textContent!.trim().startsWith(name))!
				.click();
		press('Europe');
		// What the second link leads to is known once the first is shown.
		await Promise.resolve();
		press('Western Asia');
		await Promise.resolve();
		return { title: document.querySelector('h1')!.textContent, address: location.search };
	});
	expect(shown.title).toContain('Europe and Western Asia');
	expect(shown.address).toBe('');
	await expect(page).toHaveURL('/?region=europe,western-asia');
	await page.goBack();
	await expect(page).toHaveURL('/?region=europe');
	await expect(page.locator('h1')).toContainText('in Europe');
	await page.goBack();
	await expect(page).toHaveURL('/');
});

test('a chip with what is on takes it off, and one click clears all', async ({ page }) => {
	await page.goto('/?region=europe&side=payer&measure=per-year');
	await live(page);
	await page.getByRole('link', { name: 'Remove the filter Measure: Sum a year' }).click();
	await expect(page).toHaveURL('/?region=europe&side=payer');
	await page.getByRole('link', { name: 'Clear all' }).click();
	await expect(page).toHaveURL('/');
});

test('a select and a checkbox change the view at once', async ({ page }) => {
	await page.goto('/');
	await live(page);
	await page.locator('form.filters').getByLabel('Currency').selectOption('EUR');
	await expect(page).toHaveURL('/?currency=EUR');
	await expect(page.locator('h1')).toContainText('euros');
	await page.getByText('More filters').click();
	await page.getByLabel('Public budgets').check();
	await expect(page).toHaveURL('/?nature=investment-plan,public-budget&currency=EUR');
	await expect(page.locator('h1')).toHaveText('Sums of several kinds are not added up');
});

test('marks are one keyboard stop: arrows walk, Enter opens, Escape closes and gives focus back', async ({
	page
}) => {
	await page.goto('/charts/commitments');
	await live(page);
	const marks = page.locator('.figure .mark');
	await expect(page.locator('.figure .mark[tabindex="0"]')).toHaveCount(1);
	await marks.first().focus();
	const first = await marks.first().locator('[role=img]').getAttribute('aria-label');
	expect(first).toMatch(/billion US dollars/);
	await page.keyboard.press('ArrowDown');
	await expect(marks.nth(1)).toBeFocused();
	await expect(page.locator('.tip')).toBeVisible();
	await page.keyboard.press('End');
	await expect(marks.last()).toBeFocused();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	const details = page.getByRole('dialog');
	await expect(details).toBeFocused();
	await expect(details.getByRole('heading', { name: /^Sources/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(details).toHaveCount(0);
	await expect(marks.first()).toBeFocused();
});

test('details closed by a press held too long close once', async ({ page }) => {
	await page.goto('/charts/commitments');
	await live(page);
	await page
		.getByRole('link', { name: /^Europe/ })
		.first()
		.click();
	await expect(page).toHaveURL('/charts/commitments?region=europe');
	const mark = page.locator('.figure .mark').first();
	const details = page.getByRole('dialog');
	for (const again of ['opened', 'opened again']) {
		await mark.focus();
		await page.keyboard.press('Enter');
		await expect(details, again).toBeFocused();
		await page.evaluate(() => {
			for (const repeat of [false, true, true])
				dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', repeat }));
		});
		await expect(details).toHaveCount(0);
		await expect(mark).toBeFocused();
	}
	await page.goBack();
	await expect(page).toHaveURL('/charts/commitments');
});

test('by touch a first tap explains and a second opens, and the back button closes', async ({
	browser
}) => {
	const context = await browser.newContext({
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	await page.goto('/');
	await live(page);
	const mark = page.locator('.figure .mark').first();
	await mark.tap();
	await expect(page.locator('.tip').first()).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await mark.tap();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBeLessThanOrEqual(0);
	await context.close();
});

test('the world total opened agrees with the data, and names a reason for each figure left out', async ({
	page,
	request
}) => {
	await page.goto('/');
	await live(page);
	await page.getByText('How this total is made up').click();
	const total = (await (await request.get('/api/totals.json')).json()) as {
		counted: string[];
		leftOut: { id: string }[];
	};
	const ids = (await page
		.locator('details.total section a')
		.evaluateAll((links) =>
			links.map((link) =>
				new URL((link as HTMLAnchorElement).href).pathname.split('/').filter(Boolean).pop()
			)
		)) as string[];
	expect(ids.toSorted()).toEqual(
		[...total.counted, ...total.leftOut.map((left) => left.id)].toSorted()
	);
	await expect(page.locator('details.total h2').filter({ hasText: 'Left out' })).not.toHaveCount(0);
});

test('a shared address opens the same view in a fresh browser', async ({ page, browser }) => {
	const address = '/?region=europe&side=payer&measure=per-year&currency=EUR';
	await page.goto(address);
	await live(page);
	const seen = await page.locator('main').textContent();
	const other = await (await browser.newContext()).newPage();
	await other.goto(address);
	await live(other);
	expect(await other.locator('main').textContent()).toBe(seen);
});

test('without scripts regions are links and the other filters submit', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/');
	await page
		.locator('nav.regions')
		.getByRole('link', { name: /^Europe/ })
		.click();
	await expect(page).toHaveURL('/?region=europe');
	await expect(page.locator('.variant .mark').filter({ visible: true }).first()).toBeVisible();
	await page.locator('form.filters').getByLabel('Currency').selectOption('EUR');
	await page.getByRole('button', { name: 'Apply' }).first().click();
	await expect(page).toHaveURL(/currency=EUR/);
	await expect(page).toHaveURL(/region=europe/);
	await expect(page.locator('h1')).toContainText(/euros .*in investment plans/);
	await expect(page.locator('h1')).toContainText('in Europe');
	await context.close();
});

test('the language switch keeps the view', async ({ page }) => {
	await page.goto('/charts/commitments?region=europe&currency=EUR');
	await live(page);
	await page.getByRole('link', { name: 'Español' }).click();
	await expect(page).toHaveURL('/es/charts/commitments?region=europe&currency=EUR');
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('a chosen theme is kept, and an address can ask for one', async ({ page }) => {
	await page.goto('/?theme=dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.goto('/');
	await live(page);
	await page.locator('header').getByLabel('Theme').selectOption('dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a card out of sight takes over a changed view when it is scrolled to', async ({ page }) => {
	await page.goto('/');
	await live(page);
	const card = page.locator('#milestones .finding');
	const before = await card.textContent();
	await page
		.locator('nav.regions')
		.getByRole('link', { name: /^Africa/ })
		.click();
	await expect(page).toHaveURL('/?region=africa');
	await card.scrollIntoViewIfNeeded();
	await expect(card).not.toHaveText(before ?? '');
});

test('what the search finds stands inside the page, wherever its field is', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/');
	await live(page);
	for (const width of [1280, 1000, 768, 360]) {
		await page.setViewportSize({ width, height: 800 });
		const field = page.locator('header input[type=search]');
		await field.fill('');
		await field.fill('emirat');
		const list = page.locator('header .results');
		await expect(list.getByRole('option').first()).toBeVisible();
		const { x, width: wide } = (await list.boundingBox())!;
		expect(x, `${width} px`).toBeGreaterThanOrEqual(0);
		expect(x + wide, `${width} px`).toBeLessThanOrEqual(width);
	}
});
