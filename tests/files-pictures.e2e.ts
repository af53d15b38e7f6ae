/** Pictures of the built server, read and drawn by a browser. */
import { expect, test, type Page } from './site';
import { CHART_IDS } from '../src/lib/catalogue/ids';
import { live } from './live';

const LOCALES = ['en', 'es', 'fr', 'zh'] as const;
const address = (chart: string, kind: string, query = '', locale = 'en') =>
	`${locale === 'en' ? '' : `/${locale}`}/charts/${chart}.${kind}${query && `?${query}`}`;

/** Something of our origin to run in, which loads nothing. */
const quiet = (page: Page) => page.goto('/robots.txt');

for (const chart of CHART_IDS)
	test(`${chart}: SVG in every language and theme is XML that shows its title`, async ({
		page
	}) => {
		await quiet(page);
		for (const locale of LOCALES)
			for (const theme of ['light', 'dark']) {
				const found = await page.evaluate(
					async (href) => {
						const answer = await fetch(href);
						const text = await answer.text();
						const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
						return {
							status: answer.status,
							error: parsed.querySelector('parsererror')?.textContent ?? null,
							names: [...new Set([...parsed.querySelectorAll('*')].map((one) => one.localName))],
							title: parsed.querySelector('title')?.textContent ?? '',
							texts: parsed.querySelectorAll('text').length,
							links: text.includes('href=')
						};
					},
					address(chart, 'svg', `theme=${theme}`, locale)
				);
				expect(found).toMatchObject({ status: 200, error: null, links: false });
				expect(found.title.length).toBeGreaterThan(8);
				expect(found.texts).toBeGreaterThan(4);
				expect(found.names).not.toContain('foreignObject');
				expect(found.names).toContain('metadata');
			}
	});

test('an SVG opened by itself runs nothing and obeys its own policy', async ({ page }) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await page.goto('/charts/commitments.svg');
	const fill = await page.evaluate(
		() => getComputedStyle(document.querySelector('.finding')!).fill
	);
	expect(fill).toBe('rgb(27, 29, 33)');
	expect(said).toEqual([]);
});

const FRAMES = [
	['width=600&height=315&scale=2', 1200, 630],
	['width=1200&height=675', 1200, 675],
	['width=400&height=400&scale=4&bg=transparent', 1600, 1600]
] as const;
for (const chart of CHART_IDS)
	test(`${chart}: PNG has the size asked for and is not empty`, async ({ page }) => {
		await quiet(page);
		for (const [query, width, height] of FRAMES) {
			const found = await page.evaluate(
				async (href) => {
					const answer = await fetch(href);
					if (!answer.ok) return { status: answer.status };
					const image = await createImageBitmap(await answer.blob());
					const canvas = new OffscreenCanvas(image.width, image.height);
					const context = canvas.getContext('2d')!;
					context.drawImage(image, 0, 0);
					const { data } = context.getImageData(0, 0, image.width, image.height);
					const colours = new Set<number>();
					for (let at = 0; at < data.length; at += 4 * 37)
						colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
					return {
						status: answer.status,
						width: image.width,
						height: image.height,
						colours: colours.size,
						corner: data[3]
					};
				},
				address(chart, 'png', query)
			);
			expect(found).toMatchObject({ status: 200, width, height });
			expect(found.colours).toBeGreaterThan(12);
			expect(found.corner).toBe(query.includes('transparent') ? 0 : 255);
		}
	});

/** Views in which a page's marks are compared with the PNG's. */
const COMPARED = [
	['commitments', ''],
	['commitments', 'region=europe&measure=per-year&theme=dark'],
	['map', ''],
	['flows', 'side=payer'],
	['run-rate', 'theme=dark'],
	['alibaba-growth', '']
] as const;
for (const [chart, query] of COMPARED)
	test(`${chart}?${query}: the PNG shows what the page draws`, async ({ page }) => {
		await page.setViewportSize({ width: 900, height: 1000 });
		await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
		await page.goto(`/charts/${chart}${query && `?${query}`}`);
		const drawing = page.locator('.variant.exact svg.scene');
		await live(page);
		const width = Number(await drawing.getAttribute('width'));
		const shot = (await drawing.screenshot()).toString('base64');
		// With the margins of a picture of that width, its marks are as wide as the page's.
		const around = width + 48 < 900 ? 48 : 64;
		const href = address(
			chart,
			'png',
			[`width=${width + around}`, query].filter(Boolean).join('&')
		);
		const svg = await (await page.request.get(href.replace('.png', '.svg'))).text();
		const [, x, y] = /<g class="marks" transform="translate\(([\d.]+) ([\d.]+)\)"/
			.exec(svg)!
			.map(Number);
		await quiet(page);
		const apart = await page.evaluate(
			async ({ shot, href, x, y }) => {
				const bytes = Uint8Array.from(atob(shot), (sign) => sign.charCodeAt(0));
				const ours = await createImageBitmap(new Blob([bytes]));
				const file = await createImageBitmap(await (await fetch(href)).blob());
				// Letters are smoothed differently: what is compared is the mean of squares of 8 px.
				const mean = (image: ImageBitmap, dx: number, dy: number) => {
					const size = [Math.floor(ours.width / 8), Math.floor(ours.height / 8)] as const;
					const canvas = new OffscreenCanvas(ours.width, ours.height);
					const context = canvas.getContext('2d')!;
					context.drawImage(image, -dx, -dy);
					const { data } = context.getImageData(0, 0, ours.width, ours.height);
					const sums = new Float32Array(size[0] * size[1] * 3);
					for (let row = 0; row < size[1] * 8; row++)
						for (let column = 0; column < size[0] * 8; column++)
							for (let channel = 0; channel < 3; channel++)
								sums[((row >> 3) * size[0] + (column >> 3)) * 3 + channel]! +=
									data[(row * ours.width + column) * 4 + channel]! / 64;
					return sums;
				};
				const a = mean(ours, 0, 0);
				const b = mean(file, x, y);
				let far = 0;
				let sum = 0;
				for (let at = 0; at < a.length; at++) {
					const difference = Math.abs(a[at]! - b[at]!);
					sum += difference;
					if (difference > 48) far += 1;
				}
				return { mean: sum / a.length, far: far / a.length };
			},
			{ shot, href, x: x!, y: Math.round(y!) }
		);
		expect(apart.mean).toBeLessThan(4);
		expect(apart.far).toBeLessThan(0.02);
	});

test('limits and bad values are answered by name, never with a picture', async ({ request }) => {
	const asked = async (query: string, chart = 'commitments') => {
		const answer = await request.get(address(chart, 'png', query));
		return [answer.status(), ((await answer.json()) as { parameter: string }).parameter];
	};
	for (const value of ['0', '-1', '1e9', 'NaN', '279', '1401', '99999999999999'])
		expect(await asked(`width=${value}`), value).toEqual([400, 'width']);
	expect(await asked('width=800&height=100000')).toEqual([400, 'height']);
	expect(await asked('scale=3')).toEqual([400, 'scale']);
	// 1400 × 4000 × 4² points would be 90 megapixels.
	expect(await asked('width=1400&height=4000&scale=4')).toEqual([400, 'scale']);
	expect(await asked('limit=1000&scale=4')).toEqual([400, 'scale']);
	expect(await asked('region=atlantis')).toEqual([400, 'region']);
	expect(await asked('', 'nothing')).toEqual([404, 'chart']);
	const log = await request.get(address('commitments', 'png', 'scale=log&scale=2&width=300'));
	expect(log.status()).toBe(200);
});

test('the same picture again comes from memory, and 304 for who has it', async ({ request }) => {
	const href = address('commitments', 'png', 'width=640&height=360');
	const first = await request.get(href);
	const etag = first.headers()['etag']!;
	const times: number[] = [];
	for (let turn = 0; turn < 5; turn++) {
		const start = performance.now();
		const again = await request.get(href);
		times.push(performance.now() - start);
		expect(again.headers()['etag']).toBe(etag);
	}
	const held = await request.get(href, { headers: { 'if-none-match': `W/"x", ${etag}` } });
	expect(held.status()).toBe(304);
	// Drawing takes a hundred; this leaves room for a busy machine.
	expect(Math.min(...times)).toBeLessThan(50);
});

test('too many pictures at once: 503 says when to ask again, other answers are not held up', async ({
	request
}) => {
	test.slow();
	const asking = Array.from({ length: 70 }, (_, at) =>
		request.get(address('commitments', 'png', `width=${300 + at}&limit=3&region=africa`))
	);
	const start = performance.now();
	expect((await request.get('/healthz')).status()).toBe(200);
	const waited = performance.now() - start;
	const answers = await Promise.all(asking);
	const refused = answers.filter((answer) => answer.status() === 503);
	expect(answers.every((answer) => [200, 503].includes(answer.status()))).toBe(true);
	for (const answer of refused) expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
	expect(answers.length - refused.length).toBeGreaterThan(20);
	expect(waited).toBeLessThan(8000);
	expect((await request.get(address('commitments', 'png', 'width=300'))).status()).toBe(200);
});
