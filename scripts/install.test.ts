import { describe, expect, it } from 'vitest';
import { missingOf } from './install.mjs';

const wanted = {
	'': {},
	'node_modules/a': { version: '1.0.0' },
	'node_modules/b': { version: '2.0.0' },
	'node_modules/for-another-system': { version: '1.0.0', optional: true }
};

describe('missingOf', () => {
	it('finds nothing where all is there', () => {
		const installed = {
			'node_modules/a': { version: '1.0.0' },
			'node_modules/b': { version: '2.0.0' },
			'node_modules/left-over': { version: '9.0.0' }
		};
		expect(missingOf(wanted, installed)).toEqual([]);
	});

	it('finds what is absent and what is another version', () => {
		const installed = { 'node_modules/b': { version: '2.1.0' } };
		expect(missingOf(wanted, installed)).toEqual(['node_modules/a', 'node_modules/b']);
	});
});
