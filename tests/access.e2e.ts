/** axe on every page that exists, in both themes and in two languages. */
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
	'/methods',
	'/data',
	'/alibaba',
	'/es/alibaba',
	'/compare?pin=alibaba-2025-cloud-ai-plan,stargate-500bn-2025',
	'/embedding',
	...CHART_IDS.map((id) => `/charts/${id}`),
	'/charts/commitments?tab=table',
	'/charts/commitments?tab=sources',
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
