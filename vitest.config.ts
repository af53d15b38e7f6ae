import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { script } from './plugins/script.ts';
import { svelte } from '@sveltejs/vite-plugin-svelte';

// A config of its own: the app's plugins start watchers that keep Vitest from ending.
export default defineConfig({
	plugins: [script(), svelte()],
	resolve: {
		alias: {
			$lib: fileURLToPath(new URL('./src/lib', import.meta.url)),
			$messages: fileURLToPath(new URL('./src/lib/paraglide/messages.js', import.meta.url))
		}
	},
	test: {
		// One import of the records for all files that read them, not one for each: half the time.
		isolate: false,
		include: [
			'src/**/*.test.ts',
			'plugins/*.test.ts',
			'scripts/**/*.test.ts',
			'bench/scale/*.test.ts'
		],
		// Colours and looks are read as text; else a style sheet is an empty one here.
		css: { include: /\.css\?raw$/ },
		expect: { requireAssertions: true }
	}
});
