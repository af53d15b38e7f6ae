/**
 * What must work in every browser, by hand and keyboard. Each flow starts from an address of its own.
 *
 * @typedef {object} Site
 * @property {string} origin of the built site
 * @property {string} foreign of a page elsewhere that embeds it
 */
import assert from 'node:assert/strict';
import { until } from './driver.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */
/** @typedef {{ name: string, run: (page: Driver, site: Site) => Promise<void> }} Flow */

/** A window that nobody has pressed in has no focus to give. */
const press = (/** @type {Driver} */ page) => page.click('h1');

/** The page's scripts come at the reader's first sign; then charts are drawn for the width there is. */
async function live(/** @type {Driver} */ page) {
	await press(page);
	await until('the page is live', () =>
		page.run(
			() =>
				'live' in document.documentElement.dataset &&
				Boolean(document.querySelector('.figure:not(.compact) .variant.exact'))
		)
	);
}
const title = (/** @type {Driver} */ page) =>
	page.run(() => document.querySelector('h1')?.textContent ?? '');
const path = (/** @type {Driver} */ page) => page.run(() => location.pathname + location.search);

/** @type {readonly Flow[]} */
export const FLOWS = [
	{
		name: 'the home page is drawn, and a region changes what all of it says',
		async run(page, { origin }) {
			await page.go(`${origin}/`);
			await live(page);
			const before = await title(page);
			const charts = await page.run(() => document.querySelectorAll('.figure svg.scene').length);
			assert.ok(charts >= 11, `${charts} charts`);
			await page.click('nav.regions a', 'Europe');
			await until('the title names Europe', async () => (await title(page)).includes('Europe'));
			assert.equal(await path(page), '/?region=europe');
			await page.run(() => history.back());
			await until('back is back', async () => (await title(page)) === before);
		}
	},
	{
		name: 'marks are one keyboard stop: arrows walk, Enter opens, Escape closes and gives focus back',
		async run(page, { origin }) {
			await page.go(`${origin}/charts/commitments`);
			await live(page);
			const at = () =>
				page.run(() =>
					[...document.querySelectorAll('.figure .mark')].indexOf(
						/** @type {Element} */ (document.activeElement)
					)
				);
			await press(page);
			await page.run(() => {
				const stops = document.querySelectorAll('.figure .mark[tabindex="0"]');
				if (stops.length !== 1) throw new Error(`${stops.length} stops`);
				/** @type {SVGElement} */ (stops[0]).focus();
			});
			assert.equal(await at(), 0);
			await page.press('ArrowDown');
			await until('the second mark has the focus', async () => (await at()) === 1);
			const tip = await page.run(() => {
				const shown = document.querySelector('.tip:not([hidden])');
				return shown?.textContent ?? '';
			});
			assert.match(tip, /dollars/);
			await page.press('End');
			await until('the last mark has the focus', async () => (await at()) > 5);
			await page.press('Home');
			await until('the first mark has the focus', async () => (await at()) === 0);
			await page.press('Enter');
			await until('the details have the focus', () =>
				page.run(() => document.activeElement?.getAttribute('role') === 'dialog')
			);
			await until('its sources are named', () =>
				page.run(() =>
					[...document.querySelectorAll('[role=dialog] h2, [role=dialog] h3')].some((heading) =>
						/^Sources/.test(heading.textContent ?? '')
					)
				)
			);
			await page.press('Escape');
			await until('the mark has its focus back', async () => (await at()) === 0);
		}
	},
	{
		name: 'a click on a mark opens its figure',
		async run(page, { origin }) {
			await page.go(`${origin}/charts/commitments`);
			await live(page);
			await page.click('.figure .mark rect');
			await until('details', () =>
				page.run(() => Boolean(document.querySelector('[role=dialog]')))
			);
		}
	},
	{
		name: 'search finds in spite of a typo, and leads there by keyboard',
		async run(page, { origin }) {
			await page.go(`${origin}/`);
			await live(page);
			await press(page);
			await page.run(() => {
				const field = [...document.querySelectorAll('input[role=combobox]')].find(
					(one) => one.getClientRects().length > 0
				);
				/** @type {HTMLElement} */ (field).focus();
			});
			await page.press('stargaet');
			await until('Stargate is found', () =>
				page.run(() =>
					[...document.querySelectorAll('[role=option]')].some((option) =>
						/Stargate/.test(option.textContent ?? '')
					)
				)
			);
			await page.press('ArrowDown');
			await page.press('Enter');
			await until('it leads somewhere', async () => (await path(page)) !== '/');
		}
	},
	{
		name: 'an embed sizes itself and follows its page',
		async run(page, { foreign }) {
			await page.go(`${foreign}/`);
			const heard = () => page.run(() => /** @type {any} */ (window).heard);
			const fits = () =>
				until('the frame is as high as it says its chart is', async () => {
					const { height } = await heard();
					const outside = await page.run(() => {
						const element = document.querySelector('buildout-chart');
						return element?.shadowRoot?.querySelector('iframe')?.clientHeight;
					});
					return height > 300 && Math.abs(outside - height) <= 1;
				});
			await fits();
			await page.run(() =>
				document.querySelector('buildout-chart')?.setAttribute('region', 'europe')
			);
			await until('the frame follows its page', async () =>
				/region=europe/.test((await heard()).query)
			);
			await fits();
		}
	},
	{
		name: 'an embed by keyboard: a control opens, a choice changes it in place',
		async run(page, { origin }) {
			await page.go(`${origin}/embed/commitments?region=europe&limit=6&controls=region`);
			await until('it is drawn for its width', () =>
				page.run(() => Boolean(document.querySelector('[data-drawn]')))
			);
			const before = await title(page);
			await press(page);
			await page.run(() => document.querySelector('summary')?.focus());
			// The control's choices, the first of them: all regions.
			for (const key of ['Enter', 'Tab', 'Enter']) await page.press(key);
			await until('the title is another', async () => (await title(page)) !== before);
			// The address follows what is on the screen.
			await until('the address is another', async () => !/region=europe/.test(await path(page)));
		}
	},
	{
		name: 'dark: the page and the embed',
		async run(page, { origin }) {
			const ground = () => getComputedStyle(document.body).backgroundColor;
			await page.go(`${origin}/?theme=dark`);
			await live(page);
			assert.equal(await page.run(ground), 'rgb(20, 22, 26)');
			assert.equal(
				await page.run(() => {
					const bar = document.querySelector('.figure .mark .f-northern-america');
					return bar && getComputedStyle(bar).fill;
				}),
				'rgb(109, 165, 250)'
			);
			await page.go(`${origin}/embed/commitments?theme=dark`);
			assert.equal(await page.run(ground), 'rgb(20, 22, 26)');
		}
	},
	{
		name: 'a phone: nothing is wider than the screen, on four pages',
		async run(page, { origin }) {
			await page.size(360, 740);
			try {
				for (const at of ['/', '/charts/map', '/figures', '/alibaba']) {
					await page.go(origin + at);
					const [width, most] = await page.run(() => [
						innerWidth,
						document.documentElement.scrollWidth
					]);
					assert.ok(most <= width, `${at} is ${most} of ${width} px wide`);
				}
			} finally {
				await page.size(1280, 900);
			}
		}
	}
];
