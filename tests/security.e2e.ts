import { expect, test, type APIResponse } from './site';
import { request as httpRequest } from 'node:http';
import { live } from './live';

const PAGES = ['/', '/charts/commitments', '/es/charts/timeline', '/figures', '/embedding', '/zh'];

const policyOf = (answer: APIResponse) =>
	new Map(
		(answer.headers()['content-security-policy'] ?? '')
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.map(([name, ...values]) => [name, values] as const)
	);

/** As it is written, where `fetch` would tidy the address first. */
const raw = (base: string, path: string, method = 'GET') =>
	new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>(
		(resolve, reject) => {
			const { hostname, port } = new URL(base);
			httpRequest({ hostname, port, path, method, agent: false }, (res) => {
				let body = '';
				res.setEncoding('utf8');
				res.on('data', (part: string) => (body += part));
				res.on('end', () => resolve({ status: res.statusCode ?? 0, body, headers: res.headers }));
			})
				.on('error', reject)
				.end();
		}
	);

for (const path of PAGES) {
	test(`${path} runs only its own scripts and styles`, async ({ page, request }) => {
		const answer = await request.get(path);
		expect(answer.status()).toBe(200);
		const policy = policyOf(answer);
		expect(policy.get('default-src')).toEqual(["'none'"]);
		expect(policy.get('frame-ancestors')).toEqual(["'self'"]);
		expect([...policy.values()].flat().filter((value) => value.includes('unsafe'))).toEqual([]);
		const html = await answer.text();
		expect(html).not.toMatch(/<[^>]+\sstyle=/);
		expect(html).not.toMatch(/<[^>]+\son\w+=/);
		expect(answer.headers()).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'cross-origin-opener-policy': 'same-origin',
			'x-frame-options': 'SAMEORIGIN'
		});
		expect(answer.headers()['permissions-policy']).toContain('camera=()');
		expect(answer.headers()['set-cookie']).toBeUndefined();

		const refused: string[] = [];
		page.on('console', (message) => {
			if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
		});
		await page.goto(path);
		await live(page);
		expect(refused).toEqual([]);
	});
}

test('a page can be asked whether it changed', async ({ request }) => {
	const first = await request.get('/charts/commitments');
	const { etag, 'cache-control': cache } = first.headers();
	expect(cache).toContain('public');
	const again = await request.get('/charts/commitments', { headers: { 'if-none-match': etag! } });
	expect(again.status()).toBe(304);
});

test('embeds may be framed, pages may not', async ({ request }) => {
	const embed = await request.get('/embed/commitments');
	expect(policyOf(embed).has('frame-ancestors')).toBe(false);
	expect(embed.headers()['x-frame-options']).toBeUndefined();
	expect(embed.headers()['access-control-allow-origin']).toBe('*');
	expect(embed.headers()['cross-origin-resource-policy']).toBe('cross-origin');
});

test('the markup of a page holds the figures it shows and no others', async ({ request }) => {
	const html = await (await request.get('/charts/commitments?region=western-asia')).text();
	expect(html).toContain('Humain');
	expect(html).not.toMatch(/alibaba-380|"figures":\[\{/);
	expect(html.length).toBeLessThan(200_000);
});

test('the ledger comes once, and is kept for ever', async ({ page, request }) => {
	const asked: string[] = [];
	page.on('request', (one) => /\/ledger\//.test(one.url()) && asked.push(one.url()));
	await page.goto('/');
	await live(page);
	await page
		.getByRole('link', { name: /^Western Asia/ })
		.first()
		.click();
	await expect(page).toHaveURL(/region=western-asia/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Western Asia');
	expect(asked).toHaveLength(1);
	const { headers } = await raw(asked[0]!, new URL(asked[0]!).pathname);
	expect(headers['cache-control']).toContain('immutable');
	const old = await request.get('/ledger/00000000000000/en.json');
	expect(old.headers()['cache-control']).toBe('public, max-age=60');
});

test('a page whose ledger does not come stays as it was drawn', async ({ page }) => {
	await page.route('**/ledger/**', (route) => route.abort());
	await page.goto('/charts/commitments');
	await page.mouse.move(2, 2);
	await page.waitForLoadState('networkidle');
	await expect(page.locator('svg a').first()).toBeAttached();
	await page.goto('/');
	await page
		.getByRole('link', { name: /^Western Asia/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Western Asia');
});

test('nothing of the address reaches the markup unescaped', async ({ request }) => {
	test.slow();
	const marks = ['<i>x</i>', '"><script>x</script>', "'onload=x", '</script><b>', 'javascript:x'];
	const names = ['region', 'q', 'title', 'asof', 'theme', 'lang', '<u>', 'highlight', 'tab'];
	for (const mark of marks)
		for (const path of ['/', '/charts/commitments', '/figures', '/embed/commitments']) {
			const query = names.map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(mark)}`);
			const answer = await request.get(`${path}?${query.join('&')}`);
			expect(answer.status()).toBeLessThan(500);
			const body = await answer.text();
			expect(body).not.toContain('<i>x</i>');
			expect(body).not.toContain('<script>x');
			expect(body).not.toContain('</script><b>');
			expect(body).not.toMatch(/(href|src)="javascript:/);
		}
});

test('limits are told as problems', async ({ baseURL }) => {
	const cases = [
		['GET', `/?q=${'a'.repeat(5000)}`, 414],
		['GET', `/?${Array.from({ length: 70 }, (_, at) => `p${at}=1`).join('&')}`, 400],
		['POST', '/', 405],
		['DELETE', '/api/totals.json', 405],
		['GET', '/charts/../../etc/passwd', 400],
		['GET', '/charts/%2e%2e/figures', 400],
		['GET', '/%E0%A4%A', 400],
		['GET', '/_app/%5c..%5c', 400]
	] as const;
	for (const [method, path, status] of cases) {
		const answer = await raw(baseURL!, path, method);
		expect(answer.status, `${method} ${path.slice(0, 40)}`).toBe(status);
		expect(answer.headers['content-type']).toBe('application/problem+json');
	}
	// A query that is no text is a bad value or none, never a fault.
	for (const path of [
		'/?region=%',
		'/charts/commitments?asof=%E0%A4',
		'/embed/commitments?lang=%ff'
	])
		expect((await raw(baseURL!, path)).status, path).toBeLessThan(500);
});

test('files of the build are compressed, kept, and never sniffed', async ({ page, request }) => {
	await page.goto('/');
	const later = await page.locator('meta[name=later]').last().getAttribute('content');
	const file = await request.get(`/${later!.split(' ')[0]!.replace(/^[./]+/, '')}`, {
		headers: { 'accept-encoding': 'br' }
	});
	expect(file.headers()).toMatchObject({
		'cache-control': 'public,max-age=31536000,immutable',
		'content-encoding': 'br',
		'x-content-type-options': 'nosniff'
	});
	const font = await request.get('/fonts/buildout-serif.woff2');
	expect(font.headers()['cache-control']).toBe('public, max-age=604800');
});

test('is alive and ready', async ({ request }) => {
	for (const path of ['/healthz', '/readyz']) {
		const answer = await request.get(path);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['cache-control']).toBe('no-store');
	}
});
