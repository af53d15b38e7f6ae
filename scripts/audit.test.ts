import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdictOf } from './audit.mjs';
import { root } from './run.mjs';

describe('the verdict of npm audit', () => {
	it('is clean where the report names nothing', () => {
		const report = { vulnerabilities: {}, metadata: { dependencies: { total: 251 } } };
		expect(verdictOf(JSON.stringify(report))).toEqual({
			kind: 'clean',
			lines: ['No known vulnerability in 251 packages.']
		});
	});

	it('names each vulnerability, the low ones too', () => {
		const report = {
			vulnerabilities: {
				a: {
					name: 'a',
					severity: 'low',
					range: '<2',
					via: [{ title: 'Slow pattern', url: 'https://example.org/1' }]
				},
				b: { name: 'b', severity: 'high', range: '*', via: ['a'] }
			}
		};
		expect(verdictOf(JSON.stringify(report))).toEqual({
			kind: 'vulnerable',
			lines: ['low: a <2: Slow pattern (https://example.org/1)', 'high: b *: through a']
		});
	});

	it.each([
		['nothing', ''],
		['no JSON', 'npm error'],
		['an unreachable registry', '{"message":"connect ECONNREFUSED","error":{"summary":""}}'],
		['a mirror without a list', '{"message":"405 Method Not Allowed","statusCode":405}'],
		['something else', 'null']
	])('is unknown for %s', (_, json) => {
		expect(verdictOf(json).kind).toBe('unknown');
		expect(verdictOf(json).lines).toHaveLength(1);
	});
});

describe('install scripts', () => {
	const read = (file: string) => readFileSync(join(root, file), 'utf8');

	it('do not run', () => expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m));

	it('are in no package but those that package.json allows by name', () => {
		const { allowScripts = {} } = JSON.parse(read('package.json'));
		const { packages } = JSON.parse(read('package-lock.json')) as {
			packages: Record<string, { hasInstallScript?: boolean }>;
		};
		const named = Object.keys(packages)
			.filter((folder) => packages[folder]!.hasInstallScript)
			.map((folder) => folder.slice(folder.lastIndexOf('node_modules/') + 13));
		expect(named.filter((name) => !(name in allowScripts))).toEqual([]);
	});
});
