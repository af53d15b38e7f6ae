import { expect, test } from 'vitest';
import type { Mark, Scene } from './scene';
import { sceneMarkup } from './sceneMarkup';

const HOSTILE = `"><script>alert('1 & 2')</script>`;
const mark = (key: string, more: Partial<Mark> = {}): Mark => ({
	kind: 'mark',
	key,
	name: `Name of ${key}`,
	tip: [`Tip of ${key}`, 'and more'],
	figures: [key],
	children: [{ kind: 'rect', x: 0, y: 10.04, width: 20.26, height: -1, fill: 'europe' }],
	...more
});
const scene = (...nodes: Scene['nodes']): Scene => ({ width: 100, height: 50, nodes });
const hrefOf = (id: string) => `/figures/${id}`;

test('a mark is a link to its figure, named by the image in it', () => {
	expect(sceneMarkup({ scene: scene(mark('a')), uid: 's', hrefOf })).toBe(
		'<g><a class="mark" href="/figures/a" data-key="a" data-tip="Tip of a\nand more">' +
			'<g role="img" transform="translate(0 10)" aria-label="Name of a">' +
			'<rect width="20.3" height="0" class="f-europe"/></g></a></g>'
	);
});

test('a file has neither links nor tips', () => {
	expect(sceneMarkup({ scene: scene(mark('a')), uid: 's', tips: false })).toBe(
		'<g><g class="mark" role="img" transform="translate(0 10)" data-key="a" aria-label="Name of a">' +
			'<rect width="20.3" height="0" class="f-europe"/></g></g>'
	);
});

test('what is singled out mutes the rest, and nothing where the scene has none of it', () => {
	const both = scene(mark('a'), mark('b', { series: ['s1'] }));
	const classes = (highlight: string[]) =>
		[...sceneMarkup({ scene: both, uid: 's', highlight }).matchAll(/class="(mark[^"]*)"/g)].map(
			([, name]) => name
		);
	expect(classes(['s1'])).toEqual(['mark off', 'mark on']);
	expect(classes(['another'])).toEqual(['mark', 'mark']);
});

test('patterns are named by their drawing', () => {
	const hatched = scene({ kind: 'circle', cx: 1, cy: 2, r: 3, fill: 'africa', texture: 'dots' });
	expect(sceneMarkup({ scene: hatched, uid: 'c7' })).toMatch(
		/^<pattern id="c7-dots-africa".*<circle cx="1" cy="2" r="3" fill="url\(#c7-dots-africa\)"\/><\/g>$/
	);
});

test('no text of a record becomes markup', () => {
	const text = { kind: 'text', x: 1, y: 2, size: 12, lead: HOSTILE, text: HOSTILE } as const;
	const markup = sceneMarkup({
		scene: scene(mark(HOSTILE, { name: HOSTILE, tip: [HOSTILE], children: [text] }), text),
		uid: 's',
		hrefOf
	});
	expect(markup).not.toContain('<script');
	const quoted = /="&quot;>&lt;script>alert\('1 &amp; 2'\)&lt;\/script>"/g;
	// The key, the name and the tip, and the address.
	expect(markup.match(quoted)).toHaveLength(3);
	expect(markup).toContain(`href="/figures/&quot;>&lt;script>`);
	// In text a quotation mark is one.
	expect(markup.match(/">&lt;script>alert\('1 &amp; 2'\)&lt;\/script></g)).toHaveLength(4);
});
