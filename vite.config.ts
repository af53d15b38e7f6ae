import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { targetOf } from './scripts/hosts/target.mjs';
import { GENERATED } from './plugins/generated.ts';
import { locales } from './plugins/locales.ts';
import { rewrites } from './plugins/rewrites.ts';
import { script } from './plugins/script.ts';
import { wasmModules } from './plugins/wasm.ts';

const { locales: languages } = JSON.parse(
	readFileSync(new URL('project.inlang/settings.json', import.meta.url), 'utf8')
) as { locales: string[] };

/** A page is one file for what all pages share and a few beside it, not a hundred small ones. */
const fewFiles: Plugin = {
	name: 'buildout-few-files',
	apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
	config: () => ({
		build: {
			rolldownOptions: {
				output: {
					codeSplitting: {
						groups: [
							{
								name: 'base',
								test: /node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\/|src\/lib\/(words|view|charts\/frame|measures)\//,
								priority: 3
							},
							// What nearly every page of the site has: many are a sentence each.
							{
								name: 'site',
								test: /src\/lib\/(paraglide\/messages|explore|catalogue|figures)\//,
								minShareCount: 8,
								priority: 2
							}
						]
					}
				}
			}
		}
	})
};

/**
 * What a build says each time and is as it should be: components that are only styles on this kind
 * of host and messages that it never says (empty chunks), and charts that the server has all at
 * once, while a browser fetches them one by one (`scripts/budget.json` would tell).
 */
const KNOWN = ['EMPTY_BUNDLE', 'EMPTY_CHUNK', 'INEFFECTIVE_DYNAMIC_IMPORT'];

export default defineConfig({
	build: {
		rolldownOptions: {
			// How long plugins take is a question for who changes them, not for each build.
			checks: { bundlerTimings: false },
			onLog: (level, log, next) => {
				if (!KNOWN.includes(log.code ?? '')) next(level, log);
			}
		}
	},
	define: { __HOST__: JSON.stringify(targetOf().kind) },
	plugins: [wasmModules(), script(), rewrites(GENERATED), fewFiles, locales(languages), sveltekit()]
});
