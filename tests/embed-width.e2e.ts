/**
 * A frame asks only for what differs from the drawing in its page: told that, it must show exactly
 * what the server would draw for its width.
 */
import { CHART_IDS } from '../src/lib/catalogue/ids';
import type { Page } from '@playwright/test';
import { expect, FILES, test } from './site';

test.skip(FILES, 'a file is of one width and is stretched');

/** Tags, attributes and words of the drawing that is seen, and of the one the server makes now. */
const drawings = (page: Page) =>
	page.evaluate(async () => {
		const width = document.getElementById('embed')!.dataset.drawn!;
		const answer = await fetch(`${location.pathname}?draw=${width}`);
		const made = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const seen = [...document.querySelectorAll('.variant')].find(
			(variant) => variant.getClientRects().length
		)!;
		/** Without what the frame's script added, and by what patterns are called. */
		const list = (svg: Element): string[] =>
			[svg, ...svg.querySelectorAll('*')]
				.filter((element) => !element.closest('[display=none]'))
				.map((element) =>
					[
						element.tagName,
						...[...element.attributes]
							.filter(({ name }) => name !== 'tabindex' && name !== 'xmlns')
							.map(({ name, value }) => `${name}=${value}`)
							.sort(),
						element.matches('text') ? element.textContent : ''
					]
						.join(' ')
						.replace(/s1-(narrow|medium|wide|exact)-/g, '')
				);
		return {
			seen: list(seen.querySelector('svg')!),
			made: list(made.querySelector('.variant svg')!)
		};
	});

const WIDTHS = [
	[360, 320],
	[620, 580],
	[700, 660],
	[960, 920],
	[430, 390],
	[320, 280]
] as const;

for (const id of CHART_IDS)
	test(`${id} in frames of many widths, also while one is pulled wider`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => {
			if (request.url().includes('base=')) asked.push(request.url());
		});
		const fits = async (width: number, drawn: number, open: boolean) => {
			await page.setViewportSize({ width, height: 900 });
			if (open) await page.goto(`/embed/${id}`);
			await expect(page.locator('#embed')).toHaveAttribute('data-drawn', String(drawn));
			const { seen, made } = await drawings(page);
			expect(seen).toEqual(made);
		};
		for (const [width, drawn] of WIDTHS) await fits(width, drawn, true);
		// As wide as the page's own drawing: nothing to ask.
		expect(asked.filter((address) => address.includes('draw=280'))).toEqual([]);
		expect(asked).toHaveLength(WIDTHS.length - 1);
		for (const [width, drawn] of WIDTHS.slice(0, 3)) await fits(width, drawn, false);
	});

test('a page older than the server that answers gets the whole drawing', async ({ page }) => {
	await page.setViewportSize({ width: 620, height: 900 });
	await page.route('**/embed/commitments', async (route) => {
		const answer = await route.fetch();
		const body = (await answer.text()).replace(/data-base="480-\w+"/, 'data-base="480-0ld"');
		await route.fulfill({ response: answer, body });
	});
	await page.goto('/embed/commitments');
	await expect(page.locator('#embed')).toHaveAttribute('data-drawn', '580');
	await expect(page.locator('.variant.exact')).toBeVisible();
	const { seen, made } = await drawings(page);
	expect(seen).toEqual(made);
});
