import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { playwrightsOwn, runs, systemBrowsers } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'buildout-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, code = 'exit 0'): string {
	const file = join(folder, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `#!/bin/sh\n${code}\n`);
	chmodSync(file, 0o755);
	return file;
}

describe('systemBrowsers', () => {
	it('prefers Chromium wherever in the PATH it is, and of that the one without windows', () => {
		const chrome = program('a/google-chrome');
		const chromium = program('b/chromium');
		const shell = program('z/chromium-headless-shell');
		const path = [chrome, chromium, shell].map(dirname).join(delimiter);
		expect(systemBrowsers(path, 'linux')).toEqual([shell, chromium, chrome]);
	});

	it('passes over what cannot be executed', () => {
		mkdirSync(join(folder, 'c'));
		writeFileSync(join(folder, 'c/chromium'), '');
		expect(systemBrowsers(join(folder, 'c'), 'linux')).toEqual([]);
	});

	it('finds none in an empty PATH', () => {
		expect(systemBrowsers('', 'linux')).toEqual([]);
	});
});

describe('playwrightsOwn', () => {
	const full = join(folder, 'pw/chromium-1255/chrome-linux64/chrome');
	const shell = 'pw/chromium_headless_shell-1255';

	it('is none before the download', () => {
		expect(playwrightsOwn(full)).toBeUndefined();
	});

	it('is none while the download is not complete', () => {
		program(`${shell}/chrome-headless-shell-linux64/chrome-headless-shell`);
		expect(playwrightsOwn(full)).toBeUndefined();
	});

	it('is the headless shell beside the browser', () => {
		const file = program(`${shell}/chrome-headless-shell-linux64/chrome-headless-shell`);
		writeFileSync(join(folder, shell, 'INSTALLATION_COMPLETE'), '');
		expect(playwrightsOwn(full)).toBe(file);
	});

	it('is none where Playwright tells no path we know', () => {
		expect(playwrightsOwn('/usr/bin/chromium')).toBeUndefined();
	});
});

describe('runs', () => {
	it('asks the program itself', () => {
		expect(runs(program('d/chromium'))).toBe(true);
		expect(runs(program('e/chromium', 'echo "use snap"; exit 1'))).toBe(false);
		expect(runs(join(folder, 'missing'))).toBe(false);
	});
});
