/** An embed with `lang=auto` speaks the language of the page around, as its script says it. */
import { drawn, expect, fits, framed, test } from './hosts/fixtures';

for (const [lang, spoken, dir] of [
	['es', 'es', 'ltr'],
	['ES-mx', 'es', 'ltr'],
	['fr-CA', 'fr', 'ltr'],
	['zh', 'zh-Hans', 'ltr'],
	['zh-Hant-TW', 'zh-Hans', 'ltr'],
	// Languages that are not ours, one of which begins like one of ours.
	['de', 'en', 'ltr'],
	['frr', 'en', 'ltr'],
	['ar', 'en', 'rtl']
] as const)
	test(`in a page in ${lang} it speaks ${spoken}`, async ({ page, host, complaints }) => {
		await host(`language.html?lang=${lang}&dir=${dir}`);
		const chart = framed(page);
		await expect(chart.inside.locator('html')).toHaveAttribute('lang', spoken);
		await drawn(chart);
		await fits(chart);
		await expect(chart.inside.locator('html')).toHaveAttribute('lang', spoken);
		expect(
			await chart.inside.locator('html').evaluate((root) => getComputedStyle(root).direction)
		).toBe('ltr');
		expect(complaints).toEqual([]);
	});
