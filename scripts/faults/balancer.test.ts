import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../run.mjs';
import { configured } from './balancer.mjs';

const place = { port: 8080, copies: [4001, 4002], folder: '/tmp/x' };

it("is the hosts' own file on the ports and in the folder of a test", () => {
	const text = configured(readFileSync(join(root, 'deploy/nginx.conf'), 'utf8'), place);
	for (const wanted of ['127.0.0.1:8080', '127.0.0.1:4001', '127.0.0.1:4002', '/tmp/x/cache'])
		expect(text).toContain(wanted);
	expect(text).not.toMatch(/:300[01]|\/var\/cache/);
});

it('says so where the file has changed', () => {
	expect(() => configured('server {}', place)).toThrow('listen 80;');
});
