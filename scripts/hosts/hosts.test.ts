import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fileServer } from './fileServer.mjs';
import { targetOf } from './target.mjs';

test('what is built for is read from the environment, and what is wrong is said', () => {
	expect(targetOf({})).toEqual({ kind: 'node', base: '', origin: undefined, folder: 'build' });
	expect(targetOf({ ADAPTER: 'static', BASE_PATH: '/a/b', ORIGIN: 'https://x.example' })).toEqual({
		kind: 'static',
		base: '/a/b',
		origin: 'https://x.example',
		folder: 'build-static'
	});
	expect(() => targetOf({ ADAPTER: 'vercel' })).toThrow(/node, static, cloudflare/);
	for (const path of ['ledger', '/ledger/', '/', '/a b', '//a', '/<i>'])
		expect(() => targetOf({ BASE_PATH: path }), path).toThrow(/BASE_PATH/);
	expect(() => targetOf({ ADAPTER: 'static', ORIGIN: 'https://x.example/' })).toThrow(/ORIGIN/);
});

describe('the plain file server', () => {
	const folder = mkdtempSync(join(tmpdir(), 'buildout-files-'));
	mkdirSync(join(folder, 'site/page'), { recursive: true });
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(folder, 'site/page/index.html'), 'page');
	writeFileSync(join(folder, 'site/page.csv'), 'a,b');
	writeFileSync(join(folder, 'site/404.html'), 'missing');
	const server = fileServer(join(folder, 'site'), '/below');
	beforeAll(() => new Promise<void>((done) => void server.listen(0, '127.0.0.1', () => done())));
	afterAll(() => {
		server.close();
		rmSync(folder, { recursive: true });
	});

	/** As it is written, where `fetch` would tidy the address first. */
	const ask = (path: string) =>
		new Promise<[number, string, string | undefined]>((resolve, reject) => {
			const { port } = server.address() as AddressInfo;
			request({ port, host: '127.0.0.1', path, agent: false }, (answer) => {
				let body = '';
				answer.on('data', (part) => (body += String(part)));
				answer.on('end', () => resolve([answer.statusCode!, body, answer.headers.location]));
			})
				.on('error', reject)
				.end();
		});

	it('has folders and files, and reads no query', async () => {
		expect(await ask('/below/page/?region=europe')).toEqual([200, 'page', undefined]);
		expect(await ask('/below/page?x=1')).toEqual([301, '', '/below/page/?x=1']);
		expect(await ask('/below/page.csv')).toEqual([200, 'a,b', undefined]);
	});

	it.each([
		'/',
		'/page/',
		'/belowpage/',
		'/below/none',
		'/below/page.csv/',
		'/below/page.csv/x',
		'/below/../secret.txt',
		'/below/%2e%2e/secret.txt',
		'/below/%00',
		'/below/%E0%A4%A',
		`/below/${'a'.repeat(600)}`
	])('answers %s with the page for what is not there', async (path) => {
		expect((await ask(path)).slice(0, 2)).toEqual([404, 'missing']);
	});
});
