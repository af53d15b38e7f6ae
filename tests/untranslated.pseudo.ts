/**
 * Built with a language in which every letter of a message is accented (scripts/pseudo.mjs): a plain
 * word on a page is one that no message says, and so one that no language can translate.
 */
import { expect, test, type Page } from '@playwright/test';
import { CHART_IDS } from '../src/lib/catalogue/ids';
import * as figures from '../src/lib/figures';
import { EMBEDS, ERRORS, figurePages, PAGES } from './everywhere';
import { renderedAt, renderedOn, type Rendered } from './rendered';

/** A word that has a letter of the made-up language. */
const PSEUDO = /[^\s|]*[àƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽö][^\s|]*/gu;
/** What parts names from each other, in names and in texts alike. */
const MARKS = /[^\p{L}&'’ ]+/gu;

const ids = new Set<string>([
	...[figures.COMMITMENTS, figures.SERIES, figures.EVENTS, figures.CLAIMS, figures.REGIONS].flatMap(
		(records) => records.map(({ id }) => id)
	),
	...CHART_IDS
]);

/** Runs of plain words. */
const partsOf = (text: string): string[] =>
	text
		.replace(
			/https?:\S+|\b[\w.-]+\.(com|org|net|gov|eu|io|cn|fr|ai|uk|json|csv|js|html)\b\S*/g,
			'|'
		)
		.replace(/[⟦⟧\n]/g, '|')
		// Where this site stands, the ledger's version, and ids.
		.replace(/\blocalhost\S*|(?<!\w)\/[\w./-]+|\b(?=\w*\d)[0-9a-f]{13,14}\b/g, '|')
		.replace(/[\w-]+(:[\w-]+)?/g, (word) => (ids.has(word.split(':')[0]!) ? '|' : word))
		.replace(PSEUDO, '|')
		.replace(MARKS, '|')
		.split('|')
		.map((part) => part.trim())
		.filter((part) => /[A-Za-z]{2}/.test(part));

/** Names, titles and texts of records: they are translated in the records, or are what was said. */
const recorded = [
	...[...figures.COMMITMENTS, ...figures.SERIES, ...figures.EVENTS].map(({ title }) => title),
	...[...figures.ACTORS, ...figures.COUNTRIES, ...figures.GROUPS, ...figures.REGIONS].map(
		({ name }) => name
	),
	...figures.SOURCES.flatMap(({ publisher, via, title, describedAs }) => [
		publisher,
		via ?? '',
		title ?? '',
		describedAs ?? ''
	]),
	...figures.CLAIMS.flatMap(({ asStated, byWhom, whatIsTrue }) => [asStated, byWhom, whatIsTrue]),
	...figures.SERIES.flatMap(({ points }) => points.map(({ note }) => note ?? '')),
	...figures.COMMITMENTS.flatMap(({ summary, caveat, statusNote, relations }) => [
		summary,
		caveat ?? '',
		statusNote ?? '',
		...relations.map(({ note }) => note ?? '')
	]),
	...figures.EVENTS.map(({ summary }) => summary)
];
/** Names of the project, signs of currencies and what every language writes alike. */
const ALIKE =
	/^(Buildout|[A-Z]{3}|US|CN|HK|NT|MX|NZ|AU|CA|SG|RM|FY|CC BY|kB|JSON|CSL JSON|BibTeX)$/;
/** What these addresses are about, or echo: machine words of the grammar and of the data. */
const OF_MACHINES = /^\/(data|embedding)|region=atlantis|q=|plam$|nothing-here$/;
const known = new Set(recorded.flatMap(partsOf));
const corpus = `|${[...known].join('|')}|`;

/** Drawn names are cut and wrapped: a part of one is enough. */
const isCut = (text: string) =>
	text.endsWith('…') && recorded.some((name) => name.includes(text.slice(0, -1)));
const isKnown = (part: string, drawn: boolean) =>
	ALIKE.test(part) || known.has(part) || (drawn && corpus.includes(part));

/** Languages are named in their own, and marked. */
const untranslated = (texts: readonly Rendered[]) => [
	...new Set(
		texts
			.filter(({ marked, lang, text }) => (!marked || lang === 'en') && !isCut(text))
			.flatMap(({ text, from, drawn }) =>
				partsOf(text)
					.filter((part) => !isKnown(part, drawn || from === 'data-tip'))
					.map((part) => `${from}: "${part}" in "${text.slice(0, 90)}"`)
			)
	)
];

test('no address answers with a text that no message says', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('/');
	const paths = [...PAGES, ...EMBEDS, ...ERRORS, ...figurePages(20)];
	const answers = await renderedAt(page, paths);
	const found = paths
		.filter((path) => !OF_MACHINES.test(path))
		.flatMap((path) => untranslated(answers[path]!.texts).map((text) => `${path}: ${text}`));
	const seen = new Map(found.map((line) => [line.slice(line.indexOf(': ') + 2), line]));
	expect([...seen.values()]).toEqual([]);
});

/** Texts that stand out of the window, and buttons whose text does not fit. */
const misfits = (page: Page) =>
	page.evaluate(() => {
		const said: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) {
			const widest = [...document.querySelectorAll('body *')]
				.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
				.slice(-3);
			said.push(
				`scrolls sideways: ${scrollWidth} px, ${widest.map((element) => `${element.tagName}.${element.className}`).join(' ')}`
			);
		}
		for (const element of document.querySelectorAll<HTMLElement>(
			'button, summary, label, h1, h2, h3, nav a, a.button, td, th, legend, option:checked'
		)) {
			if (element.closest('svg') || !element.checkVisibility()) continue;
			const { overflowX, overflowY } = getComputedStyle(element);
			const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
			if (
				element.clientWidth > 1 &&
				((clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(clips(overflowY) && element.scrollHeight > element.clientHeight + 1))
			)
				said.push(`clipped: ${element.tagName} "${element.textContent!.trim().slice(0, 60)}"`);
			// A word too long for its button stands out of it.
			if (element.matches('button, summary') && element.scrollWidth > element.clientWidth + 2)
				said.push(`too narrow: ${element.tagName} "${element.textContent!.trim().slice(0, 60)}"`);
		}
		return said;
	});

test('a third longer everything still fits 360 pixels', async ({ page }) => {
	test.setTimeout(180_000);
	await page.setViewportSize({ width: 360, height: 740 });
	const found: string[] = [];
	for (const path of [
		'/',
		'/?region=atlantis',
		'/figures',
		'/figures/alibaba-2025-cloud-ai-plan',
		'/methods',
		'/data',
		'/alibaba',
		'/embedding',
		'/compare?pin=alibaba-2025-cloud-ai-plan,stargate-500bn-2025',
		'/nothing-here',
		...CHART_IDS.map((id) => `/charts/${id}`),
		'/charts/commitments?tab=table',
		'/charts/commitments?tab=sources',
		...CHART_IDS.map((id) => `/embed/${id}?controls=region,measure`)
	]) {
		await page.goto(path);
		found.push(...(await misfits(page)).map((line) => `${path}: ${line}`));
	}
	expect(found).toEqual([]);
});

test('what only a script shows is said by messages, too', async ({ page }) => {
	const found: string[] = [];
	const look = async (what: string) =>
		found.push(...untranslated(await renderedOn(page)).map((line) => `${what}: ${line}`));
	await page.goto('/charts/commitments');
	await page.locator('.figure a.mark:visible').first().click();
	await page.locator('dialog, aside, [role="dialog"]').first().waitFor();
	await look('details');
	await page.keyboard.press('Escape');
	await page.getByRole('combobox').first().fill('Alibaba');
	await page.getByRole('option').first().waitFor();
	await look('search');
	await page.goto('/charts/commitments');
	for (const menu of await page.locator('main details > summary').all())
		if (await menu.isVisible()) await menu.click();
	await look('menus');
	for (const button of await page.locator('main button').all()) {
		if (!(await button.isVisible().catch(() => false))) continue;
		await button.click({ timeout: 2000 }).catch(() => undefined);
		await look('buttons');
		await page.keyboard.press('Escape');
	}
	expect([...new Set(found)]).toEqual([]);
});
