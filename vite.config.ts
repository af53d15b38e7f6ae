import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { script } from './vite-plugin-script.ts';

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

export default defineConfig({
	plugins: [script(), announcer, sveltekit()]
});
