/** WebKitGTK's own small browser on a screen that nobody sees, by WebDriver. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { clickActions, keyActions, middleOf, until } from './driver.mjs';

/** @returns {Promise<number>} */
const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});

/** @param {string} program @param {string} browser @returns {Promise<import('./driver.mjs').Driver>} */
export async function openWebKit(program, browser) {
	const port = await freePort();
	const child = spawn(
		'xvfb-run',
		['-a', '-s', '-screen 0 1600x1200x24', program, `--port=${port}`],
		{
			stdio: ['ignore', 'pipe', 'pipe'],
			// The screen and the driver end together.
			detached: true,
			env: {
				...process.env,
				LIBGL_ALWAYS_SOFTWARE: '1',
				WEBKIT_DISABLE_COMPOSITING_MODE: '1',
				// Processes of root have no rights that a sandbox could take away.
				...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {})
			}
		}
	);
	child.stdout.resume();
	child.stderr.resume();
	const stop = () => child.pid && process.kill(-child.pid);
	process.once('exit', () => child.exitCode === null && stop());
	const base = `http://127.0.0.1:${port}`;
	/** @param {string} method @param {string} path @param {object} [body] */
	const call = async (method, path, body) => {
		const answer = await fetch(base + path, {
			method,
			body: body && JSON.stringify(body),
			signal: AbortSignal.timeout(90_000)
		});
		const { value } = /** @type {any} */ (await answer.json());
		if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
		return value;
	};
	await until('WebKitWebDriver answers', () => call('GET', '/status'), 30_000);
	const { sessionId, capabilities } = await call('POST', '/session', {
		capabilities: {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
		}
	});
	const session = `/session/${sessionId}`;

	/** @type {import('./driver.mjs').Run} */
	const run = async (script, ...args) => {
		const text = await call('POST', `${session}/execute/async`, {
			script: `const [args, done] = arguments; (async () => JSON.stringify(await (${script})(...JSON.parse(args))) ?? 'null')().then(done, (error) => done({ failed: String(error) }));`,
			args: [JSON.stringify(args)]
		});
		if (text?.failed) throw new Error(text.failed);
		return JSON.parse(text);
	};
	const perform = (/** @type {object} */ source) =>
		call('POST', `${session}/actions`, { actions: [source] });

	return {
		name: `WebKitGTK ${capabilities.browserVersion}`,
		go: (url) => call('POST', `${session}/url`, { url }),
		run,
		press: async (keys) => {
			await perform({ type: 'key', id: 'keys', actions: keyActions(keys) });
		},
		async click(selector, text) {
			const at = await run(middleOf, selector, text ?? '');
			if (!at) throw new Error(`Nothing to click at ${selector}`);
			await perform({
				type: 'pointer',
				id: 'mouse',
				parameters: { pointerType: 'mouse' },
				actions: clickActions(at[0], at[1])
			});
		},
		async size(width, height) {
			// The window has a bar of its own.
			await call('POST', `${session}/window/rect`, { width, height });
			const [inside, below] = await run(() => [innerWidth, innerHeight]);
			await call('POST', `${session}/window/rect`, {
				width: width + (width - inside),
				height: height + (height - below)
			});
		},
		// The driver does not tell what the console says.
		complaints: () => [],
		async close() {
			await call('DELETE', session).catch(() => {});
			stop();
		}
	};
}
