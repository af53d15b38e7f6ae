import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freeAddress, originFor, originOf, portIn, whyNot } from './address.js';

describe('portIn', () => {
	it.each([
		[undefined, 3000],
		['', 3000],
		['8080', 8080],
		[' 8080 ', 8080],
		['0', 0],
		['65535', 65535]
	])('takes %j for %i', (PORT, port) => {
		expect(portIn({ PORT })).toBe(port);
	});

	it.each(['abc', '-1', '65536', '3000.5', '1e3', '0x50', '80 81'])(
		'refuses %j by name',
		(PORT) => {
			expect(() => portIn({ PORT })).toThrow(`PORT is "${PORT}"`);
		}
	);
});

describe('originOf', () => {
	it.each([
		['::', 3000, 'http://localhost:3000'],
		['0.0.0.0', 80, 'http://localhost'],
		['127.0.0.1', 3000, 'http://127.0.0.1:3000'],
		['::1', 3000, 'http://[::1]:3000']
	])('shows %s:%i as %s', (host, port, origin) => {
		expect(originOf(host, port)).toBe(origin);
	});
});

describe('originFor', () => {
	it('supposes http at the address', () => {
		expect(originFor({}, '::', 3000)).toBe('http://localhost:3000');
	});
	it('leaves what was set', () => {
		expect(originFor({ ORIGIN: 'https://a.example' }, '::', 3000)).toBe('https://a.example');
	});
	it('supposes nothing behind a proxy', () => {
		expect(originFor({ PROTOCOL_HEADER: 'x-forwarded-proto' }, '::', 3000)).toBeUndefined();
		expect(originFor({ HOST_HEADER: 'x-forwarded-host' }, '::', 3000)).toBeUndefined();
	});
});

describe('whyNot', () => {
	it('names the port and another one', () => {
		const error = Object.assign(new Error(), { code: 'EADDRINUSE' });
		expect(whyNot(error, '::', 3000)).toBe(
			'Port 3000 is already in use. Choose another: PORT=3001 npm start'
		);
	});
	it('names the host where that is the trouble', () => {
		const error = Object.assign(new Error(), { code: 'ENOTFOUND' });
		expect(whyNot(error, 'nowhere', 3000)).toContain('HOST=nowhere');
	});
});

describe('freeAddress', () => {
	let taken: Server | undefined;
	afterEach(() => taken?.close());

	it('refuses a taken port', async () => {
		taken = createServer();
		const port = await new Promise<number>((resolve) => {
			taken?.listen(0, '127.0.0.1', () => {
				const address = taken?.address();
				resolve(address && typeof address === 'object' ? address.port : 0);
			});
		});
		await expect(freeAddress({ PORT: String(port), HOST: '127.0.0.1' })).rejects.toThrow(
			`Port ${port} is already in use.`
		);
	});

	it('finds a port where any will do', async () => {
		const { host, port } = await freeAddress({ PORT: '0', HOST: '127.0.0.1' });
		expect(host).toBe('127.0.0.1');
		expect(port).toBeGreaterThan(0);
	});
});
