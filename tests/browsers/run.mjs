/**
 * npm run test:browsers [firefox] [webkit]    the flows that matter, in the browsers that are not
 * Chromium, on the built site
 *
 * FIREFOX and WEBKIT_DRIVER name the programs where they are elsewhere. A browser that is not
 * installed fails the run: what was not asked is not known.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { installIn } from '../../scripts/install.mjs';
import { main, Refusal, root } from '../../scripts/run.mjs';
import { openSite } from '../../scripts/site.mjs';

const here = join(root, 'tests/browsers');
const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
	['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map(
		(name) => `/usr/lib/${machine}-linux-gnu/${name}/MiniBrowser`
	)
);

/** @param {readonly (string | undefined)[]} programs @returns {string | undefined} the first there is */
const found = (programs) =>
	programs.find(
		(program) =>
			program &&
			spawnSync('sh', ['-c', 'command -v "$0"', program], { stdio: 'ignore' }).status === 0
	);

const BROWSERS = {
	firefox: async () => {
		const program = found([process.env.FIREFOX, 'firefox-esr', 'firefox']);
		if (!program)
			throw new Refusal(
				'Firefox is not installed: apt-get install firefox-esr, or name it in FIREFOX'
			);
		return (await import('./firefox.mjs')).openFirefox(program);
	},
	webkit: async () => {
		const program = found([process.env.WEBKIT_DRIVER, 'WebKitWebDriver']);
		const browser = MINI_BROWSERS.find((path) => existsSync(path));
		if (!program || !browser || !found(['xvfb-run']))
			throw new Refusal(
				'WebKitGTK is not installed: apt-get install webkit2gtk-driver xvfb, or name its driver in WEBKIT_DRIVER'
			);
		return (await import('./webkit.mjs')).openWebKit(program, browser);
	}
};

/** A page of somebody else's, on another host name. @param {string} site */
async function serveForeign(site) {
	const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,"></head><body style="max-width:640px;margin:0 auto;background:#fff"><h1>An article</h1><buildout-chart chart="commitments" limit="6" controls="region" label="Commitments"></buildout-chart><script>window.heard={height:0,query:''};for(const type of ['state','size'])addEventListener('buildout:'+type,({detail:{height,query}})=>Object.assign(heard,type==='size'?{height}:{query}))</script><script async src="${site}/embed/v1.js"></script></body></html>`;
	const server = createServer((req, res) => {
		if (req.url !== '/') return res.writeHead(404).end();
		res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** @param {readonly string[]} names @returns {Promise<string[]>} what failed */
async function testBrowsers(names) {
	const { FLOWS } = await import('./flows.mjs');
	const site = await openSite({ host: 'localhost' });
	const { origin } = site;
	const foreign = await serveForeign(origin);
	const failed = [];
	try {
		for (const name of names) {
			/** @type {import('./driver.mjs').Driver} */
			let page;
			try {
				page = await BROWSERS[/** @type {keyof typeof BROWSERS} */ (name)]();
			} catch (error) {
				failed.push(`${name}: ${error instanceof Error ? error.message : error}`);
				continue;
			}
			try {
				await page.size(1280, 900);
				for (const flow of FLOWS) {
					const began = Date.now();
					/** @type {unknown} */
					let wrong;
					try {
						page.complaints();
						await flow.run(page, { origin, foreign: foreign.origin });
						const said = page.complaints();
						if (said.length > 0) throw new Error(`the console says ${said.join(' | ')}`);
					} catch (error) {
						wrong = error;
					}
					const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
					console.log(`${wrong ? '✘' : '✓'} ${page.name} › ${flow.name} (${took})`);
					if (!wrong) continue;
					const reason = wrong instanceof Error ? wrong.message : String(wrong);
					console.log(`    ${reason.split('\n').join('\n    ')}`);
					failed.push(`${page.name}: ${flow.name}`);
				}
			} finally {
				await page.close();
			}
		}
	} finally {
		foreign.close();
		await site.end();
	}
	return failed;
}

await main(async () => {
	const asked = process.argv.slice(2);
	const unknown = asked.find((name) => !(name in BROWSERS));
	if (unknown)
		throw new Refusal(`There is no "${unknown}": ${Object.keys(BROWSERS).join(', ')} are.`);
	await installIn(here, 'ws');
	const failed = await testBrowsers(asked.length > 0 ? asked : Object.keys(BROWSERS));
	if (failed.length > 0) throw new Refusal(`Failed: ${failed.join('; ')}`);
	console.log('Firefox and WebKit do what Chromium does.');
	process.exit(0);
});
