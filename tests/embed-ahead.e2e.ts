/** What a pointer is about to choose is laid out before the press, and nobody meets it until then. */
import { CHART_IDS } from '../src/lib/catalogue/ids';
import type { Page } from '@playwright/test';
import { expect, FILES, test } from './site';

test.skip(FILES, 'a file asks for nothing');

const open = async (page: Page) => {
	await page.goto('/embed/commitments?controls=region');
	await page.locator('[data-drawn]').waitFor();
	await page.locator('summary').first().click();
};
const views = (page: Page) => page.locator('main > #embed');

test('a choice under the pointer waits unseen, unheard and out of reach of keys', async ({
	page
}) => {
	await open(page);
	const before = await page.getByRole('heading').innerText();
	await page.getByRole('link', { name: 'Europe' }).hover();
	await expect(views(page)).toHaveCount(2);
	await expect(views(page).last()).toHaveCSS('height', '0px');
	await expect(page.getByRole('heading')).toHaveText(before);
	await page.keyboard.press('Tab');
	await expect(views(page)).toHaveCount(1);

	// The menu is still open.
	await page.getByRole('link', { name: 'Africa' }).hover();
	await expect(views(page)).toHaveCount(2);
	await page.getByRole('link', { name: 'Africa' }).click();
	await expect(page.getByText('Region: Africa')).toBeVisible();
	await expect(views(page)).toHaveCount(1);
	await expect(page.getByRole('heading')).not.toHaveText(before);
	await page.locator('.mark').first().hover();
	await expect(page.locator('.tip')).toBeVisible();
});

/**
 * Bars on the way to their place, in the moment that the old view goes: how wide each was, is now,
 * and will be. Widths say enough: whatever else moves does so in the same way.
 */
const moving = (page: Page) =>
	page.evaluate(() => {
		/** Its mark, and which of the mark's bars it is. */
		const keyOf = (bar: Element) => {
			const mark = bar.closest('.mark')!;
			const key = mark.getAttribute('data-key') ?? mark.getAttribute('href')!.split('/').pop()!;
			return `${key} ${[...mark.querySelectorAll('rect')].indexOf(bar as SVGRectElement)}`;
		};
		const stood = new Map(
			[...document.querySelectorAll('.mark rect')]
				.filter((bar) => bar.checkVisibility())
				.map((bar) => [keyOf(bar), Number(bar.getAttribute('width'))])
		);
		return new Promise<{ was: number; is: number; will: number }[]>((resolve) => {
			new MutationObserver((changes) => {
				if (!changes.some(({ removedNodes }) => removedNodes.length)) return;
				const bars = document
					.getAnimations()
					.map(({ effect }) => (effect as KeyframeEffect).target!)
					.filter((shape) => shape.matches('rect') && stood.has(keyOf(shape)));
				resolve(
					bars.map((bar) => ({
						was: stood.get(keyOf(bar))!,
						is: parseFloat(getComputedStyle(bar).width),
						will: Number(bar.getAttribute('width'))
					}))
				);
			}).observe(document.querySelector('main')!, { childList: true });
			[...document.querySelectorAll<HTMLElement>('nav a')]
				.find(({ textContent }) => textContent!.includes('Northern America'))!
				.click();
		});
	});

test('marks that stay glide from where they stood to their place', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await open(page);
	const bars = await moving(page);
	expect(bars.length).toBeGreaterThan(3);
	for (const { was, is, will } of bars) {
		expect(will).not.toBe(was);
		expect(is).toBeCloseTo(was, 0);
	}
});

test('and stand there at once for readers who want less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	expect(await moving(page)).toEqual([]);
});

test('every chart with regions turns in place, there and back', async ({ page }) => {
	for (const id of CHART_IDS) {
		await page.goto(`/embed/${id}?controls=region`);
		await page.locator('[data-drawn]').waitFor();
		if ((await page.locator('summary', { hasText: 'Region' }).count()) === 0) continue;
		await page.evaluate(() => Object.assign(window, { same: true }));
		await page.locator('summary').first().click();
		for (const name of ['Northern America', 'All regions']) {
			await page.locator('nav').getByRole('link', { name, exact: true }).click();
			await expect(page.getByText(`Region: ${name}`), id).toBeVisible();
		}
		expect(await page.evaluate(() => 'same' in window), id).toBe(true);
	}
});
