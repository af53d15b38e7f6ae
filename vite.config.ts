import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { targetOf } from './scripts/hosts/target.mjs';
import { locales } from './vite-plugin-locales.ts';
import { script } from './vite-plugin-script.ts';
import { wasmModules } from './vite-plugin-wasm.ts';

/**
 * Kit hides the line that tells a screen reader of a new page by a style attribute, which our
 * policy refuses as it would an attacker's. The same is in app.css.
 */
const announcer: Plugin = {
	name: 'buildout-announcer',
	enforce: 'pre',
	transform: (code, id) =>
		id.split('?')[0]!.endsWith('/generated/root.svelte')
			? code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1')
			: null
};

/**
 * Compiled messages make plural rules anew each time they count, which took a sixth of drawing the
 * home page: rules are kept by language.
 */
const pluralRules: Plugin = {
	name: 'buildout-plural-rules',
	transform: (code, id) =>
		id.endsWith('/paraglide/registry.js')
			? code.replace(
					'return new Intl.PluralRules(locale, options)',
					`const key = locale + (options ? JSON.stringify(options) : '');
					let rules = kept.get(key);
					if (!rules) kept.set(key, (rules = new Intl.PluralRules(locale, options)));
					return rules`
				) + '\nconst kept = /* @__PURE__ */ new Map();'
			: null
};

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

export default defineConfig({
	define: { __HOST__: JSON.stringify(targetOf().kind) },
	plugins: [
		wasmModules(),
		script(),
		announcer,
		pluralRules,
		fewFiles,
		locales(languages),
		sveltekit()
	]
});
