/** The dialog that hands out code, the page about embedding, and axe on all of it. */
import { expect, FILES, test, type Page } from './site';
import { axeFindings } from './axe';
import { live } from './live';

const open = async (page: Page, path = '/charts/commitments?region=europe') => {
	await page.goto(path);
	await live(page);
	await page.getByRole('link', { name: 'Embed', exact: true }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Embed this chart' });
	await expect(dialog).toBeVisible();
	// The frame has said how high it is.
	const preview = dialog.frameLocator('iframe');
	await expect(preview.locator(FILES ? '#embed .mark' : '[data-drawn]').first()).toBeAttached();
	return { dialog, preview, code: dialog.locator('pre') };
};

test('options change preview and code', async ({ page }) => {
	const { dialog, preview, code } = await open(page);
	await expect(code).toContainText('/embed/commitments?region=europe"');
	await expect(code).toContainText('<script async');
	await dialog.getByLabel('Script for height and theme').uncheck();
	await expect(code).not.toContainText('<script');
	await dialog.getByLabel('Region').check();
	await expect(code).toContainText('controls=region');
	await expect(preview.getByText('Region: Europe')).toBeVisible();
	await dialog.getByLabel('Source and date').uncheck();
	await expect(code).toContainText('foot=off');
	await expect(preview.locator('.foot')).toHaveCount(0);
	await dialog.getByRole('radio', { name: 'Dark' }).check();
	await expect(code).toContainText('theme=dark');
	await expect(code).toContainText('color-scheme:dark');
	await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
	await dialog.getByRole('radio', { name: /^As known on/ }).check();
	await expect(code).toContainText(/asof=\d{4}-\d\d-\d\d/);
	await dialog.getByLabel('Rows').fill('5');
	await expect(code).toContainText('limit=5');
	await dialog.getByLabel('Language').selectOption('fr');
	await expect(code).toContainText('/fr/embed/commitments');
	await expect(preview.locator('html')).toHaveAttribute('lang', 'fr');
	// The title of the frame is in the chosen language, too.
	await expect(code).toContainText('montants');
});

test('the height in the code is that of a column of 600 pixels, whatever is looked at', async ({
	page
}) => {
	const { dialog, preview, code } = await open(page);
	const high = await preview
		.locator('#embed')
		.evaluate((wrap) => Math.ceil(wrap.getBoundingClientRect().height));
	await expect(code).toContainText(`height="${high}"`);
	await dialog.getByLabel('Width of the column').selectOption('320');
	await expect(preview.first().locator('[data-drawn="280"]')).toBeAttached();
	await expect(code).toContainText(`height="${high}"`);
});

test('every kind of code is copied as it stands, and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { dialog, code } = await open(page);
	for (const name of [
		'HTML',
		'Web component',
		'WordPress',
		'Markdown',
		'MDX',
		'Picture',
		'Table'
	]) {
		await dialog.getByRole('tab', { name, exact: true }).click();
		await dialog.getByRole('button', { name: 'Copy' }).click();
		await expect(dialog.getByText('Copied')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			await code.textContent()
		);
	}
});

test('by keyboard: tabs by arrows, Escape closes, the focus comes back, nothing is remembered', async ({
	page
}) => {
	const { dialog, code } = await open(page);
	await dialog.getByRole('tab', { name: 'HTML' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByRole('tab', { name: 'Web component' })).toBeFocused();
	await expect(code).toContainText('<buildout-chart');
	await page.keyboard.press('End');
	await expect(dialog.getByRole('tab', { name: 'Table' })).toBeFocused();
	await dialog.getByLabel('Title').uncheck();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Embed', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Title')).toBeChecked();
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.getItem('embed')])).toEqual(
		[expect.any(Number), null]
	);
});

test('asked for again before it has told of its closing, it opens', async ({ page }) => {
	const { dialog } = await open(page);
	const left = await dialog.elementHandle();
	await page.evaluate(() => {
		document.querySelector('dialog')!.close();
		document.querySelector<HTMLElement>('a[aria-haspopup="dialog"]')!.click();
	});
	// The one that was closed is gone: what it had to tell has been told.
	await expect.poll(() => left!.evaluate((element) => element.isConnected)).toBe(false);
	await expect(dialog).toBeVisible();
});

test('without scripts the button leads to the same code', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/charts/commitments?region=europe');
	await page.getByRole('link', { name: 'Embed', exact: true }).click();
	await expect(page).toHaveURL('/embedding?chart=commitments&region=europe');
	await expect(page.locator('pre').first()).toContainText(
		`src="${baseURL}/embed/commitments?region=europe"`
	);
	await context.close();
});

test('the page about embedding: examples live, the element obeys its buttons', async ({ page }) => {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.goto('/embedding');
	const element = page.locator('buildout-chart');
	await element.scrollIntoViewIfNeeded();
	const inside = element.locator('iframe').contentFrame();
	await expect(inside.locator('[data-drawn]')).toBeAttached();
	const europe = await inside.getByRole('heading').innerText();
	await page.getByRole('button', { name: 'Africa' }).click();
	await expect(inside.getByRole('heading')).not.toHaveText(europe);
	expect(complaints).toEqual([]);
});

for (const path of [
	'/embedding',
	'/zh/embedding',
	'/embed/commitments?controls=region,measure',
	'/embed/commitments?tab=table',
	'/fr/embed/commitments?asof=2025-06-01&theme=dark'
])
	test(`axe finds nothing at ${path}`, async ({ page }) => {
		await page.goto(path);
		expect(await axeFindings(page)).toEqual([]);
	});

test('axe finds nothing in the dialog', async ({ page }) => {
	await open(page);
	expect(await axeFindings(page)).toEqual([]);
});
