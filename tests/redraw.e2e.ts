/** A chart that was changed is the chart that its address draws, element by element. */
import { live } from './live';
import { expect, test, type Page } from './site';
import { CHART_IDS } from '../src/lib/catalogue/ids';

/** What stands in the drawing, without what a live page adds and the name of its part of the page. */
const drawn = (page: Page) =>
	page.locator('.figure:not(.compact) .variant.exact svg.scene *').evaluateAll((elements) =>
		elements.map((element) =>
			[
				element.localName,
				...[...element.attributes]
					.filter(({ name }) => name !== 'tabindex')
					.map(({ name, value }) => `${name}=${value.replace(/\b[a-z]\d+-exact/, '')}`)
					.sort(),
				...(element.childElementCount === 0 ? [element.textContent] : [])
			].join(' ')
		)
	);
const heading = (page: Page) => page.locator('h1').textContent();

const choose = async (page: Page, name: string, rests = false) => {
	const chip = page.locator('nav.regions a').filter({ hasText: name }).first();
	const was = await chip.getAttribute('aria-current');
	if (rests) {
		await chip.hover();
		await page.clock.runFor(100);
	}
	await chip.click();
	await expect.poll(() => chip.getAttribute('aria-current')).not.toBe(was);
};

for (const id of CHART_IDS) {
	test(`${id}: filtered there and back, it is drawn as its address says`, async ({ page }) => {
		await page.clock.install();
		await page.goto(`/charts/${id}`);
		await live(page);
		// Each choice of the filters is made ready in idle time.
		await page.clock.runFor(3000);
		const whole = await drawn(page);
		const chips = page.locator('nav.regions a');
		test.skip((await chips.count()) === 0, 'It has no regions');

		await choose(page, 'Europe', true);
		await choose(page, 'Western Asia');
		await expect(page).toHaveURL(/region=europe,western-asia/);
		const filtered = { title: await heading(page), drawn: await drawn(page) };
		const fresh = await page.context().newPage();
		await fresh.goto(page.url());
		await live(fresh);
		expect(filtered.title).toBe(await heading(fresh));
		expect(filtered.drawn).toEqual(await drawn(fresh));

		// What a pointer rests on is made ready before it is chosen.
		for (const name of ['Europe', 'Western Asia']) await choose(page, name, true);
		await expect(page).not.toHaveURL(/region=/);
		expect(await drawn(page)).toEqual(whole);
	});
}

test('a mark that left under the pointer comes back as it is drawn', async ({ page }) => {
	await page.goto('/charts/capex');
	await live(page);
	const whole = await drawn(page);
	const marks = page.locator('.figure .variant.exact .mark[data-kin]');
	// A line is thin: where its box has its middle there is nothing to point at.
	await marks.first().dispatchEvent('pointerover', { pointerType: 'mouse' });
	await expect(page.locator('.figure .mark.kin').first()).toBeAttached();
	const region = page.locator('nav.regions a').filter({ hasText: 'Eastern Asia' }).first();
	await region.press('Enter');
	await expect(page).toHaveURL(/region=eastern-asia/);
	await region.press('Enter');
	await expect(page).not.toHaveURL(/region=/);
	expect(await drawn(page)).toEqual(whole);
});

test('the mark that is pointed at stands out where all charts answer to it', async ({ page }) => {
	await page.goto('/');
	await live(page);
	const marks = page.locator('.lead-chart .variant.exact .mark');
	await marks.nth(1).scrollIntoViewIfNeeded();
	await marks.nth(1).hover();
	await expect(marks.nth(1)).toHaveClass(/\bhot\b/);
	await expect(marks.nth(1)).toHaveClass(/\bon\b/);
	await expect(marks.nth(1)).toHaveCSS('opacity', '1');
	await expect(marks.nth(0)).toHaveCSS('opacity', '0.25');
	await page.mouse.move(2, 2);
	await expect(marks.nth(1)).toHaveAttribute('class', 'mark');
	await expect(marks.nth(0)).toHaveCSS('opacity', '1');
});
