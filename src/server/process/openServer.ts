import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { originFor, originOf, whyNot } from './address.js';
import { faultOfBuild } from './buildCheck.js';
import { Refusal } from './refusal.js';
import { makeServer, type Handler } from './server';
import { warm } from './warm';

/** Path that the site was built to live below, without a slash at its end. */
declare const __BASE__: string;

export interface Open {
	/** Where it answers, as a person would write it. */
	readonly origin: string;
	/** @param grace milliseconds that running requests have */
	stop(grace: number): Promise<void>;
}

/**
 * Opens the built site and returns when it answers.
 *
 * @param folder the build, with the handler that the adapter made
 * @param port 0 for any free one
 * @param env `ORIGIN` or what a proxy says in its place, and `LOG`; `ORIGIN` is set for the handler
 * @throws Refusal where the build is damaged, a setting is none, or the port cannot be had
 */
export async function openServer(
	folder: string,
	host: string,
	port: number,
	env: NodeJS.ProcessEnv
): Promise<Open> {
	const fault = faultOfBuild(folder);
	if (fault) throw new Refusal(fault);
	const origin = originFor(env, host, port);
	if (origin) env.ORIGIN = origin;
	else delete env.ORIGIN;
	const handler = await load(join(folder, 'handler.js'));
	await warm(handler, __BASE__);
	const { server, stop } = makeServer({
		handler,
		log: env.LOG === '1',
		ownOrigin: Boolean(origin)
	});
	await new Promise<void>((done, fail) => {
		server.once('error', (error) => fail(new Refusal(whyNot(error, host, port))));
		server.listen(port, host, done);
	});
	return { origin: originOf(host, (server.address() as AddressInfo).port), stop };
}

/** The adapter reads its settings as it is loaded, so this waits until they are set. */
async function load(file: string): Promise<Handler> {
	try {
		const { handler } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
			handler: Handler;
		};
		return handler;
	} catch (error) {
		const [reason = ''] = (error as Error).message.split('\n');
		if (/^Invalid (ORIGIN|value)/.test(reason)) throw new Refusal((error as Error).message);
		throw new Refusal(
			`The build cannot be loaded (${reason}). Build or copy it again: npm run build`
		);
	}
}
