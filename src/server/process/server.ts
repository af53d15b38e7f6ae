/**
 * The built site behind Node's own HTTP server: turns away what cannot be answered, compresses and
 * keeps what any cache may keep, limits how long anything may take, and ends without losing a
 * request. Everything a reader sees is made by the handler it is given. Ours, since no server of the
 * field joins requests for the same answer, keeps it packed, and ends in this way.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Answers, keepFor } from './answers';
import { bettering } from './better';
import { encodingFor } from './encodings';
import { hold } from './held';
import { inTurn } from './inTurn';
import { logger } from './log';
import { problemOf, refusalOf, type Refused } from './refusals';
import { holds, pack, send } from './sending';

/** The built application, as the adapter for Node makes it. */
export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;

export interface Options {
	readonly handler: Handler;
	/** A line for each request on standard output. */
	readonly log?: boolean;
	/** The site's address is known: what is kept does not depend on Host. */
	readonly ownOrigin?: boolean;
	/** Milliseconds an answer may take to make. */
	readonly longest?: number;
	/** Milliseconds a reader may take to receive it. */
	readonly slowest?: number;
	/** Answers in the making at once. */
	readonly most?: number;
	readonly cacheBytes?: number;
}

/** Seconds to try again in: another copy, or this one restarted, is there by then. */
const RETRY = 2;
/** Requests that wait on one connection. */
const IN_LINE = 32;

/** The server, not yet listening. */
export function makeServer({
	handler,
	log = false,
	ownOrigin = false,
	longest = 20_000,
	slowest = 300_000,
	most = 256,
	cacheBytes = 32 * 2 ** 20
}: Options) {
	const logs = logger(log);
	const answers = new Answers(cacheBytes);
	const better = bettering(answers);
	const running = new Set<ServerResponse>();
	/** Who asked for what is being made, by key: one answer is made for all. */
	const making = new Map<string, ((alone: boolean) => void)[]>();
	let drawing = 0;
	let stopping = false;
	let idle: (() => void) | undefined;

	const server = createServer(
		{
			maxHeaderSize: 16 * 1024,
			// A reader who sends a header a minute holds a socket, not the server.
			headersTimeout: 10_000,
			requestTimeout: 15_000,
			// Longer than the minute that balancers keep theirs, so that they close first.
			keepAliveTimeout: 65_000,
			connectionsCheckingInterval: 5_000
		},
		inTurn(answer, IN_LINE)
	);
	server.maxHeadersCount = 100;
	// A reader who takes nothing for a minute is gone.
	server.setTimeout(60_000, (socket) => socket.destroy());
	server.on('clientError', (error, socket) => {
		if (!socket.writable) return socket.destroy();
		const { code } = error as NodeJS.ErrnoException;
		const status =
			code === 'HPE_HEADER_OVERFLOW'
				? '431 Request Header Fields Too Large'
				: code === 'ERR_HTTP_REQUEST_TIMEOUT'
					? '408 Request Timeout'
					: '400 Bad Request';
		socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
	});

	function refuse(res: ServerResponse, refusal: Refused): void {
		const { status, headers, body } = problemOf(refusal);
		res.writeHead(status, headers).end(res.req.method === 'HEAD' ? undefined : body);
	}

	function report(res: ServerResponse, status: number, said: object): void {
		const body = JSON.stringify(said);
		res
			.writeHead(status, {
				'content-type': 'application/json',
				'content-length': String(Buffer.byteLength(body)),
				'cache-control': 'no-store'
			})
			.end(res.req.method === 'HEAD' ? undefined : body);
	}

	function answer(req: IncomingMessage, res: ServerResponse): void {
		const method = req.method ?? '';
		const address = req.url ?? '';
		const began = performance.now();
		let kept = false;
		running.add(res);
		let slow: NodeJS.Timeout | undefined;
		// The answer is whole and on its way: a reader who takes it a byte a minute is never idle.
		res.once('prefinish', () => {
			slow = setTimeout(() => res.destroy(), slowest).unref();
		});
		// A reader who left, or a handler that goes on after its answer was cut: nobody to tell.
		res.on('error', () => {});
		res.once('close', () => {
			clearTimeout(slow);
			running.delete(res);
			const ms = Math.round(performance.now() - began);
			const bytes = Number(res.getHeader('content-length') ?? 0);
			logs.request({ method, address, status: res.statusCode, ms, bytes, kept });
			if (running.size === 0) idle?.();
		});

		if (address === '/readyz') return report(res, stopping ? 503 : 200, { ready: !stopping });
		if (stopping && address !== '/healthz') {
			res.setHeader('connection', 'close');
			return refuse(res, {
				status: 503,
				title: 'Stopping',
				detail: 'This copy of the server is being stopped.',
				headers: { 'retry-after': String(RETRY) }
			});
		}
		const refusal = refusalOf(method, address);
		if (refusal) {
			// What follows on this connection may be the body of what was refused.
			res.setHeader('connection', 'close');
			return refuse(res, refusal);
		}

		// The build's file server says neither; what the application says of itself comes later and wins.
		res.setHeader('x-content-type-options', 'nosniff');
		if (/^\/(fonts\/[\w.-]+|favicon\.svg)$/.test(address))
			res.setHeader('cache-control', 'public, max-age=604800');

		const encoding = encodingFor(String(req.headers['accept-encoding'] ?? ''));
		const key = `${encoding} ${ownOrigin ? '' : hostOf(req)} ${address}`;
		// What is held answers reading; a preflight asks something else of the same address.
		const found = method === 'OPTIONS' ? undefined : answers.get(key, Date.now());
		if (found) {
			kept = true;
			void better(key, found);
			return send(req, res, found);
		}
		// Files here are small, and the file server of the build stumbles over a range that ends before
		// it starts: everyone gets the whole, as the protocol allows.
		delete req.headers.range;
		// Compared without its W/: the answer below is the same text, compressed or not.
		const asked = req.headers['if-none-match'];
		if (asked) req.headers['if-none-match'] = asked.replaceAll('W/', '');

		const late = setTimeout(() => {
			logs.fault(new Error('an answer took too long'));
			if (res.headersSent) return res.destroy();
			refuse(res, { status: 503, title: 'Too slow', detail: 'The answer took too long to make.' });
		}, longest);
		res.once('close', () => clearTimeout(late));

		/** @param alone whatever others ask for */
		const begin = (alone: boolean): void => {
			if (res.destroyed || res.headersSent) return;
			const others = alone || method === 'OPTIONS' ? undefined : making.get(key);
			if (others) {
				others.push((left) => {
					const made = answers.get(key, Date.now());
					if (!made) return begin(left);
					clearTimeout(late);
					kept = true;
					send(req, res, made);
				});
				return;
			}
			make(alone);
		};
		const make = (alone: boolean): void => {
			if (drawing >= most) {
				return refuse(res, {
					status: 503,
					title: 'Busy',
					detail: 'More is asked for than can be made now.',
					headers: { 'retry-after': String(RETRY) }
				});
			}
			drawing++;
			// Only a whole answer serves others: not one to HEAD, nor one that may be "as you have it".
			const leads = !alone && method === 'GET' && !asked;
			const followers: ((alone: boolean) => void)[] = [];
			if (leads) making.set(key, followers);
			const done = once(() => {
				drawing--;
				if (making.get(key) === followers) making.delete(key);
				// Kept, they get it; else each has to be made for its own asker.
				const found = answers.get(key, Date.now()) !== undefined;
				for (const follow of followers) follow(!found);
			});
			res.once('close', done);
			hold(res, holds, (whole) => {
				clearTimeout(late);
				pack(whole, encoding)
					.then((packed) => {
						const seconds =
							whole.status === 200 ? keepFor(String(whole.headers['cache-control'] ?? '')) : 0;
						if (seconds > 0 && method === 'GET' && !whole.headers['set-cookie'])
							answers.set(key, packed, Date.now() + Math.min(seconds, 300) * 1000);
						send(req, res, packed);
					})
					.catch((error) => {
						logs.fault(error);
						res.destroy();
					})
					.finally(done);
			});
			Promise.resolve()
				.then(() =>
					handler(req, res, () => refuse(res, { status: 404, title: 'Not found', detail: '' }))
				)
				.catch((error) => {
					logs.fault(error);
					if (res.headersSent) res.destroy();
					else
						refuse(res, { status: 500, title: 'Fault', detail: 'The answer could not be made.' });
				});
		};
		begin(false);
	}

	return {
		server,
		/** Bytes of answers kept. */
		kept: () => answers.size,
		/**
		 * Ends: new requests are told to go elsewhere, running ones end, and what still runs after
		 * the grace is cut.
		 *
		 * @param grace milliseconds
		 */
		async stop(grace: number): Promise<void> {
			if (stopping) return;
			stopping = true;
			logs.tell('stopping', { running: running.size });
			// Whoever waits for an answer must not ask the next question on the same connection.
			for (const res of running) if (!res.headersSent) res.setHeader('connection', 'close');
			const cut = setTimeout(() => server.closeAllConnections(), grace);
			server.closeIdleConnections();
			if (running.size > 0)
				await Promise.race([new Promise<void>((done) => (idle = done)), after(grace)]);
			await new Promise<void>((done) => {
				server.close(() => done());
				server.closeIdleConnections();
			});
			clearTimeout(cut);
			logs.tell('stopped');
		}
	};
}

function once(act: () => void): () => void {
	let done = false;
	return () => {
		if (done) return;
		done = true;
		act();
	};
}

const after = (ms: number) => new Promise((done) => setTimeout(done, ms).unref());

/** What decides an answer where the site's own address is not set. */
const hostOf = ({ headers }: IncomingMessage): string =>
	[headers.host, headers['x-forwarded-host'], headers['x-forwarded-proto']].join(' ').slice(0, 300);
