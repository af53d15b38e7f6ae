/** Every state a reader can bring a page into: axe finds nothing in it, and nothing shifts. */
import { at, expect, test, type Page } from './site';
import { axeFindings } from './axe';
import { live } from './live';
import { slowly } from './slowly';

interface State {
	name: string;
	path: string;
	/** Only at this width (px). */
	only?: number;
	/** What the reader does once the page is live, and what shows that it is done. */
	reach?: (page: Page) => Promise<void>;
}

const STATES: State[] = [
	{
		name: 'details of a mark',
		path: '/',
		reach: async (page) => {
			await page.locator('#commitments .mark').first().focus();
			await page.keyboard.press('Enter');
			const details = page.getByRole('dialog');
			await expect(details.getByRole('heading', { name: /^Sources/ })).toBeAttached();
		}
	},
	{
		name: 'the total explained',
		path: '/',
		reach: async (page) => {
			await page.locator('details.total summary').click();
			await expect(page.locator('details.total section').first()).toBeVisible();
		}
	},
	{
		name: 'search with results',
		path: '/',
		reach: async (page) => {
			await page.locator('header').getByRole('combobox', { name: 'Search' }).fill('alibaba');
			await expect(page.locator('header .results a').first()).toBeVisible();
		}
	},
	{
		name: 'the sheet of filters',
		path: '/',
		only: 360,
		reach: async (page) => {
			await page.getByRole('button', { name: /^Filters/ }).click();
			await expect(page.locator('form.filters')).toBeVisible();
		}
	},
	{
		name: 'more filters',
		path: '/?region=europe',
		only: 1280,
		reach: async (page) => {
			await page.getByText('More filters').click();
			await expect(page.getByLabel('Public budgets')).toBeVisible();
		}
	},
	{
		name: 'the download menu',
		path: '/charts/timeline',
		reach: async (page) => {
			await page.locator('details.download summary').first().click();
			await expect(page.locator('details.download .sheet').first()).toBeVisible();
		}
	},
	{
		name: 'a view without figures',
		path: '/?region=oceania&payer=uae',
		reach: async (page) => {
			await expect(page.locator('.empty').filter({ visible: true }).first()).toBeVisible();
		}
	},
	{ name: 'a list without figures', path: '/figures?region=oceania&payer=uae' },
	{ name: 'the list in French', path: '/fr/figures' },
	{ name: 'a table', path: '/charts/commitments?tab=table' },
	{ name: 'sources', path: '/charts/commitments?tab=sources' },
	{ name: 'a comparison', path: '/compare?pin=alibaba-2025-cloud-ai-plan,stargate-500bn-2025' },
	{ name: 'a figure', path: '/figures/stargate-500bn-2025' },
	{ name: 'the story', path: '/alibaba' },
	{ name: 'methods', path: '/methods' },
	{ name: 'a page that does not exist', path: '/figures/no-such-figure' }
];

/** What is held back until something stands after it: `src/app.css`. */
const waiting = (page: Page) => page.locator('.whole:not(:has(+ *))');

for (const width of [360, 1280])
	for (const { name, path, only, reach } of STATES)
		if (only === undefined || only === width)
			test(`axe finds nothing in ${name} at ${width} px, light and dark`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
				await page.goto(path);
				await live(page);
				await reach?.(page);
				await expect(waiting(page), 'waits for ever').toHaveCount(0);
				expect(await axeFindings(page), 'light').toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
				expect(await axeFindings(page, 'colour'), 'dark').toEqual([]);
			});

/** Collects from the first frame on what moves without the reader having asked for it. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		type Shift = PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
			sources: { node: Element | null }[];
		};
		const moved: string[] = [];
		(window as unknown as { moved: string[] }).moved = moved;
		new PerformanceObserver((list) => {
			for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
				if (!hadRecentInput)
					moved.push(
						`${value.toFixed(4)} ${sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}`).join(', ')}`
					);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	return () =>
		page.evaluate(async () => {
			// An entry is reported after the frame that it is about.
			for (let frames = 0; frames < 3; frames++)
				await new Promise((drawn) => requestAnimationFrame(drawn));
			return (window as unknown as { moved: string[] }).moved;
		});
}

for (const path of [
	'/',
	'/?region=europe&currency=EUR',
	'/charts/timeline',
	'/figures/stargate-500bn-2025',
	'/alibaba',
	'/figures'
])
	test(`nothing shifts at ${path} while it arrives in pieces and comes to life`, async ({
		context,
		baseURL
	}) => {
		const line = await slowly(baseURL!);
		// The line is slow and not the browser: the three widths wait for their pieces together.
		const arrive = async (width: number) => {
			const page = await context.newPage();
			const shifts = await watchShifts(page);
			await page.setViewportSize({ width, height: 800 });
			await page.goto(line.origin + at(path));
			await live(page);
			expect(await shifts(), `${width} px`).toEqual([]);
			await expect(waiting(page), 'waits for ever').toHaveCount(0);
		};
		try {
			await Promise.all([360, 768, 1280].map(arrive));
		} finally {
			line.stop();
		}
	});

test('nothing shifts later than what the reader did when a region is chosen', async ({ page }) => {
	const shifts = await watchShifts(page);
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/');
		await live(page);
		await page
			.locator('nav.regions')
			.getByRole('link', { name: /^Europe/ })
			.click();
		await expect(page.locator('h1')).toContainText('in Europe');
		expect(await shifts(), `${width} px`).toEqual([]);
	}
});
