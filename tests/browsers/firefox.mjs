/** Firefox as it is installed, by WebDriver BiDi, which it speaks itself. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { clickActions, heardFrom, keyActions, middleOf } from './driver.mjs';

/** Nothing of its own on the wire, no page but ours. */
const PREFERENCES = {
	// A window that nobody sees has the focus all the same.
	'focusmanager.testmode': true,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.update.enabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,',
	'toolkit.telemetry.enabled': false,
	'remote.prefs.recommended': true,
	'intl.accept_languages': 'en-US, en'
};

/** @param {string} program @returns {Promise<import('./driver.mjs').Driver>} */
export async function openFirefox(program) {
	const profile = mkdtempSync(join(tmpdir(), 'buildout-firefox-'));
	writeFileSync(
		join(profile, 'user.js'),
		Object.entries(PREFERENCES)
			.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
			.join('')
	);
	const child = spawn(
		program,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'],
		{ stdio: ['ignore', 'pipe', 'pipe'] }
	);
	const address = await heardFrom(child, /WebDriver BiDi listening on (ws:\S+)/, program);
	const socket = new WebSocket(`${address}/session`);
	await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

	/** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
	const waiting = new Map();
	/** @type {string[]} */
	const said = [];
	let count = 0;
	socket.on('message', (data) => {
		const { id, type, method, params, result, error, message } = JSON.parse(String(data));
		if (type === 'event') {
			// A flow that goes on to the next page cuts off what the last one was loading.
			const cut = /error loading dynamically imported module/.test(params.text ?? '');
			if (method === 'log.entryAdded' && params.level === 'error' && !cut)
				said.push(
					`${params.type}: ${params.text} ${params.stackTrace?.callFrames?.[0]?.url ?? ''}`.trim()
				);
			return;
		}
		const asked = waiting.get(id);
		waiting.delete(id);
		if (type === 'error') asked?.reject(new Error(`${error}: ${message}`));
		else asked?.resolve(result);
	});
	const send = (/** @type {string} */ method, /** @type {object} */ params = {}) =>
		new Promise((resolve, reject) => {
			waiting.set(++count, { resolve, reject });
			socket.send(JSON.stringify({ id: count, method, params }));
		});

	const { capabilities } = /** @type {any} */ (await send('session.new', { capabilities: {} }));
	await send('session.subscribe', { events: ['log.entryAdded'] });
	// The first tab of a window that nobody sees never has the focus; a new one has.
	const { context } = /** @type {any} */ (await send('browsingContext.create', { type: 'tab' }));

	/** @type {import('./driver.mjs').Run} */
	const run = async (script, ...args) => {
		const { type, result, exceptionDetails } = /** @type {any} */ (
			await send('script.callFunction', {
				functionDeclaration: `async (args) => JSON.stringify(await (${script})(...JSON.parse(args))) ?? 'null'`,
				arguments: [{ type: 'string', value: JSON.stringify(args) }],
				target: { context },
				awaitPromise: true
			})
		);
		if (type === 'exception') throw new Error(exceptionDetails.text);
		return JSON.parse(result.value);
	};
	const perform = (/** @type {object} */ source) =>
		send('input.performActions', { context, actions: [source] });

	return {
		name: `Firefox ${capabilities.browserVersion}`,
		go: (url) =>
			/** @type {Promise<any>} */ (
				send('browsingContext.navigate', { context, url, wait: 'complete' })
			),
		run,
		press: async (keys) => {
			await perform({ type: 'key', id: 'keys', actions: keyActions(keys) });
		},
		async click(selector, text) {
			const at = await run(middleOf, selector, text ?? '');
			if (!at) throw new Error(`Nothing to click at ${selector}`);
			await perform({ type: 'pointer', id: 'mouse', actions: clickActions(at[0], at[1]) });
		},
		size: async (width, height) => {
			await send('browsingContext.setViewport', { context, viewport: { width, height } });
		},
		complaints: () => said.splice(0),
		async close() {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			await send('browser.close').catch(() => child.kill());
			socket.close();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
		}
	};
}
