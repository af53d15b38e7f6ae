/** What a reader is about to press is made ready, out of sight, and nothing waits for it then. */
import { live } from './live';
import { at, expect, test } from './site';

test('filters of a region that a pointer rests on stand ready, and not in sight', async ({
	page
}) => {
	await page.goto('/');
	await live(page);
	const region = page.locator('nav.regions a').filter({ hasText: 'Western Asia' }).first();
	const countries = page.locator('.within a');
	const remove = page.locator('.active .remove').filter({ hasText: 'Western Asia' });
	const reset = page.locator('.active .reset');
	await region.hover();
	await expect(countries.filter({ hasText: 'Saudi Arabia' })).toBeAttached();
	await expect(remove).toBeAttached();
	for (const ready of [countries.first(), remove, reset]) await expect(ready).toBeHidden();
	const made = await countries.first().elementHandle();

	await region.click();
	for (const shown of [countries.first(), remove, reset]) await expect(shown).toBeVisible();
	expect(await made!.isVisible()).toBe(true);
	await expect(page).toHaveURL('/?region=western-asia');
	await expect(remove).toHaveAttribute('href', at('/'));

	// Those of another region come beside them, not in sight either.
	const shown = await countries.count();
	await page.locator('nav.regions a').filter({ hasText: 'Europe' }).first().hover();
	await expect(countries.filter({ hasText: 'France' })).toBeAttached();
	await expect(countries.filter({ hasText: 'France' })).toBeHidden();
	await expect(countries.filter({ visible: true })).toHaveCount(shown);
	await expect(page.locator('.active .remove').filter({ visible: true })).toHaveCount(1);
});

test('a figure whose mark a pointer rests on opens without asking for anything more', async ({
	page
}) => {
	await page.goto('/charts/commitments');
	await live(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const mark = page.locator('.figure .variant.exact .mark').first();
	await mark.locator('rect').first().hover();
	const ready = page.locator('.details');
	await expect(
		ready.getByRole('heading', { includeHidden: true, name: /^Sources/ })
	).toBeAttached();
	await expect(ready).toBeHidden();
	// The panel, not the page that the link is of.
	const figure = (await mark.getAttribute('href'))!.replace(/\/$/, '');
	expect(asked.filter((path) => path.startsWith(figure))).toEqual([`${figure}.json`]);

	asked.length = 0;
	await mark.locator('rect').first().click();
	await expect(page.getByRole('dialog')).toBeFocused();
	await expect(page.getByRole('heading', { name: /^Sources/ })).toBeVisible();
	expect(asked).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(mark).toBeFocused();
});

test('details that could not be had when a pointer rested are asked for when opened', async ({
	page
}) => {
	await page.goto('/charts/commitments');
	await live(page);
	let asked = 0;
	await page.route('**/figures/*.json', (route) =>
		(asked += 1) === 1 ? route.abort() : route.continue()
	);
	const mark = page.locator('.figure .variant.exact .mark rect').first();
	const failed = page.waitForEvent('requestfailed');
	await mark.hover();
	await failed;
	await mark.click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Sources/ })).toBeVisible();
	expect(asked).toBe(2);
});

test('the search knows names in all languages once a pointer is on it', async ({ page }) => {
	await page.goto('/');
	await live(page);
	const names = page.waitForResponse('**/api/names.json');
	await page.locator('header input[type=search]').hover();
	expect((await names).ok()).toBe(true);
});

test('a search whose code did not come is asked for again at the next visit', async ({ page }) => {
	await page.goto('/');
	await live(page);
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	const field = page.locator('header input[type=search]');
	const failed = page.waitForEvent('requestfailed');
	await field.focus();
	await failed;
	await field.fill('stargate');
	await page.unroute('**/_app/immutable/**/*.js');
	await field.blur();
	await field.focus();
	await field.fill('stargat');
	await expect(page.getByRole('option').first()).toContainText('Stargate');
});
