/** The main path: from the figures to the page, its words, its files and its data. */
import { expect, test } from './site';
import { readFileSync, readdirSync } from 'node:fs';

interface Total {
	low: number;
	high: number;
	openAbove: boolean;
	counted: string[];
	inLow: string[];
	leftOut: { id: string; why: string; because: string | null }[];
	currency: string;
	byRegion: Record<'several' | 'worldwide', Total> & { regions: Total[] };
}

test('the home page says the world total as an interval, and names Alibaba, without scripts', async ({
	request
}) => {
	const html = await (await request.get('/')).text();
	const total = (await (await request.get('/api/totals.json')).json()) as Total;
	const three = (value: number) => Number(value.toPrecision(3));
	const heading = /<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? '';
	const [low, high] = [...heading.matchAll(/[\d.]+/g)].map((hit) => Number(hit[0]));
	expect(heading).toContain('trillion dollars');
	expect(low).toBe(three(total.low / 1000));
	expect(high).toBe(three(total.high / 1000));
	expect(heading.includes('or more')).toBe(total.openAbove);
	expect(html.includes('Alibaba')).toBe(true);
});

test('a filtered page is drawn by the server, with its words', async ({ request }) => {
	const html = await (await request.get('/charts/commitments?region=western-asia')).text();
	const drawn = html.slice(html.indexOf('<figure'), html.lastIndexOf('</figure>'));
	expect(drawn.includes('Humain')).toBe(true);
	expect(drawn.includes('Reliance Industries')).toBe(false);
	expect(drawn).toMatch(/A ranked bar chart of \d+ figures/);
});

test('the total of East Asian payers in yuan is the sum of the records it counts', async ({
	request
}) => {
	const total = (await (
		await request.get('/api/totals.json?region=eastern-asia&side=payer&currency=CNY')
	).json()) as Total;
	// By hand from the record files, without any of the project's code: only sums said in yuan.
	const folder = 'src/lib/figures/commitments';
	const text = readdirSync(folder)
		.map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
		.join('\n');
	const yuanOf = (id: string) => {
		const record = text.slice(text.indexOf(`id: '${id}'`));
		const amount = /amount: \{([^}]*)\}/.exec(record)?.[1] ?? '';
		return /currency: 'CNY'/.test(amount) ? Number(/low: ([\d.]+)/.exec(amount)?.[1] ?? 0) : null;
	};
	expect(yuanOf('alibaba-2025-cloud-ai-plan')).toBe(380);
	expect(total.counted).toContain('alibaba-2025-cloud-ai-plan');
	const inYuan = total.inLow.map(yuanOf).filter((low) => low !== null);
	expect(inYuan.length).toBeGreaterThan(1);
	const csv = await (
		await request.get(
			'/charts/commitments.csv?region=eastern-asia&side=payer&currency=CNY&limit=1000'
		)
	).text();
	const [header = '', ...lines] = csv.trim().split('\r\n');
	expect(header).toContain('low_cny_billion');
	// The file's rows, read without quoting since ids and numbers stand at known places.
	const lows = new Map(
		lines.map((line) => {
			const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, ''));
			return [cells[0]!, Number(cells[4])];
		})
	);
	const sum = total.inLow.reduce((before, id) => before + (lows.get(id) ?? NaN), 0);
	expect(sum).toBeCloseTo(total.low, 6);
	for (const id of total.inLow) {
		const yuan = yuanOf(id);
		if (yuan !== null) expect(lows.get(id), id).toBe(yuan);
	}
	for (const left of total.leftOut) expect(left.why, left.id).toBeTruthy();
});

test('every figure of the world total is in exactly one region, in several or worldwide', async ({
	request
}) => {
	const total = (await (await request.get('/api/totals.json')).json()) as Total;
	const parts = [...total.byRegion.regions, total.byRegion.several, total.byRegion.worldwide];
	const ids = parts.flatMap((part) => part.counted);
	expect(ids.toSorted()).toEqual(total.counted.toSorted());
	expect(new Set(ids).size).toBe(ids.length);
});

test('a bad region: the page keeps all regions and says so, files and data answer 400', async ({
	page,
	request
}) => {
	const answer = await page.goto('/?region=atlantis');
	expect(answer?.status()).toBe(200);
	const notice = page.getByRole('status').filter({ hasText: 'atlantis' });
	await expect(notice).toContainText('western-asia');
	await expect(page.getByText(/\d+ of \d+ figures$/)).toHaveText(/^All regions.* 1\d\d of 360/);
	for (const path of ['/charts/commitments.csv', '/charts/commitments.json', '/api/totals.json']) {
		const refused = await request.get(`${path}?region=atlantis`);
		expect(refused.status(), path).toBe(400);
		expect(refused.headers()['content-type']).toBe('application/problem+json');
		expect(await refused.json()).toMatchObject({ parameter: 'region', value: 'atlantis' });
	}
});

test('an unknown chart is a page that helps, and a plain answer for programs', async ({
	page,
	request
}) => {
	expect((await page.goto('/charts/atlas'))?.status()).toBe(404);
	await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
	const refused = await request.get('/charts/atlas.csv');
	expect(refused.status()).toBe(404);
	expect(await refused.json()).toMatchObject({ parameter: 'chart', value: 'atlas' });
});
