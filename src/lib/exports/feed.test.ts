import { COMMITMENTS, ledgerFor } from '$lib/figures';
import { LOCALES } from '$lib/words';
import { expect, test } from 'vitest';
import { chartIds } from './chartFile';
import { answerFeed, newsOf } from './feed';
import { sitemapXml } from './sitemap';
import { askingFor, SITE } from './testing/asking';
import { xmlProblems } from './testing/xml';

test('the feed is Atom: newest first, every id once, in every language', async () => {
	for (const locale of LOCALES) {
		const response = await answerFeed(askingFor(`/feed.xml?lang=${locale}`));
		const feed = await response.text();
		expect(response.headers.get('content-type')).toContain('application/atom+xml');
		expect(xmlProblems(feed)).toBe('');
		const ids = [...feed.matchAll(/<entry><id>([^<]+)<\/id>/g)].map((hit) => hit[1]!);
		expect(ids.length).toBe(60);
		expect(new Set(ids).size).toBe(60);
		const dates = [...feed.matchAll(/<\/title><updated>([^<]+)<\/updated><link/g)].map(
			(hit) => hit[1]!
		);
		expect(dates.length).toBe(60);
		for (const date of dates)
			expect(new Date(date).toISOString().slice(0, 10)).toBe(date.slice(0, 10));
	}
});

test('a figure whose state changed later is news twice', () => {
	const { figures } = ledgerFor('en');
	const news = newsOf(figures);
	const changed = figures.filter(
		({ statusDate, announced }) => statusDate && statusDate > announced.date
	);
	expect(changed.length).toBeGreaterThan(0);
	expect(news.length).toBe(figures.length + changed.length);
	expect(news.map(({ date }) => date)).toEqual(
		news
			.map(({ date }) => date)
			.sort()
			.reverse()
	);
});

test('the sitemap has every page in four languages, each naming all four', () => {
	const map = sitemapXml(SITE, ['/data', '/methods']);
	expect(xmlProblems(map)).toBe('');
	const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((hit) => hit[1]!);
	expect(new Set(places).size).toBe(places.length);
	expect(places.length).toBe(4 * (1 + 2 + chartIds().length + COMMITMENTS.length));
	expect(places).toContain(`${SITE}/zh/charts/commitments`);
	expect(map.match(/hreflang="x-default"/g)?.length).toBe(places.length);
	expect(map.match(/<xhtml:link/g)?.length).toBe(5 * places.length);
});
