/**
 * npm run bench [embed] [page] [server] [scale]    installs what it compares with, measures, prints one table each
 * and writes them to bench/results
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { installIn } from '../scripts/install.mjs';
import { root } from '../scripts/run.mjs';

const here = join(root, 'bench');
const BENCHES = {
	embed: async () => (await import('./embed/run.mjs')).embedBench(),
	page: async () => (await import('./page.mjs')).pageBench(),
	server: async () => (await import('./server.mjs')).serverBench(),
	scale: async () => (await import('./scale/run.mjs')).scaleBench()
};
const IN_BROWSER = ['embed', 'page'];
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(BENCHES);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
	console.error(`There is no bench "${unknown[0]}": ${Object.keys(BENCHES).join(', ')} are.`);
	process.exit(1);
}
if (names.includes('embed')) await installIn(here, 'esbuild');
let version = '';
if (names.some((name) => IN_BROWSER.includes(name))) {
	const { openBrowser } = await import('./site.mjs');
	const browser = await openBrowser();
	version = `, Chromium ${browser.version()}`;
	await browser.close();
}
const day = new Date().toISOString().slice(0, 10);
const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}${version}`;
for (const name of names) {
	const [before] = loadavg();
	const said = await BENCHES[name]();
	// What else the machine had to do: times of a busy one compare candidates, not machines.
	const load = `load ${before?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after`;
	const text = `## ${day}\n\n${machine}; ${load}\n\n${said}\n`;
	console.log(text);
	mkdirSync(join(here, 'results'), { recursive: true });
	writeFileSync(join(here, 'results', `${day}-${name}.md`), text);
}
