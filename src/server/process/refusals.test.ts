import { describe, expect, it } from 'vitest';
import { LONGEST_ADDRESS, MOST_PARAMETERS, refusalOf } from './refusals';

describe('what is turned away', () => {
	it.each([
		['POST', '/', 405],
		['TRACE', '/', 405],
		['GET', `/?x=${'y'.repeat(LONGEST_ADDRESS)}`, 414],
		['GET', `/?${'a=1&'.repeat(MOST_PARAMETERS)}a=1`, 400],
		['GET', '/a/../b', 400],
		['GET', '/a/%2e%2E/b', 400],
		['GET', '/a/%2fb', 400],
		['GET', '/a//b', 400],
		['GET', '/a\\b', 400],
		['GET', '/%', 400],
		['GET', '/%c0%af', 400],
		['GET', '/%252e', 400],
		['GET', '/%00', 400],
		['GET', 'http://elsewhere.example/', 400]
	])('%s %s is %i', (method, address, status) => {
		expect(refusalOf(method, address)?.status).toBe(status);
	});

	it.each(['/', '/es/charts/map?region=africa,CHN&asof=2025-01-01', '/charts/map.svg?x=%', '/a.b'])(
		'%s passes',
		(address) => {
			expect(refusalOf('GET', address)).toBeNull();
			expect(refusalOf('HEAD', address)).toBeNull();
		}
	);
});
