import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view';
import { betweenChange } from './betweenChange';

const chosen = { side: 'payer', region: ['western-asia'], counterpart: ['europe'] };

test('a flow asks for its payers and its destination; chosen again it asks for everything', () => {
	const change = betweenChange(DEFAULT_VIEW, 'western-asia', 'europe');
	expect(change).toEqual(chosen);
	const again = betweenChange({ ...DEFAULT_VIEW, ...change }, 'western-asia', 'europe');
	expect(again).toEqual({ region: [], counterpart: [] });
});

test('an end that is several regions does not restrict', () => {
	expect(betweenChange(DEFAULT_VIEW, null, 'europe')).toEqual({
		side: 'destination',
		region: ['europe'],
		counterpart: []
	});
	expect(betweenChange(DEFAULT_VIEW, 'europe', null)).toEqual({
		side: 'payer',
		region: ['europe'],
		counterpart: []
	});
});
