import { chartById, chartList } from '$lib/catalogue';
import { textsOf, THEME } from '$lib/charts/frame';
import { COMMITMENTS, EVENTS, ledgerFor, SERIES, sourceById } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import { expect, test } from 'vitest';
import { xmlProblems } from '../testing/xml';
import { compose } from './compose';
import { fit } from './fit';
import { DEFAULT_PICTURE, type PictureOptions } from './options';
import { drawPicture } from './svg';

const site = 'https://buildout.example';
const draw = (
	id: string,
	change: Partial<View> = {},
	options: Partial<PictureOptions> = {},
	locale: Locale = 'en'
) =>
	drawPicture(
		chartById(id)!,
		{
			view: { ...DEFAULT_VIEW, ...change },
			ledger: ledgerFor(locale),
			words: wordsFor(locale),
			site
		},
		{ ...DEFAULT_PICTURE, ...options }
	);

const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;
const list = (svg: string, tag: string) =>
	[
		...(svg.match(new RegExp(`<${tag}>(.*?)</${tag}>`))?.[1] ?? '').matchAll(
			/<rdf:li>(.*?)<\/rdf:li>/g
		)
	].map((hit) => hit[1]);

test('every chart is well-formed XML in every language and theme, without what files cannot have', () => {
	for (const { id } of chartList())
		for (const locale of LOCALES)
			for (const theme of ['light', 'dark'] as const) {
				const { svg } = draw(id, { theme }, {}, locale);
				expect(xmlProblems(svg)).toBe('');
				expect(svg, `${id} ${locale}`).not.toMatch(
					/foreignObject|<!--|<a[ >]|<script|var\(--|light-dark|href=|currentColor| style="/
				);
				expect(svg).toContain(THEME[theme].ground);
			}
}, 60_000);

test('the ids inside a picture are those of its marks, and the sources are theirs', () => {
	for (const { id } of chartList()) {
		const { svg, facts } = draw(id, { region: ['europe'] });
		const keys = new Set([...svg.matchAll(/ data-key="([^"]+)"/g)].map((hit) => hit[1]!));
		const listed = list(svg, 'dc:relation').map((entry) => entry!.split(':')[1]!);
		const known = new Set(
			[...COMMITMENTS, ...SERIES, ...EVENTS].map((record) => record.id as string)
		);
		// A mark that stands for one record bears its id; it must be listed.
		for (const key of keys) if (known.has(key)) expect(listed, `${id}: ${key}`).toContain(key);
		const sources = new Set(
			[...COMMITMENTS, ...SERIES, ...EVENTS]
				.filter((record) => listed.includes(record.id))
				.flatMap((record) => record.sources as readonly string[])
		);
		expect(facts.shown.sources.map((source) => source.id).sort()).toEqual([...sources].sort());
		for (const source of sources)
			expect(svg).toContain(sourceById(source)!.publisher.split('&')[0]);
	}
});

test('rows that a limit leaves out are left out of the evidence', () => {
	const all = draw('commitments', { limit: 40 }).facts.shown.figures;
	const few = draw('commitments', { limit: 3 }).facts.shown.figures;
	expect(all.length).toBeGreaterThan(40);
	expect(few.length).toBe(4);
	expect(all).toEqual(expect.arrayContaining([...few]));
});

test('a height asked for is the height given, and everything fits into it', () => {
	const ledger = ledgerFor('en');
	const words = wordsFor('en');
	for (const chart of chartList())
		for (const [width, height] of [
			[1200, 675],
			[600, 315],
			[1400, 200],
			[300, 900]
		] as const) {
			const fitted = fit(
				{ chart, ledger, view: DEFAULT_VIEW, words, address: `${site}/charts/${chart.id}` },
				{ width, height }
			);
			const name = `${chart.id} ${width}×${height}`;
			expect([fitted.width, fitted.height], name).toEqual([width, height]);
			expect(fitted.composed.height, name).toBeLessThanOrEqual(fitted.paper.height);
			expect(fitted.paper.width / fitted.paper.height, name).toBeCloseTo(width / height, 9);
			for (const line of fitted.composed.lines) {
				expect(line.y, name).toBeLessThanOrEqual(fitted.paper.height);
				expect(line.y, name).toBeGreaterThan(0);
			}
		}
}, 60_000);

test('titles, rules and foot stand clear of each other and of the marks', () => {
	for (const chart of chartList())
		for (const width of [280, 480, 1200])
			for (const locale of ['fr', 'zh'] as const) {
				const composed = compose({
					chart,
					ledger: ledgerFor(locale),
					view: { ...DEFAULT_VIEW, asof: '2026-01-01' },
					words: wordsFor(locale),
					address: `${site}/charts/${chart.id}?asof=2026-01-01&region=europe,northern-america`,
					width,
					notes: true,
					compact: false
				});
				const { scene, sceneAt, lines, rule } = composed;
				const name = `${chart.id} ${width} ${locale}`;
				const above = lines.filter((line) => line.y < sceneAt.y);
				const below = lines.filter((line) => line.y >= sceneAt.y);
				expect(above.length, name).toBeGreaterThan(1);
				if (scene)
					for (const line of below)
						expect(line.y - line.size, name).toBeGreaterThanOrEqual(sceneAt.y + scene.height);
				expect(rule.y, name).toBeGreaterThan(sceneAt.y + (scene?.height ?? 0));
				expect(Math.max(...lines.map((line) => line.y)), name).toBeLessThan(composed.height);
				expect(lines.every((line) => line.size >= 12)).toBe(true);
			}
}, 60_000);

test('a label that crosses lines has its halo below it, and is written once for readers', () => {
	const { svg } = draw('commitments', {}, { width: 800 });
	const halos = count(svg, /class="[^"]*halo[^"]*" aria-hidden="true"/g);
	expect(halos).toBeGreaterThan(5);
	expect(count(svg, /class="[^"]*halo[^"]*"/g)).toBe(halos);
	expect(svg).toMatch(
		/<text[^>]*aria-hidden="true"[^>]*>\$500bn<\/text><text[^>]*>\$500bn<\/text>/
	);
});

test('text stays text: every word of the scene is in the file', () => {
	const chart = chartById('commitments')!;
	const ledger = ledgerFor('fr');
	const words = wordsFor('fr');
	const { composed } = fit(
		{ chart, ledger, view: DEFAULT_VIEW, words, address: site },
		DEFAULT_PICTURE
	);
	const { svg } = draw('commitments', {}, {}, 'fr');
	const texts = textsOf(composed.scene!);
	expect(texts.length).toBeGreaterThan(20);
	for (const { text } of texts) expect(svg).toContain(text.replaceAll('&', '&amp;'));
});

test('nothing from the address is written unescaped', () => {
	const { svg } = drawPicture(
		chartById('commitments')!,
		{
			view: DEFAULT_VIEW,
			ledger: ledgerFor('en'),
			words: wordsFor('en'),
			site: 'https://x"><script>&'
		},
		DEFAULT_PICTURE
	);
	expect(xmlProblems(svg)).toBe('');
	expect(svg).not.toContain('<script');
});

test('a transparent picture has no ground', () => {
	const ground = /<rect class="f-ground" width="800"/;
	expect(draw('commitments').svg).toMatch(ground);
	expect(draw('commitments', {}, { bg: 'transparent' }).svg).not.toMatch(ground);
});

test('the highlighted figure alone keeps its colour', () => {
	const [id] = draw('commitments').facts.shown.figures;
	const { svg } = draw('commitments', { highlight: id! });
	expect(count(svg, /class="mark on"/g)).toBe(1);
	expect(svg).toContain('.mark.off{opacity:0.25}');
});

test('a view with nothing in it says so', () => {
	const { svg, facts } = draw('commitments', { region: ['oceania'], nature: ['rumour'] });
	expect(svg).toContain('No figure fits this choice.');
	expect(facts.shown.figures).toEqual([]);
});
