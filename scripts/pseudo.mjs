/**
 * npm run test:pseudo    builds the site in a made-up language, and looks for what is not in it
 */
import './nodeVersion.mjs';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { catalogues } from './messages.mjs';
import { pseudoCatalogue } from './messages/pseudo.mjs';
import { isProgram, main, programOf, Refusal, root, run } from './run.mjs';

/** Beside the project, because the build writes into its own folder. */
const COPY = join(root, '.cache/pseudo');
const NOT_COPIED = /^(node_modules|build|bench|tests|test-results|docs|deploy)$|^\./;

function copy() {
	rmSync(COPY, { recursive: true, force: true });
	mkdirSync(COPY, { recursive: true });
	for (const name of readdirSync(root))
		if (!NOT_COPIED.test(name)) cpSync(join(root, name), join(COPY, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(COPY, 'node_modules'));
	const { en } = catalogues();
	writeFileSync(join(COPY, 'messages/en.json'), JSON.stringify(pseudoCatalogue(en)));
}

/** @param {Record<string, string>} [env] for the browser tests @returns {Promise<number>} exit code */
export async function pseudo(env = {}) {
	copy();
	const built = await run(process.execPath, [join(COPY, 'scripts/build.mjs')]);
	if (built !== 0 || !existsSync(join(COPY, 'build/index.js')))
		throw new Refusal('The made-up language does not build: the reason stands above.');
	return run(process.execPath, [programOf('@playwright/test', 'playwright'), 'test'], {
		env: { BUILD: join(COPY, 'build'), PSEUDO: '1', ...env }
	});
}

if (isProgram(import.meta.url))
	await main(async () => {
		process.exitCode = await pseudo();
	});
