import { expect, FILES, test as base, type FrameLocator, type Locator, type Page } from '../site';
import { serveHosts } from './serve';

/** Tests with a foreign host beside the site, and a watch on what the page complains about. */
export const test = base.extend<
	{ host: (name: string) => Promise<void>; complaints: string[] },
	{ foreign: string }
>({
	foreign: [
		// Playwright wants a pattern here, though nothing is taken from it.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use, info) => {
			const hosts = await serveHosts(info.project.use.baseURL!);
			await use(hosts.origin);
			await hosts.close();
		},
		{ scope: 'worker' }
	],
	complaints: async ({ page }, use) => {
		const said: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		await use(said);
	},
	/** Opens a page of `tests/hosts/pages`. */
	host: async ({ page, foreign }, use) => {
		await use(async (name) => {
			await page.goto(`${foreign}/${name}`);
		});
	}
});

/** The element of a frame and what is inside of it. */
export interface Framed {
	readonly element: Locator;
	readonly inside: FrameLocator;
}

export const framed = (page: Page, selector = 'iframe', at = 0): Framed => ({
	element: page.locator(selector).nth(at),
	inside: page.locator(selector).nth(at).contentFrame()
});

/** Waits until the frame is as high as what it shows, within a pixel. */
export async function fits({ element, inside }: Framed): Promise<void> {
	await expect(inside.locator('#embed')).toBeAttached();
	await expect
		.poll(async () => {
			const outer = await element.evaluate((frame) => frame.clientHeight);
			const inner = await inside
				.locator('#embed')
				.evaluate((wrap) => wrap.getBoundingClientRect().height);
			return Math.abs(outer - inner);
		})
		.toBeLessThanOrEqual(1);
}

/** A chart of the frame's own width. A host of files has three widths: the nearest is stretched. */
export const DRAWN = FILES ? '.stretch #embed' : '[data-drawn]';

/** The chart was drawn for the frame's own width. */
export const drawn = ({ inside }: Framed): Promise<void> =>
	expect(inside.locator(`${DRAWN} .mark`).filter({ visible: true }).first()).toBeVisible();

/** Colour of the paper inside. */
export const paper = ({ inside }: Framed): Promise<string> =>
	inside.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

export const LIGHT = 'rgb(251, 250, 247)';
export const DARK = 'rgb(20, 22, 26)';

export { expect };
