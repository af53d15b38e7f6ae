import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { BROWSER_ARGS, findBrowser } from '../scripts/browser.mjs';
import { freeAddress } from '../scripts/address.mjs';
import { root } from '../scripts/run.mjs';

/** The built site as it runs in production, in a process of its own. */
export async function serveSite() {
	const { port } = await freeAddress({ PORT: '0', HOST: '127.0.0.1' });
	const child = spawn(process.execPath, ['scripts/serve.mjs'], {
		cwd: root,
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: '', LOG: '' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await Promise.race([
		once(child.stdout, 'data'),
		once(child, 'exit').then(() => Promise.reject(new Error('npm run build comes first')))
	]);
	return {
		origin: `http://127.0.0.1:${port}`,
		pid: child.pid,
		async stop() {
			child.kill('SIGTERM');
			await once(child, 'exit');
		}
	};
}

export const openBrowser = () =>
	chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
