import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isTooOld, LEAST } from './nodeVersion.mjs';
import { root } from './run.mjs';

describe('isTooOld', () => {
	it.each([
		['18.20.4', true],
		['20.18.3', true],
		['20.19.0', false],
		['22.12.0', false]
	])('of %s is %s', (version, old) => {
		expect(isTooOld(version)).toBe(old);
	});

	it('asks for what package.json and the README ask for', () => {
		const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
		expect(engines.node).toBe(`>=${LEAST.join('.')}`);
		expect(readFileSync(`${root}/README.md`, 'utf8')).toContain(`Node ${LEAST.join('.')}`);
	});
});
