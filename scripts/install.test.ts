import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingOf } from './install.mjs';
import { root } from './run.mjs';

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

// `npm ci` refuses a lock file without them, and `npm install` leaves them out without a word
// where the registry did not have them.
describe('package-lock.json', () => {
	const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));

	/** Where `name` is looked for from a folder: beside it, then upwards. */
	function isLocked(folder: string, name: string): boolean {
		if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
		if (folder === '') return false;
		const parent = folder.lastIndexOf('node_modules/');
		return isLocked(folder.slice(0, Math.max(parent - 1, 0)), name);
	}

	it('has an entry for every package asked for, those of other systems too', () => {
		const lacking = Object.entries<Record<string, Record<string, string>>>(packages).flatMap(
			([folder, { dependencies, devDependencies, optionalDependencies }]) =>
				Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
					.filter((name) => !isLocked(folder, name))
					.map((name) => `${name}, for ${folder || 'the project'}`)
		);
		expect(lacking).toEqual([]);
	});
});
