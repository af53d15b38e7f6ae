/**
 * Every page, embed and error in every language: nothing of another language's catalogue, no English
 * of the records that is not marked as such, and the addresses of the same page in the others.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from './site';
import * as figures from '../src/lib/figures';
import { LANGUAGES, LOCALES, type Locale } from '../src/lib/figures';
import { textsOf } from '../scripts/messages/faults.mjs';
import { EMBEDS, ERRORS, figurePages, PAGES } from './everywhere';
import { renderedAt, type Rendered } from './rendered';

const catalogue = (locale: Locale): readonly string[] =>
	Object.entries(
		JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Record<string, never>
	)
		.filter(([key]) => !/^\$|^words_/.test(key))
		.flatMap(([, message]) => textsOf(message));
const catalogues = Object.fromEntries(LOCALES.map((locale) => [locale, catalogue(locale)]));

/** Parts of messages between their places, long enough to be of one language only. */
const piecesOf = (text: string): string[] =>
	text
		.split(/\{\w+\}/)
		.map((piece) => piece.trim())
		.filter((piece) =>
			/\p{Script=Han}/u.test(piece)
				? piece.length >= 4
				: piece.length >= 14 && /\p{L} \p{L}/u.test(piece)
		);

/** What only the other languages say. */
function foreignTo(locale: Locale) {
	const own = new Set(catalogues[locale]);
	const ownText = catalogues[locale]!.join('\n');
	const others = LOCALES.filter((other) => other !== locale).flatMap((other) =>
		catalogues[other]!.map((text) => ({ other, text }))
	);
	return {
		whole: new Map(
			others
				.filter(({ text }) => !text.includes('{') && text.length > 2 && !own.has(text))
				.map(({ other, text }) => [text, other])
		),
		pieces: others.flatMap(({ other, text }) =>
			piecesOf(text)
				.filter((piece) => !ownText.includes(piece))
				.map((piece) => ({ other, piece }))
		)
	};
}

/** English that stands in the records and is not translated: it has to be marked. */
const ENGLISH = new Set(
	[
		...figures.COMMITMENTS.flatMap(({ summary, caveat, statusNote, relations }) => [
			summary,
			caveat,
			statusNote,
			...relations.map(({ note }) => note)
		]),
		...figures.SERIES.flatMap(({ caveat, points }) => [caveat, ...points.map(({ note }) => note)]),
		...figures.EVENTS.map(({ summary }) => summary)
	].filter((text): text is string => text !== null && text.includes(' '))
);

/** Published titles stand as they were published; names are names. */
const PUBLISHED = new Set<string>([
	...figures.SOURCES.flatMap(({ title, publisher, via }) => [title ?? '', publisher, via ?? '']),
	...figures.ACTORS.flatMap(({ name, nameEs, nameFr, nameZh }) => [name, nameEs, nameFr, nameZh]),
	...[...figures.COUNTRIES, ...figures.REGIONS, ...figures.GROUPS].flatMap(
		({ name, nameEs, nameFr, nameZh }) => [name, nameEs, nameFr, nameZh]
	)
]);

const tagOf = (locale: Locale): string => LANGUAGES[locale];
const isIn = (text: Rendered, locale: Locale) =>
	text.lang === tagOf(locale) || text.lang === locale;

for (const locale of LOCALES)
	test(`nothing of another language in ${locale}`, async ({ page }) => {
		test.setTimeout(240_000);
		const at = (path: string) =>
			locale === 'en'
				? path
				: `/${locale}${path === '/' ? '' : path.startsWith('/?') ? path.slice(1) : path}`;
		await page.goto(at('/'));
		const paths = [...PAGES, ...EMBEDS, ...ERRORS, ...figurePages(10)];
		const answers = await renderedAt(page, paths.map(at));
		const texts = new Map<string, { text: Rendered; path: string }>();
		for (const path of paths) {
			const answer = answers[at(path)]!;
			expect(answer.lang, path).toBe(tagOf(locale));
			for (const text of answer.texts)
				texts.set(`${text.text} ${text.lang}`, { text, path: at(path) });
		}

		const { whole, pieces } = foreignTo(locale);
		const said: string[] = [];
		const shown = [...texts.values()].filter(({ text }) => isIn(text, locale));
		for (const { text, path } of shown) {
			if (PUBLISHED.has(text.text)) continue;
			const other = whole.get(text.text);
			if (other) said.push(`${path}: ${other}: "${text.text}"`);
			if (locale !== 'en' && ENGLISH.has(text.text))
				said.push(`${path}: unmarked English: "${text.text.slice(0, 80)}"`);
		}
		const own = shown
			.filter(({ text }) => !PUBLISHED.has(text.text))
			.map(({ text, path }) => `${path}\t${text.text}`)
			.join('\n');
		for (const { other, piece } of pieces) {
			const found = own.indexOf(piece);
			if (found < 0) continue;
			const line = own.slice(own.lastIndexOf('\n', found) + 1, found + piece.length + 40);
			said.push(`${other}: "${piece}" in ${line.split('\n')[0]!.slice(0, 160)}`);
		}
		expect(said).toEqual([]);
	});

test('a page names itself and the same page in every language', async ({ page, baseURL }) => {
	await page.goto('/');
	const at = (path: string, locale: Locale) =>
		locale === 'en' ? path : `/${locale}${path === '/' ? '' : path}`;
	const bare = [
		'/',
		'/figures',
		'/methods',
		'/data',
		'/alibaba',
		'/embedding',
		'/compare',
		'/charts/map',
		...figurePages(60)
	];
	for (const locale of LOCALES) {
		const answers = await renderedAt(
			page,
			bare.map((path) => at(path, locale))
		);
		for (const path of bare) {
			const { head } = answers[at(path, locale)]!;
			const url = (of: Locale) => new URL(at(path, of), baseURL).href.replace(/\/$/, '');
			expect(head.canonical?.replace(/\/$/, ''), at(path, locale)).toBe(url(locale));
			for (const other of LOCALES)
				expect(head[tagOf(other)]?.replace(/\/$/, ''), at(path, locale)).toBe(url(other));
			expect(head['x-default']?.replace(/\/$/, ''), at(path, locale)).toBe(url('en'));
		}
	}
});

test('another language keeps the view', async ({ page }) => {
	const query = '?region=europe,western-asia&side=payer&measure=per-year&currency=EUR&tab=table';
	await page.goto(`/charts/commitments${query}`);
	const rows = await page.locator('tbody tr').count();
	for (const locale of ['es', 'fr', 'zh'] as const) {
		await page.locator(`nav.languages a[hreflang="${tagOf(locale)}"]`).click();
		await page.waitForURL(new RegExp(`/${locale}/charts/commitments`));
		expect(new URL(page.url()).search).toBe(query);
		await expect(page.locator('html')).toHaveAttribute('lang', tagOf(locale));
		await expect(page.locator('tbody tr')).toHaveCount(rows);
	}
	await page.locator('nav.languages a[hreflang="en"]').click();
	await page.waitForURL((url) => url.pathname === '/charts/commitments');
	expect(new URL(page.url()).search).toBe(query);
});

test.describe('a reader whose browser speaks Spanish', () => {
	test.use({ locale: 'es-MX' });

	test('is offered Spanish once, and nothing moves for it', async ({ page }) => {
		await page.addInitScript(() => {
			Object.assign(window, { shift: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
					(window as unknown as { shift: number }).shift += entry.value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto('/charts/commitments?region=europe');
		// Pages come to life at a reader's first sign.
		await page.mouse.move(200, 200);
		const offer = page.getByRole('link', { name: 'Esta página en español' });
		await expect(offer).toBeVisible();
		await expect(offer).toHaveAttribute('href', '/es/charts/commitments?region=europe');
		expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
		expect(new URL(page.url()).pathname).toBe('/charts/commitments');
		await page.getByRole('button', { name: 'No, gracias' }).click();
		await expect(offer).toBeHidden();
		await page.goto('/figures');
		await page.getByRole('combobox').first().focus();
		await expect(offer).toBeHidden();
	});

	test('is offered nothing where the address has a language', async ({ page }) => {
		await page.goto('/fr/methods');
		await page.getByRole('combobox').first().focus();
		await expect(page.getByRole('link', { name: 'Esta página en español' })).toBeHidden();
	});
});
