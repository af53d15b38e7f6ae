/**
 * npm run build    compiles the messages, builds for production, and notes of which sources
 *
 * ADAPTER=static and ADAPTER=cloudflare build for other hosts: see docs/hosting.md
 */
import './nodeVersion.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishFiles } from './hosts/finish.mjs';
import { targetOf } from './hosts/target.mjs';
import { isProgram, main, npm, programOf, Refusal, root, run } from './run.mjs';
import { noteBuild } from './server/buildCheck.mjs';
import { fingerprintOf } from './sources.mjs';

export const SERVER = join(root, 'build/index.js');
const STAMP = join(root, 'build/.sources');

/** Whether the build is that of the sources as they are now. */
export function isBuilt() {
	return (
		existsSync(SERVER) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprintOf(root)
	);
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
	noteBuild(join(root, 'build'));
	writeFileSync(STAMP, sources);
}

if (isProgram(import.meta.url)) await main(() => build());
