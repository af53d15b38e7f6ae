/** The data interface of the built server: as programs, other origins and readers meet it. */
import { expect, test } from './site';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from '../src/lib/exports/data/examples';
import { csvRecords } from '../src/lib/exports/testing/csv';
import { live } from './live';

const FILES = [
	'/api/figures.json',
	'/api/figures.csv',
	'/api/series.json',
	'/api/regions.json',
	'/api/totals.json',
	'/api/sources.json',
	'/figures/alibaba-2025-cloud-ai-plan.json',
	'/charts/commitments.csv',
	'/charts/commitments.json',
	'/api/schema.json',
	'/api/openapi.json',
	'/datapackage.json',
	'/feed.xml',
	'/sitemap.xml'
];

for (const path of FILES)
	test(`${path}: open to all, with a strong tag, 304 for who has it`, async ({ request }) => {
		// As it is; what is compressed on the way is the same to a reader, not byte for byte.
		const first = await request.get(path, { headers: { 'accept-encoding': 'identity' } });
		expect(first.status()).toBe(200);
		const { etag, ...headers } = first.headers();
		expect(etag).toMatch(/^"[^"]+"$/);
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['set-cookie']).toBeUndefined();
		const packed = (await request.get(path)).headers()['etag'];
		expect([etag, `W/${etag}`]).toContain(packed);
		for (const tag of [etag!, packed!])
			expect((await request.get(path, { headers: { 'if-none-match': tag } })).status(), tag).toBe(
				304
			);
		const held = await request.get(path, { headers: { 'if-none-match': etag! } });
		expect(held.status()).toBe(304);
		expect((await held.body()).length).toBe(0);
		const head = await request.head(path, { headers: { 'accept-encoding': 'identity' } });
		expect(head.headers()['etag']).toBe(etag);
	});

test('a page of another origin may ask, conditionally too', async ({ page, baseURL }) => {
	// Another host name is another origin, though it is the same machine.
	await page.goto(`${baseURL!.replace('localhost', '127.0.0.1')}/robots.txt`);
	const statuses = await page.evaluate(async (address) => {
		const first = await fetch(address);
		const etag = first.headers.get('etag')!;
		const again = await fetch(address, { headers: { 'if-none-match': etag }, cache: 'no-store' });
		return [first.status, etag.length > 4, again.status];
	}, `${baseURL}/api/totals.json?region=europe`);
	expect(statuses).toEqual([200, true, 304]);
});

test('every operation of the description answers as it says, with its own examples', async ({
	request
}) => {
	const description = await (await request.get('/api/openapi.json')).json();
	const resolve = (value: { $ref?: string }) =>
		value.$ref
			? value.$ref
					.slice(2)
					.split('/')
					.reduce((at: Record<string, never>, key: string) => at[key]!, description)
			: value;
	interface Path {
		get: { parameters: { $ref?: string }[]; responses: { 200: { content: object } } };
	}
	let asked = 0;
	for (const [path, { get }] of Object.entries<Path>(description.paths)) {
		const parameters = get.parameters.map(resolve) as unknown as {
			name: string;
			in: string;
			example: string | number | string[];
		}[];
		const href = parameters
			.filter((one) => one.in === 'path')
			.reduce((at, { name, example }) => at.replace(`{${name}}`, String(example)), path);
		const query = parameters
			.filter((one) => one.in === 'query' && !['region', 'asof', 'nature'].includes(one.name))
			.map(({ name, example }) => `${name}=${String(example)}`)
			.join('&');
		for (const address of [href, `${href}?${query}`]) {
			const answer = await request.get(address);
			expect(answer.status(), address).toBe(200);
			const [type] = answer.headers()['content-type']!.split(';');
			expect(Object.keys(get.responses[200].content), address).toContain(type);
			asked += 1;
		}
	}
	expect(asked).toBeGreaterThan(30);
});

/** "$654–687bn", "about $80bn", "at least $52.4bn", "up to $2.1tn" as billions. */
function read(label: string): { low: number | null; high: number | null } {
	const unit = label.endsWith('tn') ? 1000 : label.endsWith('m') ? 0.001 : 1;
	const numbers = [...label.matchAll(/\d[\d.,]*/g)].map(
		(hit) => Number(hit[0].replace(/,/g, '')) * unit
	);
	const [first = null, second = first] = numbers;
	if (/^(up to|less than)/.test(label)) return { low: null, high: first };
	return label.startsWith('at least') ? { low: first, high: null } : { low: first, high: second };
}
const near = (a: number | null, b: number | null) =>
	a === null || b === null ? a === b : Math.abs(a - b) <= 0.006 * Math.abs(b) + 0.0006;

const VIEWS = [
	'',
	'region=europe',
	'region=western-asia,africa&side=payer',
	'nature=spent',
	'asof=2025-03-01',
	'who=national,mixed&from=2025',
	'focus=wider&limit=30',
	'nature=public-budget,public-finance&status=announced'
];
for (const query of VIEWS)
	test(`?${query}: labels, table, CSV and JSON hold the same numbers`, async ({
		page,
		request
	}) => {
		const ask = `?${query}`;
		const json = await (await request.get(`/charts/commitments.json${ask}`)).json();
		const csv = csvRecords(await (await request.get(`/charts/commitments.csv${ask}`)).text());
		const svg = await (await request.get(`/charts/commitments.svg${ask}`)).text();
		expect(csv.map((row) => row.id)).toEqual(json.rows.map((row: { id: string }) => row.id));
		const number = (text: string | undefined) => (text ? Number(text) : null);
		csv.forEach((row, at) => {
			expect(number(row.low_usd_billion)).toBe(json.rows[at].low_usd_billion);
			expect(number(row.high_usd_billion)).toBe(json.rows[at].high_usd_billion);
		});
		const byId = new Map(csv.map((row) => [row.id, row]));
		let labels = 0;
		for (const [, id, mark] of svg.matchAll(
			/<g class="mark[^>]*data-key="([^"]+)"[^>]*>(.*?)<\/g>/g
		)) {
			const texts = [...mark!.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((hit) => hit[1]!);
			const label = texts
				.filter((text) => /^(about |at least |up to |less than )?\$[\d.,–]+(bn|tn|m)$/.test(text))
				.at(-1);
			if (!label) continue;
			const row = byId.get(id!)!;
			const drawn = read(label);
			expect(near(drawn.low, number(row.low_usd_billion)), `${id} ${label}`).toBe(true);
			if (!label.startsWith('at least'))
				expect(near(drawn.high, number(row.high_usd_billion)), `${id} ${label}`).toBe(true);
			labels += 1;
		}
		const valued = csv.filter((row) => row.low_usd_billion || row.high_usd_billion).length;
		expect(labels).toBeGreaterThanOrEqual(Math.min(valued, 15));
		await page.goto(`/charts/commitments${ask}${query && '&'}tab=table`);
		const cells = await page
			.locator('tbody tr')
			.evaluateAll((rows) =>
				rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent!.trim()))
			);
		expect(cells.length).toBe(csv.length);
		cells.forEach((row, at) => {
			const { id, low_usd_billion: low, high_usd_billion: high } = csv[at]!;
			expect(row[0]).toBe(id);
			const shown = (text: string) =>
				text === '–' ? null : Number(text.replace(/,/g, '').replace('−', '-'));
			expect(near(shown(row[4]!), number(low)), `${id} low`).toBe(true);
			expect(near(shown(row[5]!), number(high)), `${id} high`).toBe(true);
		});
	});

test('the examples of the data page run', async ({ baseURL }) => {
	const code = (tool: string) => examples(baseURL!).find((one) => one.tool === tool)!.code;
	const folder = mkdtempSync(join(tmpdir(), 'buildout-examples-'));
	const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
	if (has('curl')) {
		execFileSync('sh', ['-c', code('curl')], { cwd: folder });
		expect(readFileSync(join(folder, 'plans.csv'), 'utf8')).toContain('low_eur_billion_per_year');
	}
	if (has('python3')) {
		const said = execFileSync('python3', ['-c', code('Python')], { encoding: 'utf8' });
		expect(said.trim().split('\n').length).toBe(5);
	}
	if (has('Rscript')) {
		writeFileSync(join(folder, 'x.R'), code('R'));
		expect(execFileSync('Rscript', [join(folder, 'x.R')], { encoding: 'utf8' })).toContain('title');
	}
	writeFileSync(join(folder, 'x.mjs'), code('JavaScript'));
	const said = execFileSync(process.execPath, [join(folder, 'x.mjs')], { encoding: 'utf8' });
	expect(said.trim().split('\n').length).toBe(6);
	expect(code('spreadsheet')).toMatch(/^=IMPORTDATA\("http.*"\)$/);
});

test('the download menu leads to files that are there, with and without scripts', async ({
	page,
	browser,
	baseURL,
	request
}) => {
	await page.goto('/charts/commitments?region=europe&theme=dark');
	await page.locator('details.download summary').click();
	const links = page.locator('details.download a');
	await expect(links).toHaveCount(7);
	const scripted = await links.evaluateAll((all) =>
		all.map((one) => (one as HTMLAnchorElement).href)
	);
	for (const href of scripted) {
		expect(href).toContain('region=europe');
		expect((await request.get(href)).status(), href).toBe(200);
	}
	await page.keyboard.press('Escape');
	await expect(page.locator('details.download')).not.toHaveAttribute('open');

	const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const without = await plain.newPage();
	await without.goto('/zh/charts/commitments?region=europe&theme=dark');
	const hrefs = await without
		.locator('details.download a')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
	expect(hrefs.length).toBe(7);
	for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
	await plain.close();
});

test('numbers are copied with their sources', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/charts/commitments?region=africa');
	// Buttons need the page's scripts; links beside them do not.
	await live(page);
	await page.locator('details.download summary').click();
	const buttons = page.locator('details.download button');
	await buttons.nth(1).click();
	await expect(page.locator('details.download [role=status]')).toHaveText('Copied');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('Sources');
	expect(text).toMatch(/https?:\/\/\S+/);
	expect(text.split('\n').filter((line) => line.includes('\t')).length).toBeGreaterThan(2);
	await buttons.nth(0).click();
	await expect(page.locator('details.download [role=status]')).toHaveText('Copied');
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap((item) => item.types)
	);
	expect(types).toContain('image/png');
});

test('the data page names sizes that are true, in four languages', async ({ page, request }) => {
	for (const prefix of ['', '/es', '/fr', '/zh']) {
		await page.goto(`${prefix}/data`);
		const links = await page
			.locator('.files a')
			.evaluateAll((all) =>
				all.map((one) => [one.getAttribute('href')!, one.textContent!] as const)
			);
		expect(links.length).toBe(13);
		const [href, text] = links[0]!;
		const { length } = await (await request.get(href)).body();
		const said = Number(/([\d\s.,\u202f\u00a0]+)kB/.exec(text)![1]!.replace(/[^\d]/g, ''));
		expect(said).toBe(Math.round(length / 1000));
		await expect(page.locator('table').first().locator('tbody tr')).toHaveCount(39);
	}
});
