import { expect, type Page } from '@playwright/test';

/**
 * A page stands as it was drawn until its reader shows a first sign (`src/server/atSign.js`): moves the
 * pointer, and waits until the page is live and its chart drawn at its exact width.
 */
export async function live(page: Page): Promise<void> {
	await page.mouse.move(1, 1);
	await page.mouse.move(2, 2);
	await expect(page.locator('html[data-live]')).toBeAttached();
	const chart = page.locator('.figure:not(.compact) .variant').first();
	if (await chart.count()) await expect(chart).toHaveClass(/exact/);
}
