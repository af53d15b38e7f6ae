import { describe, expect, it } from 'vitest';
import { answerOembed } from './answer';
import { targetOf } from './target';

const SITE = 'https://buildout.example';
const PAGE = `${SITE}/charts/commitments`;

const ask = async (query: Record<string, string>, format: 'json' | 'xml' | null = 'json') => {
	const parameters = new URLSearchParams(query);
	return answerOembed(new Request(`${SITE}/oembed`), parameters, format, SITE);
};
const said = async (query: Record<string, string>) =>
	(await (await ask(query)).json()) as Record<string, string | number>;

describe('addresses of ours', () => {
	it('page, embed and files, whatever people paste', () => {
		for (const address of [
			PAGE,
			`${PAGE}/`,
			'http://buildout.example/charts/commitments',
			'https://www.buildout.example/charts/commitments',
			`${SITE}/embed/commitments`,
			`${PAGE}.png?width=800`,
			`${PAGE}.svg`,
			`${PAGE}#top`
		])
			expect(targetOf(address, SITE)?.chart.id, address).toBe('commitments');
		expect(targetOf(`${SITE}/fr/charts/commitments?region=europe`, SITE)).toMatchObject({
			locale: 'fr',
			view: { region: ['europe'] }
		});
		expect(targetOf(`${PAGE}?lang=zh&controls=region&x=1`, SITE)).toMatchObject({
			locale: 'zh',
			options: { controls: ['region'] }
		});
	});

	it('below a path, too', () => {
		expect(
			targetOf('https://h.example/b/charts/commitments', 'https://h.example/b')?.chart.id
		).toBe('commitments');
		expect(targetOf('https://h.example/charts/commitments', 'https://h.example/b')).toBeNull();
	});

	it('nothing else', () => {
		for (const address of [
			'',
			'commitments',
			'javascript:alert(1)',
			`ftp://buildout.example/charts/commitments`,
			'https://buildout.example.org/charts/commitments',
			'https://evil.example/charts/commitments?https://buildout.example/charts/commitments',
			`${SITE}:8443/charts/commitments`,
			`${SITE}/charts/nothing`,
			`${SITE}/charts/commitments/../../figures`,
			`${SITE}/charts/constructor`,
			`${SITE}/`,
			`${PAGE}?${'x'.repeat(5000)}`
		])
			expect(targetOf(address, SITE), address).toBeNull();
	});
});

describe('the provider', () => {
	it('describes the embed with what consumers need', async () => {
		const answer = await said({ url: `${PAGE}?region=europe&controls=region` });
		expect(answer).toMatchObject({
			type: 'rich',
			version: '1.0',
			provider_name: 'Buildout',
			width: 600,
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
		expect(answer.height).toBeGreaterThan(300);
		expect(answer.html).toMatch(
			/^<blockquote><a href="[^"<>]+">[^<>]+<\/a><\/blockquote><iframe [^<>]+><\/iframe>$/
		);
		expect(answer.html).toContain(
			'src="https://buildout.example/embed/commitments?region=europe&amp;controls=region"'
		);
	});

	it('obeys the largest width and height', async () => {
		const answer = await said({ url: PAGE, maxwidth: '400', maxheight: '300' });
		expect(answer).toMatchObject({ width: 400, height: 300 });
		expect(answer.thumbnail_width).toBeLessThanOrEqual(400);
		expect(answer.thumbnail_height).toBeLessThanOrEqual(300);
		const tiny = await said({ url: PAGE, maxwidth: '100', maxheight: '50' });
		expect(tiny).toMatchObject({ width: 100, height: 50 });
		expect(tiny).not.toHaveProperty('thumbnail_url');
		for (const bad of ['0', '-5', '1e9', 'x', ''])
			expect(await said({ url: PAGE, maxwidth: bad })).toMatchObject({ width: 600 });
	});

	it('a picture where one is asked for', async () => {
		const answer = await said({ url: PAGE, type: 'photo', maxwidth: '800' });
		expect(answer).toMatchObject({ type: 'photo', width: 800, height: 420 });
		expect(answer.url).toBe(`${PAGE}.png?width=800&height=420`);
		expect(answer).not.toHaveProperty('html');
	});

	it('in XML the same, escaped', async () => {
		const answer = await ask({ url: PAGE }, 'xml');
		expect(answer.headers.get('content-type')).toMatch(/^text\/xml/);
		const xml = await answer.text();
		expect(xml).toMatch(/^<\?xml version="1\.0"/);
		expect(xml).toContain('<version>1.0</version>');
		expect(xml).toContain('<html>&lt;blockquote&gt;');
		expect((await ask({ url: PAGE, format: 'xml' }, null)).headers.get('content-type')).toMatch(
			/^text\/xml/
		);
	});

	it('errors have their status, no type, and nothing of what was asked', async () => {
		const nasty = 'https://evil.example/<script>';
		const cases: [Record<string, string>, 'json' | 'xml' | null, number][] = [
			[{}, 'json', 400],
			[{ url: nasty }, 'json', 404],
			[{ url: nasty }, 'xml', 404],
			[{ url: PAGE, format: 'yaml' }, null, 501]
		];
		for (const [query, format, status] of cases) {
			const answer = await ask(query, format);
			expect(answer.status).toBe(status);
			const text = await answer.text();
			expect(text).not.toContain('evil');
			expect(text).not.toMatch(/"type"|<type>/);
			expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		}
	});

	it('answers 304 to whoever has it', async () => {
		const first = await ask({ url: PAGE });
		const etag = first.headers.get('etag')!;
		const again = await answerOembed(
			new Request(`${SITE}/oembed`, { headers: { 'if-none-match': `"x", W/${etag}` } }),
			new URLSearchParams({ url: PAGE }),
			'json',
			SITE
		);
		expect(again.status).toBe(304);
		expect(await again.text()).toBe('');
	});
});
