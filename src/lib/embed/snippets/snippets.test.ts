import type { Table } from '$lib/charts/frame';
import { DEFAULT_VIEW } from '$lib/view';
import { wordsFor } from '$lib/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet, SNIPPETS, type SnippetRequest } from './snippets';

const table: Table = {
	caption: 'caption',
	columns: [
		{ key: 'id', label: 'Id', type: 'id' },
		{ key: 'payers', label: 'Payers', type: 'string' },
		{ key: 'low_usd_billion', label: 'Low <b>', type: 'number' },
		{ key: 'announced', label: 'Announced', type: 'date' }
	],
	rows: [
		['a', 'Alibaba & "Cloud"', 52.4134, '2025-02-24'],
		['b', 'Mistral', null, '2025-02']
	]
};

const request = (over: Partial<SnippetRequest> = {}): SnippetRequest => ({
	site: 'https://buildout.example',
	chart: { id: 'commitments', understands: ['region', 'asof', 'limit'] },
	view: { ...DEFAULT_VIEW, region: ['europe', 'FRA'] },
	options: { controls: ['region'], foot: 'off' },
	words: wordsFor('en'),
	title: 'Finding',
	description: 'In words',
	height: 612,
	script: true,
	table,
	known: 'Evidence to 23 November 2026',
	...over
});

const unescaped = (text: string) =>
	text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&#39;/g, "'")
		.replace(/&amp;/g, '&');

/** Start tags with their attributes, by the letter of what our builder may write. */
const tagsOf = (html: string) =>
	[...html.matchAll(/<([a-z][a-z-]*)((?: [a-z]+(?:="[^"<>]*")?)*)>/g)].map(([, name, rest]) => ({
		name,
		attributes: Object.fromEntries(
			[...rest!.matchAll(/([a-z]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [
				key,
				unescaped(value ?? '')
			])
		)
	}));

describe('code to paste', () => {
	it('HTML: a frame that is right alone, and one script', () => {
		expect(snippet('html', request())).toBe(
			'<iframe src="https://buildout.example/embed/commitments?region=europe,FRA&amp;controls=region&amp;foot=off" title="Finding" width="100%" height="612" style="border:0" loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>\n' +
				'<script async src="https://buildout.example/embed/v1.js"></script>'
		);
		expect(snippet('html', request({ script: false }))).not.toContain('script');
	});

	it('a fixed theme stands in the address and as the frame’s own scheme', () => {
		const dark = request({ view: { ...DEFAULT_VIEW, theme: 'dark' } });
		const [frame] = tagsOf(snippet('html', dark));
		expect(frame?.attributes.src).toContain('theme=dark');
		expect(frame?.attributes.style).toBe('border:0;color-scheme:dark');
		expect(snippet('mdx', dark)).toContain("style={{ border: 0, colorScheme: 'dark' }}");
	});

	it('web component: parameters as attributes, a picture of the same size inside', () => {
		const [element, link, image, script] = tagsOf(snippet('element', request()));
		expect(element).toEqual({
			name: 'buildout-chart',
			attributes: {
				chart: 'commitments',
				region: 'europe,FRA',
				controls: 'region',
				foot: 'off',
				lang: 'en',
				height: '612',
				label: 'Finding'
			}
		});
		expect(link?.attributes.href).toBe(
			'https://buildout.example/charts/commitments?region=europe,FRA'
		);
		expect(image?.attributes).toMatchObject({ width: '600', height: '612', alt: 'In words' });
		expect(image?.attributes.src).toContain('/charts/commitments.png?region=europe,FRA');
		expect(script?.name).toBe('script');
	});

	it('address: the page, with what the embed is to be like', () => {
		expect(snippet('address', request())).toBe(
			'https://buildout.example/charts/commitments?region=europe,FRA&controls=region&foot=off'
		);
		expect(
			snippet('address', request({ view: DEFAULT_VIEW, options: {}, words: wordsFor('zh') }))
		).toBe('https://buildout.example/zh/charts/commitments');
	});

	it('pinned: the day stands in every kind that can carry it', () => {
		const pinned = request({ view: { ...DEFAULT_VIEW, asof: '2025-06-01' } });
		for (const kind of SNIPPETS)
			expect(snippet(kind, pinned)).toMatch(kind === 'element' ? /asof="2025/ : /asof=2025-06-01/);
	});

	it('table: columns for readers, no more rows than asked for, gaps as dashes', () => {
		const html = snippet('table', request());
		expect(html).toContain('<th scope="col">Low &lt;b&gt;</th>');
		expect(html).toContain('<th scope="row">Alibaba &amp; &quot;Cloud&quot;</th>');
		expect(html).toContain('<td>–</td>');
		expect(html).not.toContain('>Id<');
		const one = request({ view: { ...DEFAULT_VIEW, limit: 1 } });
		expect(snippet('table', one).match(/<tr>/g)).toHaveLength(2);
	});

	it('whatever a title or description says stays text', () => {
		const nasty = fc.oneof(
			fc.string(),
			fc.constantFrom(
				'"><script>alert(1)</script>',
				"' onload='alert(1)",
				'</iframe><img src=x onerror=alert(1)>',
				'](javascript:alert(1))',
				'{alert(1)}',
				'</title>&lt;'
			)
		);
		fc.assert(
			fc.property(nasty, nasty, (title, description) => {
				const over = request({ title, description });
				const names = (kind: 'html' | 'element' | 'picture') =>
					tagsOf(snippet(kind, over)).map(({ name }) => name);
				expect(names('html')).toEqual(['iframe', 'script']);
				expect(names('element')).toEqual(['buildout-chart', 'a', 'img', 'script']);
				expect(names('picture')).toEqual(['figure', 'a', 'img', 'figcaption']);
				expect(tagsOf(snippet('html', over))[0]?.attributes.title).toBe(title);
				expect(tagsOf(snippet('element', over))[2]?.attributes.alt).toBe(description);
				// Nothing that our own tags did not open.
				expect(snippet('html', over).match(/</g)).toHaveLength(4);
				const written = /title=\{("(?:[^"\\]|\\.)*")\}/.exec(snippet('mdx', over))?.[1];
				expect(JSON.parse(written!)).toBe(title);
				expect(snippet('mdx', over)).not.toContain('</');
				expect(snippet('markdown', over)).not.toMatch(/(^|[^\\])\]\(javascript/);
			}),
			{ numRuns: 500 }
		);
	});
});
