/**
 * npm run build    compiles the messages, builds for production, and notes of which sources
 *
 * ADAPTER=static and ADAPTER=cloudflare build for other hosts: see docs/hosting.md
 */
import './nodeVersion.mjs';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishFiles } from './hosts/finish.mjs';
import { targetOf } from './hosts/target.mjs';
import { isProgram, main, npm, programOf, Refusal, root, run } from './run.mjs';
import { noteBuild } from '../src/server/process/buildCheck.js';
import { fingerprintOf } from './sources.mjs';

export const SERVER = join(root, 'build/index.js');
const STAMP = join(root, 'build/.sources');

/** Whether the build is that of the sources as they are now. */
export function isBuilt() {
	return (
		existsSync(SERVER) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprintOf(root)
	);
}

/**
 * The program that stands in front of the application, with all it needs, in place of the adapter's:
 * that one neither compresses nor refuses.
 *
 * @param {string} folder of the build @param {string} base
 */
async function bundleServer(folder, base) {
	const { build: bundle } = await import('vite');
	// That of the adapter's own program.
	rmSync(join(folder, 'index.js.map'), { force: true });
	// The folder may be copied to where nothing around it says that its files are modules.
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
	await bundle({
		configFile: false,
		logLevel: 'warn',
		define: { __BASE__: JSON.stringify(base) },
		ssr: { noExternal: true },
		build: {
			ssr: join(root, 'src/server/process/main.ts'),
			outDir: folder,
			emptyOutDir: false,
			target: 'node20',
			rolldownOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } }
		}
	});
}

/** @param {{ quiet?: boolean }} [options] quiet: only what is wrong */
export async function build({ quiet = false } = {}) {
	// Taken before: what is edited during the build makes it old.
	const sources = fingerprintOf(root);
	const done =
		(await npm('run', '--silent', 'messages')) === 0 &&
		(await run(process.execPath, [
			programOf('vite'),
			'build',
			...(quiet ? ['--logLevel', 'warn'] : [])
		])) === 0;
	if (!done) throw new Refusal('The build failed: the reason stands above.');
	const { kind, folder, base } = targetOf();
	if (kind === 'static') finishFiles(join(root, folder), base);
	if (kind !== 'node' || !existsSync(SERVER)) return;
	await bundleServer(join(root, folder), base);
	noteBuild(join(root, folder));
	writeFileSync(STAMP, sources);
}

if (isProgram(import.meta.url)) await main(() => build());
