import { DEFAULT_VIEW } from '$lib/view';
import { describe, expect, it } from 'vitest';
import { embedHead } from './embedHead';

const request = {
	site: 'https://buildout.example',
	chart: { id: 'commitments' as const, understands: ['region' as const, 'asof' as const] },
	view: { ...DEFAULT_VIEW, region: ['europe'], asof: '2025-06-01' },
	locale: 'fr' as const,
	title: 'Le titre',
	description: 'En mots'
};

describe('a chart page’s head', () => {
	it('names both oEmbed answers absolutely, with no & that an editor could misread', () => {
		const { links } = embedHead(request);
		expect(links.map(({ type }) => type)).toEqual(['application/json+oembed', 'text/xml+oembed']);
		for (const { href } of links) {
			expect(href).not.toContain('&');
			expect(new URL(href).searchParams.get('url')).toBe(
				'https://buildout.example/fr/charts/commitments?region=europe&asof=2025-06-01'
			);
		}
		const files = embedHead({ ...request, files: true });
		expect(files.metas.filter(({ property }) => /:(width|height)$/.test(property ?? ''))).toEqual(
			[]
		);
		expect(files.links).toEqual([
			{
				type: 'application/json+oembed',
				href: 'https://buildout.example/oembed/commitments.json',
				title: 'Le titre'
			}
		]);
	});

	it('previews the exact state, with the picture’s size and words', () => {
		const { metas } = embedHead(request);
		const of = (key: string) =>
			metas.find(({ name, property }) => (name ?? property) === key)?.content;
		expect(of('og:image')).toBe(
			'https://buildout.example/fr/charts/commitments.png?region=europe&asof=2025-06-01&width=1200&height=630'
		);
		expect([of('og:image:width'), of('og:image:height'), of('og:image:alt')]).toEqual([
			'1200',
			'630',
			'En mots'
		]);
		expect(of('twitter:card')).toBe('summary_large_image');
		expect(of('og:locale')).toBe('fr_FR');
	});
});
