/** All charts are one: what is chosen or pointed at in one of them shows in the others. */
import { expect, test, type Page } from './site';
import { live } from './live';
import { CHART_IDS } from '../src/lib/catalogue/ids';

const marks = (page: Page) => page.locator('.figure .mark');

/** Choosing did what it says: a figure opened, or the address filters or singles out. */
const something = (page: Page, before: string) =>
	expect
		.poll(async () => {
			const opened = await page.getByRole('dialog').count();
			const { search } = new URL(page.url());
			return opened > 0 || /region=|highlight=/.test(search.replace(before, ''));
		})
		.toBe(true);

for (const id of CHART_IDS) {
	test(`${id}: each kind of mark opens, filters or singles out, by mouse and by keyboard`, async ({
		page
	}) => {
		await page.goto(`/charts/${id}`);
		await live(page);
		const kinds = await marks(page).evaluateAll((all) => {
			const kindOf = (mark: Element) =>
				`${mark.localName} ${(mark.getAttribute('data-key') ?? '').split(/[-:\d]/)[0]}`;
			return [...new Map(all.map((mark, at) => [kindOf(mark), at])).values()].slice(0, 4);
		});
		const whole = page.url();
		for (const at of new Set([0, ...kinds])) {
			// Marks may lie on one another: what is meant is the mark, not the pixel.
			await marks(page).nth(at).dispatchEvent('click');
			await something(page, '');
			await page.goBack();
			await expect(page).toHaveURL(whole);
			await expect(page.getByRole('dialog')).toHaveCount(0);
		}
		await page.locator('.figure .mark[tabindex="0"]').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await something(page, '');
	});

	test(`${id}: by touch a first tap explains and a second chooses`, async ({ browser }) => {
		const context = await browser.newContext({
			viewport: { width: 360, height: 740 },
			hasTouch: true,
			isMobile: true
		});
		const page = await context.newPage();
		await page.goto(`/charts/${id}`);
		await live(page);
		const mark = marks(page).first();
		await mark.scrollIntoViewIfNeeded();
		// Where the mark itself is hit: the middle of a ribbon's or a line's box may be beside it.
		const [x, y] = await mark.evaluate((one) => {
			const box = one.getBoundingClientRect();
			for (let row = 1; row < 20; row++)
				for (let column = 1; column < 20; column++) {
					const [x, y] = [box.left + (box.width * column) / 20, box.top + (box.height * row) / 20];
					if (document.elementFromPoint(x, y)?.closest('.mark') === one) return [x, y];
				}
			throw new Error('The mark cannot be hit');
		});
		await page.touchscreen.tap(x!, y!);
		await expect(page.locator('.tip').first()).toBeVisible();
		expect(new URL(page.url()).search).toBe('');
		await page.touchscreen.tap(x!, y!);
		await something(page, '');
		await context.close();
	});
}

test('a figure pointed at in one chart is singled out in the others, by mouse and by keyboard', async ({
	page
}) => {
	await page.goto('/');
	await live(page);
	const stargate = page
		.locator('#commitments .mark')
		.filter({ has: page.getByLabel(/Stargate: AI/) });
	const others = ['timeline', 'milestones', 'map', 'flows'];
	const singledOut = () =>
		page.evaluate(
			(ids) => ids.filter((id) => document.querySelector(`#${id} .mark.on`) !== null),
			others
		);
	await stargate.hover();
	await expect.poll(singledOut).toEqual(others);
	await page.mouse.move(5, 5);
	await expect.poll(singledOut).toEqual([]);
	await stargate.focus();
	await expect.poll(singledOut).toEqual(others);
});

test('a country on the map filters every chart, chosen again it lets go', async ({ page }) => {
	await page.goto('/');
	await live(page);
	const france = page.locator('#map .mark').filter({ has: page.getByLabel(/^France/) });
	await france.dispatchEvent('click');
	await expect(page).toHaveURL('/?region=FRA');
	await expect(page.locator('h1')).toContainText('in France');
	await expect(page.locator('#commitments .finding')).not.toContainText('SK Group');
	await page.goto('/charts/map?region=FRA');
	await live(page);
	await marks(page).first().dispatchEvent('click');
	await expect(page).toHaveURL('/charts/map');
});

test('a ribbon asks who pays and where it goes', async ({ page }) => {
	await page.goto('/charts/flows');
	await live(page);
	const ribbon = marks(page).filter({ has: page.getByLabel(/^Northern America to Europe:/) });
	await ribbon.dispatchEvent('click');
	await expect(page).toHaveURL(
		'/charts/flows?region=northern-america&side=payer&counterpart=europe'
	);
	await expect(page.locator('.active')).toContainText(
		'Northern America, who pays; Europe, where it is spent'
	);
	await page.goBack();
	await expect(page).toHaveURL('/charts/flows');
});

for (const id of ['timeline', 'run-rate', 'milestones']) {
	test(`${id}: an entry of the legend filters`, async ({ page }) => {
		await page.goto(`/charts/${id}`);
		await live(page);
		const entry = page.locator('.legend').getByRole('link', { name: 'Europe' });
		await entry.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(`/charts/${id}?region=europe`);
		await page.locator('.legend').getByRole('link', { name: 'Europe' }).click();
		await expect(page).toHaveURL(`/charts/${id}`);
	});

	test(`${id}: an entry of the legend is a link without scripts`, async ({ browser }) => {
		const still = await browser.newContext({ javaScriptEnabled: false });
		const plain = await still.newPage();
		await plain.goto(`/charts/${id}`);
		await plain.locator('.legend').getByRole('link', { name: 'Europe' }).click();
		await expect(plain).toHaveURL(`/charts/${id}?region=europe`);
		await still.close();
	});
}

test('a chart offers only measures it can draw, and says what it does not follow', async ({
	page
}) => {
	for (const id of ['capex', 'map', 'flows']) {
		await page.goto(`/charts/${id}`);
		const measure = page.locator('form.filters select[name=measure] option');
		expect(
			await measure.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
		).toEqual(['total', 'per-year']);
	}
	await page.goto('/?measure=gdp-share');
	await live(page);
	for (const id of ['map', 'flows', 'capex'])
		await expect(page.locator(`#${id}`)).toContainText(
			'This chart does not follow: Measure: Share of GDP a year'
		);
	await expect(page.locator('#commitments')).not.toContainText('does not follow');
});
