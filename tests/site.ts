/**
 * The site that is tested: what `playwright.config.ts` starts, or one that `BASE_URL` names, which
 * may live below a path and be a set of files (`npm run test:hosts`). Tests write addresses as the
 * site has them at its root; here they are led to where it is.
 */
import { expect as playwrightExpect, test as playwrightTest, type Page } from '@playwright/test';

const { BASE_URL, HOST_KIND } = process.env;
/** Path the site lives below. */
export const BELOW = BASE_URL ? new URL(BASE_URL).pathname.replace(/\/$/, '') : '';
/** Whether it is a set of files: pages are folders, and nothing reads a query. */
export const FILES = HOST_KIND === 'static';

const FILE = /\.(js|json|xml|csv|svg|png|txt|woff2|css)$/;

/** `/charts/map?region=europe` → `/below/charts/map/?region=europe`. Whole addresses stay. */
export function at(address: string): string {
	if (!address.startsWith('/') || address.startsWith('//')) return address;
	if (BELOW !== '' && (address === BELOW || address.startsWith(`${BELOW}/`))) return address;
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
	const folder = FILES && !path.endsWith('/') && !FILE.test(path) ? `${path}/` : path;
	return BELOW + folder + rest;
}

type Leads = Record<string, (address: unknown, ...rest: unknown[]) => unknown>;

/** Every page and every client is of one of two classes, whoever makes it. */
function lead(thing: object, method: string): void {
	const kind = Object.getPrototypeOf(thing) as Leads;
	const before = kind[method]!;
	kind[method] = function (this: unknown, address: unknown, ...rest: unknown[]) {
		return before.call(this, typeof address === 'string' ? at(address) : address, ...rest);
	};
}

export const test = playwrightTest.extend<object, { led: void }>({
	led: [
		async ({ browser }, use) => {
			if (BELOW !== '' || FILES) {
				const context = await browser.newContext();
				lead(await context.newPage(), 'goto');
				lead(context.request, 'fetch');
				await context.close();
			}
			await use();
		},
		{ scope: 'worker', auto: true }
	]
});

export const expect = playwrightExpect.extend({
	async toHaveURL(page: Page, url: string | RegExp, options?: { timeout?: number }) {
		const asked = playwrightExpect(page);
		const led = typeof url === 'string' ? at(url) : url;
		try {
			await (this.isNot ? asked.not : asked).toHaveURL(led, options);
			return { pass: !this.isNot, message: () => '' };
		} catch (error) {
			return { pass: this.isNot, message: () => (error as Error).message };
		}
	}
});

export type {
	APIResponse,
	Browser,
	BrowserContext,
	ConsoleMessage,
	Frame,
	FrameLocator,
	Locator,
	Page
} from '@playwright/test';
