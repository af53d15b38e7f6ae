/**
 * axe on every page that exists, in both themes and in two languages, as the server sent it. Pages
 * and tabs that `states.e2e.ts` brings to life are looked at there.
 */
import { expect, test } from './site';
import { CHART_IDS } from '../src/lib/catalogue/ids';
import { axeFindings } from './axe';

const pages = [
	'/',
	'/?region=europe,western-asia&side=payer',
	'/es?nature=rumour&region=oceania',
	'/?region=atlantis',
	'/figures',
	'/figures/alibaba-2025-cloud-ai-plan',
	'/data',
	'/es/alibaba',
	'/embedding',
	...CHART_IDS.map((id) => `/charts/${id}`),
	'/zh/charts/commitments?region=eastern-asia&scale=log'
];

for (const path of pages)
	test(`axe finds nothing at ${path}, light and dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		const answer = await page.goto(path);
		expect(answer?.status()).toBe(200);
		expect(await axeFindings(page), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expect(await axeFindings(page, 'colour'), 'dark').toEqual([]);
	});
