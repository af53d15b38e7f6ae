import { VIEW_KEYS } from '$lib/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPTION_KEYS } from './options';
import {
	clampHeight,
	fromFrame,
	fromHost,
	HIGHEST,
	LOWEST,
	message,
	NAMESPACE,
	SETTABLE,
	THEMES,
	VERSION
} from './protocol';

/** Anything that a structured clone may bring, half of it dressed as one of ours. */
const shape = fc.oneof(
	fc.anything({
		withDate: true,
		withMap: true,
		withSet: true,
		withTypedArray: true,
		withBigInt: true
	}),
	fc.string(),
	fc.dictionary(fc.string(), fc.anything()).map((fields) => ({
		...fields,
		ns: NAMESPACE,
		v: VERSION
	})),
	fc.record(
		{
			ns: fc.constantFrom(NAMESPACE, 'other', '', null),
			v: fc.constantFrom(VERSION, 2, '1', null),
			type: fc.oneof(fc.constantFrom('ready', 'size', 'state', 'select', 'set'), fc.anything()),
			height: fc.oneof(fc.double(), fc.string(), fc.anything()),
			width: fc.oneof(fc.double(), fc.anything()),
			query: fc.oneof(fc.string({ maxLength: 900 }), fc.anything()),
			id: fc.oneof(fc.string({ maxLength: 400 }), fc.anything()),
			theme: fc.oneof(fc.constantFrom(...THEMES), fc.string(), fc.anything()),
			region: fc.oneof(fc.string(), fc.constant('"><script>alert(1)</script>'), fc.anything()),
			limit: fc.anything(),
			lang: fc.oneof(fc.string(), fc.anything()),
			state: fc.anything()
		},
		{ requiredKeys: [] }
	)
);

describe('messages', () => {
	it('10,000 shapes to the host: none throws, what is read is of the protocol', () => {
		fc.assert(
			fc.property(shape, (data) => {
				const said = fromFrame(data);
				if (said === null) return;
				expect(['ready', 'size', 'state', 'select']).toContain(said.type);
				if (said.type === 'size') {
					expect(Number.isInteger(said.height)).toBe(true);
					expect(said.height).toBeGreaterThanOrEqual(LOWEST);
					expect(said.height).toBeLessThanOrEqual(HIGHEST);
				}
				if (said.type === 'state') expect(said.query.length).toBeLessThanOrEqual(512);
				if (said.type === 'select') expect(said.id.length).toBeLessThanOrEqual(200);
			}),
			{ numRuns: 10_000 }
		);
	});

	it('10,000 shapes to the frame: none throws, nothing but plain words comes through', () => {
		fc.assert(
			fc.property(shape, (data) => {
				const said = fromHost(data);
				if (said === null) return;
				expect(said.theme === undefined || THEMES.includes(said.theme)).toBe(true);
				expect(said.lang ?? '').toMatch(/^[\w-]*$/);
				for (const [key, value] of Object.entries(said.view)) {
					expect(SETTABLE).toContain(key);
					expect(value).toMatch(/^[\w,-]{0,400}$/);
				}
			}),
			{ numRuns: 10_000 }
		);
	});

	it('reads what the other side writes', () => {
		expect(fromFrame(message('size', { height: 612.2, width: 600 }))).toEqual({
			type: 'size',
			height: 613,
			width: 600
		});
		expect(fromFrame(message('select', { id: 'us-stargate' }))).toMatchObject({
			type: 'select',
			id: 'us-stargate'
		});
		expect(
			fromHost(message('set', { theme: 'dark', region: 'europe,FRA', lang: 'fr-CA' }))
		).toEqual({ theme: 'dark', lang: 'fr-CA', state: false, view: { region: 'europe,FRA' } });
	});

	it('ignores other versions, other names and half messages', () => {
		for (const data of [
			null,
			undefined,
			'',
			'buildout.embed',
			0,
			[],
			{ ...message('ready'), v: 2 },
			{ ...message('ready'), ns: 'x' },
			message('size'),
			message('size', { height: '600' }),
			message('size', { height: NaN }),
			message('state', { query: 'x'.repeat(513) }),
			message('select'),
			message('navigate', { href: 'https://example.org' })
		]) {
			expect(fromFrame(data)).toBeNull();
		}
		expect(fromHost(message('size', { height: 1 }))).toBeNull();
	});

	it('clamps heights', () => {
		expect([-1, 0, 39.9, 40.1, 4999.5, 1e9].map(clampHeight)).toEqual([40, 40, 40, 41, 5000, 5000]);
	});

	it('lets a host set every parameter but those of the document, which make a new one', () => {
		const all = new Set<string>([...VIEW_KEYS, ...OPTION_KEYS]);
		for (const key of ['theme', 'lang', 'bg']) all.delete(key);
		expect(new Set(SETTABLE)).toEqual(all);
	});
});
