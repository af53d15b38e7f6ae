import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deliver, Held } from './delivery';

/** As Kit writes it. */
const START = `
			{
				__sveltekit_1 = { base: "" };
				const element = document.currentScript.parentElement;
				Promise.all([
					import("./_app/immutable/entry/start.js"),
					import("./_app/immutable/entry/app.js")
				]).then(([kit, app]) => {
					kit.start(app, element, { node_ids: [0, 2], data: [{ x: "$&" }] });
				});
			}
		`;
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const pageOf = (start: string, head = '') =>
	new Response(
		`<html><head>${head}<link rel="stylesheet" href="./_app/immutable/assets/a.css"></head><script>${start}</script></html>`,
		{
			headers: {
				'content-type': 'text/html',
				'content-security-policy': `script-src 'self' ${hash(start)}`,
				link: '<./_app/immutable/assets/a.css>; rel="preload"; as="style", <./_app/immutable/chunks/b.js>; rel="modulepreload"; nopush'
			}
		}
	);
const scriptOf = (html: string) => /<script>([^]*?)<\/script>/.exec(html)![1]!;

describe('deliver', () => {
	it('starts a page at the first sign, with the code of its language', async () => {
		const answer = await deliver(pageOf(START), 'es');
		const html = await answer.text();
		expect(html).toContain('<meta name="later" content="./_app/immutable/es/chunks/b.js">');
		expect(html).toContain('href="./_app/immutable/assets/a.css"');
		expect(html).not.toContain('immutable/entry');
		expect(answer.headers.has('link')).toBe(false);
		expect(answer.headers.get('content-security-policy')).toContain(hash(scriptOf(html)));

		const ran: unknown[] = [];
		const script = scriptOf(html).replaceAll('import(', 'load(');
		const run = new Function(
			'atSign',
			'load',
			'document',
			script.replace('__sveltekit_1', 'var k')
		);
		run(
			async (start: () => Promise<void>) => (ran.push('asked'), start()),
			async (address: string) => (
				ran.push(address),
				{ start: (...[, , data]: unknown[]) => ran.push(data) }
			),
			{ currentScript: {} }
		);
		await new Promise((resolve) => setImmediate(resolve));
		expect(ran).toEqual([
			'asked',
			'./_app/immutable/es/entry/start.js',
			'./_app/immutable/es/entry/app.js',
			{ node_ids: [0, 2], data: [{ x: '$&' }] }
		]);
	});

	it('moves what a page made as a file names in its markup', async () => {
		const head = `<meta http-equiv="content-security-policy" content="script-src ${hash(START)}"><link href="./_app/immutable/nodes/c.js" rel="modulepreload">`;
		const html = await (await deliver(pageOf(START, head), 'en')).text();
		expect(html).not.toContain('rel="modulepreload"');
		expect(html).toContain('immutable/en/chunks/b.js ./_app/immutable/en/nodes/c.js');
		expect(html).toContain(`content="script-src ${hash(scriptOf(html))}"`);
	});

	it.each([
		['/below/nothing', 'started'],
		['/below', 'started'],
		['/nothing', '/below/nothing'],
		['/belowground', '/below/belowground']
	])('starts an empty page only inside the site: %s', async (pathname, outcome) => {
		const empty = START.replace(/, \{ node_ids[^]*?\] \}/, '');
		const script = scriptOf(await (await deliver(pageOf(empty), 'en', '/below')).text());
		const done: string[] = [];
		new Function(
			'load',
			'document',
			'location',
			script.replaceAll('import(', 'load(').replace('__', 'var __')
		)(
			async () => ({ start: async () => void done.push('started') }),
			{ currentScript: {}, documentElement: { dataset: {} } },
			{ pathname, replace: (to: string) => done.push(to) }
		);
		await new Promise((resolve) => setImmediate(resolve));
		expect(done).toEqual([outcome]);
	});

	it('starts an empty page at once, and says that it is live then', async () => {
		const empty = START.replace(/, \{ node_ids[^]*?\] \}/, '');
		const answer = await deliver(pageOf(empty), 'fr');
		const script = scriptOf(await answer.text());
		expect(script).toContain('import("./_app/immutable/entry/start.js")');
		expect(answer.headers.get('content-security-policy')).toContain(hash(script));

		const html = { dataset: {} };
		const started: unknown[] = [];
		new Function('load', 'document', script.replaceAll('import(', 'load(').replace('__', 'var __'))(
			async () => ({ start: async () => void started.push({ ...html.dataset }) }),
			{ currentScript: {}, documentElement: html }
		);
		await new Promise((resolve) => setImmediate(resolve));
		expect(started).toEqual([{}]);
		expect(html.dataset).toEqual({ live: '' });
	});

	it('delivers what was held back from Kit, with a tag of its own bytes', async () => {
		const page = pageOf(START);
		const whole = await deliver(page.clone(), 'es');
		const held = new Held();
		const left = new Response(held.hold(await page.text()), {
			headers: [...page.headers, ['etag', '"of-nothing"']]
		});
		const answer = await deliver(left, 'es', '', held);
		const bytes = Buffer.from(await answer.arrayBuffer());
		expect(bytes.toString()).toBe(await whole.text());
		const tag = createHash('sha256').update(bytes).digest('base64').slice(0, 20);
		expect(answer.headers.get('etag')).toBe(`"${tag}"`);
		expect(whole.headers.has('etag')).toBe(false);
	});

	it('leaves everything that is no page', async () => {
		const picture = new Response('<svg/>', { headers: { 'content-type': 'image/svg+xml' } });
		expect(await deliver(picture, 'fr')).toBe(picture);
	});

	it('says so when Kit starts a page in another way', async () => {
		const other = START.replace('Promise.all([', 'Promise.allSettled([');
		await expect(deliver(pageOf(other), 'en')).rejects.toThrow('Kit starts a page in a way');
	});
});
