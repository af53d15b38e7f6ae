import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from './sources.mjs';

let root: string;

function write(path: string, text = '') {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'buildout-sources-'));
	write('src/lib/a.ts', 'a');
	write('messages/en.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('fingerprintOf', () => {
	it.each([
		['an edit', () => write('src/lib/a.ts', 'b2')],
		['a newer time', () => utimesSync(join(root, 'src/lib/a.ts'), 9e9, 9e9)],
		['an older time', () => utimesSync(join(root, 'src/lib/a.ts'), 1, 1)],
		['a new file', () => write('src/routes/+page.svelte')],
		['a file taken away', () => rmSync(join(root, 'messages/en.json'))],
		['a plugin', () => write('plugins/script.ts')],
		['another configuration', () => write('svelte.config.js', 'export default {}')]
	])('changes with %s', (_, change) => {
		const before = fingerprintOf(root);
		change();
		expect(fingerprintOf(root)).not.toBe(before);
	});

	it.each([
		['compiled messages', 'src/lib/paraglide/messages.js'],
		['a test', 'src/lib/a.test.ts'],
		['the configuration of the tests', 'vitest.config.ts'],
		['a document', 'README.md']
	])('does not change with %s', (_, path) => {
		const before = fingerprintOf(root);
		write(path, 'new');
		expect(fingerprintOf(root)).toBe(before);
	});
});
