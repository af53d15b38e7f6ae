/**
 * Kit's adapter for Workers, and after it the bundler: what is in the build folder then needs
 * nothing outside of it, and no later build of another kind can change it.
 */
import adapterCloudflare from '@sveltejs/adapter-cloudflare';
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const CONFIG = join(here, 'wrangler.json');

/** Files are handed out before the application is asked, so it cannot set their headers. */
const HEADERS = `
/*
  X-Content-Type-Options: nosniff
/fonts/*
  Cache-Control: public, max-age=604800
/*.svg
  Cache-Control: public, max-age=604800
`;

/** @param {string} folder of the build @returns {import('@sveltejs/kit').Adapter} */
export function adapter(folder) {
	const inner = adapterCloudflare({ config: CONFIG });
	return {
		...inner,
		async adapt(builder) {
			rmSync(folder, { recursive: true, force: true });
			// The project says which of its sources do something by being loaded; of what is built from
			// them that is not known, and the bundler must not leave it out.
			writeFileSync(
				join(builder.getServerDirectory(), 'package.json'),
				JSON.stringify({ type: 'module', sideEffects: true })
			);
			await inner.adapt(builder);
			const base = builder.config.kit.paths.base;
			appendFileSync(join(folder, 'assets/_headers'), HEADERS.replace(/^\//gm, `${base}/`));
			bundle(folder);
		}
	};
}

/** @param {string} folder */
function bundle(folder) {
	const worker = join(folder, 'worker');
	const { status } = spawnSync(
		process.execPath,
		[
			join(here, 'node_modules/wrangler/bin/wrangler.js'),
			...['deploy', '--dry-run', '--minify', '--outdir', resolve(worker), '--config', CONFIG]
		],
		{
			stdio: 'inherit',
			env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' }
		}
	);
	if (status !== 0) throw new Error('The worker could not be bundled: the reason stands above.');
	for (const extra of ['README.md', '_worker.js.map'])
		if (existsSync(join(worker, extra))) rmSync(join(worker, extra));
	const { main: _, ...config } = JSON.parse(readFileSync(CONFIG, 'utf8'));
	writeFileSync(
		join(folder, 'wrangler.json'),
		JSON.stringify(
			{
				...config,
				main: 'worker/_worker.js',
				no_bundle: true,
				find_additional_modules: true,
				rules: [{ type: 'CompiledWasm', globs: ['**/*.wasm'], fallthrough: false }],
				assets: { ...config.assets, directory: './assets' }
			},
			null,
			'\t'
		)
	);
}
