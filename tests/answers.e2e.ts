/** Totals that explain themselves, search, comparing, printing, no scripts, any address. */
import { expect, test } from './site';
import { live } from './live';
import { VIEW_KEYS } from '../src/lib/view';
import { axeFindings } from './axe';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

interface Total {
	low: number;
	high: number;
	counted: string[];
	inLow: string[];
	leftOut: { id: string; why: string }[];
}

for (const query of [
	'',
	'region=europe',
	'region=western-asia&side=payer&currency=EUR',
	'region=western-asia&side=payer&counterpart=europe',
	'measure=per-year&currency=CNY',
	'nature=public-budget&prices=real',
	'asof=2025-03-01&who=corporate'
])
	test(`a total opened says what its data say: ${query || 'the world'}`, async ({
		page,
		request
	}) => {
		await page.goto(`/?${query}`);
		await live(page);
		await page.getByText('How this total is made up').click();
		const total = (await (await request.get(`/api/totals.json?${query}`)).json()) as Total;
		const groups = await page.locator('details.total section').evaluateAll((sections) =>
			sections.map((section) => ({
				title: section.querySelector('h2')!.textContent!,
				ids: [...section.querySelectorAll('a')].map((a) =>
					a.pathname.replace(/\/$/, '').split('/').pop()!
				)
			}))
		);
		const out = groups.filter(({ title }) => title.startsWith('Left out'));
		const counted = groups.filter((group) => !out.includes(group)).flatMap(({ ids }) => ids);
		expect(counted.toSorted()).toEqual(total.counted.toSorted());
		// One group a reason: as many groups as reasons, and in each the figures of one reason.
		expect(out.length).toBe(new Set(total.leftOut.map(({ why }) => why)).size);
		for (const { ids, title } of out) {
			const reasons = new Set(ids.map((id) => total.leftOut.find((one) => one.id === id)?.why));
			expect(reasons.size, title).toBe(1);
			expect(ids.length, title).toBe(total.leftOut.filter(({ why }) => reasons.has(why)).length);
		}
		// The sum that is said is the sum that is sent.
		const said = await page.locator('details.total dd').first().innerText();
		// A unit that both ends share is said once, at the end.
		const unit = /trillion|billion|million/.exec(said)?.[0];
		const scale = unit === 'trillion' ? 1000 : unit === 'million' ? 0.001 : 1;
		const numbers = [...said.matchAll(/[\d,.]*\d/g)].map(([hit]) =>
			Number(hit.replaceAll(',', ''))
		);
		if (total.counted.length > 0)
			expect(Math.abs(numbers[0]! * scale - (total.low || total.high))).toBeLessThanOrEqual(
				0.006 * (total.low || total.high)
			);
	});

test.describe('search', () => {
	const CASES = [
		['', 'Emirates', 'United Arab Emirates'],
		['', 'estargate', 'Stargate'],
		['', 'turkiye', 'Türkiye'],
		['', 'aliababa', 'Alibaba'],
		['/es', 'Emiratos', 'Emiratos Árabes Unidos'],
		['/es', 'japon', 'Japón'],
		['/fr', 'emirats', 'Émirats arabes unis'],
		['/fr', 'Etats unis', 'États-Unis'],
		['/zh', '阿联酋', '阿联酋'],
		['/zh', 'alibaba', '阿里巴巴']
	] as const;
	test('forgives accents and slips, and finds figures, charts and filters', async ({ page }) => {
		let opened: string | undefined;
		for (const [prefix, typed, found] of CASES) {
			if (opened !== prefix) {
				await page.goto(`${prefix}/methods`);
				await live(page);
				opened = prefix;
			}
			const field = page.locator('header').getByRole('combobox').first();
			await field.fill('');
			await field.pressSequentially(typed);
			const list = page.locator('header').getByRole('listbox');
			await expect(list, `${prefix} ${typed}`).toContainText(found);
		}
		await page.goto('/');
		await live(page);
		const field = page.locator('header').getByRole('combobox').first();
		await field.fill('public');
		const list = page.locator('header').getByRole('listbox');
		await expect(list.getByRole('group', { name: 'Filters' })).toContainText('Public budgets');
		expect(await axeFindings(page)).toEqual([]);
		await field.fill('who pays');
		await expect(list.getByRole('group', { name: 'Charts' }).getByRole('option')).not.toHaveCount(
			0
		);
		await field.fill('Emirates');
		await list
			.getByRole('option', { name: /Emirates.*(pays|payer)/i })
			.first()
			.click();
		await expect(page).toHaveURL(/ARE|payer=/);
	});
});

test.describe('comparing', () => {
	test('by keyboard: two figures, then a region; sum, a year, share of GDP, and caveats', async ({
		page
	}) => {
		await page.goto('/compare');
		await live(page);
		const add = page.locator('main').getByRole('combobox', { name: 'Add a figure or place' });
		for (const words of ['Stargate', 'Alibaba three-year']) {
			await add.focus();
			await page.keyboard.type(words);
			await expect(page.locator('main').getByRole('option').first()).toBeVisible();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await expect(add).toHaveValue('');
		}
		await expect(page.locator('.finding-lines')).toContainText('9.5 times');
		await expect(page.locator('.finding-lines')).toContainText('7.2 times');
		await page.getByRole('link', { name: 'Add Europe' }).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(
			'/compare?pin=stargate-500bn-2025,alibaba-2025-cloud-ai-plan,europe'
		);
		const main = page.locator('main');
		for (const text of ['GDP', 'year']) await expect(main).toContainText(text);
		await expect(page.locator('#caveats')).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
	});

	test('by touch: from the list of figures', async ({ browser }) => {
		const context = await browser.newContext(phone);
		const page = await context.newPage();
		await page.goto('/figures?q=stargate');
		await live(page);
		await page.locator('main tbody .pin label').nth(0).tap();
		await page.locator('main tbody .pin label').nth(1).tap();
		await page.getByRole('button', { name: /^Compare the chosen figures \(2/ }).tap();
		await expect(page).toHaveURL(/\/compare\/?\?pin=/);
		await expect(page.locator('.finding-lines p').first()).toContainText('times');
		await page.getByRole('link', { name: 'Add Europe' }).tap();
		await expect(page).toHaveURL(/,europe/);
		await context.close();
	});
});

test('printed: no navigation, every chart with its sources, nothing wider than the paper', async ({
	page
}) => {
	await page.setViewportSize({ width: 720, height: 1000 });
	for (const path of [
		'/',
		'/charts/commitments',
		'/charts/map?region=europe',
		'/alibaba',
		'/figures/stargate-500bn-2025'
	]) {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		await page.waitForTimeout(300);
		for (const hidden of ['header nav', 'form.filters', 'nav.regions', '.links', '.opener'])
			for (const one of await page.locator(hidden).all())
				await expect(one, `${path} ${hidden}`).toBeHidden();
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll('main svg.scene, main table, main p, main pre')]
				.filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
				.map((one) => one.outerHTML.slice(0, 80))
		);
		expect(wide, path).toEqual([]);
		await page.emulateMedia({ media: 'screen' });
	}
});

test('printed: every chart names who stands behind it, with the address of its sources', async ({
	page,
	request
}) => {
	const answer = (await (await request.get('/api/sources.json')).json()) as {
		sources: { publisher: string; url: string }[];
	};
	const publishers = new Set(answer.sources.map(({ publisher }) => publisher));
	for (const path of ['/', '/charts/commitments', '/charts/map?region=oceania']) {
		await page.goto(path);
		await live(page);
		const printed = page.locator('.printed');
		await expect(printed).toHaveCount(await page.locator('figure.figure').count());
		for (const one of await printed.all()) await expect(one).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		for (const one of await printed.all()) {
			await expect(one).toBeVisible();
			await expect(one).toContainText(/Sources \(\d+\)/);
			await expect(one).toContainText(/http:.+\/charts\/[a-z-]+\/?\?.*tab=sources/);
			const text = (await one.textContent())!;
			expect([...publishers].filter((name) => text.includes(name)).length).toBeGreaterThan(0);
		}
		await page.emulateMedia({ media: 'screen' });
	}
	// A chart of few figures has each source in full; its tab lists the same.
	const listed = await page.locator('.printed .url').allTextContents();
	expect(listed.length).toBeGreaterThan(3);
	await page.goto('/charts/map?region=oceania&tab=sources');
	await live(page);
	await expect(page.locator('main li > a[lang]').first()).toBeVisible();
	expect(
		await page
			.locator('main li > a[lang]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
	).toEqual(listed);
});

test('printed: a claim shows sources that were folded, and the story wastes little paper', async ({
	page,
	browserName
}) => {
	await page.goto('/alibaba');
	await live(page);
	const sources = page.locator('details.sources').first();
	await sources.locator('summary').click();
	await expect(sources.locator('li').first()).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	expect((await sources.locator('li').first().boundingBox())!.height).toBeGreaterThan(8);
	await page.emulateMedia({ media: 'screen' });
	if (browserName !== 'chromium') return;
	const pages = (await page.pdf({ format: 'A4' }))
		.toString('latin1')
		.match(/\/Type\s*\/Page\b/g)!.length;
	expect(pages).toBeLessThan(15);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the day, the years, the other side and each kind of list submit', async ({ page }) => {
		await page.goto('/charts/commitments?region=europe');
		const form = page.locator('form.filters');
		await form.locator('[name=asof]').fill('2025-03-31');
		await form.locator('[name=side]').selectOption('payer');
		await form.locator('[name=counterpart]').selectOption('europe');
		await form.getByText('More filters').click();
		await form.locator('[name=from]').fill('2025');
		await form.locator('[name=nature][value=public-budget]').check();
		await form.locator('[name=who][value=corporate]').check();
		await form.locator('[name=status][value=announced]').check();
		await form.locator('[name=tier][value=headline]').check();
		await form.locator('[name=prices]').selectOption('real');
		await form.getByRole('button', { name: 'Apply' }).first().click();
		const { searchParams } = new URL(page.url());
		expect(searchParams.getAll('nature')).toEqual(['investment-plan', 'public-budget']);
		for (const [name, value] of [
			['region', 'europe'],
			['asof', '2025-03-31'],
			['side', 'payer'],
			['counterpart', 'europe'],
			['from', '2025'],
			['who', 'corporate'],
			['status', 'announced'],
			['tier', 'headline'],
			['prices', 'real']
		])
			expect(searchParams.get(name!), name).toBe(value);
		await expect(page.locator('main [role=status]').filter({ hasText: 'asof' })).toHaveCount(0);
		await expect(page.locator('.active')).toContainText(/31 Mar(ch)? 2025/);
	});
});

test.describe('any address', () => {
	const BAD = [
		'',
		'nonsense',
		'%',
		'%E0%A4%A',
		'%00',
		'<img src=x onerror=alert(1)>',
		'"><script>alert(1)</script>',
		'1e309',
		'-1',
		'a'.repeat(1500),
		'europe,'.repeat(200),
		'__proto__',
		'𝟙'
	];
	/** As many of the parameters as an address has room for, each with the value. */
	const addressesWith = (part: (name: string) => string): string[] => {
		const queries: string[] = [];
		for (const name of VIEW_KEYS) {
			const last = queries.at(-1);
			if (last && last.length + part(name).length < 3800)
				queries[queries.length - 1] = `${last}&${part(name)}`;
			else queries.push(part(name));
		}
		return queries;
	};
	for (const path of ['/', '/charts/commitments', '/figures', '/compare'])
		test(`${path}: every parameter with each bad value, once and doubled`, async ({ request }) => {
			for (const value of BAD)
				for (const query of [
					...addressesWith((name) => `${name}=${value}`),
					...addressesWith((name) => `${name}=${value}&${name}=${value}`)
				]) {
					const answer = await request.get(`${path}?${query}&utm_source=x&secret=zz9`);
					const what = `${path}?${query.slice(0, 60)}`;
					expect([200, 400], what).toContain(answer.status());
					const body = await answer.text();
					expect(body, what).not.toContain('<img src=x');
					expect(body, what).not.toContain('<script>alert(1)');
					if (answer.status() === 200) {
						// A link would carry what hosts and trackers add on to other readers.
						expect(
							body.match(/href="[^"]*secret=zz9/g)?.filter((href) => !/hreflang/.test(href)) ?? [],
							what
						).toEqual([]);
					}
				}
		});
});
