/** A page stands without code, and comes to life at its reader's first sign. */
import { expect, test, type Page } from './site';
import { live } from './live';

const isCode = (address: string) =>
	/\/_app\/immutable\/.*\.js$|\/ledger\/[^/]+\/\w+\.json$/.test(address);

/** Code that comes only once it is let go. */
async function slowCode(page: Page) {
	let letGo = () => {};
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	return letGo;
}

test('code and ledger are asked for at the first sign, in the language of the page', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (one) => isCode(one.url()) && asked.push(new URL(one.url()).pathname));
	await page.goto('/es/charts/commitments');
	// As some browsers say of a pointer that rests where a page appears.
	await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')));
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
	await live(page);
	expect(asked.some((path) => path.endsWith('/es.json'))).toBe(true);
	expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(10);
	expect(asked.filter((path) => path.endsWith('.js') && !path.includes('/immutable/es/'))).toEqual(
		[]
	);
});

test('what is pressed before the code is there is done once it is', async ({ page }) => {
	const letGo = await slowCode(page);
	await page.goto('/charts/commitments');
	await page.locator('.mark').filter({ visible: true }).first().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	letGo();
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('what is chosen before the code is there is asked for once it is', async ({ page }) => {
	const letGo = await slowCode(page);
	await page.goto('/charts/commitments');
	await page.locator('form.filters').getByLabel('Currency').selectOption('EUR');
	letGo();
	await expect(page).toHaveURL('/charts/commitments?currency=EUR');
	await expect(page.locator('h1')).toContainText('€');
});

test('come back to, a page stays where its reader scrolls it while it comes to life', async ({
	page
}) => {
	const top = () => page.evaluate(() => scrollY);
	await page.goto('/figures');
	await live(page);
	await page.evaluate(() => scrollTo(0, 1200));
	const letGo = await slowCode(page);
	await page.reload();
	await expect.poll(top).toBe(1200);
	await page.mouse.move(200, 200);
	await page.mouse.wheel(0, -700);
	await expect.poll(top).toBe(500);
	letGo();
	await expect(page.locator('html[data-live]')).toBeAttached();
	expect(await top()).toBe(500);
});

test('where the code does not come, a mark leads to its figure', async ({ page }) => {
	await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
	await page.goto('/charts/commitments');
	await page.locator('.mark').filter({ visible: true }).first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/figures\/[a-z0-9-]+\/?$/, { timeout: 10_000 });
});

for (const width of [320, 360, 390, 768, 1024, 1280])
	test(`at ${width} px one drawing stands, and fills its column`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/charts/commitments');
		// Measured at one moment: a page that comes to life draws another.
		const [column, ...drawn] = await page
			.locator('.figure .drawing')
			.evaluate((drawing) =>
				[drawing, ...drawing.querySelectorAll('svg.scene')]
					.filter((element) => element.checkVisibility())
					.map((element) => element.getBoundingClientRect().width)
			);
		expect(drawn).toHaveLength(1);
		expect(drawn[0]).toBeLessThanOrEqual(column!);
		expect(drawn[0]).toBeGreaterThan(column! * 0.75);
	});
