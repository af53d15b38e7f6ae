/** The provider over HTTP, and the page’s head that leads to it. */
import { extract } from '@extractus/oembed-extractor';
import { expect, test } from './site';
import { unfurl } from 'unfurl.js';

test('a chart page leads to its embed, in the exact state', async ({ request, baseURL }) => {
	const page = await (await request.get('/es/charts/commitments?region=europe')).text();
	const head = page.slice(0, page.indexOf('</head>'));
	// WordPress reads no further.
	expect(head.length).toBeLessThan(150_000);
	const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
		head
	)?.[1];
	expect(href).toBe(
		`${baseURL}/oembed.json?url=${encodeURIComponent(`${baseURL}/es/charts/commitments?region=europe`)}`
	);
	const answer = await request.get(`${href}&maxwidth=500&maxheight=750&dnt=1`);
	expect(answer.headers()['access-control-allow-origin']).toBe('*');
	const described = await answer.json();
	expect(described).toMatchObject({ type: 'rich', version: '1.0', width: 500 });
	const src = /<iframe src="([^"]+)"/.exec(described.html)?.[1];
	const embed = await request.get(src!.replaceAll('&amp;', '&'));
	expect(embed.status()).toBe(200);
	expect(await embed.text()).toContain('<html lang="es"');
	const image = /property="og:image" content="([^"]+)"/.exec(head)?.[1];
	expect(image).toContain('/es/charts/commitments.png?region=europe');
});

/** Both find the provider by themselves, from nothing but the address of a page. */
test.describe('consumers from npm', () => {
	const title = /figures; the largest/;

	test('@extractus/oembed-extractor turns a page’s address into the embed', async ({ baseURL }) => {
		const found = await extract(`${baseURL}/charts/commitments?region=europe&controls=region`, {
			maxwidth: 500
		});
		expect(found).toMatchObject({
			type: 'rich',
			width: 500,
			provider_name: 'Buildout',
			title: expect.stringMatching(title)
		});
		expect((found as unknown as { html: string }).html).toContain(
			`<iframe src="${baseURL}/embed/commitments?region=europe`
		);
	});

	test('unfurl.js finds embed, preview picture and description', async ({ baseURL }) => {
		const found = await unfurl(`${baseURL}/charts/commitments?region=europe`);
		expect(found.oEmbed).toMatchObject({ type: 'rich', version: '1.0' });
		expect(found.twitter_card?.card).toBe('summary_large_image');
		expect(found.open_graph).toMatchObject({
			title: expect.stringMatching(title),
			url: `${baseURL}/charts/commitments?region=europe`,
			images: [{ width: 1200, height: 630, type: 'image/png' }]
		});
		const picture = await fetch(found.open_graph.images![0]!.url);
		expect(picture.headers.get('content-type')).toBe('image/png');
	});
});

test('errors by the specification', async ({ request, baseURL }) => {
	const status = async (path: string) => (await request.get(path)).status();
	const url = encodeURIComponent(`${baseURL}/charts/commitments`);
	expect(await status('/oembed.json')).toBe(400);
	expect(await status('/oembed.json?url=https%3A%2F%2Fexample.org%2F')).toBe(404);
	expect(await status(`/oembed.json?url=${encodeURIComponent(`${baseURL}/charts/nothing`)}`)).toBe(
		404
	);
	expect(await status(`/oembed?format=yaml&url=${url}`)).toBe(501);
	expect(await status(`/oembed?format=xml&url=${url}`)).toBe(200);
	expect(await status(`/oembed.xml?url=${url}`)).toBe(200);
	expect(await status(`/oembed?url=${url}`)).toBe(200);
});

test('everything an embed loads is open to every host, and small', async ({ request }) => {
	const html = await request.get('/embed/commitments');
	const script = /src="([^"]*frame\.js[^"]*)"/.exec(await html.text())![1]!;
	for (const path of ['/embed/commitments', script, '/embed/v1.js', '/embed/v1.0.0.js']) {
		const headers = (await request.get(path)).headers();
		expect(headers['access-control-allow-origin'], path).toBe('*');
		expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin');
		expect(headers['x-content-type-options'], path).toBe('nosniff');
		expect(headers['set-cookie'], path).toBeUndefined();
		expect(headers['x-frame-options'], path).toBeUndefined();
		expect(headers['content-security-policy'] ?? '', path).not.toContain('frame-ancestors');
		const again = await request.get(path, { headers: { 'if-none-match': headers.etag! } });
		expect(again.status(), path).toBe(304);
	}
	expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
	expect((await request.get('/embed/nothing')).status()).toBe(404);
});
