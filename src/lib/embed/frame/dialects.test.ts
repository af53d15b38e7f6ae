import { describe, expect, it } from 'vitest';
import { asksForHeight, dialects, listenerOf } from './dialects';

const SITE = 'https://buildout.example/embed/commitments';

describe('the same height for other hosts', () => {
	it('AMP and Medium always, WordPress and pym where their name is in the address', () => {
		expect(dialects(600, listenerOf(`${SITE}?region=europe`))).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 600 },
			JSON.stringify({ src: `${SITE}?region=europe`, context: 'iframe.resize', height: 600 })
		]);
		expect(dialects(600, listenerOf(`${SITE}#?secret=aB9`))).toContainEqual({
			message: 'height',
			value: 600,
			secret: 'aB9'
		});
		expect(dialects(600, listenerOf(`${SITE}?childId=chart-1`))).toContain(
			'pymxPYMxchart-1xPYMxheightxPYMx600'
		);
	});

	it('finds the secret after an existing fragment and takes letters and digits only', () => {
		expect(listenerOf(`${SITE}#top?secret=abc`).secret).toBe('abc');
		expect(listenerOf(`${SITE}#?secret=a<b`).secret).toBe('a');
		expect(listenerOf(`${SITE}?secret=abc`).secret).toBeNull();
	});

	it('knows their questions from all other messages', () => {
		const press = listenerOf(`${SITE}#?secret=abc`);
		const pym = listenerOf(`${SITE}?childId=x`);
		expect(asksForHeight({ message: 'ready', secret: 'abc' }, press)).toBe(true);
		expect(asksForHeight({ message: 'ready', secret: 'abd' }, press)).toBe(false);
		expect(asksForHeight('pymxPYMxxxPYMxwidthxPYMx600', pym)).toBe(true);
		for (const data of [null, undefined, 'pym', {}, [], 1, { message: 'ready' }, { secret: null }])
			expect(asksForHeight(data, press) || asksForHeight(data, pym)).toBe(false);
		expect(asksForHeight({ message: 'ready', secret: null }, listenerOf(SITE))).toBe(false);
	});
});
