import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Answers, keepFor } from './answers';
import { makeServer } from './server';

const TEXT = 'one hundred figures, '.repeat(200);
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

type Handler = (req: IncomingMessage, res: ServerResponse) => unknown;

async function open(handler: Handler, options = {}) {
	const made = makeServer({ handler, ...options });
	await new Promise<void>((done) => made.server.listen(0, '127.0.0.1', done));
	ends.push(() => made.stop(0));
	const { port } = made.server.address() as AddressInfo;
	return { ...made, port };
}

interface Got {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** Asks without undoing the encoding, which `fetch` would. */
const ask = (port: number, path: string, headers = {}, method = 'GET') =>
	new Promise<Got>((resolve, reject) => {
		request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (res) => {
			const chunks: Buffer[] = [];
			res.on('data', (chunk: Buffer) => chunks.push(chunk));
			res.on('end', () =>
				resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) })
			);
		})
			.on('error', reject)
			.end();
	});

const page: Handler = (_req, res) =>
	res
		.writeHead(200, {
			'content-type': 'text/html',
			etag: '"one"',
			'cache-control': 'public, max-age=60'
		})
		.end(TEXT);

describe('what is turned away', () => {
	it('says so as a problem that repeats nothing', async () => {
		const { port } = await open(page);
		const { status, headers, body } = await ask(port, '/%3Cscript%3E//');
		expect(status).toBe(400);
		expect(headers['content-type']).toBe('application/problem+json');
		expect(body.toString()).not.toContain('script');
	});
});

describe('encodings', () => {
	it('gives the same text in each', async () => {
		const { port } = await open(page);
		const br = await ask(port, '/', { 'accept-encoding': 'br' });
		expect(br.headers['content-encoding']).toBe('br');
		expect(br.headers.vary).toBe('Accept-Encoding');
		expect(brotliDecompressSync(br.body).toString()).toBe(TEXT);
		const gz = await ask(port, '/', { 'accept-encoding': 'gzip' });
		expect(gunzipSync(gz.body).toString()).toBe(TEXT);
		const plain = await ask(port, '/');
		expect(plain.body.toString()).toBe(TEXT);
		expect(plain.headers['content-length']).toBe(String(TEXT.length));
	});
});

describe('what is kept', () => {
	it('is made once and answers 304 to who has it', async () => {
		let made = 0;
		const { port } = await open((req, res) => (made++, page(req, res)));
		const first = await ask(port, '/', { 'accept-encoding': 'br' });
		const second = await ask(port, '/', { 'accept-encoding': 'br' });
		expect(second.body.equals(first.body)).toBe(true);
		const held = await ask(port, '/', {
			'accept-encoding': 'br',
			'if-none-match': String(first.headers.etag)
		});
		expect(held.status).toBe(304);
		expect(held.body).toHaveLength(0);
		expect(made).toBe(1);
		const head = await ask(port, '/', { 'accept-encoding': 'br' }, 'HEAD');
		expect(head.body).toHaveLength(0);
		expect(head.headers['content-length']).toBe(first.headers['content-length']);
	});

	it('is told apart by Host where the address of the site is not set', async () => {
		const { port } = await open((req, res) => {
			res.setHeader('cache-control', 'public, max-age=60');
			res.end(`for ${req.headers.host}`);
		});
		expect((await ask(port, '/', { host: 'a.example' })).body.toString()).toBe('for a.example');
		expect((await ask(port, '/', { host: 'b.example' })).body.toString()).toBe('for b.example');
	});

	it('is only what any cache may keep', () => {
		expect(keepFor('public, max-age=60, s-maxage=300')).toBe(300);
		for (const control of ['', 'private, max-age=60', 'no-store', 'public, no-cache'])
			expect(keepFor(control)).toBe(0);
	});

	it('never grows beyond its bound', () => {
		const answers = new Answers(100_000);
		for (let at = 0; at < 500; at++)
			answers.set(`/${at}`, { status: 200, headers: {}, body: Buffer.alloc(1000) }, 10);
		expect(answers.size).toBeLessThanOrEqual(100_000);
		expect(answers.get('/0', 0)).toBeUndefined();
		expect(answers.get('/499', 0)).toBeDefined();
		expect(answers.get('/499', 10)).toBeUndefined();
	});
});

describe('many at once', () => {
	const later: Handler = (req, res) => setTimeout(() => page(req, res), 30);

	it('who ask for the same get the one that is being made', async () => {
		let made = 0;
		const { port } = await open((req, res) => (made++, later(req, res)));
		const all = await Promise.all(Array.from({ length: 20 }, () => ask(port, '/')));
		expect(all.map(({ status, body }) => [status, body.toString()])).toEqual(
			all.map(() => [200, TEXT])
		);
		expect(made).toBe(1);
	});

	it('each gets one of its own where none may be kept', async () => {
		let made = 0;
		const { port } = await open((_req, res) => {
			setTimeout(() => res.writeHead(404, { 'cache-control': 'no-store' }).end(`${made++}`), 20);
		});
		const all = await Promise.all(Array.from({ length: 5 }, () => ask(port, '/')));
		expect(all.map(({ body }) => body.toString()).sort()).toEqual(['0', '1', '2', '3', '4']);
	});

	it('others go on when the first one leaves', async () => {
		let made = 0;
		const { port } = await open((req, res) => {
			if (made++ > 0) page(req, res);
		});
		const first = request({ port, host: '127.0.0.1', path: '/' });
		first.on('error', () => {}).end();
		while (made === 0) await ask(port, '/readyz');
		const second = ask(port, '/');
		await ask(port, '/readyz');
		first.destroy();
		expect((await second).body.toString()).toBe(TEXT);
	});

	it('turns away what is more than can be made, and recovers', async () => {
		const { port } = await open(later, { most: 2 });
		const all = await Promise.all(Array.from({ length: 10 }, (_, at) => ask(port, `/${at}`)));
		const turned = all.filter(({ status }) => status === 503);
		expect(all.filter(({ status }) => status === 200)).toHaveLength(2);
		expect(turned.every(({ headers }) => headers['retry-after'] !== undefined)).toBe(true);
		expect((await ask(port, '/again')).status).toBe(200);
	});

	it('answers what one connection asks in a row one after the other', async () => {
		let now = 0;
		let most = 0;
		const { port } = await open((_req, res) => {
			most = Math.max(most, ++now);
			setTimeout(() => (now--, res.end('done')), 5);
		});
		const text = await new Promise<string>((resolve) => {
			let said = '';
			const socket = connect(port, '127.0.0.1', () =>
				socket.write([1, 2, 3].map((at) => `GET /${at} HTTP/1.1\r\nHost: a\r\n\r\n`).join(''))
			);
			socket.on('data', (data) => {
				said += data;
				if (said.match(/done/g)?.length === 3) socket.destroy();
			});
			socket.on('close', () => resolve(said));
		});
		expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(3);
		expect(most).toBe(1);
	});

	it('puts out a connection that asks for a hundred at once', async () => {
		const { port } = await open(() => {});
		const ended = new Promise<string>((resolve) => {
			const socket = connect(port, '127.0.0.1', () =>
				socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(100))
			);
			socket.on('error', () => {}).on('close', () => resolve('put out'));
		});
		expect(await ended).toBe('put out');
	});
});

it('gives up on who takes an answer too slowly', async () => {
	const { port } = await open((_req, res) => res.end(Buffer.alloc(30e6)), { slowest: 100 });
	const got = await new Promise<number>((resolve) => {
		let bytes = 0;
		const socket = connect(port, '127.0.0.1', () => {
			socket.pause();
			socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
			const drop = setInterval(() => (bytes += socket.read(1)?.length ?? 0), 5);
			socket.on('error', () => {}).on('close', () => (clearInterval(drop), resolve(bytes)));
			setTimeout(() => socket.resume().on('data', (data) => (bytes += data.length)), 300);
		});
	});
	expect(got).toBeLessThan(30e6);
});

describe('stopping', () => {
	it('ends what runs and sends others elsewhere', async () => {
		let release = () => {};
		let started = () => {};
		const running = new Promise<void>((done) => (started = done));
		const { port, stop } = await open((_req, res) => {
			release = () => res.end('whole');
			started();
		});
		const slow = ask(port, '/slow');
		await running;
		const stopped = stop(5000);
		const turned = await ask(port, '/other');
		expect(turned.status).toBe(503);
		expect(turned.headers['retry-after']).toBeDefined();
		expect((await ask(port, '/readyz')).status).toBe(503);
		release();
		expect((await slow).body.toString()).toBe('whole');
		await stopped;
		await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
	});

	it('cuts what runs longer than the grace', async () => {
		const { port, stop } = await open(() => {});
		const lost = ask(port, '/').catch((error: Error) => error.message);
		await ask(port, '/readyz');
		await stop(50);
		expect(await lost).toMatch(/hang up|ECONNRESET/);
	});
});

it('answers 503 where an answer takes too long', async () => {
	const { port } = await open(() => {}, { longest: 50 });
	expect((await ask(port, '/')).status).toBe(503);
});

it('answers 500 and lives where a handler throws', async () => {
	let calls = 0;
	const { port } = await open((req, res) => {
		if (calls++ === 0) throw new Error('broken');
		return page(req, res);
	});
	expect((await ask(port, '/')).status).toBe(500);
	expect((await ask(port, '/')).status).toBe(200);
});

it('gives the whole where a part is asked for', async () => {
	const { port } = await open((req, res) => res.end(req.headers.range ?? 'whole'));
	expect((await ask(port, '/', { range: 'bytes=9-1' })).body.toString()).toBe('whole');
});

it('answers what is no HTTP with 400', async () => {
	const { port } = await open(page);
	const said = await new Promise<string>((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('HELLO\r\n\r\n'));
		socket.on('data', (data) => resolve(data.toString()));
	});
	expect(said).toMatch(/^HTTP\/1\.1 400/);
});
